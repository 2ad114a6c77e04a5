import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'wouter';
import { Spoken } from '../directory/Spoken';
import { useLabels } from '../language/labels';
import { useLanguage, useWords } from '../language/LanguageProvider';
import { useTimes } from '../language/times';
import { Button } from '../ui/Button';
import { leadingName } from '../ui/person-name';
import { PersonName } from '../ui/PersonName';
import { Pager } from '../ui/Pager';
import { Tile } from '../ui/Tile';
import { AlternateDialog } from './AlternateDialog';
import { Desk } from './Desk';
import type { AloneEntry } from './secretariat-queries';
import { aloneQuery } from './secretariat-queries';

/** Entries for which nobody answers when their bearer cannot, each one step from having an alternate again. */
export default function WithoutAlternatePage() {
  const t = useWords();
  const [offset, setOffset] = useState(0);
  const [open, setOpen] = useState<AloneEntry | null>(null);
  const { data, error, refetch } = useQuery(aloneQuery(offset));
  return (
    <Desk
      title={t('secretariat-queue-alone')}
      about={t('alone-about')}
      error={error}
      onRetry={() => void refetch()}
      waiting={!data}
    >
      <p role="status">{data?.total ? t('secretariat-entries', { count: data.total }) : t('alone-none')}</p>
      <ul className="desk-list">
        {data?.entries.map((entry) => (
          <AloneRow key={entry.id} entry={entry} onName={() => setOpen(entry)} />
        ))}
      </ul>
      {data ? <Pager offset={offset} total={data.total} onOffset={setOffset} /> : null}
      {open ? <AlternateDialog entry={open} onClose={() => setOpen(null)} /> : null}
    </Desk>
  );
}

function AloneRow({ entry, onName }: { readonly entry: AloneEntry; readonly onName: () => void }) {
  const { code, t } = useLanguage();
  const labels = useLabels();
  const times = useTimes();
  return (
    <li className="desk-row">
      <Tile code={entry.jurisdiction} label={labels.jurisdiction(entry.jurisdiction)} />
      <div className="desk-row-main">
        <h2>
          <Link href={`/directory/${entry.id}`}>
            <PersonName person={entry} />
          </Link>
        </h2>
        <p>
          <Spoken names={entry.position} />
        </p>
        <p className="small quiet">
          {entry.since ? t('alone-since', { day: times.day(new Date(entry.since)) }) : null}
          {entry.begins ? t('alone-begins', { day: times.day(new Date(entry.begins)) }) : null}
          {entry.since || entry.begins ? null : t('alone-never')}
        </p>
        {entry.successor ? (
          <p className="small">{t('alone-successor', { name: leadingName(entry.successor, code).lead.text })}</p>
        ) : null}
      </div>
      <div className="desk-row-acts">
        <Button aria-label={t('alone-name-for', { name: leadingName(entry, code).lead.text })} onPress={onName}>
          {t('alone-name')}
        </Button>
      </div>
    </li>
  );
}
