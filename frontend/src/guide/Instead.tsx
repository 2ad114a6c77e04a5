import type { Fallback, ForJurisdiction } from '../api/types';
import { spokenName, useLabels } from '../language/labels';
import { useLanguage } from '../language/LanguageProvider';
import { How, Who } from './Advised';
import type { Question } from './question';
import { Reasons } from './Reasons';

interface Props {
  readonly answer: ForJurisdiction;
  readonly fallback: Fallback;
  readonly question: Question;
}

/** Nobody fits: why, where to turn instead, and that the secretariat knows. */
export function Instead({ answer, fallback, question }: Props) {
  const { code, t } = useLanguage();
  const labels = useLabels();
  const jurisdiction = labels.jurisdiction(answer.jurisdiction);
  const why: Record<Fallback['why'], () => string> = {
    nobody_listed: () => t('whom-nobody-listed', { jurisdiction }),
    nobody_competent: () => t('whom-nobody-competent', { jurisdiction }),
    nobody_at_stage: () => t('whom-nobody-at-stage', { jurisdiction }),
  };
  const kinds: Record<Fallback['kind'], () => string> = {
    national_correspondent: () => t('whom-instead-correspondent'),
    central_authority: () => t('whom-instead-central'),
    network_secretariat: () => t('whom-instead-secretariat', { network: labels.network(fallback.network ?? '') }),
  };
  const { card, authority } = fallback;
  const office = authority ? spokenName(authority.names, code) : null;
  return (
    <div className="instead">
      <p>{why[fallback.why]()}</p>
      <p className="instead-kind">
        <span className="quiet">{t('whom-instead')}</span> <b>{kinds[fallback.kind]()}</b>
      </p>
      {card ? (
        <>
          <Who card={card} />
          <Reasons reasons={fallback.reasons ?? []} />
          {fallback.channel ? <How card={card} channel={fallback.channel} question={question} /> : null}
        </>
      ) : null}
      {office ? (
        <p>
          <bdi lang={office.lang}>{office.text}</bdi>
        </p>
      ) : null}
      {answer.gap_noted ? <p className="small quiet">{t('whom-gap')}</p> : null}
    </div>
  );
}
