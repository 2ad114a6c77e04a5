import { useId, useState } from 'react';
import { useReference } from '../../api/reference';
import type { Room } from '../../api/types';
import { useLabels } from '../../language/labels';
import { useLanguage } from '../../language/LanguageProvider';
import { useTimes } from '../../language/times';
import { Button } from '../../ui/Button';
import { peopleOf, spokenPerson } from '../people';
import { PointDialog } from './PointDialog';
import { doneIn, SIGNS, stateOf } from './states';
import './checklist.css';

/** What is to be settled before a request is sent; each point with how far it is, who said so and when. */
export function Checklist({ room }: { readonly room: Room }) {
  const { t, code: reader } = useLanguage();
  const labels = useLabels();
  const times = useTimes();
  const title = useId();
  const [chosen, setChosen] = useState<string | null>(null);
  const items = (useReference()?.checklist_items ?? []).map((term) => term.code);
  const people = peopleOf(room);
  const said = (item: string) => {
    const mark = room.checklist.find((one) => one.item === item);
    if (!mark) return null;
    const person = people.get(mark.author);
    const name = person ? spokenPerson(person, reader).text : t('room-somebody');
    return t('checklist-said', { name, at: times.moment(new Date(mark.at)) });
  };
  return (
    <section className="checklist" aria-labelledby={title}>
      <h2 className="side-title" id={title}>
        {t('checklist-title')}
      </h2>
      <p className="small quiet">{t('checklist-done', { done: doneIn(room, items), count: items.length })}</p>
      <ul>
        {items.map((item) => {
          const state = stateOf(room, item);
          const label = labels.term('checklist_items', item);
          return (
            <li key={item} data-state={state}>
              <span className="checklist-sign" aria-hidden="true">
                {SIGNS[state]}
              </span>
              <div>
                <p>{label}</p>
                <p className="small quiet">
                  {labels.term('checklist_states', state)}
                  {said(item) ? ` · ${said(item)}` : ''}
                </p>
              </div>
              {room.abilities.say ? (
                <Button look="bare" aria-label={t('checklist-set-named', { item: label })} onPress={() => setChosen(item)}>
                  {t('checklist-set')}
                </Button>
              ) : null}
            </li>
          );
        })}
      </ul>
      {chosen ? <PointDialog room={room} item={chosen} onClose={() => setChosen(null)} /> : null}
    </section>
  );
}
