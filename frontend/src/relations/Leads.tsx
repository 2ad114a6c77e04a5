import { useState } from 'react';
import type { Card, TraffickingRoute } from '../api/types';
import { useLabels } from '../language/labels';
import { useLanguage } from '../language/LanguageProvider';
import { CheckField } from '../ui/Field';
import { leadingName } from '../ui/person-name';
import { FindLead } from './FindLead';
import type { Profession } from './route-form';

interface Props {
  readonly route: TraffickingRoute;
  readonly chosen: Readonly<Record<string, Profession>>;
  readonly onChange: (leads: Readonly<Record<string, Profession>>) => void;
}

interface Candidate {
  readonly card: Card;
  readonly profession: Profession;
}

/** Who of those gathered at each stop is asked first; others of its jurisdictions are found by name. */
export function Leads({ route, chosen, onChange }: Props) {
  const { t, code } = useLanguage();
  const labels = useLabels();
  const [added, setAdded] = useState<readonly Candidate[]>([]);
  const people: readonly Candidate[] = [
    ...route.gathered.flatMap((stop) => [
      ...stop.prosecutors.map(({ card }) => ({ card, profession: 'prosecutor' as const })),
      ...stop.investigators.map(({ card }) => ({ card, profession: 'investigator' as const })),
    ]),
    ...added,
  ];
  return (
    <fieldset className="leads">
      <legend className="field-label">{t('route-leads')}</legend>
      <p className="field-hint">{t('route-leads-hint')}</p>
      {route.stops.map(({ jurisdiction }) => {
        const here = people.filter(({ card }) => card.jurisdiction === jurisdiction);
        return (
          <div key={jurisdiction} role="group" aria-label={labels.jurisdiction(jurisdiction)}>
            <p className="route-side">{labels.jurisdiction(jurisdiction)}</p>
            {here.length === 0 ? <p className="small quiet">{t('route-nobody')}</p> : null}
            {here.map(({ card, profession }) => (
              <CheckField
                key={card.id}
                label={<bdi lang={leadingName(card, code).lead.lang}>{leadingName(card, code).lead.text}</bdi>}
                aside={
                  <span className="small quiet">
                    {t(profession === 'prosecutor' ? 'route-prosecutors' : 'route-investigators')}
                  </span>
                }
                checked={card.id in chosen}
                onChange={(on) => {
                  const { [card.id]: _, ...others } = chosen;
                  onChange(on ? { ...others, [card.id]: profession } : others);
                }}
              />
            ))}
          </div>
        );
      })}
      <FindLead
        jurisdictions={route.stops.map((stop) => stop.jurisdiction)}
        known={(id) => people.some(({ card }) => card.id === id)}
        onFound={(card, profession) => {
          setAdded([...added, { card, profession }]);
          onChange({ ...chosen, [card.id]: profession });
        }}
      />
    </fieldset>
  );
}
