import type { Session } from '../api/types';
import { useLabels } from '../language/labels';
import { useWords } from '../language/LanguageProvider';
import './banner.css';

/** What it means for the reader that their State is an observer in a network, or suspended. */
export function StandingNote({ session }: { readonly session: Session }) {
  const t = useWords();
  const labels = useLabels();
  const { grants, jurisdiction } = session.person;
  const notes = new Map(
    grants.flatMap((grant) =>
      grant.network && grant.standing !== 'full' ? [[grant.network, grant.standing] as const] : [],
    ),
  );
  return [...notes].map(([network, standing]) => (
    <p key={network} className="shell-banner">
      {t(standing === 'suspended' ? 'standing-suspended' : 'standing-observer', {
        country: labels.jurisdiction(jurisdiction),
        network: labels.network(network),
      })}
    </p>
  ));
}
