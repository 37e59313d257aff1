import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Select } from '@/components/ui/Select';
import { TextInput } from '@/components/ui/TextInput';
import { DEFAULT_SETTINGS, ORGANIZATION_KINDS, type OrganizationKind, type Settings } from '@/utils/domain/settings';
import { ticketText } from '@/utils/text/ru/tickets';
import { type Editor, setPart, textAt } from './editor';
import { TextPart } from './TextPart';
import styles from './TicketForm.module.css';

export interface OrganizationFieldsProps {
  editor: Editor;
  /** Stores the organisation for the next tickets; absent where it is stored already. */
  onRemember?: (organization: Settings['organization'], contact?: Settings['contact']) => void;
  /** Who writes the tickets, as far as the settings know: asked for together with the organisation, for the support form. */
  contact?: Settings['contact'];
}

const KINDS = ORGANIZATION_KINDS.map((kind) => ({ value: kind, label: kind }));

/** Territory, name and kind of the organisation; asked once, then taken from the settings. */
export function OrganizationFields({ editor, onRemember, contact }: OrganizationFieldsProps) {
  const [done, setDone] = useState(false);
  const [who, setWho] = useState(contact ?? { name: '', email: '' });
  const asksContact = onRemember !== undefined && contact !== undefined && contact.name.trim() === '' && contact.email.trim() === '';
  const kind = ORGANIZATION_KINDS.find((known) => known === editor.draft.organization?.kind) ?? '';
  const organization = {
    kind: kind || DEFAULT_SETTINGS.organization.kind,
    territory: textAt(editor, 'organization.territory').trim(),
    name: textAt(editor, 'organization.name').trim(),
  };
  const complete = organization.territory !== '' && organization.name !== '';
  return (
    <fieldset className={styles.group} data-path="organization">
      <legend className={styles.legend}>{ticketText.organization}</legend>
      {onRemember && <p className={styles.hint}>{ticketText.organizationOnce}</p>}
      <div className={styles.pair}>
        <TextPart editor={editor} path="organization.territory" label={ticketText.territory} placeholder={ticketText.territoryHint} />
        <Select<OrganizationKind | ''>
          label={ticketText.organizationKind}
          data-path="organization.kind"
          value={kind}
          options={kind === '' ? [{ value: '', label: ticketText.notChosen }, ...KINDS] : KINDS}
          onValue={(value) => setPart(editor, 'organization.kind', value)}
        />
      </div>
      <TextPart
        editor={editor}
        path="organization.name"
        label={ticketText.organizationName}
        placeholder={ticketText.organizationNameHint}
      />
      {asksContact && (
        <div className={styles.halves}>
          <TextInput label={ticketText.contactName} value={who.name} onValue={(name) => setWho({ ...who, name })} />
          <TextInput label={ticketText.contactEmail} inputMode="email" value={who.email} onValue={(email) => setWho({ ...who, email })} />
        </div>
      )}
      {asksContact && <p className={styles.hint}>{ticketText.contactHint}</p>}
      {onRemember && (
        <div className={styles.actions}>
          <Button
            size="small"
            disabled={!complete || done}
            onClick={() => {
              const told = { name: who.name.trim(), email: who.email.trim() };
              if (asksContact && (told.name || told.email)) onRemember(organization, told);
              else onRemember(organization);
              setDone(true);
            }}
          >
            {ticketText.remember}
          </Button>
          <span role="status" className={styles.hint}>
            {done ? ticketText.remembered : ''}
          </span>
        </div>
      )}
    </fieldset>
  );
}
