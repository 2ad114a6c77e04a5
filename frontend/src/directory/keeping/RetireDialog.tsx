import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Card } from '../../api/types';
import { useLanguage } from '../../language/LanguageProvider';
import type { MessageId } from '../../language/message-ids';
import { Button } from '../../ui/Button';
import { Actions, Dialog } from '../../ui/Dialog';
import { Fault } from '../../ui/Fault';
import { SelectField } from '../../ui/Field';
import { leadingName } from '../../ui/person-name';
import { cardQuery } from '../focal-point';
import type { Retirement } from './keeping-queries';
import { compatriotsQuery, retireEntry, retirementQuery } from './keeping-queries';

export const REASONS = {
  left_office: 'retire-left-office',
  moved: 'retire-moved',
  office_changed: 'retire-office-changed',
  duplicate: 'retire-duplicate',
  other: 'retire-other',
} as const satisfies Record<Retirement['reason'], MessageId>;

interface Props {
  readonly card: Card;
  readonly onClose: () => void;
}

/** Takes an entry out of the directory, with the reason and whoever follows. */
export function RetireDialog({ card, onClose }: Props) {
  const { code, t } = useLanguage();
  const queries = useQueryClient();
  const [reason, setReason] = useState<Retirement['reason']>('left_office');
  const [successor, setSuccessor] = useState('');
  const compatriots = useQuery(compatriotsQuery(card.jurisdiction));
  const retire = useMutation({
    mutationFn: () => retireEntry(card.id, { reason, successor: successor || null, note: '' }),
    onSuccess: (retired) => {
      queries.setQueryData(retirementQuery(card.id).queryKey, retired);
      onClose();
      void queries.resetQueries({ queryKey: cardQuery(card.id).queryKey });
    },
  });
  const others = compatriots.data?.hits.map((hit) => hit.card).filter((other) => other.id !== card.id) ?? [];
  return (
    <Dialog title={t('retire-title', { name: leadingName(card, code).lead.text })} open onClose={onClose} tone="caution" sheet>
      <p>{t('retire-words')}</p>
      <SelectField
        label={t('retire-reason')}
        value={reason}
        options={Object.entries(REASONS).map(([value, label]) => ({ value, label: t(label) }))}
        onChoose={(value) => setReason(value as Retirement['reason'])}
      />
      <SelectField
        label={t('retire-successor')}
        value={successor}
        options={[
          { value: '', label: t('retire-nobody') },
          ...others.map((other) => ({ value: other.id, label: leadingName(other, code).lead.text })),
        ]}
        onChoose={setSuccessor}
      />
      {retire.error ? <Fault title={t('retire-failed')} error={retire.error} /> : null}
      <Actions>
        <Button look="urgent" isDisabled={retire.isPending} onPress={() => retire.mutate()}>
          {t('retire-confirm')}
        </Button>
        <Button onPress={onClose}>{t('ui-cancel')}</Button>
      </Actions>
    </Dialog>
  );
}
