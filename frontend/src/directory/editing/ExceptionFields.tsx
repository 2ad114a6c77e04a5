import { useLabels } from '../../language/labels';
import { useWords } from '../../language/LanguageProvider';
import { Button } from '../../ui/Button';
import { SelectField } from '../../ui/Field';
import { Group } from './Group';
import type { FieldsProps } from './NameFields';

/** The cells of offence and measure that are not covered; all others are. */
export function ExceptionFields({ draft, change }: FieldsProps) {
  const t = useWords();
  const labels = useLabels();
  const { not_competent: pairs, offences, measures } = draft;
  const replace = (at: number, pair: string[]) =>
    change({ not_competent: pairs.map((one, place) => (place === at ? pair : one)) });
  return (
    <Group title={t('edit-exceptions')} hint={t('edit-exceptions-hint')}>
      {pairs.map(([offence = '', measure = ''], at) => (
        // oxlint-disable-next-line react/no-array-index-key -- two equal lines may stand while one is being changed
        <div className="edit-line" key={at}>
          <SelectField
            label={t('facet-offence')}
            value={offence}
            options={offences.map((code) => ({ value: code, label: labels.term('offences', code) }))}
            onChoose={(chosen) => replace(at, [chosen, measure])}
          />
          <SelectField
            label={t('facet-measure')}
            value={measure}
            options={measures.map((code) => ({ value: code, label: labels.term('measures', code) }))}
            onChoose={(chosen) => replace(at, [offence, chosen])}
          />
          <Button look="bare" onPress={() => change({ not_competent: pairs.filter((_, place) => place !== at) })}>
            {t('edit-remove')}
          </Button>
        </div>
      ))}
      {offences[0] && measures[0] ? (
        <Button onPress={() => change({ not_competent: [...pairs, [offences[0] ?? '', measures[0] ?? '']] })}>
          {t('edit-add-exception')}
        </Button>
      ) : null}
    </Group>
  );
}
