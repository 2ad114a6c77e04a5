import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation, useSearchParams } from 'wouter';
import { api, ask } from '../../api/client';
import { useReference } from '../../api/reference';
import { inLanguage, useLabels } from '../../language/labels';
import { useLanguage } from '../../language/LanguageProvider';
import { Desk } from '../../secretariat/Desk';
import { SelectField } from '../../ui/Field';
import type { AuthorityDraft } from '../editing/AuthorityForm';
import { AuthorityForm } from '../editing/AuthorityForm';
import '../editing/edit.css';
import { Group } from '../editing/Group';
import { authoritiesQuery } from '../focal-point';
import { additionsQuery } from './additions-queries';

const NOTHING: AuthorityDraft = {
  kind: 'prosecution',
  names: {},
  name_original: null,
  name_original_language: null,
  city: {},
  competence: [],
  territory: {},
};

/** A further authority of a State; those that are there already stand above it. */
export default function AddAuthorityPage() {
  const { code, t } = useLanguage();
  const labels = useLabels();
  const [, go] = useLocation();
  const [search, setSearch] = useSearchParams();
  const { data, error, refetch } = useQuery(additionsQuery);
  const states = [...new Set(data?.adds.flatMap((each) => each.jurisdictions))].toSorted();
  const jurisdiction = search.get('jurisdiction') ?? states[0] ?? '';
  const zones = useReference()?.jurisdictions.find((each) => each.code === jurisdiction)?.time_zones ?? [];
  const [zone, setZone] = useState('');
  const time_zone = zones.includes(zone) ? zone : (zones[0] ?? '');
  const there = useQuery({ ...authoritiesQuery(jurisdiction), enabled: jurisdiction !== '' }).data ?? [];
  return (
    <Desk
      title={t('authority-new')}
      about={t('authority-new-about')}
      error={error}
      onRetry={() => void refetch()}
      waiting={!data}
    >
      <div className="edit">
        <AuthorityForm
          first={NOTHING}
          jurisdiction={jurisdiction}
          save={async (draft) => {
            await ask(api.POST('/api/directory/authorities', { body: { ...draft, jurisdiction, time_zone } }));
            go('/secretariat/entries');
          }}
        >
          <Group title={t('additions-where')}>
            <SelectField
              label={t('secretariat-jurisdiction')}
              value={jurisdiction}
              options={states.map((each) => ({ value: each, label: labels.jurisdiction(each) }))}
              onChoose={(chosen) => setSearch({ jurisdiction: chosen }, { replace: true })}
            />
            <SelectField
              label={t('edit-time-zone')}
              value={time_zone}
              options={zones.map((each) => ({ value: each, label: `${labels.city(jurisdiction, each)} (${each})` }))}
              onChoose={setZone}
            />
            {there.length > 0 ? (
              <div>
                <p className="field-label">{t('authority-there')}</p>
                <ul>
                  {there.map((each) => (
                    <li key={each.id}>{inLanguage(each.names, code)}</li>
                  ))}
                </ul>
              </div>
            ) : null}
          </Group>
        </AuthorityForm>
      </div>
    </Desk>
  );
}
