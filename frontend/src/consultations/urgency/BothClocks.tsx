import { useSession } from '../../api/session';
import { useLabels } from '../../language/labels';
import { useWords } from '../../language/LanguageProvider';
import { OWN_ZONE, useTimes } from '../../language/times';

interface Props {
  readonly at: string;
  readonly zone: string;
  readonly jurisdiction: string;
}

/** A moment by both sides' clocks: `Tue 02:30 Bangkok · Tue 00:30 here`. */
export function BothClocks({ at, zone, jurisdiction }: Props) {
  const t = useWords();
  const times = useTimes();
  const labels = useLabels();
  const home = useSession().person.jurisdiction === jurisdiction;
  const moment = new Date(at);
  const theirs = times.weekdayClock(moment, zone);
  const ours = times.weekdayClock(moment, OWN_ZONE);
  const there = t('clock-there', { at: theirs, city: labels.city(jurisdiction, zone) });
  return (
    <time dateTime={at} title={times.moment(moment)}>
      {home || theirs === ours ? there : t('clock-both', { there, here: ours })}
    </time>
  );
}
