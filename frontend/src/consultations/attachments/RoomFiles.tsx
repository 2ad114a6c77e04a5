import { useQuery } from '@tanstack/react-query';
import type { Room } from '../../api/types';
import { useLanguage } from '../../language/LanguageProvider';
import { addressOf, filesQuery, sizeOf } from './files';
import './attachments.css';

/** The files of a room that this reader may have, wherever in the log they stand; those they may not, in words. */
export function RoomFiles({ room }: { readonly room: Room }) {
  const { t, locale } = useLanguage();
  const files = useQuery(filesQuery(room.id)).data?.filter((file) => file.state === 'clean' && file.name !== null) ?? [];
  const spares = room.caveats.includes('victim_sensitive');
  if (files.length === 0) return null;
  return (
    <>
      <h2 className="side-title">{t('files-in-room')}</h2>
      <ul className="room-files">
        {files.map(({ file, name, size, pictures }) => (
          <li key={file}>
            {spares && pictures ? (
              <bdi className="file-name">{name}</bdi>
            ) : (
              <a href={addressOf(room.id, file)} download aria-label={t('files-download-name', { name: name ?? '' })}>
                <bdi className="file-name">{name}</bdi>
              </a>
            )}{' '}
            <span className="quiet small">{sizeOf(size, locale)}</span>
            {spares && pictures ? <p className="small file-state">{t('files-spared')}</p> : null}
          </li>
        ))}
      </ul>
    </>
  );
}
