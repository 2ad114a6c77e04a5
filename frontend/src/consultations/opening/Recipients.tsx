import type { Card, OnCall } from '../../api/types';
import { MOST_ASKED, MOST_PEOPLE } from '../opening-form';
import { Recipient } from '../Recipient';
import { AddRecipient } from './AddRecipient';
import { AddState } from './AddState';
import { placeOf } from './asked';
import { OnCallRecipient } from './OnCallRecipient';

interface Props {
  readonly to: readonly Card[];
  readonly onCall: readonly OnCall[];
  /** Who is on call now, in the order of the States; empty while that is not known. */
  readonly now: readonly Card[];
  readonly onChange: (to: readonly Card[], onCall: readonly OnCall[]) => void;
}

/** Whom one is about to ask: people by name, and whoever is on call in a State. */
export function Recipients({ to, onCall, now, onChange }: Props) {
  const several = to.length + onCall.length > 1;
  const without = (place: OnCall) => onCall.filter((one) => placeOf(one) !== placeOf(place));
  return (
    <>
      <ul>
        {to.map((card) => (
          <Recipient
            key={card.id}
            card={card}
            onRemove={several ? () => onChange(to.filter((one) => one !== card), onCall) : null}
          />
        ))}
        {onCall.map((place, index) => (
          <OnCallRecipient
            key={placeOf(place)}
            place={place}
            card={now[index]}
            onRemove={several ? () => onChange(to, without(place)) : null}
          />
        ))}
      </ul>
      <div className="opening-tools">
        {to.length < MOST_PEOPLE ? <AddRecipient to={to} onAdd={(card) => onChange([...to, card], onCall)} /> : null}
        {onCall.length < MOST_ASKED ? <AddState onAdd={(place) => onChange(to, [...without(place), place])} /> : null}
      </div>
    </>
  );
}
