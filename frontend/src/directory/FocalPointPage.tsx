import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'wouter';
import { ApiError, isWithheld } from '../api/errors';
import { useLabels } from '../language/labels';
import { useLanguage } from '../language/LanguageProvider';
import { AccessFault } from '../ui/AccessFault';
import { ButtonLink } from '../ui/Button';
import { Fault } from '../ui/Fault';
import { Illustrative } from '../ui/Illustrative';
import { PageHeading } from '../ui/PageHeading';
import { leadingName } from '../ui/person-name';
import { PersonName } from '../ui/PersonName';
import { Tile } from '../ui/Tile';
import { Waiting } from '../ui/Waiting';
import { AuthorityLine } from './AuthorityLine';
import { CompetenceSection } from './CompetenceSection';
import { ContactSection } from './contact/ContactSection';
import { SuspendedPage } from './contact/SuspendedPage';
import { EntrySection } from './EntrySection';
import { cardQuery } from './focal-point';
import { HoursSection } from './HoursSection';
import { KeepingSection } from './keeping/KeepingSection';
import { RetiredNote } from './keeping/RetiredNote';
import { lastSearch } from './last-search';
import { NamesSection } from './NamesSection';
import { ShareCard } from './ShareCard';
import { Spoken } from './Spoken';
import { Star } from './Star';
import { useNoteViewed } from './useNoteViewed';
import { useTurns } from './useTurns';
import './focal-point.css';

/** Everything the reader may see of one focal point. */
export default function FocalPointPage() {
  const { code, t } = useLanguage();
  const labels = useLabels();
  const { id = '' } = useParams<{ id: string }>();
  const { data: card, error, refetch } = useQuery(cardQuery(id));
  useNoteViewed(card?.id);
  useTurns(card ? [card] : [], refetch);
  if (error instanceof ApiError && error.code === 'directory_suspended') return <SuspendedPage id={id} />;
  if (error && (!card || isWithheld(error))) {
    const fault = (
      <AccessFault
        error={error}
        title={t('card-failed')}
        onRetry={() => void refetch()}
        back={{ href: lastSearch(), label: t('not-found-to-directory') }}
      />
    );
    return error instanceof ApiError && error.status === 404 ? <RetiredNote id={id} otherwise={fault} /> : fault;
  }
  if (!card) {
    return (
      <div className="page">
        <Waiting />
      </div>
    );
  }
  const name = leadingName(card, code).lead.text;
  return (
    <article className="page card">
      <p className="card-back">
        <Link href={lastSearch()}>{t('card-back')}</Link>
      </p>
      <header className="card-head">
        <Tile code={card.jurisdiction} />
        <div className="card-who">
          <PageHeading title={name}>
            <PersonName person={card} />
          </PageHeading>
          <p className="card-position">
            <Spoken names={card.position} />
          </p>
          <AuthorityLine card={card} />
          <p className="small">
            <Link href={`/directory/sheets/${card.jurisdiction}`}>
              {t('sheets-what', { name: labels.jurisdiction(card.jurisdiction) })}
            </Link>
          </p>
        </div>
        <div className="card-acts">
          <Star card={card} />
          {card.abilities.consult ? (
            <ButtonLink look="primary" href={`/consultations/new?to=${card.id}`}>
              {t('directory-consult')}
            </ButtonLink>
          ) : null}
          <ShareCard card={card} />
          {card.abilities.edit ? <ButtonLink href={`/directory/${card.id}/edit`}>{t('card-edit')}</ButtonLink> : null}
        </div>
      </header>
      {error ? <Fault title={t('reach-not-asked')} error={error} onRetry={() => void refetch()} /> : null}
      {card.illustrative ? <Illustrative /> : null}
      <div className="card-body">
        <div className="card-main">
          <CompetenceSection card={card} />
          <NamesSection card={card} />
          <KeepingSection card={card} />
        </div>
        <div className="card-side">
          <HoursSection card={card} />
          <ContactSection card={card} />
          <EntrySection card={card} />
        </div>
      </div>
    </article>
  );
}
