import type { KnownMessageId } from '@/utils/domain/known-message';
import type { AnswerId, QuestionId } from '@/utils/situations/registry';
import type { EvidenceId, NoTicketReason, SituationId } from '@/utils/situations/types';

/** A situation in the popup's list: its name, and how to know it. */
export const situationText = {
  'esia-transition': {
    title: 'Подготовить вход через Госуслуги',
    about: 'Сотрудник ещё не входил через ЕСИА. Внесите почту с Госуслуг и сверьте данные.',
  },
  'identifier-in-use': {
    title: 'Почта или СНИЛС уже используется',
    about: 'Контингент не сохраняет почту или СНИЛС: значение уже указано у другого человека.',
  },
  'login-confirmed': {
    title: 'Вход не удаётся, ФИО на экране видно',
    about: 'Учётная запись на Госуслугах подтверждена, но карточка отличается или есть дубль.',
  },
  'login-unconfirmed': {
    title: 'Вход не удаётся, ФИО на экране не видно',
    about: 'Обычно учётная запись на Госуслугах не подтверждена.',
  },
  'no-access': {
    title: 'Нет доступа, ролей или подсистем',
    about:
      'Вход удаётся, но видны не все профили, подсистемы, роли или данные; «Вам не был предоставлен доступ…», «Вы не являетесь сотрудником…».',
  },
  'user-not-found': {
    title: '«Пользователь не найден»',
    about: 'Такое или другое сообщение при входе у сотрудника, ученика или родителя. Номер учётной записи с экрана выписывать не нужно.',
  },
  'pupil-parent-login': {
    title: 'Ученик или родитель не может войти',
    about: 'Данные для сверки приходят через классного руководителя.',
  },
  'journal-error': {
    title: 'Ошибка при переходе в ЭЖД',
    about: 'Страница выбора подсистемы открывается, журнал или дневник нет.',
  },
  'journal-error-mobile': {
    title: 'Ошибка ЭЖД в мобильном приложении',
    about: 'Сначала проверяют веб-версию и кнопку входа.',
  },
  'profile-mixup': {
    title: 'Пропали данные или видны чужие',
    about:
      'Пропала роль «Классный руководитель», исчезли материалы Библиотеки, несколько родителей, виден один ребёнок, чужие данные, дубли только в ЭЖД.',
  },
  'foreign-account': {
    title: 'Входили под чужой учётной записью',
    about: 'Например, ученик входил с учётной записью родителя.',
  },
  'many-users': {
    title: 'Проблема у многих сразу',
    about: 'Одна заявка на общую проблему, но по каждому человеку все данные.',
  },
  'role-change': {
    title: 'Назначить, изменить или снять роль',
    about: 'Новый сотрудник, другая роль, увольнение. Ничего не сломано.',
  },
  'server-error': {
    title: 'Ошибка 307, 404, 500, 502 и другие',
    about: 'В том числе «непредвиденная ошибка». Заявка не нужна: проверьте вход через 1–2 часа.',
  },
  slow: {
    title: 'ЭПОС работает медленно',
    about: 'Четыре проверки, и только потом обращение.',
  },
} as const satisfies Record<SituationId, { title: string; about: string }>;

/** The answers of every question; a forgotten one does not compile. */
const answerText: { readonly [Q in QuestionId]: { readonly [A in AnswerId<Q>]: string } } = {
  'check-login': {
    works: 'Вход работает',
    fails: 'Не работает',
    'fails-with-data': 'Не работает, ФИО на экране видно',
    'fails-without-data': 'Не работает, ФИО на экране не видно',
  },
  'which-identifier': { email: 'Почта', snils: 'СНИЛС' },
  'search-own': {
    'other-person': 'Нашлось у другого человека',
    'same-person': 'Нашлось у этого же человека: это дубль',
    none: 'Не нашлось',
  },
  'ask-municipal': { corrected: 'Нашлось, исправлено', none: 'Не нашлось и там' },
  'error-page': { 'with-data': 'Да, видно', 'without-data': 'Нет, не видно' },
  'what-is-wrong': {
    'role-lost': 'Пропала роль «Классный руководитель»',
    'materials-lost': 'Пропали материалы в Библиотеке',
    'several-parents': 'У ребёнка несколько записей родителей',
    'one-child': 'Родитель видит не всех детей',
    'foreign-data': 'Видны данные другого человека',
    'journal-duplicates': 'Дубли есть только в ЭЖД',
  },
  'child-age': { 'from-14': '14 лет или больше', 'under-14': 'Меньше 14 лет' },
  'who-changes': { 'new-employee': 'Новый сотрудник', 'other-role': 'Другой набор ролей', dismissed: 'Сотрудник уволен' },
  duplicates: { found: 'Дубль найден', none: 'Дублей нет' },
  'journal-duplicates': { found: 'Дубль найден', none: 'Дублей нет', 'no-journal': 'Организация не ведёт ЭЖД' },
  'which-device': { web: 'В браузере', mobile: 'В мобильном приложении' },
  'web-version': { works: 'Вход успешный', fails: 'Вход не удаётся' },
  'still-fails': { works: 'Теперь работает', fails: 'Ошибка осталась' },
  'try-again': { works: 'Работает', fails: 'Пока нет' },
  connection: {
    'slow-everywhere': 'Сайты открываются, ЭПОС медленный и через мобильный интернет',
    'only-here': 'Через мобильный интернет работает, через проводной нет',
    'no-sites': 'Другие сайты тоже не открываются',
  },
  permkrai: { opens: 'Открывается', closed: 'Не открывается' },
  'still-slow': { works: 'Теперь нормально', slow: 'Медленно' },
  'common-problem': { roles: 'Нет ролей или доступа', login: 'Не удаётся вход или другая ошибка' },
  'duplicates-each': { found: 'У кого-то найден дубль', none: 'Дублей нет' },
};

