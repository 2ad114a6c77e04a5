import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, ask } from '../api/client';
import type { SheetCell, SheetDraft, SheetField } from '../api/types';
import { useWords } from '../language/LanguageProvider';
import { useAnnounce } from '../ui/Announcer';
import { Button } from '../ui/Button';
import { Actions } from '../ui/Dialog';
import { Fault } from '../ui/Fault';
import { PageHeading } from '../ui/PageHeading';
import { useLeavingWarning } from '../ui/useLeavingWarning';
import type { Edits, Stale } from './draft-edits';
import { refusedParts, staleOf, tidied, withEdit } from './draft-edits';
import { DraftFields } from './DraftFields';
import { OnNoMap } from './OnNoMap';
import { Review } from './Review';
import { SheetHistory } from './SheetHistory';
import { StalePanel } from './StalePanel';
import { useSheetName } from '../ui/useSheetName';

interface Props {
  readonly first: SheetDraft;
  readonly fields: readonly SheetField[];
}

/** The draft as it is kept, and what has been changed here and not yet saved. */
export function DraftDesk({ first, fields }: Props) {
  const t = useWords();
  const announce = useAnnounce();
  const queries = useQueryClient();
  const [draft, setDraft] = useState(first);
  const [edits, setEdits] = useState<Edits>(() => new Map());
  const [stale, setStale] = useState<Stale | null>(null);
  const name = useSheetName()(draft);
  const path = { path: { jurisdiction: draft.jurisdiction } };

  const save = useMutation({
    mutationFn: ({ from, cells }: { from: SheetDraft; cells: SheetCell[] }) =>
      ask(api.PATCH('/api/sheets/{jurisdiction}/draft', { params: path, body: { revision: from.revision, cells } })),
    onSuccess: (saved) => {
      setEdits(new Map());
      moved(saved);
      announce(t('sheets-saved'));
    },
    onError: (error) => setStale(staleOf(error)),
  });

  function moved(now: SheetDraft) {
    setDraft(now);
    setStale(null);
    void queries.invalidateQueries({ queryKey: ['sheets'] });
  }

  /** Goes on from what somebody else saved, with those of one's own edits that are to stand. */
  function settle(mine: ReadonlySet<string>) {
    if (!stale) return;
    const kept = [...edits].filter(([field]) => !stale.fields.includes(field) || mine.has(field));
    setEdits(kept.reduce<Edits>((all, [, cell]) => withEdit(all, stale.current, cell), new Map()));
    moved(stale.current);
    save.reset();
  }

  const unsaved = edits.size > 0;
  useLeavingWarning(unsaved);

  return (
    <>
      <PageHeading title={t('sheets-draft-of', { name })} />
      {draft.illustrative ? <OnNoMap /> : null}
      <p className="quiet">{t('sheets-draft-how')}</p>
      {stale ? <StalePanel stale={stale} edits={edits} fields={fields} onSettled={settle} /> : null}
      <Review draft={draft} fields={fields} unsaved={unsaved} onMoved={moved} />
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (unsaved) save.mutate({ from: draft, cells: [...edits.values()].map(tidied) });
        }}
      >
        <DraftFields
          fields={fields}
          draft={draft}
          edits={edits}
          refused={refusedParts(save.error, save.variables?.cells ?? [])}
          onEdit={(cell) => setEdits((before) => withEdit(before, draft, cell))}
        />
        <div className="draft-foot">
          {save.error && !staleOf(save.error) ? <Fault title={t('sheets-save-failed')} error={save.error} /> : null}
          <Actions>
            <Button type="submit" look="primary" isDisabled={save.isPending || !unsaved}>
              {t('sheets-save')}
            </Button>
            <span className="quiet">{t('sheets-unsaved', { count: edits.size })}</span>
          </Actions>
        </div>
      </form>
      <SheetHistory lines={draft.history} fields={fields} />
    </>
  );
}
