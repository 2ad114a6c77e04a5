import { useId } from 'react';
import { Link } from 'wouter';
import type { Gathered } from '../api/types';
import { useLabels } from '../language/labels';
import { useWords } from '../language/LanguageProvider';
import { Tile } from '../ui/Tile';
import { PersonAt } from './PersonAt';
import { usePartWords } from './usePartWords';

/** One stop of a route: its prosecutors and its investigators, side by side. */
export function StopPeople({ stop, offence }: { readonly stop: Gathered; readonly offence: string }) {
  const t = useWords();
  const labels = useLabels();
  const part = usePartWords();
  const id = useId();
  const jurisdiction = labels.jurisdiction(stop.jurisdiction);
  const sides = [
    { title: t('route-prosecutors'), people: stop.prosecutors },
    { title: t('route-investigators'), people: stop.investigators },
  ];
  return (
    <section className="route-stop" aria-labelledby={id}>
      <h2 className="gazette route-stop-title" id={id}>
        <Tile code={stop.jurisdiction} /> {jurisdiction} <span className="quiet small">{part(stop.part)}</span>
      </h2>
      <div className="route-sides">
        {sides.map(({ title, people }) => (
          <div key={title}>
            <h3 className="route-side">{title}</h3>
            {people.length === 0 ? <p className="small quiet">{t('route-nobody')}</p> : null}
            <ul>
              {people.map(({ card, lead }) => (
                <PersonAt key={card.id} card={card} lead={lead} />
              ))}
            </ul>
          </div>
        ))}
      </div>
      <p className="small">
        <Link href={`/directory/whom?jurisdiction=${stop.jurisdiction}&offence=${offence}`}>
          {t('route-whom', { jurisdiction })}
        </Link>
      </p>
    </section>
  );
}
