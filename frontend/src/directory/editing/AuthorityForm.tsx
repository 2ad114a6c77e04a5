import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, ask } from '../../api/client';
import type { Authority } from '../../api/types';
import { useWords } from '../../language/LanguageProvider';
import { useAnnounce } from '../../ui/Announcer';
import { Button } from '../../ui/Button';
import { Actions } from '../../ui/Dialog';
import { Fault } from '../../ui/Fault';
import { SelectField } from '../../ui/Field';
import { authoritiesQuery } from '../focal-point';
import { FUNCTIONS } from '../../ui/code-words';
import { Group } from './Group';
import { PerLanguage } from './NameFields';
import { TermChecks } from './TermChecks';

type Part = Authority['competence'][number];

/** Part by part: what the authority does, by which instruments and at which stages; an empty list means all of them. */
export function AuthorityForm({ authority }: { readonly authority: Authority }) {
  const t = useWords();
  const announce = useAnnounce();
  const queries = useQueryClient();
  const [parts, setParts] = useState<readonly Part[]>(authority.competence);
  const [territory, setTerritory] = useState(authority.territory);
  const save = useMutation({
    mutationFn: () =>
      ask(
        api.PATCH('/api/directory/authorities/{id}', {
          params: { path: { id: authority.id } },
          body: {
            competence: [...parts],
            territory: Object.fromEntries(Object.entries(territory).filter(([, words]) => words.trim())),
          },
        }),
      ),
    onSuccess: () => {
      announce(t('authority-saved'));
      void queries.invalidateQueries({ queryKey: authoritiesQuery(authority.jurisdiction).queryKey });
    },
  });
  const change = (at: number, part: Partial<Part>) =>
    setParts(parts.map((one, place) => (place === at ? { ...one, ...part } : one)));
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate();
      }}
    >
      <p className="field-hint">{t('authority-hint')}</p>
      {parts.map((part, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- two equal parts may stand while one is being changed
        <Group key={at} title={t('authority-part', { number: at + 1 })}>
          <SelectField
            label={t('authority-function')}
            value={part.function}
            options={Object.entries(FUNCTIONS).map(([value, label]) => ({ value, label: t(label) }))}
            onChoose={(value) => change(at, { function: value as Part['function'] })}
          />
          <TermChecks
            title={t('authority-stages')}
            list="stages"
            chosen={part.stages}
            onChosen={(stages) => change(at, { stages })}
          />
          <TermChecks
            title={t('authority-instruments')}
            list="instruments"
            chosen={part.instruments}
            onChosen={(instruments) => change(at, { instruments })}
          />
          <Button look="bare" onPress={() => setParts(parts.filter((_, place) => place !== at))}>
            {t('edit-remove')}
          </Button>
        </Group>
      ))}
      <p>
        <Button onPress={() => setParts([...parts, { function: 'receives', instruments: [], stages: [] }])}>
          {t('authority-add')}
        </Button>
      </p>
      <PerLanguage
        title={t('card-territory')}
        hint={t('edit-territory-hint')}
        names={territory}
        onNames={setTerritory}
      />
      <div className="edit-foot">
        {save.error ? <Fault title={t('authority-failed')} error={save.error} /> : null}
        <Actions>
          <Button type="submit" look="primary" isDisabled={save.isPending}>
            {t('edit-save')}
          </Button>
        </Actions>
      </div>
    </form>
  );
}
