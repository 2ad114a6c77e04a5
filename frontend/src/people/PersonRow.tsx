import { useState } from 'react';
import { useLabels } from '../language/labels';
import { useLanguage } from '../language/LanguageProvider';
import { Button } from '../ui/Button';
import { Mark } from '../ui/Mark';
import { leadingDisplayName } from '../ui/person-name';
import { Tile } from '../ui/Tile';
import { GiveDialog } from './GiveDialog';
import { GrantLine } from './GrantLine';
import { InvitationLine } from './InvitationLine';
import { InviteDialog } from './InviteDialog';
import { LeaveDialog } from './LeaveDialog';
import type { Person, Scope } from './people-queries';

interface Props {
  readonly person: Person;
  readonly people: readonly Person[];
  readonly gives: readonly Scope[];
}

/** Somebody with the roles they hold. */
export function PersonRow({ person, people, gives }: Props) {
  const { code, t } = useLanguage();
  const labels = useLabels();
  const [open, setOpen] = useState<'give' | 'invite' | 'leave' | null>(null);
  const { lead, beside } = leadingDisplayName(person, code);
  const close = () => setOpen(null);
  return (
    <li className="desk-row people-row">
      {person.jurisdiction ? (
        <Tile code={person.jurisdiction} label={labels.jurisdiction(person.jurisdiction)} />
      ) : (
        <Mark size={28} />
      )}
      <div className="desk-row-main">
        <h2>
          <bdi>{lead}</bdi> {beside ? <bdi className="quiet">{beside}</bdi> : null}
        </h2>
        <ul className="people-grants" aria-label={t('people-roles-of', { name: lead })}>
          {person.grants.map((grant) => (
            <GrantLine key={grant.id} grant={grant} name={lead} />
          ))}
        </ul>
        <InvitationLine person={person} name={lead} />
      </div>
      <div className="desk-row-acts">
        {person.abilities.give && gives.length > 0 ? (
          <Button aria-label={t('people-give-to', { name: lead })} onPress={() => setOpen('give')}>
            {t('people-give')}
          </Button>
        ) : null}
        {person.signs_in.invite ? (
          <Button aria-label={t('people-invite-of', { name: lead })} onPress={() => setOpen('invite')}>
            {t('people-invite')}
          </Button>
        ) : null}
        {person.abilities.leave ? (
          <Button aria-label={t('people-leave-of', { name: lead })} onPress={() => setOpen('leave')}>
            {t('people-leave')}
          </Button>
        ) : null}
      </div>
      {open === 'give' ? <GiveDialog person={person} name={lead} gives={gives} onClose={close} /> : null}
      {open === 'invite' ? <InviteDialog person={person} name={lead} onClose={close} /> : null}
      {open === 'leave' ? <LeaveDialog person={person} name={lead} people={people} onClose={close} /> : null}
    </li>
  );
}
