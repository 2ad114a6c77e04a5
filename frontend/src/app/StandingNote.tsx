import type { Session } from '../api/types';
import { useLabels } from '../language/labels';
import { useWords } from '../language/LanguageProvider';
import { standings } from './standings';
import './banner.css';

/** What it means for the reader and their consultations that their State is an observer in a network, suspended or gone. */
export function StandingNote({ session }: { readonly session: Session }) {
  const t = useWords();
  const labels = useLabels();
  const country = labels.jurisdiction(session.person.jurisdiction);
  return standings(session.person).map(([network, note]) => (
    <p key={network} className="shell-banner standing-note">
      {t(note, { country, network: labels.network(network) })}
    </p>
  ));
}
