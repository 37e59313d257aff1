import type { ComparedField } from '@/utils/domain/compare-card';
import type { ListOrder, ListSide, ListVerdict } from '@/utils/domain/lists';
import { fieldNames } from './field-names';
import { counted, plural } from './plural';
import { askDataMessage } from './tickets';

/** Words of «Сверка списком»: the register of a school against what the employees sent. */
export const listsText = {
  title: 'Сверка списком',
  how: 'Дайте два списка: реестр из Контингента и то, что прислали сотрудники. Покажем по каждому человеку, какие буквы не совпадают.',
  privacy: 'Списки читаются на этом компьютере, никуда не отправляются и не сохраняются. Обновите страницу — и всё забыто.',
  choose: 'Выбрать файл',
  chooseFor: (side: string) => `Выбрать файл: ${side}`,
  drop: 'или перетащите его сюда',
  dropNow: 'Отпустите файл',
  read: (rows: number) => `Прочитано: ${counted(rows, ['строка', 'строки', 'строк'])}`,
  readMessages: (people: number) => `Сообщения разобраны: ${counted(people, ['человек', 'человека', 'человек'])}`,
  reading: 'Читаем…',
  columns: 'Столбцы',
  columnsOf: (side: string) => `Столбцы: ${side}`,
  columnsDone: 'Готово',
  another: 'Убрать',
  anotherOf: (side: string) => `Убрать: ${side}`,
  pastedText: 'Вставленный текст',
  compare: 'Сверить',
  comparing: 'Сверяем списки…',
  bothNeeded: 'Чтобы сверить файлы, нужны оба списка; по карточкам — только присланное.',
  forbidden: 'Организация отключила «Сверку списком» на этом компьютере.',
  lostThread: 'Не хватило памяти. Разделите списки на части, например по классам или корпусам.',

  blankLead: 'Ещё не собрали данные?',
  blank: 'Бланк для сотрудников',
  blankFile: 'Бланк для сотрудников.xlsx',
  blankSheet: 'Данные с Госуслуг',
  blankLetter: 'Скопировать текст письма',
  blankLetterCopied: 'Текст письма скопирован. Приложите к нему бланк.',
  blankSaved: 'Бланк сохранён. Разошлите его и соберите ответы в один файл.',

  lists: 'К спискам',
  forget: 'Забыть списки',
  summary: 'Итог сверки',
  result: 'Результат по людям',
  all: 'Все',
  search: 'Поиск по ФИО',
  order: 'Порядок',
  shownOf: (shown: number, all: number) => (shown === all ? `Показаны все: ${all}` : `Показано ${shown} из ${all}`),
  noMatch: 'Под эти условия никто не подходит.',
  showAll: 'Показать всех',
  nobody: 'Ни в одном из списков нет людей. Проверьте, те ли столбцы выбраны.',
  exportFile: (day: string, ending: 'xlsx' | 'csv') => `Сверка списком ${day}.${ending}`,
  print: 'Напечатать',
  forgets: 'Ничего не сохранено: после обновления страницы результат исчезнет, файлы останутся у вас.',
  keys: 'Стрелки вверх и вниз — по списку, Tab — к кнопкам.',

  registerRow: (row: number) => `реестр, строка ${row}`,
  sentRow: (row: number) => `прислано, строка ${row}`,
  inRegister: 'в реестре',
  inSent: 'прислано',
  empty: 'пусто',
  lacking: (fields: readonly ComparedField[]) => `Не прислано: ${fields.map((field) => fieldNames[field].is).join(', ')}`,
  snilsEmpty: 'Вписать желательно, но не обязательно.',
  unseen: (fields: readonly ComparedField[]) => `Нет столбца в реестре: ${fields.map((field) => fieldNames[field].is).join(', ')}`,
  twin: (row: number) => `Похоже, второй раз в реестре: строка ${row}. Если это один человек, нужна заявка на объединение.`,
  again: (rows: readonly number[]) =>
    `Прислал ещё раз: ${plural(rows.length, ['строка', 'строки', 'строки'])} ${rows.join(', ')}. Сверено с последним, что прислано.`,
  disagree: (fields: readonly ComparedField[]) =>
    `Ответы расходятся: ${fields.map((field) => fieldNames[field].is).join(', ')}. Спросите, что верно.`,
  searchText: 'Скопировать для поиска',
  searchTextOf: (text: string) => `Скопировать для поиска: ${text}`,
  searchCopied: (text: string) => `Скопировано: ${text}. Вставьте в поиск по столбцу.`,
  ask: 'Сообщение сотруднику',
  askOf: (name: string) => `Сообщение сотруднику: ${name}`,
  askCopied: (name: string) => `Сообщение скопировано${name === '' ? '' : `: ${name}`}.`,
  copyFailed: 'Браузер не дал скопировать. Попробуйте ещё раз.',

  isThis: 'Это он',
  isThisOf: (name: string) => `Это он: ${name}`,
  isThat: (row: number) => `Это строка ${row}`,
  isNobody: 'Другой человек',
  isNobodyOf: (name: string) => `Другой человек: ${name}`,
  undo: 'Отменить решение',
  decidedCount: (count: number) => `Решено вами: ${count}`,
} as const;

