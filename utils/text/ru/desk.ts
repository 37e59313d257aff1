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
  emptyHow: 'Откройте карточки людей в Контингенте, каждую в своей вкладке, и вернитесь сюда. Или впишите человека здесь.',
  addByHand: 'Вписать человека',
  openCards: (count: number) => `Взять открытые карточки: ${count}`,
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

  trainingHow: 'Человек выдуман, ничего не сохраняется. Отметки, полоса и панель — те же, что рядом с настоящей карточкой.',
  examples: 'Примеры',
  example: { faults: 'Восемь замечаний', 'sign-in': 'Вход не удаётся', clean: 'Без замечаний' },
  allMended: 'Всё исправлено',
  allMendedNext:
    'Замечаний больше нет. В настоящей карточке дальше: сверить побуквенно с тем, что прислал сотрудник, и нажать «Сохранить».',
  sent: 'Вставить пример присланного',
  sentExample: 'Кузнецова Мария Павловна, 23.07.1979, m.kuznetsova@gmail.com, СНИЛС 112-233-445 95',
  errorPage:
    'Экран сотрудника при входе: «Кузнецова Мария Павловна, 23.07.1979. Вход не выполнен». Пройдите шаги до заявки, отмечая сделанное.',
  viewClosed: 'Вернуть окно Сверки',
  tour: {
    title: 'Короткий обзор',
    steps: [
      'Отметка у поля: красная — ошибка, жёлтая — проверьте, синяя — сверьте. Щёлкните её или нажмите Alt+↓ в поле.',
      'Полоса над карточкой показывает одно замечание: что не так, какие буквы отличаются и кнопка «Исправить». Стрелки ведут к соседним.',
      '«Исправить всё» меняет сразу то, в чём сомнений нет. Каждое исправление можно вернуть. Дату и пол впишите в карточке сами.',
      'Когда замечаний нет, нажмите «Сверка» и вставьте, что прислал сотрудник: отличающиеся буквы обведены.',
      '«Заявка» копирует готовый текст. Сохраняете и отправляете только вы.',
    ],
    next: 'Дальше',
    leave: 'Закончить обзор',
    again: 'Показать обзор',
    place: (at: number, all: number) => `${at} из ${all}`,
  },
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
