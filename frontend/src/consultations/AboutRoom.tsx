import { Link } from 'wouter';
import type { Room } from '../api/types';
import { inLanguage, useLabels } from '../language/labels';
import { useLanguage } from '../language/LanguageProvider';
import { useTimes } from '../language/times';

/** The labelled fields of the question: each reader has them in their own language, whatever the messages are in. */
export function AboutRoom({ room }: { readonly room: Room }) {
  const { t, code } = useLanguage();
  const labels = useLabels();
  const times = useTimes();
  const said = (value: string | null) => (value ? [value] : []);
  const facts: [string, string[]][] = [
    [t('consultation-question-type'), said(room.question_type && labels.term('question_types', room.question_type))],
    [t('consultation-wanted-by'), said(room.wanted_by && times.day(new Date(room.wanted_by), 'UTC'))],
    [t('consultation-authority'), said(inLanguage(room.requesting_authority, code))],
    [t('consultation-stage'), said(room.stage && labels.term('stages', room.stage))],
    [t('consultation-own-reference'), said(room.own_reference)],
    [t('consultation-offences'), room.offences.map((one) => labels.term('offences', one))],
    [t('consultation-measures'), room.measures.map((one) => labels.term('measures', one))],
    [t('consultation-instruments'), room.instruments.map((one) => labels.term('instruments', one))],
    [
      t('consultation-request-language'),
      said(room.request_language && labels.term('languages', room.request_language)),
    ],
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
                <dd key={value}>
                  <bdi>{value}</bdi>
                </dd>
              ))}
            </div>
          ))}
      </dl>
      {room.route_id ? (
        <p className="small">
          <Link href={`/directory/routes/${room.route_id}`}>{t('room-route')}</Link>
        </p>
      ) : null}
      <p className="about-note">{t('room-operator')}</p>
    </section>
  );
}
