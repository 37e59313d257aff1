import { addImport, addTo, type Change, camel, DRAFT, inTurn } from './change.ts';

/** The files of a situation: its steps, its place and words, and its table. */
export function newSituation(id: string): Change[] {
  const name = camel(id);
  const key = /^[a-z]+$/.test(id) ? id : `'${id}'`;
  const step = `${id}-check`;
  return [
    { file: 'utils/situations/types.ts', edit: addTo('export const SITUATION_IDS = [', `  '${id}',`) },
    {
      file: `utils/situations/${id}.ts`,
      create: `import { defineSituation } from './define-situation';
import { sendTicket } from './shared-steps';

/** ${DRAFT}: what brings the admin here, and what the document tells him to do. Source: Слайды для администраторов, «${DRAFT}». */
export const ${name} = defineSituation({
  id: '${id}',
  messages: [],
  registers: [],
  steps: [{ id: '${step}', actor: 'admin' }, sendTicket],
  outcomes: [{ when: [], ticket: 'general', filer: 'admin' }],
});
`,
    },
    {
      file: 'utils/situations/registry.ts',
      edit: inTurn(
        addImport(`import { ${name} } from './${id}';`),
        addTo('export const SITUATIONS = {', `  ${key === name ? name : `${key}: ${name}`},`),
      ),
    },
    {
      file: 'utils/text/ru/situations.ts',
      edit: addTo('export const situationText', `  ${key}: {\n    title: '${DRAFT}',\n    about: 'Как узнать эту ситуацию.',\n  },`),
    },
    {
      file: 'utils/text/ru/steps/faults.ts',
      edit: addTo(
        'export const faultSteps = {',
        `  '${step}': { title: '${DRAFT}: что сделать', how: 'Как это сделать.', why: 'Почему это нужно (слайды для администраторов).' },`,
      ),
    },
    {
      file: `tests/unit/situations/${id}.test.ts`,
      create: `import { describe, expect, it } from 'vitest';
import { result, walk } from './walk';

describe('${id}', () => {
  it.each([
    [[], { ticket: 'general', filer: 'admin', ticketDue: false, next: '${step}' }],
    [['${step}'], { ticket: 'general', ticketDue: true }],
  ] as const)('%j → %j', (moves, expected) => {
    expect(result(walk('${id}', moves))).toMatchObject(expected);
  });
});
`,
    },
  ];
}
