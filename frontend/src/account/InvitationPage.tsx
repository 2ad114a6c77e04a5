import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { SESSION } from '../api/session';
import { useLanguage } from '../language/LanguageProvider';
import { useTimes } from '../language/times';
import { Button } from '../ui/Button';
import { Fault } from '../ui/Fault';
import { PageHeading } from '../ui/PageHeading';
import { leadingDisplayName } from '../ui/person-name';
import { Waiting } from '../ui/Waiting';
import { DoorHeader } from './DoorHeader';
import { PasskeyFault } from './PasskeyFault';
import { PasskeyName } from './PasskeyName';
import { enrol, lookAtInvitation } from './passkeys';
import './passkeys.css';
import './sign-in.css';

/** Where an invitation's letter leads: its secret stands behind the `#`, which no server is sent. */
export default function InvitationPage() {
  const { t, code } = useLanguage();
  const times = useTimes();
  const queries = useQueryClient();
  const [, go] = useLocation();
  const [token] = useState(() => location.hash.slice(1));
  const [name, setName] = useState('');
  const [tried, setTried] = useState(false);
  const { data: invitation, error } = useQuery({
    queryKey: ['invitation', token],
    queryFn: () => lookAtInvitation(token),
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const make = useMutation({
    mutationFn: () => enrol(token, name.trim()),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: SESSION });
      go('/first-steps', { replace: true });
    },
  });
  return (
    <div className="sign-in">
      <DoorHeader />
      <main>
        <PageHeading title={t('invitation-title')} />
        {error ? <Fault title={t('invitation-failed')} error={error} /> : null}
        {invitation || error ? null : <Waiting rows={2} />}
        {invitation ? (
          <form
            className="passkey-form"
            noValidate
            onSubmit={(event) => {
              event.preventDefault();
              setTried(true);
              if (name.trim()) make.mutate();
            }}
          >
            <p className="sign-in-lead">
              {t('invitation-lead', { name: leadingDisplayName(invitation, code).lead })}
            </p>
            <p>{t('passkeys-lead')}</p>
            {invitation.only_device_bound ? <p>{t('passkeys-bound-only')}</p> : null}
            <p className="quiet">{t('invitation-until', { time: times.moment(new Date(invitation.expires_at)) })}</p>
            <PasskeyName name={name} tried={tried} onName={setName} />
            {make.error ? <PasskeyFault title={t('passkeys-add-failed')} error={make.error} /> : null}
            <div className="actions">
              <Button look="primary" type="submit" isDisabled={make.isPending}>
                {t('invitation-make')}
              </Button>
            </div>
          </form>
        ) : null}
      </main>
    </div>
  );
}
