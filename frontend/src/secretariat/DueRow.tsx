import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from 'wouter';
import { spokenName, useLabels } from '../language/labels';
import { useLanguage } from '../language/LanguageProvider';
import { useTimes } from '../language/times';
import { Button } from '../ui/Button';
import { Fault } from '../ui/Fault';
import { leadingName } from '../ui/person-name';
import { PersonName } from '../ui/PersonName';
import { METHODS } from '../ui/code-words';
import { Tile } from '../ui/Tile';
import type { DueEntry, Method } from './secretariat-queries';
import { confirmEntry, DESK } from './secretariat-queries';

const WAYS = ['phone', 'meeting', 'correspondent'] as const satisfies readonly Method[];

/** An entry with the ways of having made sure of it: one press each, since the call has been made by then. */
export function DueRow({ entry }: { readonly entry: DueEntry }) {
  const { code, t } = useLanguage();
  const labels = useLabels();
  const times = useTimes();
  const queries = useQueryClient();
  const confirm = useMutation({
    mutationFn: (method: Method) => confirmEntry(entry.id, method),
    onSuccess: () => void queries.invalidateQueries({ queryKey: DESK }),
  });
  const name = leadingName(entry, code).lead.text;
  const position = spokenName(entry.position, code);
  const day = times.day(new Date(entry.confirmed_at));
  return (
    <li className="desk-row">
      <Tile code={entry.jurisdiction} label={labels.jurisdiction(entry.jurisdiction)} />
      <div className="desk-row-main">
        <h2>
          <Link href={`/directory/${entry.id}`}>
            <PersonName person={entry} />
          </Link>
        </h2>
        <p lang={position.lang}>{position.text}</p>
        <p className="small quiet">
          {entry.method
            ? t('secretariat-confirmed-how', { day, how: t(METHODS[entry.method]) })
            : t('secretariat-last-confirmed', { day })}
        </p>
        {confirm.error ? <Fault title={t('secretariat-not-done')} error={confirm.error} /> : null}
      </div>
      <div className="desk-row-acts" role="group" aria-label={t('secretariat-confirm-name', { name })}>
        <span className="small quiet">{t('secretariat-confirm')}</span>
        {WAYS.map((method) => (
          <Button key={method} isDisabled={confirm.isPending} onPress={() => confirm.mutate(method)}>
            {t(METHODS[method])}
          </Button>
        ))}
      </div>
    </li>
  );
}
