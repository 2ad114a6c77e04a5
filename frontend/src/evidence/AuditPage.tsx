import { useState } from 'react';
import { useWords } from '../language/LanguageProvider';
import { DayField } from '../ui/DayField';
import { instantOf } from '../ui/day';
import { SelectField } from '../ui/Field';
import { PageHeading } from '../ui/PageHeading';
import { CHOICES, subjectOf } from './act-words';
import { Acts } from './Acts';
import './evidence.css';

/** The audit for a secretariat or an auditor: acts, never what was said. */
export default function AuditPage() {
  const t = useWords();
  const [act, setAct] = useState('');
  const [since, setSince] = useState('');
  const day = instantOf(since)?.slice(0, 10);
  const wanted = { ...(act ? { act } : {}), ...(day ? { since: day } : {}) };
  return (
    <div className="page evidence">
      <PageHeading title={t('audit-title')} />
      <p className="evidence-lead">{t('audit-lead')}</p>
      <div className="evidence-filters">
        <SelectField
          label={t('audit-what')}
          value={act}
          options={[
            { value: '', label: t('audit-everything') },
            ...CHOICES.map((value) => ({ value, label: t(subjectOf(value)) })),
          ]}
          onChoose={setAct}
        />
        <DayField label={t('audit-since')} value={since} onChange={setSince} />
      </div>
      <Acts key={`${act} ${wanted.since ?? ''}`} wanted={wanted} />
    </div>
  );
}
