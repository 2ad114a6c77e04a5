import { useInfiniteQuery } from '@tanstack/react-query';
import { useWords } from '../language/LanguageProvider';
import { Button } from '../ui/Button';
import { Fault } from '../ui/Fault';
import { Waiting } from '../ui/Waiting';
import type { Group } from './evidence-queries';
import { heldRowsQuery } from './evidence-queries';
import { HeldValue } from './HeldValue';
import type { Kind } from './held-words';
import { FIELDS } from './held-words';

/** The rows of one kind, newest first, field by field. */
export function HeldRows({ group, kind }: { readonly group: Group; readonly kind: Kind }) {
  const t = useWords();
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    heldRowsQuery(group, kind),
  );
  if (error) return <Fault title={t('held-rows-failed')} error={error} onRetry={() => void refetch()} />;
  if (!data) return <Waiting rows={3} />;
  const records = data.pages.flatMap((page) => page.records);
  return (
    <>
      <ol className="held-rows">
        {records.map(({ fields }, place) => (
          <li key={place}>
            <dl>
              {fields.map(({ name, value }) => (
                <div key={name}>
                  <dt>{t(FIELDS[name])}</dt>
                  <dd>
                    <HeldValue kind={kind} name={name} value={value} />
                  </dd>
                </div>
              ))}
            </dl>
          </li>
        ))}
      </ol>
      {hasNextPage ? (
        <Button isDisabled={isFetchingNextPage} onPress={() => void fetchNextPage()}>
          {t('held-more')}
        </Button>
      ) : null}
    </>
  );
}
