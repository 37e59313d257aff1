import { type OpenedRegister, openRegister, type RegisterSource } from '@/utils/register/open-register';
import { type PersonRow, peopleOf } from '@/utils/register/people-of';
import { RegisterProblem } from '@/utils/register/register-problem';
import { checkRegister, checkRow, type RegisterQuestion } from './check-register';
import { previewOf, type RegisterReply, type RegisterRequest } from './register-protocol';

/** The side of the check that runs in a thread of its own: it holds the table, answers one request after the other, and forgets all when it is ended. */
export function serveRegister(reply: (reply: RegisterReply) => void): (request: RegisterRequest) => Promise<void> {
  let opened: OpenedRegister | null = null;
  let question: RegisterQuestion | null = null;
  /** By number of row; made when the first cell is corrected. */
  let people: Map<number, PersonRow> | null = null;
  let queue = Promise.resolve();
  const answer = async (request: RegisterRequest) => {
    try {
      if (request.kind === 'correct') {
        if (opened === null || question === null) return;
        people ??= new Map(peopleOf(opened.rows, question.columns, question.today).people.map((person) => [person.row, person]));
        const person = people.get(request.row);
        if (person !== undefined) reply({ kind: 'corrected', faults: checkRow(person, request.corrected, question) });
        return;
      }
      people = null;
      if (request.kind === 'check') {
        if (opened === null) throw new RegisterProblem('unreadable');
        question = request;
        const summary = checkRegister(opened.rows, request, {
          onProgress: (share) => reply({ kind: 'progress', share }),
          onFaults: (faults) => reply({ kind: 'faults', faults }),
          onPairs: (pairs) => reply({ kind: 'pairs', pairs }),
        });
        reply({ kind: 'done', summary });
        return;
      }
      opened = await openRegister(await sourceOf(request), (share) => reply({ kind: 'progress', share }));
      reply({ kind: 'opened', opened: previewOf(opened) });
    } catch (error) {
      reply({ kind: 'failed', problem: error instanceof RegisterProblem ? error.code : 'unreadable' });
    }
  };
  return (request) => {
    queue = queue.then(() => answer(request));
    return queue;
  };
}

async function sourceOf(request: Exclude<RegisterRequest, { kind: 'check' | 'correct' }>): Promise<RegisterSource> {
  if (request.kind === 'open-text') return { kind: 'pasted', text: request.text };
  return { kind: 'file', name: request.name, bytes: new Uint8Array(await request.file.arrayBuffer()) };
}
