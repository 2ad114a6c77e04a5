import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api, ask } from '../api/client';
import type { SheetDraft, SheetField } from '../api/types';
import { useWords } from '../language/LanguageProvider';
import { useTimes } from '../language/times';
import { useAnnounce } from '../ui/Announcer';
import { Button } from '../ui/Button';
import { Actions, Dialog } from '../ui/Dialog';
import { Fault } from '../ui/Fault';
import { Changes } from './Changes';
import { staleOf } from './draft-edits';

interface Props {
  readonly draft: SheetDraft;
  readonly fields: readonly SheetField[];
  /** Whether something on the page is not in the draft yet: then there is nothing to publish or give up. */
  readonly unsaved: boolean;
  readonly onMoved: (now: SheetDraft) => void;
}

/** What the draft changes, line by line, and what becomes of it: published as it stands here, or given up. */
export function Review({ draft, fields, unsaved, onMoved }: Props) {
  const t = useWords();
  const times = useTimes();
  const announce = useAnnounce();
  const [asked, setAsked] = useState<'publish' | 'discard' | null>(null);
  const call = { params: { path: { jurisdiction: draft.jurisdiction } }, body: { revision: draft.revision } };
  const act = useMutation({
    mutationFn: (what: 'publish' | 'discard') =>
      ask(
        what === 'publish'
          ? api.POST('/api/sheets/{jurisdiction}/publish', call)
          : api.POST('/api/sheets/{jurisdiction}/discard', call),
      ),
    onSuccess: (now, what) => {
      announce(what === 'publish' ? t('sheets-was-published') : t('sheets-was-discarded'));
      onMoved(now);
    },
    onError: (error) => {
      const stale = staleOf(error);
      if (stale) onMoved(stale.current);
    },
    onSettled: () => setAsked(null),
  });
  return (
    <section className="review" aria-labelledby="review-title">
      <h2 id="review-title">{t('sheets-review')}</h2>
      {draft.drafted_at ? (
        <>
          <p className="quiet">{t('sheets-drafted', { moment: times.moment(new Date(draft.drafted_at)) })}</p>
          <Changes changes={draft.changes} fields={fields} />
          {act.error ? <Fault title={t('sheets-act-failed')} error={act.error} /> : null}
          <Actions>
            {draft.abilities.publish ? (
              <Button look="primary" isDisabled={unsaved || act.isPending} onPress={() => setAsked('publish')}>
                {t('sheets-publish')}
              </Button>
            ) : null}
            <Button isDisabled={unsaved || act.isPending} onPress={() => setAsked('discard')}>
              {t('sheets-discard')}
            </Button>
          </Actions>
          {draft.abilities.publish ? null : <p className="small quiet">{t('sheets-secretariat-publishes')}</p>}
        </>
      ) : (
        <p>{t('sheets-no-draft', { version: draft.version })}</p>
      )}
      <Dialog
        title={asked === 'discard' ? t('sheets-discard-title') : t('sheets-publish-title')}
        open={asked !== null}
        tone={asked === 'discard' ? 'caution' : 'plain'}
        onClose={() => setAsked(null)}
      >
        <p>{asked === 'discard' ? t('sheets-discard-body') : t('sheets-publish-body', { count: draft.changes.length })}</p>
        <Actions>
          <Button look="primary" isDisabled={act.isPending} onPress={() => asked && act.mutate(asked)}>
            {asked === 'discard' ? t('sheets-discard') : t('sheets-publish')}
          </Button>
          <Button onPress={() => setAsked(null)}>{t('ui-cancel')}</Button>
        </Actions>
      </Dialog>
    </section>
  );
}
