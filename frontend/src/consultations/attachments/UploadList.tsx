import { useLanguage } from '../../language/LanguageProvider';
import { Button } from '../../ui/Button';
import { Fault } from '../../ui/Fault';
import { sizeOf } from './files';
import type { Uploads } from './useUploads';
import './attachments.css';

/** What goes with the next words, and how far it is. */
export function UploadList({ uploads, waits }: { readonly uploads: Uploads; readonly waits: boolean }) {
  const { t, locale } = useLanguage();
  if (uploads.list.length === 0) return null;
  return (
    <div className="uploads">
      <ul aria-label={t('files-to-send')}>
        {uploads.list.map(({ id, name, size, done, file, fault }) => (
          <li key={id} className="upload">
            <bdi className="file-name">{name}</bdi>
            <span className="quiet small">{sizeOf(size, locale)}</span>
            {file && !fault ? <span className="small">{t('files-ready')}</span> : null}
            <Button look="bare" aria-label={t('files-remove-name', { name })} onPress={() => uploads.drop(id)}>
              {t('files-remove')}
            </Button>
            {fault ? (
              <Fault title={t('files-failed')} error={fault} />
            ) : file ? null : (
              <progress value={done} aria-label={t('files-uploading-name', { name })} />
            )}
          </li>
        ))}
      </ul>
      {waits ? (
        <p role="alert" className="small">
          {t('files-wait')}
        </p>
      ) : null}
    </div>
  );
}
