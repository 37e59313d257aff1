import { Button } from '@/components/ui/Button';
import { RadioGroup } from '@/components/ui/RadioGroup';
import { editParts } from '@/utils/app/ticket/ticket-edits';
import { profileText, roleActionText, ticketText } from '@/utils/text/ru/tickets';
import { ROLES, SUBSYSTEMS } from '@/utils/tickets/roles';
import type { Profile, RoleAction, TicketKind } from '@/utils/tickets/types';
import { type Editor, setPart } from './editor';
import { TextPart } from './TextPart';
import styles from './TicketForm.module.css';

const PROFILES = Object.entries(profileText).map(([value, label]) => ({ value: value as Profile, label }));
const ACTIONS = Object.entries(roleActionText).map(([value, label]) => ({ value: value as RoleAction, label }));

/** What of a person a kind asks for beside ФИО. */
const ASKS: Record<TicketKind, { contact: boolean; profile: boolean; role?: 'in-subsystem' | 'own' }> = {
  general: { contact: true, profile: true },
  login: { contact: true, profile: true },
  role: { contact: true, profile: true, role: 'in-subsystem' },
  merge: { contact: false, profile: true },
  'duplicate-search': { contact: true, profile: true },
  journal: { contact: false, profile: true },
  'journal-mobile': { contact: false, profile: true },
  slow: { contact: false, profile: false, role: 'own' },
};

function OnePerson({ editor, kind, index }: { editor: Editor; kind: TicketKind; index: number }) {
  const path = `people.${index}`;
  const person = editor.draft.people?.[index];
  const asks = ASKS[kind];
  return (
    <>
      <TextPart editor={editor} path={`${path}.fullName`} label={ticketText.fullName} />
      {asks.profile && <ProfileChoice editor={editor} index={index} />}
      {asks.contact && (
        <>
          <TextPart
            editor={editor}
            path={`${path}.birthDate`}
            label={ticketText.birthDate}
            placeholder={ticketText.birthDateHint}
            inputMode="numeric"
          />
          <TextPart editor={editor} path={`${path}.email`} label={ticketText.email} inputMode="email" />
        </>
      )}
      {asks.role === 'own' && (
        <TextPart editor={editor} path={`${path}.role`} label={ticketText.roleOfPerson} list={ROLES} placeholder={ticketText.listHint} />
      )}
      {asks.role === 'in-subsystem' && (
        <>
          <TextPart
            editor={editor}
            path={`${path}.subsystem`}
            label={ticketText.subsystem}
            list={SUBSYSTEMS}
            placeholder={ticketText.listHint}
          />
          <TextPart editor={editor} path={`${path}.role`} label={ticketText.role} list={ROLES} placeholder={ticketText.listHint} />
          {index === 0 && <SameForAll editor={editor} />}
          {(editor.draft.people?.length ?? 0) > 1 && (
            <RadioGroup
              legend={ticketText.roleAction}
              inline
              data-path={`${path}.roleAction`}
              value={person?.roleAction ?? editor.draft.roleAction ?? null}
              options={ACTIONS}
              onValue={(value) => setPart(editor, `${path}.roleAction`, value)}
            />
          )}
        </>
      )}
    </>
  );
}

/** Gives the first person's subsystem and role to all who have none: a whole staff asks for the same one. What stands is left alone. */
function SameForAll({ editor }: { editor: Editor }) {
  const [first, ...others] = editor.draft.people ?? [];
  const changes = Object.fromEntries(
    (['subsystem', 'role'] as const).flatMap((part) => {
      const text = first?.[part]?.trim() ?? '';
      return others.flatMap((person, index) => (text === '' || person[part]?.trim() ? [] : [[`people.${index + 1}.${part}`, text]]));
    }),
  );
  if (Object.keys(changes).length === 0) return null;
  return (
    <div className={styles.actions}>
      <Button size="small" icon="people" onClick={() => editor.change(editParts(editor.edits, changes))}>
        {ticketText.sameForAll}
      </Button>
    </div>
  );
}

/** Сотрудник, обучающийся или родитель. */
export function ProfileChoice({ editor, index = 0 }: { editor: Editor; index?: number }) {
  return (
    <RadioGroup
      legend={ticketText.profile}
      inline
      data-path={`people.${index}.profile`}
      value={editor.draft.people?.[index]?.profile ?? null}
      options={PROFILES}
      onValue={(value) => setPart(editor, `people.${index}.profile`, value)}
    />
  );
}

/** The people of the ticket, each with what the kind asks for. */
export function PersonFields({ editor, kind }: { editor: Editor; kind: TicketKind }) {
  const people = editor.draft.people?.length ? editor.draft.people : [{}];
  if (people.length === 1) return <OnePerson editor={editor} kind={kind} index={0} />;
  return people.map((person, index) => (
    // The place in the list is the person's identity: every path of the draft is made of it.
    // biome-ignore lint/suspicious/noArrayIndexKey: see above
    <fieldset key={index} className={styles.person}>
      <legend className={styles.legend}>{person.fullName ? `${index + 1}. ${person.fullName}` : ticketText.person(index)}</legend>
      <OnePerson editor={editor} kind={kind} index={index} />
    </fieldset>
  ));
}

/** What to do with the role, for everybody of the ticket. */
export function RoleActionChoice({ editor }: { editor: Editor }) {
  return (
    <RadioGroup
      legend={(editor.draft.people?.length ?? 0) > 1 ? ticketText.roleActionOfAll : ticketText.roleAction}
      inline
      data-path="roleAction"
      value={editor.draft.roleAction ?? null}
      options={ACTIONS}
      onValue={(value) => setPart(editor, 'roleAction', value)}
    />
  );
}
