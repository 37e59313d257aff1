import type { FieldId } from '@/utils/domain/card';
import { NBSP } from '@/utils/domain/letters';
import { permClock } from '@/utils/domain/perm-time';
import { fieldNames } from './field-names';
import { counted } from './plural';

/** Words of the strip: one thing at a time in one line. */
export const stripText = {
  region: 'Что исправить',
  doneCount: (count: number) => `исправлено: ${count}`,
  place: (at: number, all: number) => `${at} из ${all}`,
  previous: 'Предыдущее замечание',
  next: 'Следующее замечание',
  fix: 'Исправить',
  fixAll: (count: number) => `Исправить всё${NBSP}(${count})`,
  /** Where there is no room for the verb. */
  all: (count: number) => `Всё${NBSP}(${count})`,
  notAnError: 'Не ошибка',
  toField: 'К полю',
  toFieldOf: (field: FieldId) => `К полю «${fieldNames[field].is}»`,
  editFirst: 'Чтобы исправить, нажмите в карточке «Редактировать»',
  compare: 'Сверка',
  compareLabel: 'Сверка с тем, что прислал сотрудник',
  /** Begins as the button's name does: what is seen is what is called by voice. */
  ticket: 'Скопировать',
  copied: 'Скопировано',
  unfold: 'Развернуть',
  noRoom: 'Панели здесь нет места',
  noRoomHow: 'В боковой панели браузера она ничего не закроет',
  openAside: 'Открыть сбоку',
  noRoomPopup: 'Откройте Сверку значком на панели браузера',
  goOn: 'Понятно',
  close: 'Убрать',

  differs: (field: FieldId) => `${fieldNames[field].is}: не совпадает с присланным`,
  take: 'Взять присланное',
  takeOf: (field: FieldId) => `Взять присланное: ${fieldNames[field].is}`,
  choose: (count: number) => (count === 1 ? 'В списке присланного есть похожий' : `В списке присланного похожих: ${count}`),
  chooseHow: 'Выберите, кто это: сами не решаем',
  choosing: 'Выбрать',
  done: (field: FieldId) => `${fieldNames[field].is}: исправлено, сохраните карточку`,
  undo: 'Вернуть',
  undoOf: (field: FieldId) => `Вернуть прежнее: ${fieldNames[field].is}`,

  copyValue: { email: 'Скопировать почту для поиска', snils: 'Скопировать СНИЛС для поиска' },
  remindAt: (at: number) => `Напомнить в${NBSP}${permClock(at)}`,
  steps: 'Что делать',
} as const;

/** What × offers. */
export const closeText = {
  question: 'Убрать Сверку',
  fold: 'Свернуть',
  untilNext: 'До следующей карточки',
  thisSite: 'Не показывать на этом сайте',
  cancel: 'Отмена',
} as const;

/** Words of the pill: all that Сверка says while it is folded. */
export const pillText = {
  open: 'Открыть Сверку',
  issues: (count: number) => counted(count, ['замечание', 'замечания', 'замечаний']),
  none: 'Замечаний нет',
  toCompare: 'сверьте с Госуслугами',
  compared: 'с Госуслугами совпадает',
  notSent: 'данных не прислал',
  choose: 'выберите, кто это в списке',
  unseen: (count: number) => `не вижу ${counted(count, ['поле', 'поля', 'полей'])}`,
  failing: 'часть проверок не сработала',
  differ: (count: number) => counted(count, ['поле не совпадает', 'поля не совпадают', 'полей не совпадают']),
  but: (words: string) => `но ${words}`,
  /** The time follows, as an element of its own. */
  updates: `Данные обновятся`,
  ready: 'Можно проверить вход',
  whatToDo: 'что делать',
} as const;
