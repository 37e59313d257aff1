import type { ListSide } from '@/utils/domain/lists';
import type { Columns } from '@/utils/register/columns';
import { tableOfMessages } from '@/utils/register/message-list';
import { type OpenedRegister, openRegister } from '@/utils/register/open-register';
import { type PersonRow, peopleOf } from '@/utils/register/people-of';
import { recognizeColumns } from '@/utils/register/recognize-columns';
import { RegisterProblem } from '@/utils/register/register-problem';
import { previewOf } from '../register/register-protocol';
import { compareLists } from './compare-lists';
import { withoutRepeats } from './last-word';
import { sentRow } from './list-view';
import type { ListsReply, ListsRequest } from './lists-protocol';
import { meantAnswer, meantRecord } from './meant-answer';

/** So many results go out at once: a message must not hold up the page that reads it. */
const BATCH = 400;

/** The side of the comparison that runs in a thread of its own: it holds both tables, answers one request after the other, and forgets all when it is ended. */
export function serveLists(reply: (reply: ListsReply) => void): (request: ListsRequest) => Promise<void> {
  const opened: Partial<Record<ListSide, OpenedRegister>> = {};
  let queue = Promise.resolve();

  const answer = async (request: ListsRequest): Promise<void> => {
    const side = request.kind === 'compare' || request.kind === 'collect' ? null : request.side;
    try {
      if (request.kind === 'compare') return compare(request);
      if (request.kind === 'collect') return collect(request);
      const onProgress = (share: number) => reply({ kind: 'progress', share });
      const table =
        request.kind === 'open-file' ? await openFile(request.file, request.name, onProgress) : await openText(request, onProgress);
      opened[request.side] = table.opened;
      reply({ kind: 'opened', side: request.side, opened: previewOf(table.opened), messages: table.messages });
    } catch (error) {
      reply({ kind: 'failed', side, problem: error instanceof RegisterProblem ? error.code : 'unreadable' });
    }
  };

  function collect({ columns, today }: Extract<ListsRequest, { kind: 'collect' }>): void {
    if (opened.sent === undefined) throw new RegisterProblem('unreadable');
    reply({
      kind: 'collected',
      rows: withoutRepeats(answersOf(opened.sent, columns, today)).flatMap((person) => sentRow(person) ?? []),
    });
  }

  function compare({ columns, today }: Extract<ListsRequest, { kind: 'compare' }>): void {
    const { register, sent } = opened;
    if (register === undefined || sent === undefined) throw new RegisterProblem('unreadable');
    const people = {
      register: peopleOf(register.rows, columns.register, today).people.map(meantRecord),
      sent: answersOf(sent, columns.sent, today),
    };
    const results = compareLists(people.register, people.sent, { onProgress: (share) => reply({ kind: 'progress', share }) });
    for (let at = 0; at < results.length; at += BATCH) reply({ kind: 'results', results: results.slice(at, at + BATCH) });
    reply({ kind: 'done', people: { register: people.register.length, sent: people.sent.length } });
  }

  return (request) => {
    queue = queue.then(() => answer(request));
    return queue;
  };
}

const answersOf = ({ rows }: OpenedRegister, columns: Columns, today: string): PersonRow[] =>
  peopleOf(rows, columns, today).people.map((row) => meantAnswer(row, today));

interface Opened {
  opened: OpenedRegister;
  /** It was no table but messages. */
  messages: boolean;
}

async function openFile(file: Blob, name: string, onProgress: (share: number) => void): Promise<Opened> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  return { opened: await openRegister({ kind: 'file', name, bytes }, onProgress), messages: false };
}

/** A table is read as one; a text without headings may be messages. */
async function openText(
  { text, side, today }: Extract<ListsRequest, { kind: 'open-text' }>,
  onProgress: (share: number) => void,
): Promise<Opened> {
  const opened = await openRegister({ kind: 'pasted', text }, onProgress);
  if (side === 'register' || opened.columns.doubt === null || opened.columns.doubt === 'unread') return { opened, messages: false };
  const rows = tableOfMessages(text, today);
  if (rows === null) return { opened, messages: false };
  return { opened: { rows, columns: recognizeColumns(rows), origin: { kind: 'pasted' } }, messages: true };
}
