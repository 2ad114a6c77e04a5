import { useWords } from '../language/LanguageProvider';
import { ButtonLink } from '../ui/Button';
import { PageHeading } from '../ui/PageHeading';
import { Prose } from '../ui/Prose';

export function NotFoundPage() {
  const t = useWords();
  return (
    <Prose>
      <PageHeading title={t('not-found-title')} />
      <p>{t('not-found-body')}</p>
      <ButtonLink href="/directory">{t('not-found-to-directory')}</ButtonLink>
    </Prose>
  );
}
