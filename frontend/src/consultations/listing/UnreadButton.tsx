import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useLocation } from 'wouter';
import { useWords } from '../../language/LanguageProvider';
import { Button } from '../../ui/Button';
import { consultationsQuery } from '../consultation-queries';
import { keepUnread } from '../membership/membership-queries';

/** To come back to: the room goes among the unread of the list, to which this leads, for it would be read again here. */
export function UnreadButton({ room }: { readonly room: string }) {
  const t = useWords();
  const queries = useQueryClient();
  const [, go] = useLocation();
  const keep = useMutation({
    mutationFn: () => keepUnread(room, true),
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: consultationsQuery.queryKey, exact: true });
      go('/consultations');
    },
  });
  return (
    <Button isDisabled={keep.isPending} onPress={() => keep.mutate()}>
      {t('unread-keep')}
    </Button>
  );
}
