import { useId, useState } from 'react';
import { useReference } from '../api/reference';
import { useLabels } from '../language/labels';
import { useWords } from '../language/LanguageProvider';
import { useCollator, useList } from '../language/lists';
import { CheckField, TextField } from '../ui/Field';
import './term-picker.css';

interface Props {
  readonly list: 'offences' | 'measures' | 'instruments';
  readonly title: string;
  readonly chosen: readonly string[];
  readonly onChange: (codes: readonly string[]) => void;
}

/** Several of a long controlled list. Closed it says what is chosen; a chosen value never moves or disappears. */
export function TermPicker({ list, title, chosen, onChange }: Props) {
  const t = useWords();
  const labels = useLabels();
  const say = useList();
  const collator = useCollator();
  const id = useId();
  const [sought, setSought] = useState('');
  const terms = (useReference()?.[list] ?? [])
    .map(({ code }) => ({ code, label: labels.term(list, code) }))
    .toSorted((one, other) => collator.compare(one.label, other.label));
  const wanted = sought.trim().toLocaleLowerCase();
  const shown = terms.filter(({ code, label }) => chosen.includes(code) || label.toLocaleLowerCase().includes(wanted));
  return (
    <details className="term-picker">
      <summary>
        <span className="field-label">{title}</span>{' '}
        <span className="quiet">
          {chosen.length === 0 ? t('consultation-none-chosen') : say(chosen.map((code) => labels.term(list, code)))}
        </span>
      </summary>
      <div className="term-picker-body" role="group" aria-labelledby={id}>
        <span className="hidden-visually" id={id}>
          {title}
        </span>
        <TextField
          label={t('consultation-find-in-list')}
          type="search"
          value={sought}
          dir={sought ? 'auto' : undefined}
          onChange={(event) => setSought(event.currentTarget.value)}
        />
        <ul className="term-picker-list">
          {shown.map(({ code, label }) => (
            <li key={code}>
              <CheckField
                label={label}
                checked={chosen.includes(code)}
                onChange={(on) => onChange(on ? [...chosen, code] : chosen.filter((one) => one !== code))}
              />
            </li>
          ))}
        </ul>
      </div>
    </details>
  );
}
