import { useWords } from '../language/LanguageProvider';
import { Fault } from '../ui/Fault';
import { PasskeyStopped } from './passkeys';

/** What a passkey did not do: the device's reason, or the service's. */
export function PasskeyFault({ title, error }: { readonly title: string; readonly error: unknown }) {
  const t = useWords();
  if (!(error instanceof PasskeyStopped)) return <Fault title={title} error={error} />;
  return (
    <div className="fault" role="alert">
      <p className="fault-title">{title}</p>
      <p>{t(error.possible ? 'passkeys-cancelled' : 'passkeys-impossible')}</p>
    </div>
  );
}
