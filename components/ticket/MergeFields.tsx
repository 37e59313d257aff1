import { Checkbox } from '@/components/ui/Checkbox';
import { RadioGroup } from '@/components/ui/RadioGroup';
import { Select } from '@/components/ui/Select';
import { tickFor } from '@/utils/app/ticket/deliberate-ticks';
import { editParts } from '@/utils/app/ticket/ticket-edits';
import { mergeSideOf, recordOfLink } from '@/utils/app/ticket/ticket-person';
import { linkKindText, ticketText } from '@/utils/text/ru/tickets';
import type { TicketPerson } from '@/utils/tickets/types';
import { type Editor, setPart } from './editor';
import { ProfileChoice } from './PersonFields';
import { TextPart } from './TextPart';
import styles from './TicketForm.module.css';

export interface MergeFieldsProps {
  editor: Editor;
  /** Other cards that have been seen or collected, one of which may be the second record. */
  others: readonly TicketPerson[];
}

const IN_USE = [
  { value: '', label: ticketText.identifierNone },
  { value: 'email', label: ticketText.identifierEmail },
  { value: 'snils', label: ticketText.identifierSnils },
] as const;

function Side({ editor, side, label, people }: { editor: Editor; side: 'from' | 'onto'; label: string; people: readonly TicketPerson[] }) {
  const link = editor.draft[side]?.link;
  return (
    <fieldset className={styles.person}>
      <legend className={styles.legend}>{label}</legend>
      <TextPart editor={editor} path={`${side}.fullName`} label={ticketText.fullName} />
      <TextPart
        editor={editor}
        path={`${side}.birthDate`}
        label={ticketText.birthDate}
        placeholder={ticketText.birthDateHint}
        inputMode="numeric"
      />
      <TextPart
        editor={editor}
        path={`${side}.link`}
        label={ticketText.link}
        placeholder={ticketText.linkHint}
        inputMode="url"
        {...(link ? { hint: linkKindText(recordOfLink(link, people)) } : {})}
      />
    </fieldset>
  );
}

/** The one number that may stand in a ticket, and only where it is ticked. */
function RefusedSnils({ editor }: { editor: Editor }) {
  return (
    <>
      <TextPart
        editor={editor}
        path="refusedSnils"
        label={ticketText.refusedSnils}
        hint={ticketText.refusedSnilsHint}
        inputMode="numeric"
      />
      <Checkbox
        label={ticketText.namesSnils}
        data-path="namesSnils"
        checked={editor.draft.namesSnils === true}
        onChecked={(on) => setPart(editor, 'namesSnils', on)}
      />
    </>
  );
}

/** The two records of a merge in writing; beside the text `MergeSides` shows them as they stand. */
export function MergeFields({ editor, others }: MergeFieldsProps) {
  const { draft } = editor;
  const people = [...(draft.people ?? []), ...others];
  const choices = others.filter(({ link, fullName }) => fullName && link !== draft.onto?.link);
  const chosen = choices.findIndex(({ link }) => link !== undefined && link === draft.from?.link);
  const choose = (index: string) => {
    const side = mergeSideOf(choices[Number(index)] ?? {});
    if (index === '') return;
    editor.change(
      editParts(editor.edits, {
        'from.fullName': side.fullName ?? '',
        'from.birthDate': side.birthDate ?? '',
        'from.link': side.link ?? '',
      }),
    );
  };
  return (
    <>
      <RadioGroup
        legend={ticketText.identifierInUse}
        {...(draft.identifierInUse ? { hint: ticketText.unseenDuplicateHint } : {})}
        data-path="identifierInUse"
        value={draft.identifierInUse ?? ''}
        options={IN_USE}
        onValue={(value) => setPart(editor, 'identifierInUse', value)}
      />
      {draft.identifierInUse === 'email' && <TextPart editor={editor} path="people.0.email" label={ticketText.email} inputMode="email" />}
      {draft.identifierInUse === 'snils' && <RefusedSnils editor={editor} />}
      {choices.length > 0 && (
        <Select
          label={ticketText.secondCard}
          value={chosen < 0 ? '' : String(chosen)}
          options={[
            { value: '', label: ticketText.notChosen },
            ...choices.map(({ fullName = '', birthDate }, index) => ({
              value: String(index),
              label: [fullName, birthDate].filter(Boolean).join(', '),
            })),
          ]}
          onValue={choose}
        />
      )}
      <Side editor={editor} side="from" label={ticketText.from} people={people} />
      <Side editor={editor} side="onto" label={ticketText.onto} people={people} />
      {editor.missing.has('samePerson') || draft.samePerson === true ? (
        <Checkbox
          label={ticketText.samePerson}
          data-path="samePerson"
          checked={draft.samePerson === true}
          onChecked={(on) => setPart(editor, 'samePerson', on ? tickFor('samePerson', draft) : '')}
        />
      ) : null}
      <ProfileChoice editor={editor} />
    </>
  );
}
