/** Words for the one thing to do now, where it is no issue's own. */
export const nextStepText = {
  compare: 'Сверить побуквенно',
  save: 'Всё сверено: осталось нажать в карточке «Сохранить»',
  remind: 'Напомнить',
  ticketDue: 'Шаги пройдены, можно писать в поддержку',
  toTicket: 'Составить заявку',
  saved: 'Карточка сохранена',
} as const;
