import type { ComparedField } from '@/utils/domain/compare-card';
import { fieldNames } from './field-names';
import { counted } from './plural';

/** Words of the tab «Госуслуги». */
export const comparisonTabText = {
  paste: 'Вставьте, что прислал сотрудник',
  pasteHint: 'Сообщение, строки со страницы Госуслуг или строка таблицы. Никуда не отправляется и уйдёт вместе с карточкой.',
  pasteExample: 'Иванова Тест Тестовна, 01.01.2000, test@mail.ru, 112-233-445 95',
  clear: 'Очистить',
  askLead: 'Ещё не прислал?',
  ask: 'Сообщение для сотрудника',

  read: 'Как прочитано',
  readUnsure: (count: number) => `Как прочитано: проверьте ${counted(count, ['поле', 'поля', 'полей'])}`,
  unsure: 'Сверьте с сообщением',
  noMiddleName: 'Отчества нет',
  rest: 'Не разобрано:',
  nothingRead: 'Не нашли здесь ни ФИО, ни даты, ни почты. Впишите присланное в поля ниже.',

  nothing: 'Сверить пока нечего: ни одно поле не видно сразу и в карточке, и в присланном.',
  results: 'Сверка по буквам',
  card: 'в карточке',
  source: 'прислано',
  empty: 'пусто',
  take: 'Взять из Госуслуг',
  takeOf: (field: ComparedField) => `Взять из Госуслуг: ${fieldNames[field].is}`,
  editFirst: 'Чтобы взять присланное в карточку, нажмите «Редактировать».',
  notFound: 'не вижу поле в карточке',
  notSent: 'не прислано',
  neither: 'нет',

  allEqual: 'ФИО, дата рождения и почта совпадают буква в букву',
  allEqualToo: 'ФИО, дата рождения, почта и СНИЛС совпадают буква в букву',
  differ: (count: number) => `Не совпадает: ${counted(count, ['поле', 'поля', 'полей'])}`,
  differWhy: 'Вход через Госуслуги сверяет данные по буквам.',
  partly: 'Что сверено, совпадает. Осталось сверить:',
} as const;
