import type { Card, LanguageLevel } from '../api/types';
import { useLabels } from '../language/labels';
import { useCollator } from '../language/lists';
import { useWords } from '../language/LanguageProvider';
import { Fact, Section } from './Section';
import { Spoken } from './Spoken';

/** For what, for which networks and in which languages one may turn to them. */
export function CompetenceSection({ card }: { readonly card: Card }) {
  const t = useWords();
  const labels = useLabels();
  const levels: Record<LanguageLevel, string> = {
    native: t('level-native'),
    fluent: t('level-fluent'),
    working: t('level-working'),
  };
  return (
    <Section title={t('card-competence')}>
      <dl>
        <Fact name={t('card-networks')}>
          <ul className="card-lines">
            {card.memberships.map(({ network, role }) => (
              <li key={`${network} ${role}`}>
                <b>{labels.network(network)}</b> <span>{labels.term('roles', role)}</span>
                <span className="card-line-more">{labels.networkName(network)}</span>
              </li>
            ))}
          </ul>
        </Fact>
        <Fact name={t('card-languages')}>
          <ul className="card-lines">
            {card.languages.map(({ code, level }) => (
              <li key={code}>
                {labels.term('languages', code)} <span className="quiet">{levels[level]}</span>
              </li>
            ))}
          </ul>
        </Fact>
        <Fact name={t('facet-offence')}>
          <Terms labels={card.offences.map((code) => labels.term('offences', code))} />
        </Fact>
        <Fact name={t('facet-measure')}>
          <Terms labels={card.measures.map((code) => labels.term('measures', code))} />
        </Fact>
        {card.not_competent.length > 0 ? (
          <Fact name={t('card-not-competent')}>
            <Terms
              labels={card.not_competent.map(([offence = '', measure = '']) =>
                t('card-pair', { offence: labels.term('offences', offence), measure: labels.term('measures', measure) }),
              )}
            />
          </Fact>
        ) : null}
        {Object.keys(card.territory).length > 0 ? (
          <Fact name={t('card-territory')}>
            <Spoken names={card.territory} />
          </Fact>
        ) : null}
      </dl>
    </Section>
  );
}

function Terms({ labels }: { readonly labels: readonly string[] }) {
  const t = useWords();
  const collator = useCollator();
  if (labels.length === 0) return <span className="quiet">{t('card-none')}</span>;
  return (
    <ul className="card-terms">
      {labels.toSorted(collator.compare).map((label) => (
        <li key={label}>{label}</li>
      ))}
    </ul>
  );
}
