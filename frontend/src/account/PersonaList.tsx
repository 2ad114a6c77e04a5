import type { Persona } from '../api/types';
import { spokenName, useLabels } from '../language/labels';
import { useLanguage } from '../language/LanguageProvider';
import { Mark } from '../ui/Mark';
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
  const recorded = persona.names[code];
  const lead = recorded ?? persona.display_name;
  const beside = [persona.display_name_original, persona.display_name].find((name) => name !== lead);
  return (
    <>
      {persona.jurisdiction ? <Tile code={persona.jurisdiction} /> : <Mark size={28} />}
      <span className="persona-who">
        <span className="persona-names">
          <bdi className="persona-name" lang={recorded ? code : 'und-Latn'}>
            {lead}
          </bdi>{' '}
          {beside ? <bdi className="quiet">{beside}</bdi> : null}
        </span>
        <bdi lang={position.lang}>{position.text}</bdi>
        <span className="persona-facts">
          {persona.jurisdiction ? <span>{labels.jurisdiction(persona.jurisdiction)}</span> : null}
          {persona.networks.map((network) => (
            <b key={network}>{labels.network(network)}</b>
          ))}
        </span>
      </span>
      <span className="persona-go" aria-hidden="true" />
    </>
  );
}
