import type { Card } from '../api/types';
import { useLabels } from '../language/labels';
import { useWords } from '../language/LanguageProvider';
import { Fact, Section } from './Section';

/** Every recorded spelling, for an address line or a call: each said by the rules of its own language. */
export function NamesSection({ card }: { readonly card: Card }) {
  const t = useWords();
  const labels = useLabels();
  const recorded = Object.entries(card.names).filter(
    ([, name]) => name !== card.name_romanised && name !== card.name_original,
  );
  return (
    <Section title={t('card-names')}>
      <dl>
        <Fact name={t('card-name-original', { language: labels.term('languages', card.name_original_language) })}>
          <bdi lang={card.name_original_language}>{card.name_original}</bdi>
        </Fact>
        <Fact name={t('card-name-romanised')}>
          <bdi lang={`${card.name_original_language}-Latn`}>{card.name_romanised}</bdi>
        </Fact>
        {recorded.map(([language, name]) => (
          <Fact key={language} name={labels.term('languages', language)}>
            <bdi lang={language}>{name}</bdi>
          </Fact>
        ))}
        {card.other_spellings.length > 0 ? (
          <Fact name={t('card-name-others')}>
            <ul className="card-terms">
              {card.other_spellings.map((spelling) => (
                <li key={spelling}>
                  <bdi>{spelling}</bdi>
                </li>
              ))}
            </ul>
          </Fact>
        ) : null}
      </dl>
    </Section>
  );
}
