import type { ComparedField } from '@/utils/domain/compare-card';
import { NBSP } from '@/utils/domain/letters';
import { fieldNames } from './field-names';
import { counted } from './plural';

/** Words of the tab «Сверка». */
export const comparisonTabText = {
  paste: 'Вставьте, что прислал сотрудник',
  pasteHint: 'Письмо, сообщение или строка таблицы. Никуда не отправляется.',
  pasteExample: 'Иванова Тест Тестовна, 01.01.2000, test@mail.ru, 112-233-445 95',
  clear: 'Очистить',
  done: 'Готово',
  askLead: 'Ещё не прислал?',
  ask: 'Сообщение для сотрудника',

  read: 'Как прочитано',
  readUnsure: (count: number) => `Как прочитано: проверьте ${counted(count, ['поле', 'поля', 'полей'])}`,
  unsure: 'Сверьте с сообщением',
  noMiddleName: 'Отчества нет',
  rest: 'Не разобрано:',
  nothingRead: 'Не вижу здесь ни ФИО, ни даты, ни почты. Впишите присланное в поля ниже.',

  nothing: 'Сверить пока нечего: ни одно поле не видно сразу и в карточке, и в присланном.',
  results: 'Побуквенная сверка',
  card: 'в карточке',
  source: 'прислано',
  empty: 'пусто',
  take: 'Взять присланное',
  takeOf: (field: ComparedField) => `Взять присланное: ${fieldNames[field].is}`,
  takeAll: (count: number) => `Взять всё${NBSP}(${count})`,
  editFirst: 'Чтобы взять присланное в карточку, нажмите «Редактировать».',
  notFound: 'не вижу поле в карточке',
  notSent: 'не прислано',
  neither: 'нет',

  equal: 'Совпадает:',
  allEqual: 'ФИО, дата рождения и почта совпадают побуквенно',
  allEqualToo: 'ФИО, дата рождения, почта и СНИЛС совпадают побуквенно',
  differ: (count: number) => `Не совпадает: ${counted(count, ['поле', 'поля', 'полей'])}`,
  partly: 'Что сверено, совпадает. Осталось сверить:',
} as const;
