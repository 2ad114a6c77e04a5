import { isWithheld } from '../api/errors';
import { useWords } from '../language/LanguageProvider';
import { ButtonLink } from './Button';
import { Fault } from './Fault';
import { PageHeading } from './PageHeading';
import { Prose } from './Prose';

interface Props {
  readonly error: unknown;
  /** What failed, for faults that are neither "not there" nor "not allowed". */
  readonly title: string;
  readonly onRetry: () => void;
  readonly back: { readonly href: string; readonly label: string };
}

/** A page whose subject cannot be shown: not there, not for this reader, or not reachable now. */
export function AccessFault({ error, title, onRetry, back }: Props) {
  const t = useWords();
  if (isWithheld(error)) {
    const words =
      error.status === 403
        ? { title: t('forbidden-title'), body: t('forbidden-body') }
        : { title: t('not-found-title'), body: t('not-found-record') };
    return (
      <Prose>
        <PageHeading title={words.title} />
        <p>{words.body}</p>
        <ButtonLink href={back.href}>{back.label}</ButtonLink>
      </Prose>
    );
  }
  return (
    <Prose>
      <PageHeading title={title} />
      <Fault title={title} error={error} onRetry={onRetry} />
    </Prose>
  );
}
