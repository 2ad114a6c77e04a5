import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useReference } from '../../api/reference';
import { useSession } from '../../api/session';
import type { Despite, Room, Terms } from '../../api/types';
import { useLabels } from '../../language/labels';
import { useWords } from '../../language/LanguageProvider';
import { Button } from '../../ui/Button';
import { Actions, Dialog } from '../../ui/Dialog';
import { Fault } from '../../ui/Fault';
import { CheckField } from '../../ui/Field';
import { CautionNotice } from '../caution/CautionNotice';
import { useCaution } from '../caution/useCaution';
import { roomQuery, setCaveats } from '../consultation-queries';
import { complete, NOT_EVIDENCE, termsFor } from './terms';
import { TermsFields } from './TermsFields';

interface Props {
  readonly room: Room;
  readonly onClose: () => void;
}

/** What everything said from now on is under. A State takes off what it gave, never what another gave (UNTOC 18(5)). */
export function RoomCaveats({ room, onClose }: Props) {
  const t = useWords();
  const labels = useLabels();
  const queries = useQueryClient();
  const home = useSession().person.jurisdiction;
  const terms = (useReference()?.caveats ?? []).filter((term) => term.code !== NOT_EVIDENCE);
  const [key] = useState(() => crypto.randomUUID());
  const [caveats, choose] = useState<readonly string[]>(room.caveats);
  const [said, say] = useState<Terms>({ text: room.terms?.text ?? null, until: room.terms?.until ?? null });
  const [missing, setMissing] = useState(false);
  const held = (code: string) => room.caveats.includes(code) && room.terms?.by[code] !== home;

  const caution = useCaution(termsFor(caveats, said).text ?? '', caveats.includes('victim_sensitive'));
  const set = useMutation({
    mutationFn: (despite: Despite | null) =>
      setCaveats(room.id, { key, caveats: [...caveats], terms: termsFor(caveats, said), despite }),
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: roomQuery(room.id).queryKey });
      onClose();
    },
  });

  return (
    <Dialog title={t('caveat-room')} open onClose={onClose} sheet>
      <form
        className="close-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setMissing(!complete(caveats, said));
          if (!complete(caveats, said)) return;
          const despite = caution.pass();
          if (despite !== 'hold') set.mutate(despite);
        }}
      >
        <p>{t('caveat-room-words')}</p>
        <fieldset className="caveat-list">
          <legend className="field-label">{t('room-caveats')}</legend>
          {terms.map(({ code }) => (
            <CheckField
              key={code}
              label={labels.term('caveats', code)}
              checked={caveats.includes(code)}
              disabled={held(code)}
              aside={
                held(code) && room.terms?.by[code] ? (
                  <span className="quiet small">
                    {t('caveat-asked-by', { country: labels.jurisdiction(room.terms.by[code]) })}
                  </span>
                ) : null
              }
              onChange={(on) => choose(on ? [...caveats, code] : caveats.filter((one) => one !== code))}
            />
          ))}
        </fieldset>
        <TermsFields
          caveats={caveats.filter((code) => !held(code))}
          terms={said}
          missing={missing}
          onChange={say}
        />
        {caution.notice ? <CautionNotice {...caution.notice} /> : null}
        {set.error ? <Fault title={t('caveat-room-failed')} error={set.error} /> : null}
        <Actions>
          <Button look="primary" type="submit" isDisabled={set.isPending}>
            {t('caveat-room-set')}
          </Button>
          <Button onPress={onClose}>{t('ui-cancel')}</Button>
        </Actions>
      </form>
    </Dialog>
  );
}
