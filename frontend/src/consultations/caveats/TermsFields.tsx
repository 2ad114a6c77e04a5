import type { Terms } from '../../api/types';
import { useWords } from '../../language/LanguageProvider';
import { DayField } from '../../ui/DayField';
import { TextAreaField } from '../../ui/Field';
import { instantOf } from '../../ui/day';
import { CONFIDENTIAL, OTHER } from './terms';

interface Props {
  readonly caveats: readonly string[];
  readonly terms: Terms;
  readonly missing: boolean;
  readonly onChange: (terms: Terms) => void;
}

/** The words of "other restriction", and the last day of confidence: asked for only where the caveat is chosen. */
export function TermsFields({ caveats, terms, missing, onChange }: Props) {
  const t = useWords();
  return (
    <>
      {caveats.includes(OTHER) ? (
        <TextAreaField
          label={t('caveat-other-words')}
          hint={t('caveat-other-hint')}
          rows={2}
          maxLength={1000}
          value={terms.text ?? ''}
          dir={terms.text ? 'auto' : undefined}
          fault={missing && !terms.text?.trim() ? t('caveat-other-missing') : null}
          onChange={(event) => onChange({ ...terms, text: event.currentTarget.value })}
        />
      ) : null}
      {caveats.includes(CONFIDENTIAL) ? (
        <DayField
          label={t('caveat-until')}
          value={terms.until ?? ''}
          fault={missing && terms.until && !instantOf(terms.until) ? t('consultation-wanted-by-wrong') : null}
          onChange={(until) => onChange({ ...terms, until })}
        />
      ) : null}
    </>
  );
}
