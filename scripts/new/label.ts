import { type Change, DRAFT } from './change.ts';

/** What a page of the corpus shows, label by label; people are invented. */
const SHOWN = [
  ['lastName', 'Фамилия', 'Иванова'],
  ['firstName', 'Имя', 'Тест'],
  ['middleName', 'Отчество', 'Тестовна'],
  ['birthDate', 'Дата рождения', '01.01.2000'],
  ['snils', 'СНИЛС', '112-233-445 95'],
  ['email', 'Электронная почта', 'ivanova@pochta.example'],
  ['phone', 'Телефон', '+7 912 000-00-00'],
  ['gender', 'Пол', 'Женский'],
  ['citizenship', 'Гражданство', 'Российская Федерация'],
  ['secondCitizenship', 'Второе гражданство', 'Не указано'],
  ['birthPlace', 'Место рождения', 'г. Пермь'],
  ['organization', 'Организация', 'Тестовая школа БД'],
] as const;

/** A label as the locators keep it: lower case, ё as е, single spaces. */
const asKept = (label: string): string => label.normalize('NFC').toLowerCase().replaceAll('ё', 'е').replace(/\s+/g, ' ').trim();

/** The files of a field's further label: its place among the locators, a page that shows it, and the truth beside the page. */
export function newLabel(page: string, field: string, label: string): Change[] {
  const known = SHOWN.find(([id]) => id === field);
  if (!known) throw new Error(`Поля «${field}» нет. Есть: ${SHOWN.map(([id]) => id).join(', ')}.`);
  const rows = SHOWN.map(([id, usual, value]) => `<dt>${id === field ? label : usual}:</dt><dd>${value}</dd>`).join('');
  const fields = Object.fromEntries([
    ...SHOWN.map(([id, , value]) => [id, value === 'Не указано' ? { state: 'empty' } : { state: 'filled', text: value }] as const),
    ['noMiddleName', { state: 'not-found' }] as const,
  ]);
  return [
    {
      file: 'utils/page/find/field-locators.ts',
      edit: (text) => {
        const before = new RegExp(`(field: '${field}',\\s*labels: \\[[^\\]]*?),?\\s*\\]`);
        if (!before.test(text)) throw new Error(`Не нашёл подписей поля «${field}»: файл изменился, добавьте строку сами.`);
        if (text.includes(`'${asKept(label)}'`)) throw new Error(`Подпись «${label}» уже есть.`);
        return text.replace(before, `$1, '${asKept(label)}']`);
      },
    },
    {
      file: `tests/fixtures/cards/${page}.html`,
      create: `<!doctype html><html lang="ru"><meta charset="utf-8"><title>${page}</title>
<!-- ${DRAFT}: the markup of the page where the label was seen, without its people -->
<div>← Сотрудники</div><div><button>Редактировать</button> <button>Закрыть</button></div><dl>${rows}</dl>
</html>
`,
    },
    {
      file: `tests/fixtures/cards/${page}.expected.json`,
      create: `${JSON.stringify({ register: 'employee', mode: 'view', fields }, null, 2)}\n`,
    },
  ];
}
