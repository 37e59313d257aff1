import { addImport, addTo, type Change, camel, DRAFT, inTurn } from './change.ts';

/** What a rule is about follows from the beginning of its id: its folder, the file of its sentences, the field it stands beside, and its likely aspect. */
const SUBJECTS = [
  { begins: 'birth-date-', folder: 'birth-date', texts: 'birth-date', field: 'birthDate', about: 'shape' },
  { begins: 'snils-', folder: 'snils', texts: 'snils', field: 'snils', about: 'shape' },
  { begins: 'email-', folder: 'email', texts: 'email', field: 'email', about: 'shape' },
  { begins: 'phone-', folder: 'phone', texts: 'phone', field: 'phone', about: 'shape' },
  { begins: 'name-', folder: 'name', texts: 'name-content', field: 'lastName', about: 'word' },
];

/** The files of a rule: itself, its line in the registry, its title, its sentence and its table. */
export function newRule(id: string): Change[] {
  const subject = SUBJECTS.find(({ begins }) => id.startsWith(begins));
  if (!subject) throw new Error(`Правило называют по предмету: ${SUBJECTS.map(({ begins }) => `${begins}…`).join(', ')}.`);
  const { folder, texts, field, about } = subject;
  const name = camel(id);
  return [
    {
      file: `utils/rules/${folder}/${id}.ts`,
      create: `import { defineRule } from '../engine/define-rule';

/** ${DRAFT}: what it sees, and the document that says so. */
export const ${name} = defineRule({
  id: '${id}',
  field: '${field}',
  needs: ['${field}'],
  onEmpty: 'skip',
  severity: 'warning',
  about: '${about}',
  check({ ${field} }) {
    return ${field} === '${DRAFT}' ? { code: 'found' } : null;
  },
});
`,
    },
    {
      file: 'utils/rules/registry.ts',
      edit: inTurn(addImport(`import { ${name} } from './${folder}/${id}';`), addTo('export const RULES = [', `  ${name},`)),
    },
    { file: 'utils/text/ru/rules/rule-titles.ts', edit: addTo('export const ruleTitles', `  '${id}': '${DRAFT}',`) },
    {
      file: `utils/text/ru/rules/${texts}.ts`,
      edit: inTurn(
        addTo(
          'Texts = {',
          `  '${id}': {\n    found: () => ({ fact: '${DRAFT}: что не так', why: 'Почему это важно', action: 'Что сделать' }),\n  },`,
        ),
        addRuleId(id),
      ),
    },
    {
      file: `tests/unit/rules/${folder}/${id}.test.ts`,
      create: `import { ${name} } from '@/utils/rules/${folder}/${id}';
import { ruleTable } from '../rule-table';

ruleTable(${name}, {
  passes: [{ ${field}: 'Верно' }],
  fails: [[{ ${field}: '${DRAFT}' }, 'found']],
});
`,
    },
  ];
}

/** The sentences of a file are held to a list of rules: the id joins it. */
function addRuleId(id: string): (text: string) => string {
  return (text) => {
    const type = /satisfies RuleTexts<([^>]+)>/.exec(text)?.[1];
    if (type === undefined) throw new Error(`Не нашёл списка правил для предложений: добавьте «${id}» сами.`);
    if (type.startsWith("'")) return text.replace(`RuleTexts<${type}>`, `RuleTexts<${type} | '${id}'>`);
    return text.replace(new RegExp(`(type ${type} =[^;]*);`), `$1 | '${id}';`);
  };
}
