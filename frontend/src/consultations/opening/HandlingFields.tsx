import { useWords } from '../../language/LanguageProvider';
import { CautionNotice } from '../caution/CautionNotice';
import type { useCaution } from '../caution/useCaution';
import { TermsFields } from '../caveats/TermsFields';
import { CaveatPicker } from '../CaveatPicker';
import type { Part } from './fields';

interface Props extends Part {
  readonly tried: boolean;
  readonly caution: ReturnType<typeof useCaution>['notice'];
}

/** Under which conditions everything is said from the first word on; and a second look at what should not travel. */
export function HandlingFields({ form, change, tried, caution }: Props) {
  const t = useWords();
  return (
    <section aria-labelledby="opening-handling">
      <h2 className="gazette" id="opening-handling">
        {t('room-caveats')}
      </h2>
      <p className="field-hint">{t('caveat-room-words')}</p>
      <CaveatPicker chosen={form.caveats} onChange={(caveats) => change({ caveats })} />
      <TermsFields
        caveats={form.caveats}
        terms={form.terms}
        missing={tried}
        onChange={(terms) => change({ terms })}
      />
      {caution ? <CautionNotice {...caution} /> : null}
    </section>
  );
}
