import { useWords } from '../language/LanguageProvider';
import { exportAddress } from './sheet-queries';

/** Sheets as files; each file says when and from where it is, and each is recorded. */
export function Exports({ of }: { readonly of: readonly string[] }) {
  const t = useWords();
  return (
    <>
      <a className="button" href={exportAddress('csv', of)} download>
        {t('sheets-export-csv')}
      </a>
      <a className="button" href={exportAddress('json', of)} download>
        {t('sheets-export-json')}
      </a>
    </>
  );
}
