import type { Alerted, AlertStep, Alerts, Card } from '../../api/types';
import { useLabels } from '../../language/labels';
import { useWords } from '../../language/LanguageProvider';
import { PersonName } from '../../ui/PersonName';
import { Tile } from '../../ui/Tile';
import { COUNTED_MINUTES } from '../response-clock';
import { BothClocks } from '../urgency/BothClocks';
import { WhereNow } from './WhereNow';
import './alerted.css';

interface Props {
  readonly alerts: Alerts;
  /** The States that are asked; recipients of others only take part. */
  readonly requested: readonly string[];
  readonly urgent: boolean;
}

/** Before anything is sent: who hears of it first, who after them while nobody acknowledges, and in which words. */
export function WhoIsAlerted({ alerts, requested, urgent }: Props) {
  const t = useWords();
  return (
    <section aria-labelledby="opening-alerted" className="alerted">
      <h2 className="gazette" id="opening-alerted">
        {t('alerted-title')}
      </h2>
      <p className="field-hint">{t('alerted-words')}</p>
      {alerts.states
        .filter(({ jurisdiction }) => requested.includes(jurisdiction))
        .map((state) => (
          <State key={state.jurisdiction} state={state} urgent={urgent} />
        ))}
      <figure className="alerted-text">
        <figcaption className="field-label">{t('alerted-text')}</figcaption>
        <blockquote>
          <p>{alerts.alert}</p>
          <p className="small quiet">{alerts.beneath}</p>
        </blockquote>
      </figure>
    </section>
  );
}

function State({ state, urgent }: { readonly state: Alerted; readonly urgent: boolean }) {
  const t = useWords();
  const labels = useLabels();
  const { jurisdiction, time_zone: zone, network } = state;
  const country = labels.jurisdiction(jurisdiction);
  return (
    <div className="alerted-state">
      <h3>
        <Tile code={jurisdiction} />
        <span>
          <bdi>{country}</bdi> {network ? <span className="quiet">· {labels.network(network)}</span> : null}
        </span>
      </h3>
      <ol className="alerted-steps" aria-label={country}>
        <li>
          <p className="alerted-when">{urgent ? t('alerted-at-once') : t('alerted-in-time')}</p>
          <People cards={state.first} />
        </li>
        {state.chain.map((step) => (
          <li key={step.rung}>
            <p className="alerted-when">
              {step.minutes <= COUNTED_MINUTES ? t('alerted-after', { minutes: step.minutes }) : t('alerted-then')}
            </p>
            <p className="small quiet">
              <BothClocks at={step.at} zone={zone} jurisdiction={jurisdiction} />
            </p>
            <RungWords rung={step.rung} />
            <People cards={step.people} />
          </li>
        ))}
      </ol>
      <p className="small">
        {t('room-target')} <BothClocks at={state.acknowledge_by} zone={zone} jurisdiction={jurisdiction} />
      </p>
    </div>
  );
}

function RungWords({ rung }: Pick<AlertStep, 'rung'>) {
  const t = useWords();
  const words = {
    alternate: () => t('rung-alternate'),
    duty_officer: () => t('rung-duty-officer'),
    secretariat: () => t('rung-secretariat'),
  };
  return <p>{words[rung]()}</p>;
}

function People({ cards }: { readonly cards: readonly Card[] }) {
  return cards.map((card) => (
    <div key={card.id}>
      <p>
        <PersonName person={card} />
      </p>
      <WhereNow card={card} />
    </div>
  ));
}
