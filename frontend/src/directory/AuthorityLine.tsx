import type { Card } from '../api/types';
import { spokenName, useLabels } from '../language/labels';
import { useLanguage } from '../language/LanguageProvider';
import { Dotted } from '../ui/Dotted';

/** `General Prosecutor's Office · Башкы прокуратура · Kyrgyzstan` */
export function AuthorityLine({ card }: { readonly card: Pick<Card, 'authority' | 'jurisdiction'> }) {
  const { code } = useLanguage();
  const labels = useLabels();
  const { names, name_original: original, name_original_language: language } = card.authority;
  const named = spokenName(names, code);
  return (
    <Dotted className="quiet">
      <bdi lang={named.lang}>{named.text}</bdi>
      {original && original !== named.text ? <bdi lang={language ?? undefined}>{original}</bdi> : null}
      {labels.jurisdiction(card.jurisdiction)}
    </Dotted>
  );
}
