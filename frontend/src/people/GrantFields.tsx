import { useReference } from '../api/reference';
import { useLabels } from '../language/labels';
import { useWords } from '../language/LanguageProvider';
import { useChoices } from '../language/useChoices';
import { DayField } from '../ui/DayField';
import { SelectField } from '../ui/Field';
import { roleWords } from '../ui/grant-words';
import type { GrantDraft } from './grant-form';
import { asksForState, networksOf, statesOf } from './grant-form';
import type { Scope } from './people-queries';

interface Props {
  readonly gives: readonly Scope[];
  readonly draft: GrantDraft;
  readonly onChange: (draft: GrantDraft) => void;
  /** Whether the reader has tried to send what is not complete. */
  readonly tried: boolean;
}

/** Which role, where, until when: only what the reader may give. */
export function GrantFields({ gives, draft, onChange, tried }: Props) {
  const t = useWords();
  const labels = useLabels();
  const { jurisdictions } = useChoices();
  const all = (useReference()?.networks ?? []).map((network) => network.id);
  const networks = networksOf(gives, draft.role, all);
  const states = statesOf(gives, draft.role, draft.network);
  const missing = t('people-missing');
  return (
    <>
      <SelectField
        label={t('people-role')}
        value={draft.role}
        options={gives.map(({ role }) => ({ value: role, label: t(roleWords(role)) }))}
        onChoose={(role) => onChange({ ...draft, role, network: networksOf(gives, role, all)[0] ?? '', jurisdiction: '' })}
      />
      {networks.length > 0 ? (
        <SelectField
          label={t('secretariat-network')}
          value={draft.network}
          options={networks.map((id) => ({ value: id, label: labels.network(id) }))}
          onChoose={(network) => onChange({ ...draft, network, jurisdiction: '' })}
        />
      ) : null}
      {asksForState(draft.role) ? (
        <SelectField
          label={t('secretariat-jurisdiction')}
          value={draft.jurisdiction}
          fault={tried && !draft.jurisdiction ? missing : null}
          options={[{ value: '', label: '' }, ...jurisdictions.filter(({ value }) => !states || states.includes(value))]}
          onChoose={(jurisdiction) => onChange({ ...draft, jurisdiction })}
        />
      ) : null}
      <DayField label={t('people-until-label')} value={draft.until} onChange={(until) => onChange({ ...draft, until })} />
      <p className="small quiet">{t('people-second')}</p>
    </>
  );
}
