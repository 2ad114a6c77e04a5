import { useReference } from '../api/reference';
import { useLabels } from '../language/labels';
import { useWords } from '../language/LanguageProvider';
import { useCollator } from '../language/lists';

interface Props {
  readonly code: string;
  readonly onChoose: (code: string) => void;
}

/** The language a message is marked with, so that it is spoken and set right wherever it is read. */
export function MessageLanguage({ code, onChoose }: Props) {
  const t = useWords();
  const labels = useLabels();
  const collator = useCollator();
  const languages = (useReference()?.languages ?? [])
    .map((term) => ({ code: term.code, label: labels.term('languages', term.code) }))
    .toSorted((one, other) => collator.compare(one.label, other.label));
  return (
    <select
      className="control message-language"
      aria-label={t('room-language')}
      value={code}
      onChange={(event) => onChoose(event.currentTarget.value)}
    >
      {languages.some((one) => one.code === code) ? null : (
        <option value={code}>{labels.term('languages', code)}</option>
      )}
      {languages.map((one) => (
        <option key={one.code} value={one.code}>
          {one.label}
        </option>
      ))}
    </select>
  );
}