/** The words of an answer; the id itself for one that is no longer there. */
export function textOfAnswer(question: string, answer: string): string {
  const all: Partial<Record<string, Partial<Record<string, string>>>> = answerText;
  return all[question]?.[answer] ?? answer;
}

/** The messages as ЭПОС shows them; the texts of the two sign-in pages are not known. */
export const knownMessageText: Record<KnownMessageId, string> = {
  'email-in-use': 'Адрес электронной почты уже используется',
  'snils-in-use': 'СНИЛС уже используется. Введите корректное значение СНИЛС',
  'not-employee': 'Вы не являетесь сотрудником или обучающимся школы',
  'no-access': 'Вам не был предоставлен доступ к подсистемам ЭПОС',
  'user-not-found': 'Пользователь не найден',
  'error-307': 'Ошибка 307',
  'error-404': 'Ошибка 404',
  'error-500': 'Ошибка 500',
  'error-502': 'Ошибка 502',
  'unexpected-error': 'Непредвиденная ошибка',
  'login-error-with-data': '',
  'login-error-without-data': '',
};

/** The same for the pill, where there is room for few words. */
export const shortMessageText: Record<KnownMessageId, string> = {
  ...knownMessageText,
  'email-in-use': 'Почта уже используется',
  'snils-in-use': 'СНИЛС уже используется',
  'not-employee': 'Не сотрудник и не обучающийся',
  'no-access': 'Нет доступа к подсистемам',
};

/** What the admin reads when no ticket is to be written. */
const noTicketText: Record<NoTicketReason, string> = {
  works: 'Всё работает, заявка не нужна.',
  wait: 'Заявка не нужна: работы уже идут, проверьте позже.',
  corrected: 'Карточка исправлена, заявка не нужна.',
  provider: 'Заявка не нужна: обратитесь к интернет-провайдеру.',
};

/** The same for a plan: what is still to be done is not told as done. */
export function textOfNoTicket({ because, next }: { because: NoTicketReason; next: string | null }): string {
  return because === 'corrected' && next !== null
    ? 'Заявка не понадобится: исправьте карточку, как сказано в шагах.'
    : noTicketText[because];
}

/** What speaks against a step that somebody would tick. */
export function textOfAgainst(against: EvidenceId): string {
  if (against === 'update-passed') return 'Обновление ещё впереди: карточка сохранена недавно. Шаг отметится сам.';
  if (against.endsWith('-equal')) return 'Сверка показала отличия. Исправьте карточку или сверьте ещё раз.';
  return 'Поле не заполнено или к нему есть замечание. Исправьте его, а если всё верно, нажмите у замечания «Не ошибка».';
}

export const PERSON_FILES = 'Это обращение отправляет сам человек. Передайте ему текст.';
export const ADMIN_FILES = 'Заявки о доступе принимают только от администраторов Контингента и ЭЖД.';

/** The checklist's own words. */
export const checklistText = {
  situation: 'Ситуация',
  choose: 'Выберите ситуацию',
  suggested: 'похоже на это',
  /** Situations of others than the one whose card is open. */
  ofOthers: { employee: 'Для обучающихся и родителей', pupil: 'Для сотрудников' },
  progressLabel: 'Пройдено шагов',
  progress: (done: number, total: number) => `${done} из ${total}`,
  allDone: 'Все шаги пройдены.',
  why: 'Как и почему',
  doneSteps: 'Сделано',
  seen: 'видно на странице',
  skipped: 'пропущено',
  change: 'Изменить',
  skip: 'Пропустить',
  done: 'Готово',
  right: 'Верно',
  empty: 'не заполнено',
  seenRight: 'Заполнено, замечаний нет. Осталось сверить с Госуслугами.',
  suggestedAnswer: 'похоже, так',
  looksLike: (title: string) => `Похоже на это: ${title}`,
  canCheck: 'Вход уже можно проверить.',
  loginFrom: (when: string) => `Вход: ${when}.`,
  openTicket: 'Открыть заявку',
};
