import type { FieldId } from '@/utils/domain/card';
import { NBSP } from '@/utils/domain/letters';
import type { ColumnDoubt, ColumnField, RegisterKind } from '@/utils/register/columns';
import type { RegisterOrigin } from '@/utils/register/open-register';
import type { ProblemCode } from '@/utils/register/register-problem';
import type { Severity } from '@/utils/rules/types';
import { fieldNames } from './field-names';
import { plural } from './plural';

const ROWS = ['строка', 'строки', 'строк'] as const;
const IN_ROWS = ['строке', 'строках', 'строках'] as const;
const PEOPLE = ['человек', 'человека', 'человек'] as const;
const NUMBER = new Intl.NumberFormat('ru-RU');

/** 100 000 with no-break spaces. */
export const numberText = (count: number): string => NUMBER.format(count);
const many = (count: number, forms: readonly [string, string, string]): string => `${numberText(count)}${NBSP}${plural(count, forms)}`;

/** Old kinds of files can be chosen too: the sentence that says what to do with them is of more use than a greyed-out file. */
export const REGISTER_FILES = '.xlsx,.xlsm,.csv,.tsv,.txt,.xls,.xlsb,.ods';

/** Words of the check of an exported register. */
export const registerText = {
  title: 'Проверка реестра из файла',
  how: 'Выгрузите список сотрудников, обучающихся или родителей в Excel или CSV и откройте его здесь.',
  finds: 'Что найдётся',
  findings: [
    'Ошибки в данных: латинская буква в имени, СНИЛС с опечаткой, почта с ошибкой, пустые поля',
    'Возможные дубли: один человек, записанный дважды, с «е» и «ё» или с другой датой рождения',
    'К каждой строке — что в ней не так и как исправить, итог можно сохранить',
  ],
  privacy: 'Файл читается на этом компьютере, никуда не отправляется и не сохраняется. Обновите страницу — и всё забыто.',
  forgets: 'Ничего не сохранено: после обновления страницы результат исчезнет, файл останется у вас.',
  choose: 'Выбрать файл',
  drop: 'или перетащите его сюда: XLSX или CSV',
  dropNow: 'Отпустите файл, и проверка начнётся',
  paste: 'Или вставьте таблицу',
  pasteHint: 'Скопируйте строки в Excel вместе с названиями столбцов и вставьте сюда: Ctrl+V',
  several: 'Файлов несколько. Проверяем по одному: выберите один файл.',
  reading: 'Читаем файл…',
  checking: 'Проверяем…',
  stillWorks: 'Страница не занята: можно перейти на другую вкладку и вернуться.',
  another: 'Открыть другой файл',
  pastedTable: 'Вставленная таблица',

  columnsTitle: 'Что в каких столбцах',
  columnsHow: 'Укажите, где фамилия и имя или ФИО целиком. Остальное — если есть.',
  column: (index: number, heading: string) => (heading === '' ? `Столбец ${index + 1}` : `Столбец ${index + 1}: ${heading}`),
  noSamples: 'пусто',
  notNeeded: 'не нужен',
  whose: 'Чей это реестр',
  check: 'Проверить',
  changeColumns: 'Столбцы',

  tabs: 'Что найдено',
  faults: 'Замечания',
  pairs: 'Возможные дубли',
  summary: 'Итог проверки',
  checked: (people: number) => `Проверено: ${many(people, PEOPLE)}`,
  noFaults: 'Замечаний нет ни в одной строке.',
  noFaultsPartly: 'В проверенных столбцах замечаний нет.',
  noPeople: 'Под заголовками нет ни одного человека. Проверьте, те ли столбцы выбраны.',
  noPairs: 'Похожих записей не нашлось.',
  noPairsPartly: 'Похожих записей не нашлось. Без даты рождения и СНИЛС дубли видны хуже.',
  noMatch: 'Под эти условия ничего не подходит.',
  showAll: 'Показать все',
  search: 'Поиск по ФИО',
  severity: 'Какие замечания',
  rule: 'Проверка',
  anyRule: 'все проверки',
  everySeverity: 'Все',
  row: (row: number) => `Строка ${row}`,
  shownOf: (shown: number, all: number) =>
    shown === all ? `Показаны все: ${numberText(all)}` : `Показано ${numberText(shown)} из ${numberText(all)}`,
  keys: 'Стрелки вверх и вниз — по списку.',
  keysAndButtons: 'Стрелки вверх и вниз — по списку, Tab — к кнопкам пары.',
  nameless: 'ФИО нет',
  copy: 'Скопировать список',
  copied: (rows: number) =>
    `Скопировано: ${many(rows, ROWS)}. В списке есть личные данные: отправляйте его только тем, кто работает с карточками.`,
  copiedPart: (rows: number, all: number) =>
    `Скопированы первые ${many(rows, ROWS)} из ${numberText(all)}. Остальные — отбором: по проверке или по ФИО. В списке есть личные данные.`,
  copyFailed: 'Браузер не дал скопировать. Попробуйте ещё раз.',
  listTitle: (name: string, rows: number) => `Замечания к реестру${name === '' ? '' : ` «${name}»`}: ${many(rows, ROWS)}`,

  order: 'Порядок',
  orders: { row: 'как в файле', severity: 'сначала ошибки', name: 'по фамилии' },
  byKind: 'Замечания по видам',
  inRows: (rows: number) => plural(rows, ROWS),
  correct: 'Исправить здесь',
  correctOf: (field: string, row: number) => `Исправить здесь: ${field}, строка ${row}`,
  correctHow: 'Файл не изменится: проверим, что получится. Карточку исправьте в Контингенте.',
  correctTo: (field: string) => `${field}: как должно быть`,
  recheck: 'Проверить',
  asInFile: 'Как в файле',
  corrected: (field: string, before: string) => `${field}: исправлено здесь, в файле ${before === '' ? 'пусто' : `«${before}»`}`,
  clean: 'Замечаний больше нет. Исправьте так же карточку.',
  wasInFile: (text: string) => (text === '' ? 'в файле пусто' : `в файле: ${text}`),
  exportFile: (day: string, ending: 'xlsx' | 'csv') => `Замечания к реестру ${day}.${ending}`,

  likelihoodOf: (words: string) => `${words.charAt(0).toUpperCase()}${words.slice(1)}`,
  differences: 'Чем отличаются',
  noDifferences: 'Все поля совпадают побуквенно.',
  onlyIn: (row: number, fields: string) => `Только в строке ${row}: ${fields}`,
  merge: 'Заявка на объединение',
  mergeOf: (name: string) => `Заявка на объединение: ${name}`,
  notDouble: 'Не дубль',
  notDoubleOf: (name: string) => `Не дубль: ${name}`,
  dismissed: (count: number) => `Скрыто как «не дубль»: ${numberText(count)}`,
  bringBack: 'Вернуть',
  pairsHow: 'Откройте обе карточки в Контингенте и сверьте с документом, прежде чем писать заявку. Ссылки на карточки впишете в заявке.',
} as const;

