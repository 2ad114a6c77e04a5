import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useLabels } from '../../language/labels';
import { useWords } from '../../language/LanguageProvider';
import { useTimes } from '../../language/times';
import { Button } from '../../ui/Button';
import { Dotted } from '../../ui/Dotted';
import { PersonName } from '../../ui/PersonName';
import { Tile } from '../../ui/Tile';
import { AdditionDialog } from './AdditionDialog';
import type { Addition } from './additions-queries';
import { additionsQuery } from './additions-queries';
import '../../secretariat/secretariat.css';
import '../../people/people.css';

/** New entries that the reader wrote down or can agree to; nothing where none waits. */
export function AdditionsWaiting() {
  const t = useWords();
  const labels = useLabels();
  const times = useTimes();
  const { data } = useQuery(additionsQuery);
  const [open, setOpen] = useState<Addition | null>(null);
  if (!data?.waiting.length) return null;
  return (
    <section className="people-section" aria-labelledby="additions-waiting">
      <h2 id="additions-waiting">{t('additions-waiting')}</h2>
      <ul className="desk-list">
        {data.waiting.map((addition) => (
          <li className="desk-row" key={addition.id}>
            <Tile code={addition.jurisdiction} />
            <div className="desk-row-main">
              <h3>
                <PersonName person={addition} />
              </h3>
              <Dotted>
                <b>{labels.network(addition.network)}</b>
                {labels.term('roles', addition.role)}
                {labels.jurisdiction(addition.jurisdiction)}
              </Dotted>
              <p className="small quiet">
                {addition.agree
                  ? t('contacts-proposed', {
                      name: addition.proposed_by ?? '',
                      day: times.day(new Date(addition.proposed_at)),
                    })
                  : t('additions-mine', { day: times.day(new Date(addition.proposed_at)) })}
              </p>
            </div>
            <div className="desk-row-acts">
              <Button onPress={() => setOpen(addition)}>{t('contacts-look')}</Button>
            </div>
          </li>
        ))}
      </ul>
      {open ? <AdditionDialog addition={open} onClose={() => setOpen(null)} /> : null}
    </section>
  );
}
