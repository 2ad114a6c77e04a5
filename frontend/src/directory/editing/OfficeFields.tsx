import type { ReactNode } from 'react';
import type { Authority } from '../../api/types';
import { inLanguage, useLabels } from '../../language/labels';
import { useLanguage } from '../../language/LanguageProvider';
import { useReference } from '../../api/reference';
import { SelectField } from '../../ui/Field';
import { Group } from './Group';
import type { FieldsProps } from './NameFields';
import { PerLanguage } from './NameFields';

interface Props extends FieldsProps {
  readonly jurisdiction: string;
  readonly authorities: readonly Authority[];
  /** Where authorities themselves are kept. */
  readonly children: ReactNode;
}

export function OfficeFields({ draft, change, refused, jurisdiction, authorities, children }: Props) {
  const { code, t } = useLanguage();
  const labels = useLabels();
  const zones = useReference()?.jurisdictions.find((one) => one.code === jurisdiction)?.time_zones ?? [];
  return (
    <Group title={t('edit-office')}>
      <SelectField
        label={t('edit-authority')}
        value={draft.authority_id}
        fault={refused.has('authority_id') ? t('edit-refused') : null}
        options={authorities.map((authority) => ({
          value: authority.id,
          label: [authority.names, authority.city].map((names) => inLanguage(names, code)).filter(Boolean).join(' · '),
        }))}
        onChoose={(id) => change({ authority_id: id })}
      />
      {children}
      <SelectField
        label={t('edit-time-zone')}
        value={draft.time_zone}
        fault={refused.has('time_zone') ? t('edit-refused') : null}
        options={[...new Set([draft.time_zone, ...zones])].map((zone) => ({
          value: zone,
          label: `${labels.city(jurisdiction, zone)} (${zone})`,
        }))}
        onChoose={(zone) => change({ time_zone: zone })}
      />
      <PerLanguage
        title={t('edit-position')}
        names={draft.position}
        onNames={(position) => change({ position })}
      />
      <PerLanguage
        title={t('card-territory')}
        hint={t('edit-territory-hint')}
        names={draft.territory}
        onNames={(territory) => change({ territory })}
      />
    </Group>
  );
}
