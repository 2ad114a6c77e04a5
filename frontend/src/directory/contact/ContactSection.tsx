import { useState } from 'react';
import type { Card } from '../../api/types';
import { useWords } from '../../language/LanguageProvider';
import { useTimes } from '../../language/times';
import { useAnnounce } from '../../ui/Announcer';
import { Fault } from '../../ui/Fault';
import { ReportedMarks } from '../ReportedMarks';
import { Section } from '../Section';
import { ContactDetails } from './ContactDetails';
import type { Purpose, Revealed } from './contact-queries';
import { reveal } from './contact-queries';
import { PurposeChoice } from './PurposeChoice';
import './contact.css';

/** Telephones and addresses: shown for a purpose, one focal point at a time, and forgotten with the page. */
export function ContactSection({ card }: { readonly card: Card }) {
  const t = useWords();
  const times = useTimes();
  const [revealed, setRevealed] = useState<Revealed | null>(null);
  return (
    <Section title={t('contact-title')}>
      {card.reported.length > 0 ? (
        <div className="contact-reported">
          <ReportedMarks card={card} />
        </div>
      ) : null}
      {card.contact_changed_at ? (
        <p className="small quiet">{t('card-contact-changed', { day: times.day(new Date(card.contact_changed_at)) })}</p>
      ) : null}
      {revealed ? (
        <ContactDetails revealed={revealed} />
      ) : (
        <>
          <p className="small quiet">{t('contact-lead')}</p>
          {card.level === 'office' ? <p className="small quiet contact-office">{t('contact-office')}</p> : null}
          <Asking id={card.id} onShown={setRevealed} />
        </>
      )}
    </Section>
  );
}

interface AskingProps {
  readonly id: string;
  /** While the directory is suspended only an urgent matter is offered. */
  readonly urgentOnly?: boolean;
  readonly onShown: (revealed: Revealed) => void;
}

/** Choosing the purpose, and what the service answers to it. */
export function Asking({ id, urgentOnly = false, onShown }: AskingProps) {
  const t = useWords();
  const announce = useAnnounce();
  const [error, setError] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const show = async (purpose: Purpose, reason = '') => {
    setBusy(true);
    setError(null);
    try {
      onShown(await reveal(id, purpose, reason));
      announce(t('contact-shown'));
    } catch (failure) {
      setError(failure);
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <PurposeChoice busy={busy} urgentOnly={urgentOnly} onChoose={(purpose, reason) => void show(purpose, reason)} />
      {error ? <Fault title={t('contact-failed')} error={error} /> : null}
    </>
  );
}
