/** Kinds of the sign-in error page, by `?kind=`. */
export interface SignInError {
  title: string;
  text: string;
  /** The account's number, shown by some messages. */
  account?: string;
  /** Data of the person, shown once the account is confirmed. */
  person?: { label: string; value: string }[];
}

/** The letter's word-for-word refusals of a save. */
export const REFUSALS = {
  email: 'Адрес электронной почты уже используется',
  snils: 'СНИЛС уже используется. Введите корректное значение СНИЛС',
} as const;

const RETRY = 'Повторите попытку позже.';

export const SIGN_IN_ERRORS: Record<string, SignInError> = {
  unconfirmed: {
    title: 'Вход не выполнен',
    text: 'Не удалось войти с учётной записью Госуслуг. Обратитесь в образовательную организацию.',
  },
  confirmed: {
    title: 'Вход не выполнен',
    text: 'Не удалось войти с учётной записью Госуслуг. Обратитесь в образовательную организацию.',
    person: [
      { label: 'ФИО', value: 'Иванова Тест Тест' },
      { label: 'Дата рождения', value: '01.01.2000' },
      { label: 'Электронная почта', value: 'test@mail.ru' },
    ],
  },
  'not-found': {
    title: 'Пользователь не найден',
    text: 'Обратитесь в образовательную организацию.',
    account: '00000000-0000-4000-8000-000000000017',
  },
  'no-access': { title: 'Вам не был предоставлен доступ к подсистемам ЭПОС', text: 'Обратитесь к администратору подсистемы «Контингент».' },
  'not-employee': {
    title: 'Вы не являетесь сотрудником или обучающимся школы',
    text: 'Обратитесь к администратору подсистемы «Контингент».',
  },
  '307': { title: 'Ошибка 307', text: RETRY },
  '404': { title: 'Ошибка 404', text: 'Страница не найдена.' },
  '500': { title: 'Ошибка 500', text: RETRY },
  '502': { title: 'Ошибка 502', text: RETRY },
  unexpected: { title: 'Непредвиденная ошибка', text: RETRY },
};

export const SUPPORT = {
  title: 'Написать в техподдержку',
  kinds: ['Вход в систему', 'Данные в Контингенте', 'Объединение дублей', 'Другое'],
  hint: 'Опишите возникшую ситуацию максимально подробно: укажите дату и время возникновения ошибки, опишите точную последовательность действий, укажите текст ошибки (при наличии)',
  fileHint: 'имя файла не может содержать более 200 символов',
} as const;
