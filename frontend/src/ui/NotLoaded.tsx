import { useWords } from '../language/LanguageProvider';
import { Fault } from './Fault';

interface Props {
  readonly id: string;
  readonly title: string;
  readonly error: unknown;
  readonly onRetry: () => void;
}

/** In the place of a part of a page: that it could not be loaded, and the way to try again. */
export function NotLoaded({ id, title, error, onRetry }: Props) {
  const t = useWords();
  return (
    <section aria-labelledby={id}>
      <h2 className="gazette" id={id}>
        {title}
      </h2>
      <Fault title={t('today-fault')} error={error} onRetry={onRetry} />
    </section>
  );
}
