import type { Register } from '@/utils/domain/card';

/** What to tell the person whose card it is. */
const MESSAGE_TO: Record<Register, string> = {
  employee: 'Сообщение сотруднику',
  unknown: 'Сообщение сотруднику',
  pupil: 'Сообщение ученику',
  parent: 'Сообщение родителю',
};

/** Words of the list of those who wait and of the tab «Обновление». */
export const pendingText = {
  heading: 'Ждут обновления',
  count: (all: number, ready: number) => `Ждут обновления: ${all}${ready > 0 ? `, можно проверить: ${ready}` : ''}`,
  nobody: 'Никто не ждёт обновления. После сохранения карточки человек появится здесь сам.',
  noLabel: 'Карточка без подписи',
  savedAt: 'сохранено',
  from: 'вход можно проверить',
  unsaved: 'напоминание без сохранения',
  about: '(примерно)',
  ready: 'можно проверить',
  openCardOf: (label: string) => `Открыть карточку: ${label}`,

  works: 'Вход работает',
  fails: 'Не работает',
  message: (register: Register = 'unknown') => MESSAGE_TO[register],
  removeOf: (label: string) => `Убрать из списка: ${label}`,
  undo: 'Вернуть',
  closeToast: 'Закрыть сообщение',
  closedWorks: (label: string) => `${label}: вход работает, запись закрыта`,
  closedFails: (label: string) => `${label}: шаги для этого случая открыты`,
  removed: (label: string) => `${label}: убрано из списка`,
  copied: 'Скопировано. Вставьте в письмо или чат',
  copyFailed: 'Браузер не дал скопировать. Текст выделен: нажмите Ctrl+C',
  notStored: 'Не удалось запомнить. Попробуйте ещё раз',

  failedQuestion: 'На экране с ошибкой видно ФИО?',
  failedHint: 'ФИО или другие данные человека видны, только если его учётная запись на Госуслугах подтверждена.',
  withData: 'Да, видно',
  withoutData: 'Нет, не видно',
  noPicture: 'Снимка нет',
  cancel: 'Отмена',

  add: 'Добавить человека',
  addHint: 'Если карточку сохранили в другое время или на другом компьютере.',
  who: 'Кто',
  whoExample: 'Иванова Т. Т.',
  whoMissing: 'Напишите, кого ждать',
  day: 'День сохранения',
  time: 'Время, по Перми',
  momentWrong: 'Укажите день и время сохранения',
  inFuture: 'Это время ещё не наступило',
  save: 'Добавить',
} as const;

export const timelineText = {
  label: 'Когда данные заработают',
  saved: 'Сохранено',
  update: 'Обновление',
  ready: 'Проверка входа',
  rule: 'Данные обновляются на следующий рабочий день с 9:00 до 14:00, в выходные и праздники обновления нет.',
  remind: 'Напомнить',
  reminds: 'Напомню, когда вход можно будет проверить.',
  readyNow: 'Время обновления прошло. Попросите войти через ЕСИА и отметьте, что вышло.',
  others: (count: number) => `Ждут и другие: ${count}`,
} as const;
