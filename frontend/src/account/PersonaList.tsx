import type { Persona } from '../api/types';
import { spokenName, useLabels } from '../language/labels';
import { useLanguage } from '../language/LanguageProvider';
import { Dotted } from '../ui/Dotted';
import { Mark } from '../ui/Mark';
import { leadingDisplayName } from '../ui/person-name';
import { Tile } from '../ui/Tile';

interface Props {
  readonly personas: readonly Persona[];
  readonly busy: boolean;
  readonly onEnter: (key: string) => void;
}

export function PersonaList({ personas, busy, onEnter }: Props) {
  return (
    <ul className="personas">
      {personas.map((persona) => (
        <li key={persona.key}>
          <button type="button" className="persona" disabled={busy} onClick={() => onEnter(persona.key)}>
            <PersonaLines persona={persona} />
          </button>
        </li>
      ))}
    </ul>
  );
}

function PersonaLines({ persona }: { readonly persona: Persona }) {
  const { code } = useLanguage();
  const labels = useLabels();
  const position = spokenName(persona.position, code);
  const { lead, beside } = leadingDisplayName(persona, code);
  return (
    <>
      {persona.jurisdiction ? <Tile code={persona.jurisdiction} /> : <Mark size={28} />}
      <span className="persona-who">
        <span className="persona-names">
          <bdi className="persona-name" lang={persona.names[code] ? code : 'und-Latn'}>
            {lead}
          </bdi>{' '}
          {beside ? <bdi className="quiet">{beside}</bdi> : null}
        </span>
        <bdi lang={position.lang}>{position.text}</bdi>
        <Dotted className="persona-facts">
          {persona.jurisdiction ? labels.jurisdiction(persona.jurisdiction) : null}
          {persona.networks.map((network) => (
            <b key={network}>{labels.network(network)}</b>
          ))}
        </Dotted>
      </span>
      <span className="persona-go" aria-hidden="true" />
    </>
  );
}
