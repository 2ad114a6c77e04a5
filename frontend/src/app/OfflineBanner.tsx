import { useEffect, useSyncExternalStore } from 'react';
import { useWords } from '../language/LanguageProvider';
import { useAnnounce } from '../ui/Announcer';
import './banner.css';

function subscribe(changed: () => void): () => void {
  addEventListener('online', changed);
  addEventListener('offline', changed);
  return () => {
    removeEventListener('online', changed);
    removeEventListener('offline', changed);
  };
}

export function OfflineBanner() {
  const t = useWords();
  const announce = useAnnounce();
  const online = useSyncExternalStore(subscribe, () => navigator.onLine);
  useEffect(() => {
    if (!online) announce(t('shell-offline'), 'assertive');
  }, [online, announce, t]);
  if (online) return null;
  return (
    <p className="shell-banner" data-tone="caution">
      {t('shell-offline')}
    </p>
  );
}
