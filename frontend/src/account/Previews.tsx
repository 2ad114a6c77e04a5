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

/** The card as the server gives it to each kind of reader, drawn by the same parts as everybody's card. */
export function Previews({ own }: { readonly own: OwnEntry }) {
  const t = useWords();
  return (
    <section className="own-previews" aria-labelledby="own-previews">
      <h2 id="own-previews">{t('own-preview')}</h2>
      {own.previews.length === 0 ? <p className="quiet">{t('own-preview-nobody')}</p> : null}
      {own.previews.map((preview) => (
        <PreviewCard key={preview.networks.join(' ')} preview={preview} />
      ))}
    </section>
  );
}

function PreviewCard({ preview }: { readonly preview: Preview }) {
  const t = useWords();
  const labels = useLabels();
  const list = useList();
  const { audience, card } = preview;
  const networks = list(preview.networks.map(labels.network));
  return (
    <details className="own-preview" open={audience === 'own'}>
      <summary>
        {audience === 'own' ? t('own-preview-own', { networks }) : t('own-preview-partner', { networks })}
      </summary>
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
