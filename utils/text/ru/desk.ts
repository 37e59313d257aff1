/** Ways to the desk from popup, view and register. */
export const deskLinkText = {
  title: 'Для многих сразу',
  lists: 'Сверка списком',
  register: 'Проверить реестр из файла',
  ticket: 'Заявка на нескольких',
  collected: (people: number) => `Заявка на нескольких (${people})`,
} as const;

/** Words of the desk: the full tab with the ticket for several people, the screenshot, the register and the training card. */
export const deskText = {
  product: 'Сверка',
  sections: 'Разделы',
  section: { ticket: 'Заявка', shot: 'Снимок', lists: 'Сверка списком', register: 'Реестр', training: 'Учебная карточка' },
  notStored: 'Изменения не удалось запомнить. Не закрывайте вкладку, пока не скопируете заявку.',
  closeToast: 'Закрыть сообщение',

  people: 'Люди в заявке',
  emptyTitle: 'В заявке пока никого нет',
  emptyHow: 'Откройте карточку в Контингенте и на вкладке «Заявка» нажмите «Добавить в заявку на нескольких». Или впишите человека здесь.',
  addByHand: 'Вписать человека',
  pasted: 'Вставьте, что прислал сотрудник',
  pastedHint: 'Сверка сама найдёт ФИО, дату рождения и почту. СНИЛС в заявке не нужен.',
  add: 'Добавить в заявку',
  nameNeeded: 'Впишите хотя бы ФИО',
  added: (name: string) => `Добавлено: ${name}`,
  removed: (name: string) => `Убрано из заявки: ${name}`,
  cleared: 'Список очищен',
  'merge-begun': (name: string) => `Заявка на объединение: ${name}. Впишите ссылки на обе карточки.`,
  undo: 'Вернуть',
  clear: 'Начать новую заявку',
  someone: 'человек без ФИО',
  mergeHint: 'В списке два человека. Если это один и тот же, составьте заявку на объединение.',
  merge: 'Это один человек',

  trainingHow:
    'Человек выдуман, данные никуда не сохраняются. Меняйте поля и смотрите, как появляются отметки и замечания, и попробуйте «Исправить».',
  examples: 'Примеры',
  example: { latin: 'Латинская буква', snils: 'Опечатка в СНИЛС', empty: 'Пустые поля', clean: 'Без замечаний' },
  issues: 'Замечания',
  card: 'Карточка сотрудника',
} as const;

/** In the context menu of a page. */
export const pageMenu = { compare: 'Сверить карточку', copy: 'Скопировать заявку' } as const;

/** Under the toolbar button: the section of the desk and its words. */
export const toolbarMenu = {
  lists: deskLinkText.lists,
  register: deskLinkText.register,
  ticket: deskLinkText.ticket,
} satisfies Partial<Record<keyof typeof deskText.section, string>>;
