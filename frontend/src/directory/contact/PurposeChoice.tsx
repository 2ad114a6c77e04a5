import { useEffect, useRef, useState } from 'react';
import { useWords } from '../../language/LanguageProvider';
import { Button } from '../../ui/Button';
import { TextField } from '../../ui/Field';
import type { Purpose } from './contact-queries';

interface Props {
  readonly busy: boolean;
  readonly urgentOnly: boolean;
  readonly onChoose: (purpose: Purpose, reason?: string) => void;
}

/** Two clicks: that they are wanted, and what for. Another reason takes a line more. */
export function PurposeChoice({ busy, urgentOnly, onChoose }: Props) {
  const t = useWords();
  const [open, setOpen] = useState(urgentOnly);
  const [other, setOther] = useState(false);
  const first = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (open && !urgentOnly) first.current?.querySelector('button')?.focus();
  }, [open, urgentOnly]);
  if (!open) {
    return (
      <p className="contact-open">
        <Button onPress={() => setOpen(true)}>{t('contact-show')}</Button>
      </p>
    );
  }
  return (
    <div className="contact-purpose" role="group" aria-label={t('contact-purpose')} ref={first}>
      {urgentOnly ? null : <p className="contact-question">{t('contact-purpose')}</p>}
      <div className="contact-purposes">
        {urgentOnly ? null : (
          <Button isDisabled={busy} onPress={() => onChoose('consultation')}>
            {t('contact-consultation')}
          </Button>
        )}
        <Button look="urgent" isDisabled={busy} onPress={() => onChoose('urgent')}>
          {t('contact-urgent')}
        </Button>
        {urgentOnly ? null : (
          <Button isDisabled={busy} aria-expanded={other} onPress={() => setOther(!other)}>
            {t('contact-other')}
          </Button>
        )}
      </div>
      {other ? <Reason busy={busy} onReason={(reason) => onChoose('other', reason)} /> : null}
      <p className="small quiet">{t('contact-urgent-note')}</p>
    </div>
  );
}

function Reason({ busy, onReason }: { readonly busy: boolean; readonly onReason: (reason: string) => void }) {
  const t = useWords();
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  return (
    <form
      className="contact-reason"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim()) onReason(reason.trim());
        else setMissing(true);
      }}
    >
      <TextField
        label={t('contact-reason')}
        hint={t('contact-reason-hint')}
        fault={missing ? t('contact-reason-missing') : null}
        maxLength={300}
        autoFocus
        value={reason}
        onChange={(event) => {
          setReason(event.currentTarget.value);
          setMissing(false);
        }}
      />
      <Button type="submit" isDisabled={busy}>
        {t('contact-reason-show')}
      </Button>
    </form>
  );
}
