import { use, useState } from 'react';
import { Dialog, DialogTrigger, OverlayTriggerStateContext } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';
import { Link } from 'wouter';
import type { Session } from '../api/types';
import { useLabels } from '../language/labels';
import { useLanguage, useWords } from '../language/LanguageProvider';
import { useAnnounce } from '../ui/Announcer';
import { Button } from '../ui/Button';
import { roleWords } from '../ui/grant-words';
import { Mark } from '../ui/Mark';
import { leadingDisplayName } from '../ui/person-name';
import { Tile } from '../ui/Tile';
import { signOut } from './signing-out';
import { shortcutsAreOn, switchShortcuts } from './shortcuts';
import type { Theme } from './theme';
import { chooseTheme, currentTheme } from './theme';
import { CheckField } from '../ui/Field';
import './account-menu.css';

export function AccountMenu({ session }: { readonly session: Session }) {
  const { code, t } = useLanguage();
  const labels = useLabels();
  const { person } = session;
  const { lead, beside } = leadingDisplayName(person, code);
  // Inside the page's head and not at the end of the document, so that the panel stays within a landmark.
  const [place, setPlace] = useState<HTMLDivElement | null>(null);
  return (
    <div ref={setPlace}>
      <DialogTrigger>
        <Button className="account">
          {person.jurisdiction ? <Tile code={person.jurisdiction} /> : <Mark />}
          <bdi className="account-name">{lead}</bdi>
          <span className="hidden-visually">{t('account-title')}</span>
        </Button>
        <Popover className="popover" placement="bottom end" UNSTABLE_portalContainer={place ?? undefined}>
          <Dialog className="account-panel" aria-label={t('account-title')}>
            <div>
              <p className="account-full">
                <bdi>{lead}</bdi>
              </p>
              {beside ? (
                <p className="quiet">
                  <bdi>{beside}</bdi>
                </p>
              ) : null}
              {person.jurisdiction ? <p className="quiet">{labels.jurisdiction(person.jurisdiction)}</p> : null}
            </div>
            <Grants session={session} />
            {person.focal_point_id ? (
              <>
                <PanelLink href="/my-details" page="own-title" />
                <PanelLink href="/who-viewed-me" page="viewers-title" />
              </>
            ) : null}
            {session.abilities.add_focal_points ? <PanelLink href="/secretariat/entries" page="additions-title" /> : null}
            {session.abilities.read_people ? <PanelLink href="/secretariat/people" page="people-title" /> : null}
            {session.person.grants.some((grant) => grant.role === 'auditor') ? (
              <PanelLink href="/secretariat/audit" page="audit-title" />
            ) : null}
            {session.person.grants.some((grant) => grant.role === 'auditor' || grant.role === 'cosigner') ? (
              <PanelLink href="/secretariat/break-glass" page="glass-title" />
            ) : null}
            {session.person.grants.some(answersToo) ? (
              <PanelLink href="/secretariat/data-requests" page="right-desk-title" />
            ) : null}
            {session.person.grants.some((grant) => grant.role === 'correspondent') ? (
              <>
                <PanelLink href="/consultations/incoming" page="incoming-title" />
                <PanelLink href="/consultations/disclosures" page="register-title" />
              </>
            ) : null}
            <PanelLink href="/my-data" page="my-data-title" />
            <PanelLink href="/my-sessions" page="sessions-title" />
            <PanelLink href="/first-steps" page="first-title" />
            <ThemeChoice />
            <ShortcutsChoice />
            <SignOut />
          </Dialog>
        </Popover>
      </DialogTrigger>
    </div>
  );
}

/** To whom requests about data come where a secretariat cannot answer; a secretariat has them on its desk. */
function answersToo({ role, network }: Session['person']['grants'][number]): boolean {
  return role === 'cosigner' || (network === null && (role === 'auditor' || role === 'operator'));
}

type PanelPage =
  | 'additions-title'
  | 'audit-title'
  | 'first-title'
  | 'glass-title'
  | 'incoming-title'
  | 'my-data-title'
  | 'own-title'
  | 'people-title'
  | 'register-title'
  | 'right-desk-title'
  | 'sessions-title'
  | 'viewers-title';

/** Whoever follows it leaves the panel. */
function PanelLink({ href, page }: { readonly href: string; readonly page: PanelPage }) {
  const t = useWords();
  const panel = use(OverlayTriggerStateContext);
  return (
    <Link className="account-link" href={href} onClick={() => panel?.close()}>
      {t(page)}
    </Link>
  );
}

function Grants({ session }: { readonly session: Session }) {
  const t = useWords();
  const labels = useLabels();
  return (
    <ul className="account-grants">
      {session.person.grants.map((grant) => (
        <li key={`${grant.role} ${grant.network ?? ''} ${grant.jurisdiction ?? ''}`}>
          {t(roleWords(grant.role))}
          {grant.network ? <b> {labels.network(grant.network)}</b> : null}
        </li>
      ))}
    </ul>
  );
}

function ThemeChoice() {
  const t = useWords();
  const [theme, setTheme] = useState(currentTheme);
  const choices: { value: Theme; label: string }[] = [
    { value: 'system', label: t('theme-system') },
    { value: 'light', label: t('theme-light') },
    { value: 'dark', label: t('theme-dark') },
  ];
  return (
    <fieldset className="account-theme">
      <legend>{t('theme-title')}</legend>
      {choices.map(({ value, label }) => (
        <label key={value}>
          <input
            type="radio"
            name="theme"
            checked={theme === value}
            onChange={() => {
              chooseTheme(value);
              setTheme(value);
            }}
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}

function ShortcutsChoice() {
  const t = useWords();
  const [on, setOn] = useState(shortcutsAreOn);
  return (
    <CheckField
      label={t('keys-single-letters')}
      checked={on}
      onChange={(wanted) => {
        switchShortcuts(wanted);
        setOn(wanted);
      }}
    />
  );
}

function SignOut() {
  const t = useWords();
  const announce = useAnnounce();
  return (
    <Button onPress={() => void signOut().catch(() => announce(t('account-sign-out-failed'), 'assertive'))}>
      {t('account-sign-out')}
    </Button>
  );
}
