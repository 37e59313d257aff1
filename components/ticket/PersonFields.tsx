import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { classNames } from '@/components/ui/class-names';
import { Disclosure } from '@/components/ui/Disclosure';
import { RadioGroup } from '@/components/ui/RadioGroup';
import { editParts } from '@/utils/app/ticket/ticket-edits';
import { profileText, roleActionText, ticketText } from '@/utils/text/ru/tickets';
import { ROLES, SUBSYSTEMS } from '@/utils/tickets/roles';
import type { DraftPath, Profile, RoleAction, TicketKind } from '@/utils/tickets/types';
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

interface OnePersonProps {
  editor: Editor;
  kind: TicketKind;
  index: number;
}

function OnePerson({ editor, kind, index }: OnePersonProps) {
  const path = `people.${index}`;
  const person = editor.draft.people?.[index];
  const asks = ASKS[kind];
  return (
    <div className={styles.fields}>
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
    </div>
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

interface PersonFieldsProps {
  editor: Editor;
  kind: TicketKind;
  /** The input that is to be shown, wherever it is folded away. */
  wanted: DraftPath | null;
}

/** More people than these are folded away each: their fields would be several screens. */
const UNFOLDED = 3;

/** The people of the ticket, each with what the kind asks for. */
export function PersonFields({ editor, kind, wanted }: PersonFieldsProps) {
  const people = editor.draft.people?.length ? editor.draft.people : [{}];
  const [opened, setOpened] = useState<ReadonlySet<number>>(new Set([0]));
  const asked = /^people\.(\d+)\./u.exec(wanted ?? '')?.[1];
  if (asked && !opened.has(Number(asked))) setOpened(new Set(opened).add(Number(asked)));
  if (people.length === 1) return <OnePerson editor={editor} kind={kind} index={0} />;
  const folding = people.length > UNFOLDED;
  return people.map((person, index) => {
    const name = person.fullName ? `${index + 1}. ${person.fullName}` : ticketText.person(index);
    const fields = <OnePerson editor={editor} kind={kind} index={index} />;
    const gaps = [...editor.missing].filter((path) => path.startsWith(`people.${index}.`)).length;
    const toggle = (open: boolean) => setOpened(new Set(open ? [...opened, index] : [...opened].filter((other) => other !== index)));
    return (
      // The place in the list is the person's identity: every path of the draft is made of it.
      // biome-ignore lint/suspicious/noArrayIndexKey: see above
      <fieldset key={index} className={classNames(styles.person, folding && styles.folding)} {...(folding ? { 'aria-label': name } : {})}>
        {folding ? (
          <Disclosure summary={ticketText.personGaps(name, gaps)} open={opened.has(index)} onToggle={toggle}>
            {fields}
          </Disclosure>
        ) : (
          <>
            <legend className={styles.legend}>{name}</legend>
            {fields}
          </>
        )}
      </fieldset>
    );
  });
}

/** What to do with the role, for everybody of the ticket. Somebody alone may still have an action of his own, from a list of several. */
export function RoleActionChoice({ editor }: { editor: Editor }) {
  const { people = [], roleAction } = editor.draft;
  const own = people.length === 1 ? people[0]?.roleAction : undefined;
  return (
    <RadioGroup
      legend={people.length > 1 ? ticketText.roleActionOfAll : ticketText.roleAction}
      inline
      data-path="roleAction"
      value={own ?? roleAction ?? null}
      options={ACTIONS}
      onValue={(value) => setPart(editor, own ? 'people.0.roleAction' : 'roleAction', value)}
    />
  );
}