/** Headings of the exported findings. */
export const FAULT_HEADINGS = [
  'Строка',
  'ФИО',
  'Поле',
  'Значение',
  'Насколько серьёзно',
  'Проверка',
  'Что не так',
  'Почему и что делать',
  'Похоже, надо так',
  'Исправлено на столе',
] as const;

/** Rows with their worst issue of this severity. */
export const severityRows: Record<Severity, { name: string; count(rows: number): string }> = {
  error: { name: 'Ошибки', count: (rows) => `${many(rows, ROWS)} с${NBSP}ошибками` },
  warning: { name: 'Проверьте', count: (rows) => `${many(rows, ROWS)} стоит проверить` },
  info: { name: 'Сверьте побуквенно', count: (rows) => `${many(rows, ROWS)} — сверить побуквенно` },
};

export const pairCount = (pairs: number): string =>
  `${many(pairs, ['пара', 'пары', 'пар'])} ${plural(pairs, ['возможных дублей', 'возможных дублей', 'возможных дублей'])}`;

export const columnFieldText: Record<ColumnField, string> = {
  lastName: fieldNames.lastName.is,
  firstName: fieldNames.firstName.is,
  middleName: fieldNames.middleName.is,
  fullName: 'ФИО целиком',
  birthDate: fieldNames.birthDate.is,
  snils: fieldNames.snils.is,
  email: fieldNames.email.is,
  organization: fieldNames.organization.is,
  noMiddleName: fieldNames.noMiddleName.is,
  gender: fieldNames.gender.is,
  phone: fieldNames.phone.is,
};

export const registerKindText: Record<RegisterKind, string> = { employee: 'Сотрудники', pupil: 'Обучающиеся', parent: 'Родители' };

export const columnDoubtText: Record<ColumnDoubt, string> = {
  'no-head': 'Названия столбцов незнакомые. Посмотрите, правильно ли угадали, что где.',
  'no-name': 'Не нашли столбец с фамилией или ФИО. Укажите его.',
  twice: 'Одно и то же указано в двух столбцах. Оставьте один: либо ФИО целиком, либо фамилию, имя и отчество отдельно.',
  unread: 'Название столбца незнакомое, а внутри похоже на СНИЛС, дату рождения или почту. Посмотрите, правильно ли угадали.',
};

