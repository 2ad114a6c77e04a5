import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { ShiftOffer } from '../../api/types';
import { useLanguage } from '../../language/LanguageProvider';
import { useTimes } from '../../language/times';
import { Button } from '../../ui/Button';
import { Fault } from '../../ui/Fault';
import { NotLoaded } from '../../ui/NotLoaded';
import { consultationsQuery } from '../consultation-queries';
import { KindTag } from '../membership/KindTag';
import { spokenPerson } from '../people';
import { Reference } from '../Reference';
import { Sides } from '../Sides';
import { UrgencyTag } from '../UrgencyTag';
import { replyToShift, shiftOffersQuery } from './shift-queries';

/** What colleagues want the reader to go on with: how urgent it is, never what it is about. */
export function ShiftOffers() {
  const { t } = useLanguage();
  const { data, error, refetch } = useQuery(shiftOffersQuery);
  if (!data && error) return <NotLoaded id="shift-offers" title={t('shift-offers')} error={error} onRetry={() => void refetch()} />;
  if (!data || data.length === 0) return null;
  return (
    <section aria-labelledby="shift-offers">
      <h2 className="gazette" id="shift-offers">
        {t('shift-offers')}
      </h2>
      <ul>
        {data.map((offer) => (
          <OfferRow key={`${offer.id} ${offer.by} ${offer.at}`} offer={offer} />
        ))}
      </ul>
    </section>
  );
}

function OfferRow({ offer }: { readonly offer: ShiftOffer }) {
  const { t, code } = useLanguage();
  const times = useTimes();
  const queries = useQueryClient();
  const [, go] = useLocation();
  const [keys] = useState(() => ({ taken: crypto.randomUUID(), declined: crypto.randomUUID() }));
  const { promised_by: promised, acknowledge_by: acknowledge } = offer;
  const reply = useMutation({
    mutationFn: (agree: boolean) => replyToShift(offer.id, offer.by, { key: agree ? keys.taken : keys.declined, agree }),
    onSuccess: (_, agree) => {
      void queries.invalidateQueries({ queryKey: shiftOffersQuery.queryKey });
      void queries.invalidateQueries({ queryKey: consultationsQuery.queryKey, exact: true });
      if (agree) go(`/consultations/${offer.id}`);
    },
  });
  return (
    <li className="room-row">
      <div className="room-row-main">
        <p className="room-row-line">
          <Reference>{offer.reference}</Reference>
          <Sides room={offer} />
          <UrgencyTag urgency={offer.urgency} />
          <KindTag room={{ kind: offer.kind, network: null }} />
        </p>
        <p>{t('shift-offered-by', { name: spokenPerson(offer, code).text })}</p>
        {promised ? <p className="small">{t('shift-promised', { at: times.moment(new Date(promised)) })}</p> : null}
        {acknowledge ? <p className="small">{t('shift-acknowledge', { at: times.moment(new Date(acknowledge)) })}</p> : null}
        {reply.error ? <Fault title={t('shift-reply-failed')} error={reply.error} /> : null}
      </div>
      <div className="room-row-acts">
        <Button look="primary" isDisabled={reply.isPending} onPress={() => reply.mutate(true)}>
          {t('shift-take')}
        </Button>
        <Button isDisabled={reply.isPending} onPress={() => reply.mutate(false)}>
          {t('shift-decline')}
        </Button>
      </div>
    </li>
  );
}
