import { useWords } from '../../language/LanguageProvider';
import { Button } from '../../ui/Button';
import { PhraseText } from './PhraseText';

interface Props {
  readonly codes: readonly string[];
  readonly onChange: (codes: readonly string[]) => void;
}

/** The phrases that will be sent before one's own words. */
export function PhraseChips({ codes, onChange }: Props) {
  const t = useWords();
  if (codes.length === 0) return null;
  return (
    <ul className="phrase-chips" aria-label={t('phrases-chosen')}>
      {codes.map((code) => (
        <li key={code}>
          <PhraseText code={code} />
          <Button look="bare" onPress={() => onChange(codes.filter((one) => one !== code))}>
            {t('phrases-remove')}
          </Button>
        </li>
      ))}
    </ul>
  );
}
