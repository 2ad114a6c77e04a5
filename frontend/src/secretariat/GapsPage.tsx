import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useLabels } from '../language/labels';
import { useWords } from '../language/LanguageProvider';
import { useTimes } from '../language/times';
import { Button } from '../ui/Button';
import { Dotted } from '../ui/Dotted';
import { Tile } from '../ui/Tile';
import { Desk } from './Desk';
import { UnansweredSearches } from './UnansweredSearches';
import type { Gap } from './secretariat-queries';
import { DESK, gapsQuery, settleGap } from './secretariat-queries';

/** Questions for which nobody was there: where the network needs a focal point. */
export default function GapsPage() {
  const t = useWords();
  const { data, error, refetch } = useQuery(gapsQuery);
  return (
    <Desk
      title={t('secretariat-gaps')}
      about={t('secretariat-gaps-about')}
      error={error}
      onRetry={() => void refetch()}
      waiting={!data}
    >
      {data?.length === 0 ? <p className="desk-nothing">{t('secretariat-gaps-none')}</p> : null}
      <ul className="desk-list">
        {data?.map((gap) => (
          <GapRow key={gap.id} gap={gap} />
        ))}
      </ul>
      <UnansweredSearches />
    </Desk>
  );
}

function GapRow({ gap }: { readonly gap: Gap }) {
  const t = useWords();
  const labels = useLabels();
  const times = useTimes();
  const queries = useQueryClient();
  const asked = [
    ...(gap.offence ? [labels.term('offences', gap.offence)] : []),
    ...(gap.measure ? [labels.term('measures', gap.measure)] : []),
    ...(gap.stage ? [labels.term('stages', gap.stage)] : []),
  ];
  const settle = useMutation({
    mutationFn: () => settleGap(gap.id),
    onSuccess: () => void queries.invalidateQueries({ queryKey: DESK }),
  });
  return (
    <li className="desk-row">
      <Tile code={gap.jurisdiction} />
      <div className="desk-row-main">
        <h2>{labels.jurisdiction(gap.jurisdiction)}</h2>
        {asked.length > 0 ? <Dotted>{asked}</Dotted> : <p>{t('secretariat-gap-nobody')}</p>}
        <p className="small quiet">
          {t('secretariat-gap-times', {
            network: labels.network(gap.network),
            count: gap.times,
            day: times.day(new Date(gap.last_at)),
          })}
        </p>
      </div>
      <div className="desk-row-acts">
        <Button isDisabled={settle.isPending} onPress={() => settle.mutate()}>
          {t('secretariat-gap-settle')}
        </Button>
      </div>
    </li>
  );
}
