import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { NoticeChoice, NoticeSettings } from '../api/types';
import { TIMES } from '../consultations/urgency/zoned';
import { useWords } from '../language/LanguageProvider';
import { useTimes } from '../language/times';
import { useAnnounce } from '../ui/Announcer';
import { Button } from '../ui/Button';
import { Fault } from '../ui/Fault';
import { CheckField, SelectField, TextField } from '../ui/Field';
import { chooseNotices, noticeSettingsQuery, noticesQuery, testNotices } from './notice-queries';
import { PushChoice } from './PushChoice';

/** How the reader is told. Urgent duty knows no quiet hours; no letter and no push ever says what a case is about. */
export function NoticeSettingsForm({ settings }: { readonly settings: NoticeSettings }) {
  const t = useWords();
  const times = useTimes();
  const announce = useAnnounce();
  const queries = useQueryClient();
  const [form, setForm] = useState<NoticeChoice>({
    letters: settings.letters,
    digest: settings.digest,
    address: settings.address ?? null,
    quiet_start: settings.quiet_start ?? null,
    quiet_end: settings.quiet_end ?? null,
    show_reference: settings.show_reference,
  });
  const change = (changed: Partial<NoticeChoice>) => setForm((before) => ({ ...before, ...changed }));
  const save = useMutation({
    mutationFn: () => chooseNotices(form),
    onSuccess: (saved) => {
      queries.setQueryData(noticeSettingsQuery.queryKey, saved);
      announce(t('notices-saved'));
    },
  });
  const test = useMutation({
    mutationFn: testNotices,
    onSuccess: () => void queries.invalidateQueries({ queryKey: noticesQuery.queryKey }),
  });
  const hours = [{ value: '', label: t('notices-quiet-none') }, ...TIMES.map((time) => ({ value: time, label: time }))];
  const worked = [settings.letter_ok_at, settings.push_ok_at].filter((at) => at !== null).toSorted().at(-1);
  return (
    <form
      className="notice-settings"
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate();
      }}
    >
      <CheckField label={t('notices-letters')} checked={form.letters} onChange={(letters) => change({ letters })} />
      <CheckField
        label={t('notices-digest')}
        checked={form.digest}
        disabled={!form.letters}
        onChange={(digest) => change({ digest })}
      />
      <TextField
        name="address"
        type="email"
        label={t('notices-address')}
        hint={settings.office_address ? t('notices-address-office') : undefined}
        placeholder={settings.office_address ?? undefined}
        value={form.address ?? ''}
        dir="ltr"
        lang="en"
        onChange={(event) => change({ address: event.currentTarget.value || null })}
      />
      <div className="notice-hours">
        <SelectField
          label={t('notices-quiet-from')}
          value={form.quiet_start ?? ''}
          options={hours}
          onChoose={(from) => change({ quiet_start: from || null, quiet_end: from ? (form.quiet_end ?? '07:00') : null })}
        />
        <SelectField
          label={t('notices-quiet-to')}
          value={form.quiet_end ?? ''}
          options={hours}
          onChoose={(to) => change({ quiet_end: to || null, quiet_start: to ? (form.quiet_start ?? '22:00') : null })}
        />
      </div>
      <CheckField
        label={t('notices-reference')}
        checked={form.show_reference ?? false}
        onChange={(show) => change({ show_reference: show })}
      />
      <PushChoice serverKey={settings.push_key} />
      {save.error ? <Fault title={t('notices-save-failed')} error={save.error} /> : null}
      <div className="notice-ways">
        <Button look="primary" type="submit" isDisabled={save.isPending}>
          {t('notices-save')}
        </Button>
        <Button isDisabled={test.isPending} onPress={() => test.mutate()}>
          {t('notices-test')}
        </Button>
        <p className="small quiet">
          {worked ? t('notices-worked', { at: times.moment(new Date(worked)) }) : t('notices-never-worked')}
        </p>
      </div>
    </form>
  );
}
