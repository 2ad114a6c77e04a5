import type { Rota } from '../api/types';
import { useWords } from '../language/LanguageProvider';
import { useTimes } from '../language/times';
import { PersonName } from '../ui/PersonName';
import { daysLater } from './rota-day';

/** Who of those named is away during the week, and from when to when. */
export function Away({ rota }: { readonly rota: Rota }) {
  const t = useWords();
  const times = useTimes();
  const last = daysLater(rota.week, 6);
  const away = rota.people.flatMap((person) =>
    person.absences.filter((one) => one.start <= last && one.end >= rota.week).map((absence) => ({ person, absence })),
  );
  if (away.length === 0) return null;
  const day = (date: string) => times.day(new Date(`${date}T00:00:00Z`), 'UTC');
  return (
    <section aria-labelledby="rota-away">
      <h2 id="rota-away" className="gazette">
        {t('rota-away')}
      </h2>
      <ul className="rota-away">
        {away.map(({ person, absence }) => (
          <li key={`${person.id} ${absence.start}`}>
            <PersonName person={person} short />
            <span className="quiet">{t('rota-span', { start: day(absence.start), end: day(absence.end) })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
