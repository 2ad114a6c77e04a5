import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import type { SecureLink } from '../api/types';
import { useWords } from '../language/LanguageProvider';
import { useChoices } from '../language/useChoices';
import { Button } from '../ui/Button';
import { ChoiceField } from '../ui/ChoiceField';
import { Fault } from '../ui/Fault';
import { PageHeading } from '../ui/PageHeading';
import { Waiting } from '../ui/Waiting';
import { ChannelForm } from './ChannelForm';
import { ChannelLine } from './ChannelLine';
import { channelsQuery, cutAt } from './relation-queries';
import { RelationsNav } from './RelationsNav';
import './relations.css';

/** `/directory/channels?jurisdiction=KZ`: the register of secure channels, pair by pair. */
export default function ChannelsPage() {
  const t = useWords();
  const [, go] = useLocation();
  const jurisdiction = new URLSearchParams(useSearch()).get('jurisdiction') ?? '';
  const lists = useChoices();
  const register = useQuery(channelsQuery(jurisdiction));
  const [written, setWritten] = useState<SecureLink | 'new' | null>(null);
  const cut = cutAt(register.data?.links ?? []);
  const keeps = register.data?.keeps ?? [];
  return (
    <div className="page relations">
      <PageHeading title={t('relations-channels')} />
      <RelationsNav />
      <p className="relations-lead quiet">{t('channels-lead')}</p>
      <div className="channels-of">
        <ChoiceField
          label={t('channels-of')}
          choices={lists.jurisdictions}
          chosen={jurisdiction ? [jurisdiction] : []}
          input={null}
          onChange={([one]) => go(one ? `/directory/channels?jurisdiction=${one}` : '/directory/channels', { replace: true })}
          onDone={() => undefined}
        />
        {keeps.length > 0 ? <Button onPress={() => setWritten('new')}>{t('channels-add')}</Button> : null}
      </div>
      {written ? (
        <ChannelForm
          key={written === 'new' ? 'new' : written.id}
          link={written === 'new' ? null : written}
          networks={keeps}
          onClose={() => setWritten(null)}
        />
      ) : null}
      {register.isPending ? <Waiting /> : null}
      {register.error ? (
        <Fault title={t('channels-failed')} error={register.error} onRetry={() => void register.refetch()} />
      ) : null}
      {register.data?.links.length === 0 ? <p>{t('channels-none')}</p> : null}
      {cut === null ? null : <p>{t('channels-cut', { count: cut })}</p>}
      <ul className="relations-list">
        {(register.data?.links ?? []).map((link) => (
          <ChannelLine key={link.id} link={link} onEdit={() => setWritten(link)} />
        ))}
      </ul>
    </div>
  );
}
