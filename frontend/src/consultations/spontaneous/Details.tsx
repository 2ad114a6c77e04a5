import { Link } from 'wouter';
import type { DisclosureAnswer, Entry, Names } from '../../api/types';
import { useLanguage } from '../../language/LanguageProvider';
import { useLabels } from '../../language/labels';
import { useList } from '../../language/lists';
import { PlannedWords } from './PlannedWords';
import { useReplyWords } from './useReplyWords';

interface Office {
  readonly names: Names;
  readonly stated: boolean;
}

/** What such an entry says beside its words: from whom to whom, planned for when, answered how. Nothing once purged. */
export function Details({ entry }: { readonly entry: Entry }) {
  const { t, code } = useLanguage();
  const labels = useLabels();
  const list = useList();
  const words = useReplyWords();
  const named = ({ names }: Office) => names[code] ?? names['en'] ?? Object.values(names)[0] ?? '';
  const { data } = entry;
  switch (entry.kind) {
    case 'information': {
      const from = data['from'] as Office | undefined;
      const to = data['to'] as readonly Office[] | undefined;
      if (!from || !to) return null;
      return (
        <>
          <p className="small">{t('spontaneous-from-to', { from: named(from), to: list(to.map(named)) })}</p>
          {[from, ...to].every((office) => office.stated) ? null : (
            <p className="small quiet">{t('spontaneous-not-stated')}</p>
          )}
        </>
      );
    }
    case 'disclosure': {
      const day = data['planned_on'];
      const unheard = data['unheard'];
      return (
        <>
          <p className="small">
            <PlannedWords on={typeof day === 'string' ? day : null} />
          </p>
          {typeof unheard === 'string' ? (
            <p>
              {t('disclose-unheard', { country: labels.jurisdiction(unheard) })}{' '}
              <Link href={`/directory?jurisdiction=${unheard}`}>{t('disclose-find')}</Link>
            </p>
          ) : null}
        </>
      );
    }
    case 'disclosure_reply':
      return data['reply'] ? <p>{words(data['reply'] as DisclosureAnswer['reply'])}</p> : null;
    default:
      return null;
  }
}
