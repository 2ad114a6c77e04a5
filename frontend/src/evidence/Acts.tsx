import { useInfiniteQuery, useMutation } from '@tanstack/react-query';
import { useWords } from '../language/LanguageProvider';
import { Button } from '../ui/Button';
import { Fault } from '../ui/Fault';
import { offer } from '../ui/offer';
import { Waiting } from '../ui/Waiting';
import { ActTable } from './ActTable';
import type { WantedActs } from './evidence-queries';
import { auditQuery, exportActs, ownActsQuery } from './evidence-queries';

interface Props {
  readonly wanted: WantedActs;
  readonly own?: boolean;
}

/** The audit page by page, newest first. */
export function Acts({ wanted, own = false }: Props) {
  const t = useWords();
  const query = own ? ownActsQuery : auditQuery;
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey: query(wanted).queryKey,
    queryFn: ({ pageParam }) => query({ ...wanted, before: pageParam }).queryFn(),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => (last.more ? last.acts.at(-1)?.id : undefined),
  });
  const take = useMutation({
    mutationFn: () => exportActs(wanted, own),
    onSuccess: (file) => offer(file.name, file),
  });
  const acts = data?.pages.flatMap((page) => page.acts);
  const fault = error ? <Fault title={t('audit-failed')} error={error} onRetry={() => void refetch()} /> : null;
  if (!acts) return fault ?? <Waiting rows={5} />;
  if (acts.length === 0) return <p className="quiet">{t('audit-none')}</p>;
  return (
    <>
      <ActTable acts={acts} own={own} />
      {fault}
      <div className="actions">
        {hasNextPage ? (
          <Button isDisabled={isFetchingNextPage} onPress={() => void fetchNextPage()}>
            {t('audit-more')}
          </Button>
        ) : null}
        <Button isDisabled={take.isPending} onPress={() => take.mutate()}>
          {t('audit-export')}
        </Button>
      </div>
      {take.error ? <Fault title={t('audit-export-failed')} error={take.error} /> : null}
    </>
  );
}
