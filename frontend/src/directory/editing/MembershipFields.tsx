import { useLabels } from '../../language/labels';
import { useWords } from '../../language/LanguageProvider';
import { useOwnNetworks } from '../../ui/NetworkChoice';
import { Button } from '../../ui/Button';
import { SelectField } from '../../ui/Field';
import { Group } from './Group';
import type { FieldsProps } from './NameFields';
import { useTermOptions } from './useTermOptions';

/** Several roles in several networks: those of one's own networks to be changed, each of which keeps at least one. */
export function MembershipFields({ draft, change, refused }: FieldsProps) {
  const t = useWords();
  const labels = useLabels();
  const own = useOwnNetworks();
  const roles = useTermOptions('roles');
  const { memberships } = draft;
  const held = (network: string) => memberships.filter((each) => each.network === network).map((each) => each.role);
  const free = (network: string) => roles.filter((option) => !held(network).includes(option.value));
  const networks = [...new Set(memberships.map((each) => each.network))];
  return (
    <Group title={t('edit-roles')} hint={t('edit-roles-hint')}>
      {memberships.map((each, at) => (
        <div className="edit-line" key={`${each.network} ${each.role}`}>
          {own.includes(each.network) ? (
            <>
              <SelectField
                label={t('edit-role-in', { network: labels.network(each.network) })}
                value={each.role}
                fault={refused.has('memberships') ? t('edit-refused') : null}
                options={roles.filter((one) => one.value === each.role || !held(each.network).includes(one.value))}
                onChoose={(role) =>
                  change({ memberships: memberships.map((one, place) => (place === at ? { ...one, role } : one)) })
                }
              />
              {held(each.network).length > 1 ? (
                <Button
                  look="bare"
                  onPress={() => change({ memberships: memberships.filter((_, place) => place !== at) })}
                >
                  {t('edit-remove')}
                </Button>
              ) : null}
            </>
          ) : (
            <p>
              <b>{labels.network(each.network)}</b> {labels.term('roles', each.role)}
            </p>
          )}
        </div>
      ))}
      {networks
        .filter((network) => own.includes(network))
        .map((network) => {
          const [next] = free(network);
          return next ? (
            <Button
              key={network}
              onPress={() => change({ memberships: [...memberships, { network, role: next.value }] })}
            >
              {t('edit-add-role', { network: labels.network(network) })}
            </Button>
          ) : null;
        })}
    </Group>
  );
}
