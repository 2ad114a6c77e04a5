import type { Card } from '../api/types';
import { spokenName, useLabels } from '../language/labels';
import { useLanguage } from '../language/LanguageProvider';

/** `General Prosecutor's Office · Башкы прокуратура · Kyrgyzstan` */
export function AuthorityLine({ card }: { readonly card: Pick<Card, 'authority' | 'jurisdiction'> }) {
  const { code } = useLanguage();
  const labels = useLabels();
  const { names, name_original: original, name_original_language: language } = card.authority;
  const named = spokenName(names, code);
  return (
    <p className="authority-line">
      <span>
        <bdi lang={named.lang}>{named.text}</bdi>
      </span>
      {original && original !== named.text ? (
        <span>
          <bdi lang={language ?? undefined}>{original}</bdi>
        </span>
      ) : null}
      <span>{labels.jurisdiction(card.jurisdiction)}</span>
    </p>
  );
}
