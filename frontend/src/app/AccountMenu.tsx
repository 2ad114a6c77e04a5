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
            {person.focal_point_id ? <OwnPages /> : null}
            {session.abilities.read_people ? <PeopleLink /> : null}
            {session.person.grants.some((grant) => grant.role === 'auditor') ? (
              <PanelLink href="/secretariat/audit" label="audit-title" />
            ) : null}
            <PanelLink href="/my-data" label="my-data-title" />
            <SessionsLink />
            <ThemeChoice />
            <ShortcutsChoice />
            <SignOut />
          </Dialog>
        </Popover>
      </DialogTrigger>
    </div>
  );
}

/** Whoever follows one leaves the panel. */
function OwnPages() {
  const t = useWords();
  const panel = use(OverlayTriggerStateContext);
  return (
    <>
      <Link className="account-link" href="/my-details" onClick={() => panel?.close()}>
        {t('own-title')}
      </Link>
      <Link className="account-link" href="/who-viewed-me" onClick={() => panel?.close()}>
        {t('viewers-title')}
      </Link>
    </>
  );
}

/** Also for those who keep people without a secretariat's desk: correspondents, deputies, operators, auditors. */
function PeopleLink() {
  const t = useWords();
  const panel = use(OverlayTriggerStateContext);
  return (
    <Link className="account-link" href="/secretariat/people" onClick={() => panel?.close()}>
      {t('people-title')}
    </Link>
  );
}

function PanelLink({ href, label }: { readonly href: string; readonly label: 'audit-title' | 'my-data-title' }) {
  const t = useWords();
  const panel = use(OverlayTriggerStateContext);
  return (
    <Link className="account-link" href={href} onClick={() => panel?.close()}>
      {t(label)}
    </Link>
  );
}

function SessionsLink() {
  const t = useWords();
  const panel = use(OverlayTriggerStateContext);
  return (
    <Link className="account-link" href="/my-sessions" onClick={() => panel?.close()}>
      {t('sessions-title')}
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
