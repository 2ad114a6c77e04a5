import { useEffect, useRef } from 'react';
import { useStateChoices } from '../directory/useStateChoices';
import { useLabels } from '../language/labels';
import { useWords } from '../language/LanguageProvider';
import { useList } from '../language/lists';
import { ChoiceField } from '../ui/ChoiceField';
import type { Question } from './question';
import { MOST_JURISDICTIONS } from './question';
import { useChoices } from '../language/useChoices';

interface Props {
  readonly question: Question;
  /** The languages that count while none is chosen. */
  readonly own: readonly string[];
  readonly onQuestion: (question: Question) => void;
  readonly onDone: () => void;
}

const MOST_LANGUAGES = 10;

/** Six fields, each with a list; Enter goes from one to the next and at last to the answer. */
export function QuestionForm({ question, own, onQuestion, onDone }: Props) {
  const t = useWords();
  const labels = useLabels();
  const list = useList();
  const lists = useChoices();
  const states = useStateChoices();
  const fields = useRef<(HTMLInputElement | null)[]>([]);
  const ready = lists.jurisdictions.length > 0;
  const empty = question.jurisdictions.length === 0;

  // Nothing asked yet: one came here to type. An answer by link is read first.
  useEffect(() => {
    if (ready && empty) fields.current[0]?.focus();
    // oxlint-disable-next-line react/exhaustive-deps -- only on arrival
  }, [ready]);

  function wiring(at: number) {
    return {
      input: (element: HTMLInputElement | null) => {
        fields.current[at] = element;
      },
      onDone: () => {
        const next = fields.current[at + 1];
        if (next) next.focus();
        else onDone();
      },
    };
  }
  const change = (part: Partial<Question>) => onQuestion({ ...question, ...part });
  const one = (name: 'measure' | 'offence' | 'stage') => ({
    chosen: question[name] ? [question[name]] : [],
    onChange: (values: readonly string[]) => change({ [name]: values[0] ?? '' }),
  });

  return (
    <form className="guide-question" aria-label={t('whom-question')} onSubmit={(event) => event.preventDefault()}>
      <ChoiceField
        label={t('whom-jurisdiction')}
        hint={t('whom-jurisdiction-hint')}
        several={MOST_JURISDICTIONS}
        choices={states}
        chosen={question.jurisdictions}
        onChange={(jurisdictions) => change({ jurisdictions })}
        {...wiring(0)}
      />
      <ChoiceField label={t('whom-measure')} choices={lists.measures} {...one('measure')} {...wiring(1)} />
      <ChoiceField label={t('whom-offence-field')} choices={lists.offences} {...one('offence')} {...wiring(2)} />
      <ChoiceField label={t('whom-stage-field')} choices={lists.stages} {...one('stage')} {...wiring(3)} />
      <ChoiceField
        label={t('whom-urgency')}
        choices={lists.urgencies}
        chosen={[question.urgency ?? 'normal']}
        onChange={(values) => change({ urgency: (values[0] ?? 'normal') as Question['urgency'] })}
        {...wiring(4)}
      />
      <ChoiceField
        label={t('whom-languages')}
        hint={
          question.languages.length === 0 && own.length > 0
            ? t('whom-languages-own', { languages: list(own.map((code) => labels.term('languages', code))) })
            : undefined
        }
        several={MOST_LANGUAGES}
        choices={lists.languages}
        chosen={question.languages}
        onChange={(languages) => change({ languages })}
        {...wiring(5)}
      />
    </form>
  );
}
