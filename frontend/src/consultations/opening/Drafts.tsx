import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from 'wouter';
import type { KeptDraft } from '../../api/types';
import { useLabels } from '../../language/labels';
import { useWords } from '../../language/LanguageProvider';
import { useList } from '../../language/lists';
import { useTimes } from '../../language/times';
import { Button } from '../../ui/Button';
import { Fault } from '../../ui/Fault';
import { writeAsked } from './asked';
import { deleteDraft, draftsQuery } from './draft-queries';

/** Forms begun and not sent, over the list of consultations; nothing where there are none. */
export function Drafts() {
  const t = useWords();
  const queries = useQueryClient();
  const drafts = useQuery(draftsQuery).data ?? [];
  const remove = useMutation({
    mutationFn: deleteDraft,
    onSuccess: () => queries.invalidateQueries({ queryKey: draftsQuery.queryKey }),
  });
  if (drafts.length === 0) return null;
  return (
    <section aria-labelledby="group-drafts">
      <h2 className="gazette" id="group-drafts">
        {t('consultation-drafts')} <span className="consultations-count">{drafts.length}</span>
      </h2>
      {remove.error ? <Fault title={t('consultation-draft-not-deleted')} error={remove.error} /> : null}
      <ul>
        {drafts.map((draft) => (
          <DraftRow key={draft.key} draft={draft} onDelete={() => remove.mutate(draft.key)} />
        ))}
      </ul>
    </section>
  );
}

function DraftRow({ draft, onDelete }: { readonly draft: KeptDraft; readonly onDelete: () => void }) {
  const t = useWords();
  const labels = useLabels();
  const list = useList();
  const times = useTimes();
  const { form, key, at } = draft;
  const address = writeAsked(`draft=${encodeURIComponent(key)}`, { people: form.focal_points, onCall: form.on_call });
  const subject = form.subject ?? t('consultation-draft-untitled');
  return (
    <li className="room-row" data-row>
      <div className="room-row-main">
        <p className="room-row-subject">
          <Link href={address} data-row-link dir="auto">
            {subject}
          </Link>
        </p>
        <p className="room-row-question">{list(form.requested_jurisdictions.map(labels.jurisdiction))}</p>
      </div>
      <div className="room-row-state draft-state">
        <p className="quiet">
          <time dateTime={at}>{t('consultation-draft-at', { at: times.moment(new Date(at)) })}</time>
        </p>
        <Button look="bare" aria-label={t('consultation-draft-delete-named', { subject })} onPress={onDelete}>
          {t('consultation-draft-delete')}
        </Button>
      </div>
    </li>
  );
}
