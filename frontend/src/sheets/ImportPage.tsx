import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { Link } from 'wouter';
import { api, ask } from '../api/client';
import { ApiError } from '../api/errors';
import { sheetsQuery } from '../api/sheets';
import type { SheetImport } from '../api/types';
import { useWords } from '../language/LanguageProvider';
import { AccessFault } from '../ui/AccessFault';
import { useAnnounce } from '../ui/Announcer';
import { Button } from '../ui/Button';
import { Fault } from '../ui/Fault';
import { PageHeading } from '../ui/PageHeading';
import { Changes } from './Changes';
import { faultsOf, ImportFaults } from './ImportFaults';
import { useSheetName } from '../ui/useSheetName';
import './sheets.css';
import './draft.css';

/** `/directory/sheets/import`: a file is looked at first, and goes into the drafts only whole. */
export default function ImportPage() {
  const t = useWords();
  const announce = useAnnounce();
  const queries = useQueryClient();
  const hint = useId();
  const name = useSheetName();
  const catalogue = useQuery(sheetsQuery);
  const [file, setFile] = useState<File | null>(null);
  const [moved, setMoved] = useState(false);
  const send = useMutation({
    mutationFn: ({ chosen, store, seen }: Sending) =>
      ask(
        api.POST('/api/sheets/import', {
          params: { query: { format: chosen.name.toLowerCase().endsWith('.json') ? 'json' : 'csv', store, seen } },
          body: '' as never,
          bodySerializer: () => chosen,
          headers: { 'Content-Type': 'application/octet-stream' },
        }),
      ),
    onMutate: ({ store }) => {
      if (store) setMoved(false);
    },
    onError: (error, { chosen }) => {
      if (!(error instanceof ApiError) || error.code !== 'stale_revision') return;
      setMoved(true);
      send.mutate({ chosen, store: false, seen: [] });
    },
    onSuccess: (found) => {
      if (!found.stored) return;
      announce(t('sheets-import-done'));
      void queries.invalidateQueries({ queryKey: ['sheets'] });
    },
  });
  const heads = new Map(catalogue.data?.sheets.map((head) => [head.jurisdiction, head]));
  const nameOf = (code: string) => name(heads.get(code) ?? { jurisdiction: code, names: {} });
  if (catalogue.error) {
    return (
      <AccessFault
        error={catalogue.error}
        title={t('sheets-failed')}
        onRetry={() => void catalogue.refetch()}
        back={{ href: '/directory/sheets', label: t('sheets-back') }}
      />
    );
  }
  const found = send.data;
  const refused = faultsOf(send.error);
  return (
    <div className="page sheet">
      <p className="card-back">
        <Link href="/directory/sheets">{t('sheets-back')}</Link>
      </p>
      <PageHeading title={t('sheets-import-title')} />
      <p>{t('sheets-import-how')}</p>
      <div className="field">
        <label className="field-label" htmlFor={`${hint}-file`}>
          {t('sheets-import-file')}
        </label>
        <p className="field-hint" id={hint}>
          {t('sheets-import-hint')}
        </p>
        <input
          id={`${hint}-file`}
          aria-describedby={hint}
          className="control"
          type="file"
          accept=".csv,.json"
          onChange={(event) => {
            const chosen = event.currentTarget.files?.[0] ?? null;
            setFile(chosen);
            setMoved(false);
            send.reset();
            if (chosen) send.mutate({ chosen, store: false, seen: [] });
          }}
        />
      </div>
      {send.error && !refused ? <Fault title={t('sheets-import-failed')} error={send.error} /> : null}
      {refused ? <ImportFaults refused={refused} message={send.error?.message ?? ''} /> : null}
      {moved ? <p className="sheet-disclaimer">{t('sheets-import-changed')}</p> : null}
      {found ? <Result found={found} nameOf={nameOf} fields={catalogue.data?.fields ?? []} /> : null}
      {found && !found.stored && file ? (
        <p>
          <Button look="primary" isDisabled={send.isPending} onPress={() => send.mutate({ chosen: file, store: true, seen: seenIn(found) })}>
            {t('sheets-import-store')}
          </Button>
        </p>
      ) : null}
    </div>
  );
}

interface Sending {
  readonly chosen: File;
  readonly store: boolean;
  /** The drafts on which the changes that were looked at are based, `XA:3`. */
  readonly seen: string[];
}

function seenIn(found: SheetImport): string[] {
  return found.sheets.map((sheet) => `${sheet.jurisdiction}:${sheet.revision}`);
}

interface ResultProps {
  readonly found: SheetImport;
  readonly nameOf: (code: string) => string;
  readonly fields: Parameters<typeof Changes>[0]['fields'];
}

/** What the file changes, sheet by sheet; once stored, with the way to each draft. */
function Result({ found, nameOf, fields }: ResultProps) {
  const t = useWords();
  return (
    <section aria-labelledby="import-result">
      <h2 id="import-result" className="gazette">
        {found.stored ? t('sheets-import-done') : t('sheets-import-preview')}
      </h2>
      {found.sheets.map((sheet) => (
        <details key={sheet.jurisdiction} className="import-sheet" open={found.sheets.length === 1}>
          <summary>{t('sheets-import-sheet', { name: nameOf(sheet.jurisdiction), count: sheet.changes.length })}</summary>
          <Changes changes={sheet.changes} fields={fields} />
          {found.stored && sheet.changes.length > 0 ? (
            <Link href={`/directory/sheets/${sheet.jurisdiction}/edit`}>{t('sheets-open-draft')}</Link>
          ) : null}
        </details>
      ))}
    </section>
  );
}
