import { useState } from 'react';
import { useWords } from '../../language/LanguageProvider';
import { Button } from '../../ui/Button';
import { CheckField } from '../../ui/Field';
import { Group } from './Group';
import type { TermList } from './useTermOptions';
import { useTermOptions } from './useTermOptions';

interface Props {
  readonly title: string;
  readonly hint?: string;
  readonly list: TermList;
  readonly chosen: readonly string[];
  readonly onChosen: (chosen: string[]) => void;
}

/** Terms of one list to be ticked: those that are chosen, and all on request. */
export function TermChecks({ title, hint, list, chosen, onChosen }: Props) {
  const t = useWords();
  const options = useTermOptions(list);
  const [all, setAll] = useState(false);
  const [first] = useState(() => new Set(chosen));
  const shown = options.filter((option) => all || first.has(option.value) || chosen.includes(option.value));
  return (
    <Group title={title} {...(hint ? { hint } : {})}>
      <div className="edit-terms">
        {shown.map((option) => (
          <CheckField
            key={option.value}
            label={option.label}
            checked={chosen.includes(option.value)}
            onChange={(on) =>
              onChosen(on ? [...chosen, option.value] : chosen.filter((code) => code !== option.value))
            }
          />
        ))}
      </div>
      <Button look="bare" aria-expanded={all} onPress={() => setAll(!all)}>
        {all ? t('facet-fewer') : t('facet-all', { count: options.length })}
      </Button>
    </Group>
  );
}
