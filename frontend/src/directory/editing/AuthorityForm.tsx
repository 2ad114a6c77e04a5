import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { Authority } from '../../api/types';
import { useWords } from '../../language/LanguageProvider';
import { useAnnounce } from '../../ui/Announcer';
import { Button } from '../../ui/Button';
import { Actions } from '../../ui/Dialog';
import { Fault } from '../../ui/Fault';
import { authoritiesQuery } from '../focal-point';
import { AuthorityNames } from './AuthorityNames';
import { AuthorityParts } from './AuthorityParts';
import { filled } from './draft';
import { PerLanguage } from './NameFields';

export type AuthorityDraft = Omit<Authority, 'id' | 'jurisdiction'>;

interface Props {
  readonly first: AuthorityDraft;
  readonly jurisdiction: string;
  readonly save: (draft: AuthorityDraft) => Promise<unknown>;
  /** What only a new authority is asked. */
  readonly children?: ReactNode;
}

/** An authority: what it is called, where it sits and what it is competent for. */
export function AuthorityForm({ first, jurisdiction, save: send, children }: Props) {
  const t = useWords();
  const announce = useAnnounce();
  const queries = useQueryClient();
  const [draft, setDraft] = useState(first);
  const change = (part: Partial<AuthorityDraft>) => setDraft((before) => ({ ...before, ...part }));
  const save = useMutation({
    mutationFn: () =>
      send({
        ...draft,
        names: filled(draft.names),
        city: filled(draft.city),
        territory: filled(draft.territory),
        name_original: draft.name_original?.trim() || null,
      }),
    onSuccess: () => {
      announce(t('authority-saved'));
      void queries.invalidateQueries({ queryKey: authoritiesQuery(jurisdiction).queryKey });
    },
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate();
      }}
    >
      {children}
      <AuthorityNames draft={draft} change={change} />
      <AuthorityParts parts={draft.competence} onParts={(competence) => change({ competence })} />
      <PerLanguage
        title={t('card-territory')}
        hint={t('edit-territory-hint')}
        names={draft.territory}
        onNames={(territory) => change({ territory })}
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
