import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { useSession } from '../../api/session';
import type { Despite } from '../../api/types';
import { useLanguage } from '../../language/LanguageProvider';
import { Button, ButtonLink } from '../../ui/Button';
import { Actions } from '../../ui/Dialog';
import { Fault } from '../../ui/Fault';
import { TextAreaField, TextField } from '../../ui/Field';
import { NetworkChoice, useOwnNetworks } from '../../ui/NetworkChoice';
import { PageHeading } from '../../ui/PageHeading';
import { CautionNotice } from '../caution/CautionNotice';
import { useCaution } from '../caution/useCaution';
import { LONGEST_SUBJECT } from '../opening-form';
import { guessLanguage } from '../writing';
import { openForum } from './membership-queries';
import '../opening.css';

/** A room for a whole network, opened by its secretariat. */
export default function NewForumPage() {
  const { t, code } = useLanguage();
  const own = useSession().person.language;
  const [, go] = useLocation();
  const kept = useOwnNetworks();
  const [network, setNetwork] = useState(kept[0] ?? '');
  const [subject, setSubject] = useState('');
  const [announcement, setAnnouncement] = useState('');
  const [tried, setTried] = useState(false);
  const [key] = useState(() => crypto.randomUUID());
  const language = guessLanguage(announcement, [code, own]);
  const missing = (value: string) => (tried && !value.trim() ? t('forum-missing') : null);
  const caution = useCaution([subject, announcement].join('\n'), false);
  const open = useMutation({
    mutationFn: (despite: Despite | null) =>
      openForum({ key, network, subject: subject.trim(), announcement, language, despite }),
    onSuccess: (room) => go(`/consultations/${room.id}`, { replace: true }),
  });
  return (
    <div className="page opening">
      <PageHeading title={t('forum-new')} />
      <p>{t('forum-words')}</p>
      <form
        className="opening-fields forum-fields"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (!subject.trim() || !announcement.trim()) return;
          const despite = caution.pass();
          if (despite !== 'hold') open.mutate(despite);
        }}
      >
        <NetworkChoice networks={kept} chosen={network} onChoose={setNetwork} />
        <TextField
          label={t('forum-subject')}
          required
          maxLength={LONGEST_SUBJECT}
          fault={missing(subject)}
          value={subject}
          dir={subject ? 'auto' : undefined}
          onChange={(event) => setSubject(event.currentTarget.value)}
        />
        <TextAreaField
          label={t('forum-announcement')}
          required
          rows={8}
          fault={missing(announcement)}
          value={announcement}
          dir={announcement ? 'auto' : undefined}
          lang={announcement ? language : undefined}
          onChange={(event) => setAnnouncement(event.currentTarget.value)}
        />
        {caution.notice ? <CautionNotice {...caution.notice} /> : null}
        {open.error ? <Fault title={t('forum-failed')} error={open.error} /> : null}
        <Actions>
          <Button look="primary" type="submit" isDisabled={open.isPending}>
            {t('forum-new')}
          </Button>
          <ButtonLink href="/consultations">{t('ui-cancel')}</ButtonLink>
        </Actions>
      </form>
    </div>
  );
}
