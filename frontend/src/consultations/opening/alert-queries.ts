import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, ask } from '../../api/client';
import type { AlertsOf } from '../../api/types';

const MINUTE = 60_000;

/** Who would be alerted if it were sent now; rosters turn, so it is asked again while the page stands. */
export const alertsQuery = (of: AlertsOf) =>
  queryOptions({
    queryKey: ['consultation-alerts', of],
    queryFn: ({ signal }) => ask(api.POST('/api/consultations/alerted', { body: of, signal })),
    enabled: of.focal_points.length + of.on_call.length > 0,
    placeholderData: keepPreviousData,
    refetchInterval: MINUTE,
    staleTime: 0,
    retry: false,
  });
