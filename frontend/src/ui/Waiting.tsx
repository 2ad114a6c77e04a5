import { useEffect, useState } from 'react';
import { useWords } from '../language/LanguageProvider';
import './waiting.css';

/** Three grey rows, but only after 400 ms: a quick answer should not flicker. */
export function Waiting({ rows = 3 }: { readonly rows?: number }) {
  const t = useWords();
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), 400);
    return () => clearTimeout(timer);
  }, []);
  if (!slow) return null;
  return (
    <div className="waiting" role="status">
      <span className="hidden-visually">{t('ui-loading')}</span>
      {Array.from({ length: rows }, (_, row) => (
        <div className="waiting-row" key={row} aria-hidden="true">
          <span />
          <span />
          <span />
        </div>
      ))}
    </div>
  );
}
