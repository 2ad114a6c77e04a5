import type { Authority } from '../../api/types';
import { useWords } from '../../language/LanguageProvider';
import { Button } from '../../ui/Button';
import { FUNCTIONS } from '../../ui/code-words';
import { SelectField } from '../../ui/Field';
import { Group } from './Group';
import { TermChecks } from './TermChecks';

type Part = Authority['competence'][number];

interface Props {
  readonly parts: readonly Part[];
  readonly onParts: (parts: Part[]) => void;
}

/** Part by part: what the authority does, by which instruments and at which stages; an empty list means all of them. */
export function AuthorityParts({ parts, onParts }: Props) {
  const t = useWords();
  const change = (at: number, part: Partial<Part>) =>
    onParts(parts.map((one, place) => (place === at ? { ...one, ...part } : one)));
  return (
    <>
      <p className="field-hint">{t('authority-hint')}</p>
      {parts.map((part, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- two equal parts may stand while one is being changed
        <Group key={at} title={t('authority-part', { number: at + 1 })}>
          <SelectField
            label={t('authority-function')}
            value={part.function}
            options={Object.entries(FUNCTIONS).map(([value, label]) => ({ value, label: t(label) }))}
            onChoose={(value) => change(at, { function: value as Part['function'] })}
          />
          <TermChecks
            title={t('authority-stages')}
            list="stages"
            chosen={part.stages}
            onChosen={(stages) => change(at, { stages })}
          />
          <TermChecks
            title={t('authority-instruments')}
            list="instruments"
            chosen={part.instruments}
            onChosen={(instruments) => change(at, { instruments })}
          />
          <Button look="bare" onPress={() => onParts(parts.filter((_, place) => place !== at))}>
            {t('edit-remove')}
          </Button>
        </Group>
      ))}
      <p>
        <Button onPress={() => onParts([...parts, { function: 'receives', instruments: [], stages: [] }])}>
          {t('authority-add')}
        </Button>
      </p>
    </>
  );
}
