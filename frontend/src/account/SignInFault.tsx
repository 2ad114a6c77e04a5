import { useWords } from '../language/LanguageProvider';
import type { MessageId } from '../language/message-ids';

const WORDS = {
  sign_in_unknown: 'sign-in-fault-unknown',
  sign_in_weak: 'sign-in-fault-weak',
  sign_in_other: 'sign-in-fault-other',
  sign_in_expired: 'sign-in-fault-expired',
  provider_away: 'sign-in-fault-away',
} as const satisfies Record<string, MessageId>;

const wordsOf = (code: string) =>
  code in WORDS ? WORDS[code as keyof typeof WORDS] : ('sign-in-fault-refused' as const);

/** Why a provider's answer did not open a session; the service hands the reason over in the address. */
export function SignInFault({ code }: { readonly code: string }) {
  const t = useWords();
  return (
    <div className="fault" role="alert">
      <p className="fault-title">{t('sign-in-failed')}</p>
      <p>{t(wordsOf(code))}</p>
    </div>
  );
}
