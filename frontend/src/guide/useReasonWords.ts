import type { Reason } from '../api/types';
import { useLabels } from '../language/labels';
import { useWords } from '../language/LanguageProvider';
import { useList } from '../language/lists';
import { OWN_ZONE, useTimes } from '../language/times';
import { useNow } from '../ui/useNow';
import { until } from './reason-signs';

const LEVELS = { native: 'level-native', fluent: 'level-fluent', working: 'level-working' } as const;

/** Reasons in words: codes and values come from the server, sentences from the reader's language. */
export function useReasonWords(): (reason: Reason) => string {
  const t = useWords();
  const labels = useLabels();
  const list = useList();
  const times = useTimes();
  const now = useNow();

  function clock(at: string): string {
    const when = new Date(at);
    const today = times.day(when, OWN_ZONE) === times.day(new Date(now), OWN_ZONE);
    return today ? times.clock(when) : times.weekdayClock(when);
  }

  function opens(at: string): string {
    const left = until(at, now);
    return left ? t('whom-opens-in', left) : t('whom-opens-at', { time: clock(at) });
  }

  return ({ code, value, level, at, days, networks }) => {
    const say: Record<Reason['code'], () => string> = {
      offence: () => t('whom-offence', { term: labels.term('offences', value ?? '') }),
      wider_offence: () => t('whom-wider-offence', { term: labels.term('offences', value ?? '') }),
      measure: () => t('whom-measure-fits', { term: labels.term('measures', value ?? '') }),
      stage: () => t('whom-stage', { term: labels.term('stages', value ?? '') }),
      stage_not_stated: () => t('whom-stage-not-stated', { term: labels.term('stages', value ?? '') }),
      language: () =>
        t('whom-language', { language: labels.term('languages', value ?? ''), level: t(LEVELS[level ?? 'working']) }),
      no_common_language: () => t('whom-no-language'),
      on_duty: () => (at ? t('reach-duty-until', { time: clock(at) }) : t('reach-duty')),
      working_hours: () => (at ? t('reach-hours-until', { time: clock(at) }) : t('reach-hours')),
      opens: () => (at ? opens(at) : t('whom-closed')),
      closed: () => t('whom-closed'),
      absent: () => (at ? t('whom-absent-until', { time: clock(at) }) : t('whom-absent')),
      confirmed: () => t('freshness-fresh', { days: days ?? 0 }),
      confirmation_due: () => t('freshness-due', { days: days ?? 0 }),
      confirmation_stale: () => t('freshness-stale', { days: days ?? 0 }),
      same_network: () => t('whom-same-network', { networks: list((networks ?? []).map(labels.network)) }),
    };
    return say[code]();
  };
}
