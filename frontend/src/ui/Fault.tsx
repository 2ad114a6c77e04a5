import { ApiError } from '../api/errors';
import { useWords } from '../language/LanguageProvider';
import { Button } from './Button';
import './fault.css';

interface Props {
  readonly title: string;
  readonly error: unknown;
  readonly onRetry?: () => void;
}

/** What failed, what to do now, and the number by which the operator finds it in the log. */
export function Fault({ title, error, onRetry }: Props) {
  const t = useWords();
  const known = error instanceof ApiError ? error : null;
  const words = known?.code === 'unreachable' ? t('fault-unreachable') : known?.message || t('fault-unexpected');
  return (
    <div className="fault" role="alert">
      <p className="fault-title">{title}</p>
      <p>{words}</p>
      {onRetry ? <Button onPress={onRetry}>{t('fault-retry')}</Button> : null}
      {known?.requestId ? (
        <p className="small quiet">{t('fault-reference', { reference: known.requestId })}</p>
      ) : null}
    </div>
  );
}
