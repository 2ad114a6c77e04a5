import { useMemo } from 'react';
import { useReference } from '../api/reference';
import type { Names, Reference } from '../api/types';
import { useLabels } from './labels';
import { useCollator } from './lists';
import type { Choice } from '../ui/choices';

export type Lists = Readonly<Record<'jurisdictions' | 'measures' | 'offences' | 'stages' | 'urgencies' | 'languages', readonly Choice[]>>;

const NONE: Lists = { jurisdictions: [], measures: [], offences: [], stages: [], urgencies: [], languages: [] };

/** The lists to choose from, in the reader's alphabet; each line may be typed in any of the six languages, a State in its own too. */
export function useChoices(): Lists {
  const reference = useReference();
  const labels = useLabels();
  const collator = useCollator();
  return useMemo(() => {
    if (!reference) return NONE;
    const terms = (list: 'measures' | 'offences' | 'urgencies' | 'languages' | 'stages') =>
      (reference[list] ?? []).map(({ code, labels: names }) => line(code, labels.term(list, code), names));
    const sorted = (choices: Choice[]) => choices.toSorted((one, other) => collator.compare(one.label, other.label));
    return {
      jurisdictions: sorted(places(reference).map(({ code, names, aliases }) => line(code, labels.jurisdiction(code), names, code, ...aliases))),
      measures: sorted(terms('measures')),
      offences: sorted(terms('offences')),
      stages: terms('stages'),
      urgencies: terms('urgencies'),
      languages: sorted(terms('languages')),
    };
  }, [reference, labels, collator]);
}

function line(value: string, label: string, names: Names, ...codes: string[]): Choice {
  return { value, label, spellings: [...Object.values(names), ...codes] };
}

/** Only jurisdictions that belong to a network: of the others nobody can be listed. */
function places(reference: Reference): Reference['jurisdictions'] {
  const members = new Set(reference.networks.flatMap((network) => network.members.map((one) => one.jurisdiction)));
  return reference.jurisdictions.filter((place) => members.has(place.code));
}
