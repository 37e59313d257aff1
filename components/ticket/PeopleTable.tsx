import { type KeyboardEvent, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { IconButton } from '@/components/ui/IconButton';
import { Select } from '@/components/ui/Select';
import type { BasketItem } from '@/utils/app/ticket/basket';
import { editParts } from '@/utils/app/ticket/ticket-edits';
import { ticketText } from '@/utils/text/ru/tickets';
import { ROLES, SUBSYSTEMS } from '@/utils/tickets/roles';
import type { DraftPath, MissingItem, Profile, RoleAction, TicketKind } from '@/utils/tickets/types';
import { type Editor, setPart } from './editor';
import { MoveButtons } from './MoveButtons';
import styles from './PeopleTable.module.css';
import { RoleActionChoice } from './PersonFields';
import { ASKS, PROFILES, ROLE_ACTIONS } from './person-asks';
import { TextPart, type TextPartProps } from './TextPart';
import { nextInColumn } from './table-keys';

/** More rows than these are folded: the text and the copy button would be several screens below. */
const UNFOLDED = 10;
/** One that would be folded alone takes no more room than the words about it. */
const FOLDED_AT_LEAST = 2;

type Part = 'fullName' | 'profile' | 'birthDate' | 'email' | 'subsystem' | 'role' | 'roleAction';

interface Column extends Pick<TextPartProps, 'list' | 'inputMode' | 'placeholder'> {
  part: Part;
  head: string;
}

/** What is asked of each person, in the order of the text. */
function columnsOf(kind: TicketKind): Column[] {
  const asks = ASKS[kind];
  return [
    { part: 'fullName', head: ticketText.fullName },
    ...(asks.profile ? [{ part: 'profile', head: ticketText.profile } as const] : []),
    ...(asks.contact
      ? ([
          { part: 'birthDate', head: ticketText.birthDate, inputMode: 'numeric', placeholder: ticketText.birthDateHint },
          { part: 'email', head: ticketText.email, inputMode: 'email' },
        ] as const)
      : []),
    ...(asks.role === 'in-subsystem' ? [{ part: 'subsystem', head: ticketText.subsystem, list: SUBSYSTEMS } as const] : []),
    ...(asks.role ? [{ part: 'role', head: asks.role === 'own' ? ticketText.roleOfPerson : ticketText.role, list: ROLES } as const] : []),
    ...(asks.role === 'in-subsystem' ? [{ part: 'roleAction', head: ticketText.roleAction } as const] : []),
  ];
}

export interface PeopleTableProps {
  editor: Editor;
  kind: TicketKind;
  items: readonly BasketItem[];
  /** What each person lacks, in the same order. */
  gaps: readonly (readonly MissingItem[])[];
  /** The input that is to be shown now: its row is unfolded. */
  wanted: DraftPath | null;
  onGo(path: DraftPath): void;
  onMove(id: string, by: -1 | 1): void;
  onRemove(id: string): void;
}

/** The people of one ticket, a row each: what the kind asks for, what is lacking, order and removal. Enter goes down a column, Shift+Enter up. */
export function PeopleTable({ editor, kind, items, gaps, wanted, onGo, onMove, onRemove }: PeopleTableProps) {
  const [whole, setWhole] = useState(false);
  const asked = Number(/^people\.(\d+)\./u.exec(wanted ?? '')?.[1] ?? -1);
  const folds = !whole && items.length >= UNFOLDED + FOLDED_AT_LEAST;
  if (folds && asked >= UNFOLDED) setWhole(true);
  const shown = folds ? items.slice(0, UNFOLDED) : items;
  const columns = columnsOf(kind);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const next = nextInColumn(event);
    if (next === null) return;
    event.preventDefault();
    next.focus();
  };
  return (
    <div className={styles.people}>
      {ASKS[kind].role === 'in-subsystem' && (
        <div className={styles.common}>
          <RoleActionChoice editor={editor} />
          <SameForAll editor={editor} />
        </div>
      )}
      <div className={styles.scroll}>
        <table className={styles.table} aria-label={ticketText.peopleOf} data-kind={ASKS[kind].role ?? 'plain'}>
          <thead>
            <tr>
              <th scope="col" data-part="number">
                {ticketText.number}
              </th>
              {columns.map(({ part, head }) => (
                <th key={part} scope="col" data-part={part}>
                  {head}
                </th>
              ))}
              <th scope="col" data-part="state">
                {ticketText.state}
              </th>
              <td data-part="tools" />
            </tr>
          </thead>
          <tbody onKeyDown={onKeyDown}>
            {shown.map(({ id, person }, index) => {
              const name = person.fullName ?? ticketText.person(index);
              return (
                <tr key={id}>
                  <th scope="row" data-part="number">
                    {index + 1}
                  </th>
                  {columns.map((column) => (
                    <td key={column.part} data-part={column.part}>
                      <Cell editor={editor} column={column} index={index} name={name} />
                    </td>
                  ))}
                  <td data-part="state">
                    <Lacks gaps={gaps[index] ?? []} onGo={onGo} />
                  </td>
                  <td data-part="tools" className={styles.tools}>
                    <MoveButtons name={name} index={index} count={items.length} onMove={(by) => onMove(id, by)} />
                    <IconButton icon="trash" label={ticketText.remove(name)} onClick={() => onRemove(id)} />
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      {folds && (
        <div>
          <Button kind="quiet" size="small" icon="down" aria-expanded={false} onClick={() => setWhole(true)}>
            {ticketText.morePeople(items.length - UNFOLDED, gaps.slice(UNFOLDED).filter((own) => own.length > 0).length)}
          </Button>
        </div>
      )}
    </div>
  );
}

interface CellProps {
  editor: Editor;
  column: Column;
  index: number;
  /** Whose it is. */
  name: string;
}

function Cell({ editor, column: { part, head, ...rest }, index, name }: CellProps) {
  const path = `people.${index}.${part}`;
  const label = ticketText.cell(head, name);
  const person = editor.draft.people?.[index];
  if (part === 'profile' || part === 'roleAction') {
    const value = part === 'profile' ? person?.profile : (person?.roleAction ?? editor.draft.roleAction);
    const options: readonly { value: Profile | RoleAction; label: string }[] = part === 'profile' ? PROFILES : ROLE_ACTIONS;
    return (
      <Select<Profile | RoleAction | ''>
        label={label}
        hideLabel
        {...(editor.missing.has(path) ? { required: true } : {})}
        data-path={path}
        value={value ?? ''}
        options={value ? options : [{ value: '', label: ticketText.notChosen }, ...options]}
        onValue={(chosen) => setPart(editor, path, chosen)}
      />
    );
  }
  return <TextPart editor={editor} path={path} label={label} hideLabel {...rest} />;
}

/** «данные полные», or how much is lacking: a press leads to the first of it. */
function Lacks({ gaps, onGo }: { gaps: readonly MissingItem[]; onGo(path: DraftPath): void }) {
  const [first] = gaps;
  if (first === undefined) return <span className={styles.complete}>{ticketText.complete}</span>;
  const labels = [...new Set(gaps.map(({ label }) => label))];
  const words = `${ticketText.missing}: ${labels.join(', ')}`;
  return (
    <Button kind="quiet" size="small" className={styles.lacks} aria-label={words} title={words} onClick={() => onGo(first.path)}>
      {ticketText.lacks(new Set(gaps.map(({ path }) => path)).size)}
    </Button>
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
    <Button size="small" icon="people" onClick={() => editor.change(editParts(editor.edits, changes))}>
      {ticketText.sameForAll}
    </Button>
  );
}
