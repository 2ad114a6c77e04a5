import { useState } from 'react';
import type { Card, Colleague } from '../../api/types';
import { FocalPointSearch } from '../../consultations/membership/FocalPointSearch';
import { usePeopleOptions } from '../../duty/usePeopleOptions';
import { useWords } from '../../language/LanguageProvider';
import { SelectField } from '../../ui/Field';
import { lines, MOST, withRecorded } from './colleagues';

interface Props {
  readonly label: string;
  readonly hint?: string;
  readonly fault?: string | null;
  readonly required?: boolean;
  /** Those the server names, and those whom the record names already. */
  readonly people: readonly Colleague[];
  /** Of whose entry this is. */
  readonly state: string;
  readonly chosen: string;
  /** What it says where nobody is chosen; null where somebody has to stay. */
  readonly nobody: string | null;
  readonly onChoose: (id: string) => void;
}

/** One colleague of the same State; where there are more than the server names at once, by a few letters too. */
export function ColleagueField({ people, state, chosen, nobody, onChoose, ...field }: Props) {
  const t = useWords();
  const [found, setFound] = useState<readonly Card[]>([]);
  const options = usePeopleOptions(withRecorded<Colleague>(people, found));
  return (
    <>
      <SelectField {...field} value={chosen} options={lines(options, chosen, nobody, t('colleague-gone'))} onChoose={onChoose} />
      {people.length < MOST ? null : (
        <FocalPointSearch
          label={t('colleague-search')}
          of={[state]}
          chosen={found.find((one) => one.id === chosen) ?? null}
          onChoose={(card) => {
            if (!card) return;
            setFound([...found, card]);
            onChoose(card.id);
          }}
        />
      )}
    </>
  );
}
