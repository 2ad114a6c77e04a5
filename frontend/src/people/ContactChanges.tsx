import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useWords } from '../language/LanguageProvider';
import { useTimes } from '../language/times';
import { Button } from '../ui/Button';
import { PersonName } from '../ui/PersonName';
import { Tile } from '../ui/Tile';
import { ContactDialog } from './ContactDialog';
import type { ContactWaiting } from './people-queries';
import { contactsQuery } from './people-queries';
import '../secretariat/secretariat.css';
import './people.css';

/** Telephones and addresses that change once the reader agrees; nothing where none waits. */
export function ContactChanges() {
  const t = useWords();
  const times = useTimes();
  const { data } = useQuery(contactsQuery);
  const [open, setOpen] = useState<ContactWaiting | null>(null);
  if (!data?.length) return null;
  return (
    <section className="people-section" aria-labelledby="contact-changes">
      <h2 id="contact-changes">{t('contacts-title')}</h2>
      <p className="quiet">{t('contacts-about')}</p>
      <ul className="desk-list">
        {data.map((change) => (
          <li className="desk-row" key={change.id}>
            <Tile code={change.jurisdiction} />
            <div className="desk-row-main">
              <h3>
                <PersonName person={change} />
              </h3>
              <p className="small quiet">
                {t('contacts-proposed', {
                  name: change.proposed_by ?? '',
                  day: times.day(new Date(change.proposed_at)),
                })}
              </p>
            </div>
            <div className="desk-row-acts">
              <Button onPress={() => setOpen(change)}>{t('contacts-look')}</Button>
            </div>
          </li>
        ))}
      </ul>
      {open ? <ContactDialog change={open} onClose={() => setOpen(null)} /> : null}
    </section>
  );
}
