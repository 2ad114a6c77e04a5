import { useEffect, useId, useRef, useState } from 'react';
import { live } from '../api/liveBrowser';
import type { Room } from '../api/types';
import { useLabels } from '../language/labels';
import { useWords } from '../language/LanguageProvider';
import { useList } from '../language/lists';
import { Button } from '../ui/Button';
import { CheckField } from '../ui/Field';
import { AimLine } from './AimLine';
import { AttachButton } from './attachments/AttachButton';
import { UploadList } from './attachments/UploadList';
import { useUploads } from './attachments/useUploads';
import { CautionNotice } from './caution/CautionNotice';
import { useCaution } from './caution/useCaution';
import { VictimLine } from './caution/VictimLine';
import { CaveatPicker } from './CaveatPicker';
import { complete, termsFor } from './caveats/terms';
import { TermsFields } from './caveats/TermsFields';
import type { Aim } from './drafts';
import { MentionPicker } from './mentions/MentionPicker';
import { MessageLanguage } from './MessageLanguage';
import { jurisdictionsOf, othersIn } from './people';
import { bodyOf } from './phrases/body';
import { PhraseButton } from './phrases/PhraseButton';
import { PhraseChips } from './phrases/PhraseChips';
import { useDraft } from './useDraft';
import { useWriting } from './useWriting';
import { lengthOf, LONGEST_BODY } from './writing';
import './composer.css';

interface Props {
  readonly room: Room;
  readonly me: string;
  readonly aim: Aim | null;
  readonly onAim: (aim: Aim | null) => void;
  readonly nameOf: (person: string) => string;
}

const TYPING_EVERY = 3_000;

/** Says to whom before anything is written: sending to the wrong people is the fault that cannot be mended. */
export function Composer({ room, me, aim, onAim, nameOf }: Props) {
  const t = useWords();
  const labels = useLabels();
  const list = useList();
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const told = useRef(0);
  const form = useRef<HTMLFormElement>(null);
  const writing = useWriting(form);
  const { draft, language, change, clear } = useDraft(me, room, aim, onAim);

  useEffect(() => {
    if (aim) area.current?.focus();
  }, [aim]);

  const others = othersIn(room, me);
  const to =
    others.length === 0
      ? t('room-to-nobody')
      : t('room-to', {
          count: others.length,
          countries: list(jurisdictionsOf(others).map(labels.jurisdiction)),
        });
  const mentioned = draft.mentions.filter((person) => others.some((one) => one.person === person));
  const body = bodyOf(draft);
  const left = LONGEST_BODY - lengthOf(body);
  const uploads = useUploads(room.id);
  const victims = [...room.caveats, ...draft.caveats].includes('victim_sensitive');
  const names = uploads.list.map((file) => file.name.replace(/\.\w{1,5}$/, ''));
  const caution = useCaution([draft.text, termsFor(draft.caveats, draft.terms).text, ...names].join('\n'), victims);
  const [tried, setTried] = useState(false);
  const sending = useRef(false);
  const [waits, setWaits] = useState(false);

  const send = async () => {
    if ((body === '' && uploads.list.length === 0) || left < 0) return area.current?.focus();
    setTried(true);
    if (!complete(draft.caveats, draft.terms)) return;
    setWaits(uploads.busy);
    if (uploads.busy) return;
    const despite = caution.pass();
    if (despite === 'hold') return;
    if (sending.current) return;
    sending.current = true;
    // The files first: words that speak of them find them there.
    const attached = await uploads.attach(draft.caveats, termsFor(draft.caveats, draft.terms), despite);
    sending.current = false;
    if (!attached || body === '') return;
    const correcting = aim?.act === 'correction';
    live.say(
      room.id,
      {
        kind: correcting ? 'correction' : draft.answer && room.abilities.answer ? 'answer' : 'message',
        body,
        reply_to: aim?.entry.seq ?? null,
        caveats: [...draft.caveats],
        language,
        terms: termsFor(draft.caveats, draft.terms),
        despite,
        // Whoever has left meanwhile is not there to be told.
        mentions: correcting ? [] : mentioned,
      },
      draft.key,
    );
    clear();
    caution.clear();
    setTried(false);
    area.current?.focus();
  };

  return (
    <form
      ref={form}
      className="composer"
      // On phones the choices unfold with the first touch; until then the log has the room.
      data-open={writing || body !== '' || draft.caveats.length > 0 || aim !== null || uploads.list.length > 0}
      data-writing={writing}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      {aim ? <AimLine aim={aim} nameOf={nameOf} onDrop={() => onAim(null)} /> : null}
      <label className="composer-to" htmlFor={id}>
        {to}
      </label>
      <PhraseChips codes={draft.phrases} onChange={(phrases) => change({ phrases })} />
      <textarea
        ref={area}
        id={id}
        className="composer-text"
        rows={2}
        value={draft.text}
        placeholder={t('room-placeholder')}
        // On an empty field dir="auto" would turn an Arabic placeholder left to right.
        dir={draft.text ? 'auto' : undefined}
        lang={draft.text ? language : undefined}
        aria-describedby={`${id}-notes`}
        aria-invalid={left < 0 ? true : undefined}
        aria-keyshortcuts="Control+Enter"
        onChange={(event) => {
          change({ text: event.currentTarget.value });
          if (Date.now() - told.current > TYPING_EVERY) {
            told.current = Date.now();
            live.typing(room.id);
          }
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          void send();
        }}
      />
      <div id={`${id}-notes`} className="composer-notes">
        {left < 200 ? <p className="composer-count">{t('room-characters-left', { count: left })}</p> : null}
      </div>
      <UploadList uploads={uploads} waits={waits && uploads.busy} />
      <VictimLine room={room} me={me} />
      {caution.notice ? <CautionNotice {...caution.notice} /> : null}
      <TermsFields
        caveats={draft.caveats}
        terms={draft.terms}
        missing={tried}
        onChange={(terms) => change({ terms })}
      />
      <div className="composer-foot">
        <CaveatPicker chosen={draft.caveats} always={room.caveats} onChange={(caveats) => change({ caveats })} />
        <MessageLanguage code={language} onChoose={(chosen) => change({ language: chosen })} />
        {aim?.act === 'correction' ? null : (
          <MentionPicker others={others} chosen={mentioned} onChange={(mentions) => change({ mentions })} />
        )}
        <AttachButton onChoose={uploads.add} />
        <PhraseButton chosen={draft.phrases} onChange={(phrases) => change({ phrases })} />
        {room.abilities.answer && aim?.act !== 'correction' ? (
          <CheckField label={t('room-this-is-answer')} checked={draft.answer} onChange={(answer) => change({ answer })} />
        ) : null}
        <Button look="primary" type="submit" className="composer-send">
          {t('room-send')}
        </Button>
      </div>
    </form>
  );
}