export const listSideText: Record<ListSide, { title: string; hint: string; paste: string }> = {
  register: {
    title: 'Реестр из Контингента',
    hint: 'Выгрузка сотрудников в Excel или CSV',
    paste: 'Или вставьте строки реестра',
  },
  sent: {
    title: 'Что прислали сотрудники',
    hint: 'Таблица формы, Excel, CSV',
    paste: 'Или вставьте таблицу либо сообщения подряд',
  },
};

/** Each with what is to be done. */
export const verdictText: Record<ListVerdict, { name: string; todo: string; tone: 'error' | 'warning' | 'info' | 'good' }> = {
  unsure: { name: 'Решите сами', todo: 'Не уверены, что это один человек. Сравните и выберите.', tone: 'warning' },
  differs: { name: 'Отличается', todo: 'Уточните у сотрудника и исправьте карточку.', tone: 'error' },
  twice: {
    name: 'Дважды в реестре',
    todo: 'Откройте обе карточки. Если это один человек, составьте заявку на объединение.',
    tone: 'error',
  },
  'sent-only': {
    name: 'Нет в реестре',
    todo: 'Поищите по СНИЛС и почте. Не найдётся — спросите муниципального администратора.',
    tone: 'warning',
  },
  'register-only': { name: 'Не прислал', todo: 'Попросите прислать данные с Госуслуг.', tone: 'info' },
  'too-little': { name: 'Прислал не всё', todo: 'Что прислано, совпадает. Попросите остальное.', tone: 'info' },
  unseen: {
    name: 'Сверено не всё',
    todo: 'Что есть в реестре, совпадает. Остальное сверьте на карточке: «Сверять по карточкам».',
    tone: 'info',
  },
  equal: { name: 'Совпадает', todo: 'Совпадает побуквенно.', tone: 'good' },
};

export const orderText: Record<ListOrder, string> = { urgency: 'сначала то, что делать', name: 'по фамилии', row: 'как в реестре' };

/** What an employee is asked for who sent nothing, or not all of it. */
export function askMessage(name: string, lacking: readonly ComparedField[]): string {
  const greeting = name === '' ? 'Здравствуйте!' : `Здравствуйте, ${name}!`;
  if (lacking.length === 0) return `${greeting} ${askDataMessage}`;
  return `${greeting} Не хватает: ${lacking.map((field) => fieldNames[field].is.toLowerCase()).join(', ')}. ${askDataMessage}`;
}

/** The letter that goes out with the blank. */
export const blankLetter =
  'Здравствуйте! Заполните, пожалуйста, строку в приложенной таблице: данные нужны, чтобы вы могли войти в ЭПОС через Госуслуги. ' +
  `${askDataMessage} Номера СНИЛС и даты вписывайте как текст.`;

/** How a value is to be written stands in brackets: an example row would come back as a person. */
export const BLANK_HEADINGS = [
  'Фамилия',
  'Имя',
  'Отчество',
  'Дата рождения (01.01.2000)',
  'Почта на Госуслугах',
  'СНИЛС (желательно)',
] as const;
/** Headings of the exported result. */
export const EXPORT_HEADINGS = [
  'Итог',
  'Что делать',
  'Фамилия',
  'Имя',
  'Отчество',
  'Дата рождения',
  'Почта',
  'СНИЛС',
  'Прислано: фамилия',
  'Прислано: имя',
  'Прислано: отчество',
  'Прислано: дата рождения',
  'Прислано: почта',
  'Прислано: СНИЛС',
  'Что отличается',
  'Для поиска',
  'Строка реестра',
  'Строка присланного',
] as const;
