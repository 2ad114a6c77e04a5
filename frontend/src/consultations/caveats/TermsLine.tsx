import type { Terms } from '../../api/types';
import { useWords } from '../../language/LanguageProvider';
import { useTimes } from '../../language/times';
import './caveats.css';

/** What a restriction says in its giver's words, and until when confidence is asked. */
export function TermsLine({ terms }: { readonly terms: Terms }) {
  const t = useWords();
  const times = useTimes();
  if (!terms.text && !terms.until) return null;
  return (
    <span className="terms-line">
      {terms.text ? (
        <span dir="auto" className="terms-text">
          {terms.text}
        </span>
      ) : null}
      {terms.until ? <span>{t('caveat-until-day', { day: times.day(new Date(terms.until), 'UTC') })}</span> : null}
    </span>
  );
}
