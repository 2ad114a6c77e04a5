import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { api, ask } from '../api/client';
import type { TraffickingRoute } from '../api/types';
import { useLabels } from '../language/labels';
import { LANGUAGES } from '../language/languages';
import { useWords } from '../language/LanguageProvider';
import { useChoices } from '../language/useChoices';
import { Button, ButtonLink } from '../ui/Button';
import { ChoiceField } from '../ui/ChoiceField';
import { Actions } from '../ui/Dialog';
import { Fault } from '../ui/Fault';
import { SelectField, TextField } from '../ui/Field';
import { Leads } from './Leads';
import type { RouteDraft } from './route-form';
import { isComplete, written } from './route-form';
import { PARTS, usePartWords } from './usePartWords';

interface Props {
  /** The route as it was read; null for a new one. */
  readonly route: TraffickingRoute | null;
  readonly networks: readonly string[];
  readonly initial: RouteDraft;
}

const MOST_STOPS = 6;
const MOST_OFFENCES = 10;

export function RouteForm({ route, networks, initial }: Props) {
  const t = useWords();
  const labels = useLabels();
  const lists = useChoices();
  const part = usePartWords();
  const queries = useQueryClient();
  const [, go] = useLocation();
  const [draft, setDraft] = useState(initial);
  const [tried, setTried] = useState(false);
  const fields = useRef<(HTMLInputElement | null)[]>([]);
  const change = (some: Partial<RouteDraft>) => setDraft((before) => ({ ...before, ...some }));
  const taken = new Set(PARTS.flatMap((one) => draft.stops[one]));

  const save = useMutation({
    mutationFn: () =>
      route
        ? ask(
            api.PUT('/api/directory/routes/{id}', {
              params: { path: { id: route.id } },
              body: { ...written(draft), revision: route.revision },
            }),
          )
        : ask(api.POST('/api/directory/routes', { body: { ...written(draft), network: draft.network } })),
    onSuccess: (saved) => {
      queries.setQueryData(['route', saved.id], saved);
      void queries.invalidateQueries({ queryKey: ['routes'] });
      go(`/directory/routes/${saved.id}`);
    },
  });
  const retire = useMutation({
    mutationFn: async (kept: TraffickingRoute) => {
      const path = { id: kept.id };
      await ask(api.POST('/api/directory/routes/{id}/retire', { params: { path }, body: { revision: kept.revision } }));
    },
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: ['routes'] });
      go('/directory/routes');
    },
  });

  function wiring(at: number) {
    return {
      input: (element: HTMLInputElement | null) => {
        fields.current[at] = element;
      },
      onDone: () => fields.current[at + 1]?.focus(),
    };
  }

  return (
    <form
      className="relations-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (isComplete(draft)) save.mutate();
      }}
    >
      {route === null && networks.length > 1 ? (
        <SelectField
          label={t('route-network')}
          value={draft.network}
          options={networks.map((network) => ({ value: network, label: labels.network(network) }))}
          onChoose={(network) => change({ network })}
        />
      ) : null}
      {LANGUAGES.map(({ code }) => (
        <TextField
          key={code}
          label={t('route-name-in', { language: labels.term('languages', code) })}
          lang={code}
          dir="auto"
          maxLength={200}
          required={code === 'en'}
          value={draft.titles[code] ?? ''}
          onChange={(event) => change({ titles: { ...draft.titles, [code]: event.currentTarget.value } })}
        />
      ))}
      <ChoiceField
        label={t('route-offences')}
        several={MOST_OFFENCES}
        choices={lists.offences}
        chosen={draft.offences}
        onChange={(offences) => change({ offences })}
        {...wiring(0)}
      />
      {PARTS.map((one, at) => (
        <ChoiceField
          key={one}
          label={part(one)}
          several={MOST_STOPS}
          choices={lists.jurisdictions.filter(({ value }) => !taken.has(value) || draft.stops[one].includes(value))}
          chosen={draft.stops[one]}
          onChange={(codes) => change({ stops: { ...draft.stops, [one]: codes } })}
          {...wiring(at + 1)}
        />
      ))}
      {route ? <Leads route={route} chosen={draft.leads} onChange={(leads) => change({ leads })} /> : null}
      {tried && !isComplete(draft) ? (
        <p className="field-fault" role="alert">
          {t('route-incomplete')}
        </p>
      ) : null}
      {save.error || retire.error ? <Fault title={t('route-save-failed')} error={save.error ?? retire.error} /> : null}
      <Actions>
        <Button look="primary" type="submit" isDisabled={save.isPending}>
          {t('route-save')}
        </Button>
        <ButtonLink href={route ? `/directory/routes/${route.id}` : '/directory/routes'}>{t('ui-cancel')}</ButtonLink>
        {route ? (
          <Button look="bare" isDisabled={retire.isPending} onPress={() => retire.mutate(route)}>
            {t('route-retire')}
          </Button>
        ) : null}
      </Actions>
    </form>
  );
}
