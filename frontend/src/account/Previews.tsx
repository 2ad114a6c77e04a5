import type { OwnEntry } from '../api/types';
import { AuthorityLine } from '../directory/AuthorityLine';
import { CompetenceSection } from '../directory/CompetenceSection';
import { EntrySection } from '../directory/EntrySection';
import { HoursSection } from '../directory/HoursSection';
import { NamesSection } from '../directory/NamesSection';
import { Spoken } from '../directory/Spoken';
import { useLabels } from '../language/labels';
import { useWords } from '../language/LanguageProvider';
import { useList } from '../language/lists';
import { PersonName } from '../ui/PersonName';
import { Tile } from '../ui/Tile';
import '../directory/focal-point.css';

type Preview = OwnEntry['previews'][number];
type Reader = Preview['readers'][number];

/** The card as the server gives it to the readers of each network, drawn by the same parts as everybody's card. */
export function Previews({ own }: { readonly own: OwnEntry }) {
  const t = useWords();
  return (
    <section className="own-previews" aria-labelledby="own-previews">
      <h2 id="own-previews">{t('own-preview')}</h2>
      {own.previews.length === 0 ? <p className="quiet">{t('own-preview-nobody')}</p> : null}
      {own.previews.length > 1 ? <p className="small quiet">{t('own-preview-several')}</p> : null}
      {own.previews.map((preview, at) => (
        <PreviewCard key={preview.readers.map(keyOf).join(' ')} preview={preview} isOpen={at === 0} />
      ))}
    </section>
  );
}

const keyOf = ({ network, observers }: Reader) => (observers ? `${network}/observers` : network);

function PreviewCard({ preview, isOpen }: { readonly preview: Preview; readonly isOpen: boolean }) {
  const t = useWords();
  const labels = useLabels();
  const list = useList();
  const { readers, card } = preview;
  const named = readers.map(({ network, observers }) =>
    observers ? t('own-preview-observers', { network: labels.network(network) }) : labels.network(network),
  );
  return (
    <details className="own-preview" open={isOpen}>
      <summary>{t('own-preview-for', { readers: list(named) })}</summary>
      <div className="card own-card">
        <div className="card-head">
          <Tile code={card.jurisdiction} />
          <div className="card-who">
            <p className="own-name">
              <PersonName person={card} />
            </p>
            <p className="card-position">
              <Spoken names={card.position} />
            </p>
            <AuthorityLine card={card} />
          </div>
        </div>
        <div className="card-body">
          <div className="card-main">
            <CompetenceSection card={card} />
            <NamesSection card={card} />
          </div>
          <div className="card-side">
            <HoursSection card={card} />
            <EntrySection card={card} />
          </div>
        </div>
      </div>
    </details>
  );
}
