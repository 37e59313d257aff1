import { Select } from '@/components/ui/Select';
import { ORGANIZATION_KINDS, type Settings } from '@/utils/domain/settings';
import { organizationText, settingsText } from '@/utils/text/ru/settings';
import { SavedInput } from './SavedInput';
import styles from './Section.module.css';
import type { SectionProps } from './section-props';

const KINDS = ORGANIZATION_KINDS.map((kind) => ({ value: kind, label: kind }));

/** Territory, name and kind of the organisation, and who writes the tickets; `bare`: what it is for is said beside it. */
export function OrganizationSection({ own, policy, onSave, bare = false }: SectionProps & { bare?: boolean }) {
  const organization = (patch: Partial<Settings['organization']>) => void onSave({ organization: { ...own.organization, ...patch } });
  const contact = (patch: Partial<Settings['contact']>) => void onSave({ contact: { ...own.contact, ...patch } });
  const fixed = policy.organization;
  const byPolicy = fixed || policy.contact;
  return (
    <div className={styles.stack}>
      {(!bare || byPolicy) && (
        <p className={styles.hint}>{[!bare && organizationText.hint, byPolicy && settingsText.fixedInputs].filter(Boolean).join(' ')}</p>
      )}
      <div className={styles.pair}>
        <Select
          label={organizationText.kind}
          value={fixed?.kind ?? own.organization.kind}
          options={KINDS}
          disabled={fixed?.kind !== undefined}
          onValue={(kind) => organization({ kind })}
        />
        <SavedInput
          label={organizationText.territory}
          placeholder={organizationText.territoryExample}
          value={own.organization.territory}
          fixed={fixed?.territory}
          onSave={(territory) => organization({ territory })}
        />
      </div>
      <SavedInput
        label={organizationText.name}
        placeholder={organizationText.nameExample}
        value={own.organization.name}
        fixed={fixed?.name}
        onSave={(name) => organization({ name })}
      />
      <h3>{organizationText.contact}</h3>
      <div className={styles.pair} data-somebodys="">
        <SavedInput
          label={organizationText.contactName}
          value={own.contact.name}
          fixed={policy.contact?.name}
          onSave={(name) => contact({ name })}
        />
        <SavedInput
          label={organizationText.contactEmail}
          type="email"
          value={own.contact.email}
          fixed={policy.contact?.email}
          onSave={(email) => contact({ email })}
        />
      </div>
    </div>
  );
}
