import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useLabels } from '../language/labels';
import { useWords } from '../language/LanguageProvider';
import { useTimes } from '../language/times';
import { Button } from '../ui/Button';
import { instantOf } from '../ui/day';
import { Actions, Dialog } from '../ui/Dialog';
import { Fault } from '../ui/Fault';
import { LEVELS } from './agreement-words';
import { AT_ONCE, EffectiveFrom } from './EffectiveFrom';
import type { Agreement, AgreementForm, AgreementLevel } from './secretariat-queries';
import { agreementsQuery, setAgreement } from './secretariat-queries';

interface Props {
  readonly network: string;
  readonly agreement: Agreement;
  readonly onClose: () => void;
}

/** Sets what another network sees; each level says what it means, and what was before stays on record. */
export function AgreementDialog({ network, agreement, onClose }: Props) {
  const t = useWords();
  const labels = useLabels();
  const times = useTimes();
  const queries = useQueryClient();
  const [level, setLevel] = useState<AgreementLevel>(agreement.level);
  const [effective, setEffective] = useState(AT_ONCE);
  const [missing, setMissing] = useState(false);
  const day = effective.later ? instantOf(effective.day) : null;
  const save = useMutation({
    mutationFn: (form: AgreementForm) => setAgreement(network, form),
    onSuccess: (saved) => {
      queries.setQueryData(agreementsQuery(network).queryKey, saved);
      onClose();
    },
  });
  const viewer = labels.network(agreement.viewer_network);
  return (
    <Dialog title={t('agreement-title', { own: labels.network(network), viewer })} open onClose={onClose} sheet>
      <form
        className="desk-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setMissing(effective.later && !day);
          if (effective.later && !day) return;
          save.mutate({ viewer_network: agreement.viewer_network, level, effective_from: day });
        }}
      >
        <fieldset className="desk-options">
          <legend className="field-label">{t('agreement-level')}</legend>
          {Object.entries(LEVELS).map(([value, { name, means }]) => (
            <label key={value} className="desk-option" data-chosen={level === value}>
              <input type="radio" name="level" checked={level === value} onChange={() => setLevel(value as AgreementLevel)} />
              <span>
                <span className="desk-option-name">{t(name)}</span>
                <span className="small quiet">{t(means)}</span>
              </span>
            </label>
          ))}
        </fieldset>
        <EffectiveFrom value={effective} onChange={setEffective} fault={missing ? t('secretariat-effective-missing') : null} />
        {agreement.past.length > 0 ? (
          <details>
            <summary>{t('agreement-history')}</summary>
            <ul className="desk-said">
              {agreement.past.map((term) => (
                <li key={term.effective_from}>
                  {t('agreement-was', { level: t(LEVELS[term.level].name), day: times.day(new Date(term.effective_from)) })}
                </li>
              ))}
            </ul>
          </details>
        ) : null}
        {save.error ? <Fault title={t('secretariat-not-done')} error={save.error} /> : null}
        <Actions>
          <Button look="primary" type="submit" isDisabled={save.isPending}>
            {t('agreement-save')}
          </Button>
          <Button onPress={onClose}>{t('ui-cancel')}</Button>
        </Actions>
      </form>
    </Dialog>
  );
}
