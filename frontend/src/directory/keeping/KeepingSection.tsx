import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Card } from '../../api/types';
import { useWords } from '../../language/LanguageProvider';
import { useTimes } from '../../language/times';
import { Button } from '../../ui/Button';
import { Fault } from '../../ui/Fault';
import { METHODS } from '../../ui/code-words';
import { JoinNetwork } from '../additions/JoinNetwork';
import { cardQuery } from '../focal-point';
import { Section } from '../Section';
import type { Confirmed, Method } from './keeping-queries';
import { confirmationsQuery, confirmEntry } from './keeping-queries';
import { OwnReports } from './OwnReports';
import { ReportDialog } from './ReportDialog';
import { RetireDialog } from './RetireDialog';
import './keeping.css';

/** Keeping an entry true: confirm it, say what is wrong with it, or take it out. */
export function KeepingSection({ card }: { readonly card: Card }) {
  const t = useWords();
  const { data } = useQuery(confirmationsQuery(card.id));
  const [open, setOpen] = useState<'report' | 'retire' | null>(null);
  const own = data?.methods.includes('own') ?? false;
  return (
    <Section title={t('keeping-title')}>
      <div className="keeping">
        {data ? <Confirmations confirmed={data} /> : null}
        {data && data.methods.length > 0 ? <Confirm card={card} methods={data.methods} /> : null}
        {own ? null : (
          <Button className="keeping-act" onPress={() => setOpen('report')}>
            {t('report-title')}
          </Button>
        )}
        <OwnReports id={card.id} />
        <JoinNetwork card={card} />
        {card.abilities.edit ? (
          <Button className="keeping-act" onPress={() => setOpen('retire')}>
            {t('retire-open')}
          </Button>
        ) : null}
        {open === 'report' ? <ReportDialog card={card} onClose={() => setOpen(null)} /> : null}
        {open === 'retire' ? <RetireDialog card={card} onClose={() => setOpen(null)} /> : null}
      </div>
    </Section>
  );
}

function Confirmations({ confirmed }: { readonly confirmed: Confirmed }) {
  const t = useWords();
  const times = useTimes();
  return (
    <ul className="small">
      {confirmed.confirmations.slice(0, 3).map((each) => (
        <li key={each.at}>
          {t('keeping-confirmed', {
            day: times.day(new Date(each.at)),
            how: t(METHODS[each.method]),
            who: each.by ?? 'none',
          })}
        </li>
      ))}
    </ul>
  );
}

function Confirm({ card, methods }: { readonly card: Card; readonly methods: readonly Method[] }) {
  const t = useWords();
  const queries = useQueryClient();
  const confirm = useMutation({
    mutationFn: (method: Method) => confirmEntry(card.id, method),
    onSuccess: (confirmed) => {
      queries.setQueryData(confirmationsQuery(card.id).queryKey, confirmed);
      void queries.invalidateQueries({ queryKey: cardQuery(card.id).queryKey });
    },
  });
  return (
    <div role="group" aria-label={t('keeping-confirm')} className="keeping-ways">
      {methods.map((method) => (
        <Button key={method} isDisabled={confirm.isPending} onPress={() => confirm.mutate(method)}>
          {method === 'own' ? t('keeping-all-right') : t('keeping-confirm-how', { how: t(METHODS[method]) })}
        </Button>
      ))}
      <p role="status" className="small">
        {confirm.isSuccess ? t('keeping-thanks') : null}
      </p>
      {confirm.error ? <Fault title={t('keeping-failed')} error={confirm.error} /> : null}
    </div>
  );
}
