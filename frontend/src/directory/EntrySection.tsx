import type { Card } from '../api/types';
import { useLabels } from '../language/labels';
import { useWords } from '../language/LanguageProvider';
import { useTimes } from '../language/times';
import { AuthorityCompetence } from './AuthorityCompetence';
import { FreshnessBadge } from './FreshnessBadge';
import { Fact, Section } from './Section';
import { Spoken } from './Spoken';

/** The authority, and how far this entry can be trusted. */
export function EntrySection({ card }: { readonly card: Card }) {
  const t = useWords();
  const times = useTimes();
  const labels = useLabels();
  const { authority } = card;
  return (
    <Section title={t('card-entry')}>
      <dl>
        <Fact name={t('card-authority')}>
          <Spoken names={authority.names} />
          {authority.name_original && !Object.values(authority.names).includes(authority.name_original) ? (
            <>
              <br />
              <bdi lang={authority.name_original_language ?? undefined}>{authority.name_original}</bdi>
            </>
          ) : null}
        </Fact>
        <Fact name={t('card-authority-kind')}>{labels.term('authority_kinds', authority.kind)}</Fact>
        <Fact name={t('card-authority-city')}>
          <Spoken names={authority.city} />
        </Fact>
        <AuthorityCompetence authority={authority} />
        {card.valid_until ? (
          <Fact name={t('card-valid-until')}>{times.day(new Date(card.valid_until))}</Fact>
        ) : null}
        <Fact name={t('card-confirmed')}>
          {times.day(new Date(card.confirmed_at))}
          <br />
          <FreshnessBadge card={card} />
        </Fact>
      </dl>
      {card.level === 'office' ? <p className="small quiet">{t('card-office-level')}</p> : null}
    </Section>
  );
}
