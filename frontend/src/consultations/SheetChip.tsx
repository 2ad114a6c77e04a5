import { Link } from 'wouter';
import { useLabels } from '../language/labels';
import { useWords } from '../language/LanguageProvider';
import { Tile } from '../ui/Tile';
import './card-chip.css';

/** The sheet of a jurisdiction named in a message: what it accepts, as it is published now. */
export function SheetChip({ jurisdiction }: { readonly jurisdiction: string }) {
  const t = useWords();
  const country = useLabels().jurisdiction(jurisdiction);
  return (
    <Link className="card-chip" href={`/directory/sheets/${jurisdiction}`}>
      <Tile code={jurisdiction} label={country} />
      <bdi>{t('sheet-chip', { country })}</bdi>
    </Link>
  );
}
