import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useSession } from '../api/session';
import { alternatesQuery } from '../directory/additions/additions-queries';
import { refusedFields } from '../directory/editing/refused';
import { usePeopleOptions } from '../duty/usePeopleOptions';
import { useWords } from '../language/LanguageProvider';
import { useChoices } from '../language/useChoices';
import { Button } from '../ui/Button';
import { Actions, Dialog } from '../ui/Dialog';
import { Fault } from '../ui/Fault';
import { SelectField, TextField } from '../ui/Field';
import { RadioField } from '../ui/RadioField';
import { asGrant, blank } from './grant-form';
import { GrantFields } from './GrantFields';
import type { Enrolment, Scope } from './people-queries';
import { enrol, PEOPLE } from './people-queries';

interface Props {
  readonly gives: readonly Scope[];
  readonly onClose: () => void;
}

/** Somebody new, as their provider knows them or to be invited; a second person must agree before they come in. */
export function EnrolDialog({ gives, onClose }: Props) {
  const t = useWords();
  const queries = useQueryClient();
  const { jurisdictions } = useChoices();
  const [who, setWho] = useState({ display_name: '', issuer: '', subject: '', jurisdiction: '' });
  const [entry, setEntry] = useState('');
  const [way, setWay] = useState('provider');
  const [draft, setDraft] = useState(() => blank(gives, new Date()));
  const [tried, setTried] = useState(false);
  const looks = useSession().abilities.add_focal_points && draft.network !== '' && who.jurisdiction !== '';
  const there = useQuery({ ...alternatesQuery(draft.network, who.jurisdiction), enabled: looks });
  const entries = usePeopleOptions(there.data ?? []);
  const save = useMutation({
    mutationFn: (form: Enrolment) => enrol(form),
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: PEOPLE });
      onClose();
    },
  });
  const unknown = refusedFields(save.error).has('issuer');
  const field = (name: 'display_name' | 'issuer' | 'subject') => ({
    value: who[name],
    required: true,
    maxLength: 200,
    fault: tried && !who[name].trim() ? t('people-missing') : null,
    onChange: (event: { currentTarget: { value: string } }) => setWho({ ...who, [name]: event.currentTarget.value }),
  });
  return (
    <Dialog title={t('people-enrol')} open onClose={onClose} sheet>
      <form
        className="desk-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          const grant = asGrant({ ...draft, jurisdiction: draft.jurisdiction || who.jurisdiction });
          const provided = way === 'provider';
          if (!grant || !(entry || who.display_name.trim())) return;
          if (provided && !(who.issuer.trim() && who.subject.trim())) return;
          save.mutate({
            focal_point: entry || null,
            display_name: entry ? null : who.display_name.trim(),
            issuer: provided ? who.issuer.trim() : null,
            subject: provided ? who.subject.trim() : null,
            jurisdiction: who.jurisdiction || null,
            grant,
          });
        }}
      >
        <SelectField
          label={t('people-state')}
          value={who.jurisdiction}
          options={[{ value: '', label: t('people-no-state') }, ...jurisdictions]}
          onChoose={(jurisdiction) => {
            setWho({ ...who, jurisdiction });
            setEntry('');
          }}
        />
        {there.error ? (
          <Fault title={t('colleagues-failed')} error={there.error} onRetry={() => void there.refetch()} />
        ) : null}
        {entries.length > 0 ? (
          <SelectField
            label={t('people-entry')}
            hint={t('people-entry-hint')}
            value={entry}
            options={[{ value: '', label: t('people-entry-none') }, ...entries]}
            onChoose={setEntry}
          />
        ) : null}
        {entry ? null : <TextField label={t('people-name')} dir="auto" {...field('display_name')} />}
        <RadioField
          label={t('people-signs-in')}
          name="way"
          value={way}
          options={[
            { value: 'provider', label: t('people-by-provider') },
            { value: 'passkey', label: t('people-by-passkey') },
          ]}
          onChoose={setWay}
        />
        {way === 'provider' ? (
          <>
            <TextField
              label={t('people-issuer')}
              hint={t('people-issuer-hint')}
              dir="ltr"
              {...field('issuer')}
              {...(unknown ? { fault: t('people-issuer-unknown') } : {})}
            />
            <TextField label={t('people-subject')} hint={t('people-subject-hint')} dir="ltr" {...field('subject')} />
          </>
        ) : null}
        <GrantFields gives={gives} draft={draft} onChange={setDraft} tried={tried} />
        {save.error ? <Fault title={t('secretariat-not-done')} error={save.error} /> : null}
        <Actions>
          <Button look="primary" type="submit" isDisabled={save.isPending}>
            {t('people-enrol-save')}
          </Button>
          <Button onPress={onClose}>{t('ui-cancel')}</Button>
        </Actions>
      </form>
    </Dialog>
  );
}
