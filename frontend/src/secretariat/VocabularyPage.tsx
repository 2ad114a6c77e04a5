import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { referenceQuery } from '../api/reference';
import type { Names, Reference } from '../api/types';
import { inLanguage } from '../language/labels';
import { LANGUAGES } from '../language/languages';
import { useCollator } from '../language/lists';
import { useLanguage } from '../language/LanguageProvider';
import type { MessageId } from '../language/message-ids';
import { Badge } from '../ui/Badge';
import { SelectField } from '../ui/Field';
import { Desk } from './Desk';
import './vocabulary.css';

const LISTS = {
  networks: 'facet-network',
  jurisdictions: 'facet-jurisdiction',
  offences: 'facet-offence',
  measures: 'facet-measure',
  languages: 'card-languages',
  roles: 'facet-role',
  stages: 'whom-stage-field',
  instruments: 'authority-instruments',
  authority_kinds: 'card-authority-kind',
} as const satisfies Partial<Record<keyof Reference, MessageId>>;

type List = keyof typeof LISTS;

interface Word {
  readonly code: string;
  readonly labels: Names;
}

/** The words that everybody chooses from, in all languages side by side; what lacks a translation comes first. */
export default function VocabularyPage() {
  const { code, t } = useLanguage();
  const collator = useCollator();
  const [list, choose] = useState<List>('offences');
  const { data, error, refetch } = useQuery(referenceQuery);
  const words = (data ? wordsOf(data, list) : []).toSorted(
    (a, b) => lacking(b).length - lacking(a).length || collator.compare(inLanguage(a.labels, code), inLanguage(b.labels, code)),
  );
  const incomplete = words.filter((word) => lacking(word).length > 0).length;
  return (
    <Desk
      title={t('vocabulary-title')}
      about={t('vocabulary-about')}
      error={error}
      onRetry={() => void refetch()}
      waiting={!data}
    >
      <div className="desk-choices">
        <SelectField
          label={t('vocabulary-list')}
          value={list}
          options={Object.entries(LISTS).map(([value, label]) => ({ value, label: t(label) }))}
          onChoose={(value) => choose(value as List)}
        />
      </div>
      <p role="status">{t('vocabulary-incomplete', { count: incomplete })}</p>
      <ul className="desk-list">
        {words.map((word) => (
          <li key={word.code} className="vocabulary-word">
            <h2>
              <code lang="en">{word.code}</code>
            </h2>
            <dl>
              {LANGUAGES.map((language) => (
                <div key={language.code}>
                  <dt className="small quiet" lang={language.code}>
                    {language.name}
                  </dt>
                  <dd>
                    {word.labels[language.code] ? (
                      <bdi lang={language.code}>{word.labels[language.code]}</bdi>
                    ) : (
                      <Badge tone="caution" sign="!">
                        {t('vocabulary-missing')}
                      </Badge>
                    )}
                  </dd>
                </div>
              ))}
            </dl>
          </li>
        ))}
      </ul>
    </Desk>
  );
}

function wordsOf(reference: Reference, list: List): Word[] {
  if (list === 'networks') return reference.networks.map(({ id, names }) => ({ code: id, labels: names }));
  if (list === 'jurisdictions') return reference.jurisdictions.map(({ code, names }) => ({ code, labels: names }));
  return reference[list].map(({ code, labels }) => ({ code, labels }));
}

function lacking(word: Word): string[] {
  return LANGUAGES.map((language) => language.code).filter((code) => !word.labels[code]);
}
