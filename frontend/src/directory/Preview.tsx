import { Link } from 'wouter';
import type { Card } from '../api/types';
import { useWords } from '../language/LanguageProvider';
import { PersonName } from '../ui/PersonName';
import { Tile } from '../ui/Tile';
import { AuthorityLine } from './AuthorityLine';
import { CompetenceSection } from './CompetenceSection';
import { HoursSection } from './HoursSection';
import { Spoken } from './Spoken';
import './focal-point.css';
import './preview.css';

/** The card of the row in focus, as the search gave it: nothing more is asked, and nobody more is shown. */
export default function Preview({ card }: { readonly card: Card }) {
  const t = useWords();
  return (
    <aside className="preview card-side" aria-labelledby="preview-name">
      <header className="preview-head">
        <Tile code={card.jurisdiction} />
        <div>
          <h2 id="preview-name">
            <PersonName person={card} />
          </h2>
          <p>
            <Spoken names={card.position} />
          </p>
          <AuthorityLine card={card} />
          <p>
            <Link href={`/directory/${card.id}`}>{t('preview-open')}</Link>
          </p>
        </div>
      </header>
      <HoursSection card={card} />
      <CompetenceSection card={card} />
    </aside>
  );
}
