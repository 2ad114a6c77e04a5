import type { Reason } from '../api/types';
import { useWords } from '../language/LanguageProvider';
import { isAgainst } from './reason-signs';
import { useReasonWords } from './useReasonWords';

/** Why somebody stands at this place, in the order that counts; a dash where a reason speaks against. */
export function Reasons({ reasons }: { readonly reasons: readonly Reason[] }) {
  const t = useWords();
  const say = useReasonWords();
  return (
    <ul className="reasons" aria-label={t('whom-why')}>
      {reasons.map((reason) => (
        <li key={reason.code} data-against={isAgainst(reason)}>
          {say(reason)}
        </li>
      ))}
    </ul>
  );
}
