import { Link } from 'wouter';
import type { Room } from '../../api/types';
import { useWords } from '../../language/LanguageProvider';
import { jurisdictionsOf, othersIn } from '../people';

interface Props {
  readonly room: Room;
  readonly me: string;
}

/** In a room that spares victims: what not to write, and who is there for them on the other side. */
export function VictimLine({ room, me }: Props) {
  const t = useWords();
  if (!room.caveats.includes('victim_sensitive')) return null;
  const query = new URLSearchParams([
    ['role', 'victim_specialist'],
    ...jurisdictionsOf(othersIn(room, me)).map((code) => ['jurisdiction', code]),
  ]);
  return (
    <p className="victim-line">
      {t('victim-words')} <Link href={`/directory?${query}`}>{t('victim-specialist')}</Link>
    </p>
  );
}
