import type { Room } from '../../api/types';
import { useWords } from '../../language/LanguageProvider';
import { useTimes } from '../../language/times';
import { ButtonLink } from '../../ui/Button';
import { PageHeading } from '../../ui/PageHeading';
import { Prose } from '../../ui/Prose';
import { AboutRoom } from '../AboutRoom';
import { Reference } from '../Reference';
import { Sides } from '../Sides';
import { StatusWords } from '../StatusWords';

/** What is left of a room once its key was destroyed: that it took place, between whom, and with what outcome. */
export function PurgedRoom({ room, at }: { readonly room: Room; readonly at: string }) {
  const t = useWords();
  const times = useTimes();
  return (
    <Prose>
      <p className="room-line">
        <Reference>{room.reference}</Reference>
        <Sides room={room} />
        <StatusWords room={room} />
      </p>
      <PageHeading title={room.reference}>{t('room-purged-title')}</PageHeading>
      <p>{t('room-purged-words', { day: times.day(new Date(at)) })}</p>
      <AboutRoom room={room} />
      <ButtonLink href="/consultations">{t('room-back')}</ButtonLink>
    </Prose>
  );
}
