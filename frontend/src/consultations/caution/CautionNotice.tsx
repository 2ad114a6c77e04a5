import type { Ref } from 'react';
import { useId } from 'react';
import { useWords } from '../../language/LanguageProvider';
import { useList } from '../../language/lists';
import { SelectField } from '../../ui/Field';
import type { Danger } from './detectors';
import type { Reason } from './useCaution';
import './caution.css';

interface Props {
  readonly dangers: readonly Danger[];
  readonly reason: Reason | '';
  readonly missing: boolean;
  readonly box: Ref<HTMLDivElement>;
  readonly onReason: (reason: Reason | '') => void;
}

/** Asks before what should not travel is sent; the text stays on the page, only its kind and the reason are kept. */
export function CautionNotice({ dangers, reason, missing, box, onReason }: Props) {
  const t = useWords();
  const list = useList();
  const id = useId();
  const kinds: Record<Danger, () => string> = {
    account: () => t('caution-account'),
    card: () => t('caution-card'),
    document: () => t('caution-document'),
    person: () => t('caution-person'),
    place: () => t('caution-place'),
  };
  return (
    <div className="caution" role="group" aria-labelledby={id} ref={box}>
      <p id={id}>
        <strong>{t('caution-looks-like', { kinds: list(dangers.map((danger) => kinds[danger]())) })}</strong>{' '}
        {t('caution-words')}
      </p>
      <SelectField
        label={t('caution-reason')}
        hint={t('caution-kept')}
        value={reason}
        fault={missing && reason === '' ? t('caution-reason-missing') : null}
        options={[
          { value: '', label: t('consultation-choose') },
          { value: 'not_personal', label: t('caution-not-personal') },
          { value: 'made_up', label: t('caution-made-up') },
          { value: 'public', label: t('caution-public') },
          { value: 'needed_now', label: t('caution-needed-now') },
        ]}
        onChoose={(chosen) => onReason(chosen as Reason | '')}
      />
    </div>
  );
}
