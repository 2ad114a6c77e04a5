import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useSession } from '../../api/session';
import type { Room, Terms } from '../../api/types';
import { useLanguage } from '../../language/LanguageProvider';
import { Button } from '../../ui/Button';
import { Actions, Dialog } from '../../ui/Dialog';
import { Fault } from '../../ui/Fault';
import { CheckField, TextAreaField } from '../../ui/Field';
import { CautionNotice } from '../caution/CautionNotice';
import { useCaution } from '../caution/useCaution';
import { complete, CONFIDENTIAL, termsFor } from '../caveats/terms';
import { TermsFields } from '../caveats/TermsFields';
import { CaveatPicker } from '../CaveatPicker';
import { giveInformation } from '../consultation-queries';
import { MessageLanguage } from '../MessageLanguage';
import { TermPicker } from '../TermPicker';
import { guessLanguage, LONGEST_BODY } from '../writing';

interface Props {
  readonly room: Room;
  readonly onClose: () => void;
}

/** Information without a request, from a competent authority to a competent one, under conditions (UNTOC 18(4)-(5)). */
export function InformDialog({ room, onClose }: Props) {
  const { t, code } = useLanguage();
  const own = useSession().person.language;
  const [key] = useState(() => crypto.randomUUID());
  const [body, setBody] = useState('');
  const [chosen, setChosen] = useState<string | null>(null);
  const [instruments, setInstruments] = useState<readonly string[]>(['untoc']);
  const [caveats, setCaveats] = useState<readonly string[]>([CONFIDENTIAL]);
  const [terms, setTerms] = useState<Terms>({});
  const [vouched, setVouched] = useState(false);
  const [tried, setTried] = useState(false);
  const field = useRef<HTMLFormElement>(null);
  const victims = [...room.caveats, ...caveats].includes('victim_sensitive');
  const caution = useCaution([body, termsFor(caveats, terms).text].join('\n'), victims);
  const language = chosen ?? guessLanguage(body, [code, own]);

  const give = useMutation({
    mutationFn: (despite: Parameters<typeof giveInformation>[1]['despite']) =>
      giveInformation(room.id, {
        key,
        body,
        language,
        instruments: [...instruments],
        caveats: [...caveats],
        terms: termsFor(caveats, terms),
        vouched,
        despite,
      }),
    onSuccess: onClose,
  });

  return (
    <Dialog title={t('spontaneous-give')} open onClose={onClose} sheet>
      <form
        ref={field}
        className="close-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (body.trim() === '') return field.current?.querySelector('textarea')?.focus();
          if (!complete(caveats, terms)) return;
          if (!vouched) return field.current?.querySelector<HTMLElement>('[data-field="vouched"] input')?.focus();
          const despite = caution.pass();
          if (despite !== 'hold') give.mutate(despite);
        }}
      >
        <p>{t('spontaneous-words')}</p>
        <TextAreaField
          label={t('spontaneous-body')}
          rows={5}
          required
          maxLength={LONGEST_BODY}
          value={body}
          lang={body ? language : undefined}
          dir={body ? 'auto' : undefined}
          fault={tried && body.trim() === '' ? t('spontaneous-body-missing') : null}
          onChange={(event) => setBody(event.currentTarget.value)}
        />
        <MessageLanguage code={language} onChoose={setChosen} />
        {caution.notice ? <CautionNotice {...caution.notice} /> : null}
        <TermPicker
          list="instruments"
          title={t('consultation-instruments')}
          chosen={instruments}
          onChange={setInstruments}
        />
        <div className="field">
          <span className="field-label">{t('room-caveats')}</span>
          <CaveatPicker chosen={caveats} always={['exculpatory_notice']} onChange={setCaveats} />
        </div>
        <TermsFields caveats={caveats} terms={terms} missing={tried} onChange={setTerms} />
        <div className="field" data-field="vouched">
          <CheckField label={t('spontaneous-vouched')} checked={vouched} onChange={setVouched} />
          {tried && !vouched ? <p className="field-fault">{t('spontaneous-vouched-missing')}</p> : null}
        </div>
        {give.error ? <Fault title={t('spontaneous-failed')} error={give.error} /> : null}
        <Actions>
          <Button look="primary" type="submit" isDisabled={give.isPending}>
            {t('spontaneous-send')}
          </Button>
          <Button onPress={onClose}>{t('ui-cancel')}</Button>
        </Actions>
      </form>
    </Dialog>
  );
}
