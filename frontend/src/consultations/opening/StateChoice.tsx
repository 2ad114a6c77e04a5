import type { ReactNode } from 'react';
import { useRef, useState } from 'react';
import { useReference } from '../../api/reference';
import { useSession } from '../../api/session';
import type { OnCall } from '../../api/types';
import { useStateChoices } from '../../directory/useStateChoices';
import { useLabels } from '../../language/labels';
import { useWords } from '../../language/LanguageProvider';
import { Button } from '../../ui/Button';
import { ChoiceField } from '../../ui/ChoiceField';
import { Actions } from '../../ui/Dialog';
import { SelectField } from '../../ui/Field';
import './state-choice.css';

interface Props {
  readonly confirm: string;
  readonly onChoose: (place: OnCall) => void;
  /** What else can be pressed. */
  readonly children: ReactNode;
}

/** A State and through which network it is asked: one of the reader's own first. */
export function StateChoice({ confirm, onChoose, children }: Props) {
  const t = useWords();
  const labels = useLabels();
  const networks = useReference()?.networks ?? [];
  const { jurisdiction: home, grants } = useSession().person;
  const states = useStateChoices();
  const [jurisdiction, setJurisdiction] = useState('');
  const [chosen, setChosen] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const own = new Set(grants.map((grant) => grant.network));
  const of = (code: string) =>
    networks
      .filter(({ members }) => members.some((one) => one.jurisdiction === code && one.status === 'member'))
      .map(({ id }) => id)
      .toSorted((one, other) => Number(own.has(other)) - Number(own.has(one)));
  const there = of(jurisdiction);
  const network = there.includes(chosen) ? chosen : there[0];
  const take = () => {
    if (network) onChoose({ jurisdiction, network });
    else input.current?.focus();
  };
  return (
    <div className="state-choice">
      <p>{t('on-call-words')}</p>
      <ChoiceField
        label={t('on-call-state')}
        choices={states.filter(({ value }) => value !== home && of(value).length > 0)}
        chosen={jurisdiction ? [jurisdiction] : []}
        input={input}
        onChange={([code]) => setJurisdiction(code ?? '')}
        onDone={() => undefined}
      />
      {there.length > 1 ? (
        <SelectField
          label={t('on-call-network')}
          value={network ?? ''}
          options={there.map((id) => ({ value: id, label: labels.network(id) }))}
          onChoose={setChosen}
        />
      ) : null}
      <Actions>
        <Button look="primary" onPress={take}>
          {confirm}
        </Button>
        {children}
      </Actions>
    </div>
  );
}