/** What is so, and what to do. */
export const registerProblemText: Record<ProblemCode, { title: string; todo: string }> = {
  empty: { title: 'В файле нет ни одной строки', todo: 'Проверьте, тот ли это файл, и выгрузите реестр ещё раз.' },
  encrypted: {
    title: 'Файл защищён паролем',
    todo: 'Откройте его в Excel, снимите пароль (Файл → Сведения → Защита книги), сохраните и выберите снова.',
  },
  'old-xls': {
    title: 'Это файл Excel старого вида',
    todo: 'Откройте его в Excel и сохраните как «Книга Excel (*.xlsx)», затем выберите новый файл.',
  },
  'open-document': {
    title: 'Это таблица LibreOffice или «МойОфис»',
    todo: 'Откройте её и сохраните как «Excel 2007–365 (.xlsx)», затем выберите новый файл.',
  },
  'web-page': {
    title: 'Внутри файла веб-страница, а не таблица',
    todo: 'Откройте его в Excel и сохраните как «Книга Excel (*.xlsx)», затем выберите новый файл.',
  },
  'no-table': { title: 'Это не таблица', todo: 'Нужен файл XLSX или CSV с реестром. Его даёт кнопка выгрузки над списком.' },
  damaged: {
    title: 'Файл повреждён или записан не полностью',
    todo: 'Откройте его в Excel и сохраните заново. Если не открывается, выгрузите реестр ещё раз.',
  },
  'wrong-encoding': {
    title: 'Русские буквы в файле испорчены',
    todo: 'Выгрузите реестр заново в XLSX. Если есть только CSV, сохраните его как «CSV UTF-8».',
  },
  'too-large': { title: 'Файл слишком большой', todo: `Разделите реестр на части до 100${NBSP}МБ, например по организациям.` },
  'too-packed': {
    title: 'Файл раздувается в сотни раз',
    todo: 'Внутри почти одна пустота. Откройте его в Excel, скопируйте строки с людьми в новую книгу и выберите её.',
  },
  'too-many-rows': { title: `В файле больше 300${NBSP}000 строк`, todo: 'Разделите реестр на части, например по организациям.' },
  unreadable: {
    title: 'Прочитать файл не получилось',
    todo: 'Закройте его в Excel, сохраните как XLSX и выберите снова. Если файл большой, разделите его на части.',
  },
};

/** Where the table was taken from, when that is worth a word; '' otherwise. */
export function originText(origin: RegisterOrigin): string {
  const notes: string[] = [];
  if (origin.kind === 'sheet' && origin.others.length > 0)
    notes.push(`Проверен лист «${origin.name}». Другие листы не читали: ${origin.others.map((name) => `«${name}»`).join(', ')}.`);
  if (origin.kind === 'sheet' && origin.hidden) notes.push(`Лист «${origin.name}» в книге скрыт: людей нашли только на нём.`);
  if (origin.kind === 'sheet' && origin.far !== undefined)
    notes.push(`Правее тысячного столбца есть ${many(origin.far, ['ячейка', 'ячейки', 'ячеек'])}: не читали.`);
  if (origin.kind === 'text' && origin.encoding !== 'utf-8' && !origin.encoding.startsWith('utf-16'))
    notes.push(`Кодировка файла — ${ENCODINGS[origin.encoding] ?? origin.encoding}.`);
  if (origin.turned) notes.push('Названия стояли слева, а не сверху: повернули таблицу, номер строки — порядковый номер человека.');
  return notes.join(' ');
}

const ENCODINGS: Partial<Record<string, string>> = { 'windows-1251': 'Windows-1251', ibm866: 'DOS (CP866)', 'koi8-r': 'KOI8-R' };

/** What could not be checked for want of a column; '' = nothing is missing. */
export function missingText(missing: readonly FieldId[]): string {
  if (missing.length === 0) return '';
  return `Не проверено, в файле нет ${missing.length === 1 ? 'столбца' : 'столбцов'}: ${missing.map((field) => `«${fieldNames[field].is}»`).join(', ')}.`;
}

export const lostZerosText = (rows: number): string =>
  `В ${many(rows, IN_ROWS)} СНИЛС без нулей в начале: так таблица хранит числа. С нулями контрольное число сходится. В карточке номер, скорее всего, верный — это видно, когда её откроете.`;
export const serialDatesText = (rows: number): string =>
  `В ${many(rows, IN_ROWS)} вместо даты рождения число, как его хранит Excel. Прочитали как дату.`;
export const skippedText = (rows: number): string =>
  `${plural(rows, ['Пропущена', 'Пропущены', 'Пропущено'])} ${many(rows, ROWS)} без человека: заголовки, итоги, подписи.`;
/** How many rows are left for a rule: «Опечатки в имени (12)». */
export const ruleOption = (title: string, rows: number): string => `${title} (${numberText(rows)})`;
