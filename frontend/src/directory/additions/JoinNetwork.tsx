import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useSession } from '../../api/session';
import type { Card } from '../../api/types';
import { useWords } from '../../language/LanguageProvider';
import { Button } from '../../ui/Button';
import { additionsQuery, joiningsQuery } from './additions-queries';
import { JoinDialog } from './JoinDialog';

/** The way to list an entry in a further network, for whoever adds entries there; nothing to anybody else. */
export function JoinNetwork({ card }: { readonly card: Card }) {
  const t = useWords();
  const adds = useSession().abilities.add_focal_points;
  const [open, setOpen] = useState(false);
  const { data } = useQuery({ ...additionsQuery, enabled: adds });
  const { data: waiting } = useQuery({ ...joiningsQuery, enabled: adds });
  const listed = new Set(card.memberships.map((membership) => membership.network));
  const networks = (data?.adds ?? [])
    .filter((each) => !listed.has(each.network) && each.jurisdictions.includes(card.jurisdiction))
    .map((each) => each.network);
  if (networks.length === 0) return null;
  if (waiting?.some((each) => each.entry?.id === card.id)) return <p className="small">{t('joining-waits')}</p>;
  return (
    <>
      <Button className="keeping-act" onPress={() => setOpen(true)}>
        {t('joining-open')}
      </Button>
      {open ? <JoinDialog card={card} networks={networks} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
