import type { Entry } from '../../api/types';
import { useLanguage } from '../../language/LanguageProvider';
import { useSparesVictims } from '../caution/useSparesVictims';
import { addressOf, showsPictures, sizeOf } from './files';
import './attachments.css';

interface Props {
  readonly entry: Entry;
  /** The last that was said of it. */
  readonly scanned: Entry | undefined;
}

/**
 * A file with what was found of it. It can be had once it was found clean, and never before; nor, where victims are
 * spared, while it shows pictures.
 */
export function FileLine({ entry, scanned }: Props) {
  const { t, locale } = useLanguage();
  const name = entry.body ?? '';
  const found = String(scanned?.data['state'] ?? 'waiting');
  const spares = useSparesVictims(entry.room);
  const state = found === 'clean' && spares && showsPictures(scanned) ? 'spared' : found;
  const words: Record<string, () => string> = {
    waiting: () => t('files-waiting'),
    held: () => t('files-held'),
    infected: () => t('files-infected'),
    refused: () => t('files-refused'),
    spared: () => t('files-spared'),
  };
  return (
    <p className="file-line" data-state={state}>
      <bdi className="file-name">{name}</bdi>
      <span className="quiet small">{sizeOf(Number(entry.data['size']), locale)}</span>
      {state === 'clean' ? (
        <a
          className="button"
          data-look="plain"
          href={addressOf(entry.room, String(entry.data['file']))}
          download
          aria-label={t('files-download-name', { name })}
        >
          {t('files-download')}
        </a>
      ) : (
        <span className="file-state">{words[state]?.()}</span>
      )}
    </p>
  );
}
