import { RadioGroup } from '@/components/ui/RadioGroup';
import { ticketText } from '@/utils/text/ru/tickets';
import { ROLES, SUBSYSTEMS } from '@/utils/tickets/roles';
import type { TicketKind } from '@/utils/tickets/types';
import { type Editor, setPart } from './editor';
import { ASKS, PROFILES, ROLE_ACTIONS } from './person-asks';
import { TextPart } from './TextPart';
import styles from './TicketForm.module.css';

/** The one person of the ticket, with what the kind asks for. Several people stand in a table: PeopleTable.tsx. */
export function PersonFields({ editor, kind }: { editor: Editor; kind: TicketKind }) {
  const path = 'people.0';
  const asks = ASKS[kind];
  return (
    <div className={styles.fields}>
      <TextPart editor={editor} path={`${path}.fullName`} label={ticketText.fullName} />
      {asks.profile && <ProfileChoice editor={editor} />}
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
        </>
      )}
    </div>
  );
}

/** Сотрудник, обучающийся или родитель. */
export function ProfileChoice({ editor }: { editor: Editor }) {
  return (
    <RadioGroup
      legend={ticketText.profile}
      inline
      data-path="people.0.profile"
      value={editor.draft.people?.[0]?.profile ?? null}
      options={PROFILES}
      onValue={(value) => setPart(editor, 'people.0.profile', value)}
    />
  );
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
      options={ROLE_ACTIONS}
      onValue={(value) => setPart(editor, own ? 'people.0.roleAction' : 'roleAction', value)}
    />
  );
}
