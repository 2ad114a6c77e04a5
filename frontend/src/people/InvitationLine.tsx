import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useWords } from '../language/LanguageProvider';
import { useTimes } from '../language/times';
import { Badge } from '../ui/Badge';
import { Button } from '../ui/Button';
import { Fault } from '../ui/Fault';
import type { Person } from './people-queries';
import { agreeToInvitation, endInvitation, PEOPLE } from './people-queries';
import './people.css';

/** Whether somebody without a provider can come in yet, and the invitation that is under way. */
export function InvitationLine({ person, name }: { readonly person: Person; readonly name: string }) {
  const t = useWords();
  const times = useTimes();
  const queries = useQueryClient();
  const act = useMutation({
    mutationFn: (change: (id: string) => Promise<unknown>) => change(person.signs_in.invitation?.id ?? ''),
    onSuccess: () => void queries.invalidateQueries({ queryKey: PEOPLE }),
  });
  const { invitation, passkeys, through_provider: provided, invite } = person.signs_in;
  if (provided || !(invite || invitation)) return null;
  const until = invitation?.expires_at ? times.moment(new Date(invitation.expires_at)) : '';
  return (
    <div className="people-grant">
      <span className="quiet">{t('people-passkeys', { count: passkeys })}</span>
      {invitation?.awaited ? <Badge tone="caution" sign="◐">{t('people-invite-waits')}</Badge> : null}
      {invitation && !invitation.awaited ? (
        <span className="quiet">
          {invitation.sent_at ? t('people-invite-sent', { time: until }) : t('people-invite-unsent')}
        </span>
      ) : null}
      {invitation?.address ? (
        <span className="small quiet">{t('people-invite-to', { address: invitation.address })}</span>
      ) : null}
      {invitation ? (
        <span className="people-acts">
          {invitation.agree ? (
            <Button
              isDisabled={act.isPending}
              aria-label={t('people-invite-agree-to', { name })}
              onPress={() => act.mutate(agreeToInvitation)}
            >
              {t('people-invite-agree')}
            </Button>
          ) : null}
          {invitation.agree ? (
            <Button
              isDisabled={act.isPending}
              aria-label={t('people-invite-refuse-to', { name })}
              onPress={() => act.mutate(endInvitation)}
            >
              {t('people-invite-refuse')}
            </Button>
          ) : null}
          {invitation.end && !invitation.agree ? (
            <Button
              isDisabled={act.isPending}
              aria-label={t('people-invite-end-of', { name })}
              onPress={() => act.mutate(endInvitation)}
            >
              {t('people-invite-end')}
            </Button>
          ) : null}
        </span>
      ) : null}
      {act.error ? <Fault title={t('secretariat-not-done')} error={act.error} /> : null}
    </div>
  );
}
