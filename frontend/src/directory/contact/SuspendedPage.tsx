import { useState } from 'react';
import { useWords } from '../../language/LanguageProvider';
import { ButtonLink } from '../../ui/Button';
import { PageHeading } from '../../ui/PageHeading';
import { Prose } from '../../ui/Prose';
import { ContactDetails } from './ContactDetails';
import { Asking } from './ContactSection';
import type { Revealed } from './contact-queries';
import './contact.css';

/** Instead of a card while the directory is suspended: why, and the way that stays open in an urgent matter. */
export function SuspendedPage({ id }: { readonly id: string }) {
  const t = useWords();
  const [revealed, setRevealed] = useState<Revealed | null>(null);
  return (
    <Prose>
      <PageHeading title={t('suspended-title')} />
      <p>{t('suspended-lead')}</p>
      {revealed ? (
        <ContactDetails revealed={revealed} />
      ) : (
        <>
          <p>{t('suspended-urgent')}</p>
          <Asking id={id} urgentOnly onShown={setRevealed} />
        </>
      )}
      <ButtonLink href="/consultations">{t('shell-consultations')}</ButtonLink>
    </Prose>
  );
}
