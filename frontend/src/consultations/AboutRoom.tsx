import type { Room } from '../api/types';
import { useLabels } from '../language/labels';
import { useWords } from '../language/LanguageProvider';
import { useTimes } from '../language/times';

/** The labelled fields of the question: each reader has them in their own language, whatever the messages are in. */
export function AboutRoom({ room }: { readonly room: Room }) {
  const t = useWords();
  const labels = useLabels();
  const times = useTimes();
  const facts: [string, string[]][] = [
    [t('consultation-question-type'), [labels.term('question_types', room.question_type)]],
    [t('consultation-offences'), room.offences.map((code) => labels.term('offences', code))],
    [t('consultation-measures'), room.measures.map((code) => labels.term('measures', code))],
    [t('consultation-urgency'), [labels.term('urgencies', room.urgency)]],
    [t('room-opened-at'), [times.moment(new Date(room.opened_at))]],
  ];
  return (
    <section className="about">
      <h2 className="side-title">{t('room-about')}</h2>
      <dl>
        {facts
          .filter(([, values]) => values.length > 0)
          .map(([name, values]) => (
            <div key={name}>
              <dt>{name}</dt>
              {values.map((value) => (
                <dd key={value}>{value}</dd>
              ))}
            </div>
          ))}
      </dl>
    </section>
  );
}
