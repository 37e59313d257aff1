import type { RecordKind } from '@/utils/domain/card';
import type { ClaimBlock } from '@/utils/situations/types';
import type { AttachmentKind, Profile, RoleAction, SlowCheck, TicketClaim, TicketKind } from '@/utils/tickets/types';
import { counted } from './plural';

/** A kind of ticket in the list of kinds. `type` is what to look for in the form's list «Тип обращения», whose entries nobody has written down. */
export const ticketKindText: Record<TicketKind, { title: string; about: string; type: string }> = {
  general: { title: 'Общая заявка об ошибке', about: 'Сообщение об ошибке, чужие данные, другое.', type: 'ошибка в работе' },
  login: { title: 'Не удаётся вход', about: 'После сверки и обновления войти всё ещё нельзя.', type: 'вход в систему' },
  role: { title: 'Добавить или удалить роль', about: 'Роли и доступ к подсистемам.', type: 'роли и доступ' },
  merge: { title: 'Объединить дубли', about: 'Две личности одного человека.', type: 'объединение личностей' },
  'duplicate-search': {
    title: 'Найти дубли в других организациях',
    about: 'В своей организации дублей нет, а данные расходятся.',
    type: 'дубли личностей',
  },
  journal: { title: 'Ошибка при переходе в ЭЖД', about: 'Отправляет сам человек.', type: 'электронный журнал' },
  'journal-mobile': { title: 'Ошибка ЭЖД в приложении', about: 'Отправляет сам человек.', type: 'мобильное приложение' },
  slow: { title: 'Медленная работа', about: 'После четырёх проверок.', type: 'скорость работы' },
};

export const profileText: Record<Profile, string> = { employee: 'Сотрудник', pupil: 'Обучающийся', parent: 'Родитель' };
export const roleActionText: Record<RoleAction, string> = { add: 'Добавить роль', remove: 'Удалить роль' };

export const attachmentText: Record<AttachmentKind, string> = {
  kontingent: 'Снимки Контингента',
  error: 'Снимок ошибки',
  video: 'Видео ошибки',
};

export const claimText: Record<TicketClaim, string> = {
  'data-verified': 'Данные сверены, ФИО, дата рождения и почта совпадают с Госуслугами',
  'no-duplicates': 'Дублей в организации нет',
  'login-checked': 'Вход проверен после 14:00',
  'not-in-organization': 'В организации не нашлось',
  'not-in-municipality': 'У муниципального администратора не нашлось',
};

export const slowCheckText: Record<SlowCheck, string> = {
  connection: 'Другие сайты открываются, ЭПОС проверен через мобильный интернет',
  permkrai: 'Сайт permkrai.ru открывается',
  address: 'Адрес верный, вход через auth-epos.permkrai.ru, рекомендованный браузер',
  cache: 'Кэш и куки очищены, вход в режиме «Инкогнито»',
};

/** What has to be done before a claim can be ticked. */
const CLAIM_ACT: Record<TicketClaim, string> = {
  'data-verified': 'Сначала сверьте побуквенно или отметьте шаги сверки: ФИО, дата рождения, почта.',
  'no-duplicates': 'Сначала ответьте в шагах, найден ли дубль.',
  'login-checked': 'Сначала отметьте в шагах: данные обновились, вход не работает.',
  'not-in-organization': 'Сначала ответьте в шагах, нашлось ли значение в своих реестрах.',
  'not-in-municipality': 'Сначала ответьте в шагах, что нашёл муниципальный администратор.',
};

/** Why a claim cannot be ticked. */
export function claimBlockedText(claim: TicketClaim, against: ClaimBlock): string {
  if (against === 'not-done') return CLAIM_ACT[claim];
  if (against === 'fault') return 'в карточке есть замечание';
  if (against === 'update-passed') return 'данные ещё не обновились';
  return against.endsWith('-equal') ? 'сверка показала отличия' : 'в карточке пусто или есть замечание';
}

/** Sentences that a draft begins with; the admin can change each of them. */
export const draftText = {
  askWhy: 'Просьба проверить, с чем связана ошибка.',
  userNotFound: 'Пользователь не найден',
  loginWithData: 'При входе кнопкой «Вход через ЕСИА» появляется страница с ошибкой, данные сотрудника на ней показаны.',
  loginWithoutData: 'При входе кнопкой «Вход через ЕСИА» появляется страница с ошибкой, данных сотрудника на ней нет.',
  cannotSignIn: 'Войти в ЭПОС через Госуслуги не удаётся.',
  cannotSignInSubject: 'Ошибка входа в ЭПОС',
  foreignAccount: 'Ранее вход в ЭПОС выполнялся с учётной записью Госуслуг другого человека.',
  foreignAccountSubject: 'Вход с учётной записью другого человека',
  foreignAccountRequest: 'Просьба привязать к личности собственную учётную запись.',
  manyCannotSignIn: 'Войти в ЭПОС не удаётся у всех перечисленных.',
  /** The answer to «Что не так?» as the first sentence of a description. */
  wrong: {
    'role-lost': 'У сотрудника пропала роль «Классный руководитель».',
    'materials-lost': 'Пропали материалы, которые были созданы в Библиотеке ЭПОС.',
    'several-parents': 'У ребёнка несколько записей родителей.',
    'one-child': 'Родитель видел всех своих детей, сейчас видит не всех.',
    'foreign-data': 'После входа открываются данные другого человека.',
    'journal-duplicates': 'Дубли есть только в ЭЖД, в Контингенте их нет.',
  } as Partial<Record<string, string>>,
  journalDuplicates: 'В справочнике «Кадры» ЭЖД есть вторая запись этого человека, в Контингенте дублей нет.',
  roleReason: {
    'new-employee': 'Новый сотрудник.',
    'other-role': 'Меняется набор ролей действующего сотрудника.',
    dismissed: 'Сотрудник уволен.',
  } as Partial<Record<string, string>>,
};

/** The words of the editor. */
export const ticketText = {
  kind: 'Вид заявки',
  fits: 'подходит к ситуации',
  missing: 'Не хватает',
  notAsked: 'Понадобится, если к заявке приведут шаги.',
  /** `when`: «завтра, в среду, после 14:00». */
  waitForUpdate: (when: string) => `Заявку примут, если вход проверен после обновления: ${when}.`,
  sameForAll: 'То же всем, у кого пусто',
  moreMissing: (count: number) => `ещё ${count}`,
  copy: 'Скопировать заявку',
  copyIncomplete: 'Скопировать неполную',
  copied: 'Скопировано. Вставьте в обращение или письмо: support-epos@permkrai.ru',
  /** `type` of the kind. */
  requestType: (type: string) => `В поле «Тип обращения» выберите, что ближе к «${type}».`,
  attachFiles: (names: readonly string[]) => `Приложите: ${names.join(', ')}.`,
  picturesAsked: 'снимок Контингента: данные верные, дублей нет',
  attachPictures: 'Приложите снимки: в буфер обмена они не помещаются.',
  snilsTaken: 'СНИЛС убран из текста: в заявке он не нужен.',
  otherOrganization: (name: string) =>
    `В карточке другая организация, чем в настройках. В заявке стоит она: ${name}. Территория из настроек, проверьте её.`,
  otherOrganizations: (names: readonly string[]) =>
    `Не у всех та организация, что в настройках. В заявке стоит своя: ${names.join('; ')}. Территория из настроек, проверьте её.`,
  faults: 'В карточке есть замечания, заявку вернут.',
  mend: 'Исправить',
  copyAnyway: 'Всё равно скопировать',
  samePerson: 'Это один человек, хотя данные двух карточек разные',
  refusedSnils: 'СНИЛС, который не вносится',
  refusedSnilsHint: 'Только в этой заявке: в карточке ниже указан другой номер.',
  namesSnils: 'Указать номер: без него дубль не найти',
  copyFailed: 'Браузер не дал скопировать. Текст выделен: нажмите Ctrl+C.',
  copySubject: 'Скопировать тему',
  subjectCopied: 'Тема скопирована.',
  mail: 'Открыть письмо',
  openForm: 'Открыть форму',
  mailOpened: 'Текст скопирован. Вставьте его в письмо (Ctrl+V).',
  mailBody: 'Вставьте сюда текст заявки (Ctrl+V).',
  preview: 'Текст заявки',
  edit: 'Изменить данные заявки',
  empty: 'не указано',
  reset: 'Вернуть как в карточке',
  subject: 'Тема',
  fullName: 'ФИО',
  profile: 'Профиль',
  birthDate: 'Дата рождения',
  birthDateHint: 'ДД.ММ.ГГГГ',
  email: 'Почта на Госуслугах',
  subsystem: 'Подсистема ЭПОС',
  role: 'Роль в подсистеме',
  roleOfPerson: 'Роль',
  listHint: 'Выберите или впишите своё',
  roleAction: 'Действие',
  roleActionOfAll: 'Действие для всех',
  organization: 'Организация',
  organizationOnce: 'Спросим один раз, дальше подставим сами.',
  organizationKind: 'Вид организации',
  territory: 'Территория',
  territoryHint: 'Например, г. Пермь',
  organizationName: 'Название',
  organizationNameHint: 'Например, шк. 1605',
  contactName: 'Ваши ФИО',
  contactEmail: 'Ваша почта',
  contactHint: 'ФИО и почта нужны только для формы «Написать в техподдержку», в текст заявки они не попадут.',
  remember: 'Запомнить организацию',
  remembered: 'Запомнили.',
  message: 'Сообщение на экране',
  messageHint: 'Слово в слово, без кавычек',
  description: 'Описание',
  descriptionHint: 'Что сделали, когда, что показала страница',
  duplicateDescriptionHint: 'Что не так: пропала роль, материалы, дети, видны чужие данные',
  request: 'О чём просим',
  claims: 'Что проверено',
  claimsHint: 'В текст попадёт только отмеченное.',
  loginCheckedOn: 'День проверки входа',
  attachments: 'Что приложите',
  attachmentsHint: 'Файлы прикладываются отдельно: в буфер обмена они не помещаются.',
  fileName: (name: string) => `Имя файла: ${name}`,
  device: 'Устройство',
  deviceWeb: 'Веб-версия',
  deviceMobile: 'Мобильное приложение',
  browser: 'Браузер и система',
  browserHint: 'У того, у кого ошибка: спросите его.',
  browserOwn: (own: string) => `Ошибка у меня: ${own}`,
  mobileDevice: 'Телефон: ОС, обновление, версия',
  webLogin: 'Вход в ЭЖД через веб-версию',
  webLoginYes: 'Был успешным',
  webLoginNo: 'Не был успешным',
  failingAction: 'Действие, после которого возникает ошибка',
  slowChecks: 'Что проверено',
  notChosen: 'не выбрано',
  from: 'С этой личности переносят, дубль удалят',
  onto: 'Эта личность останется',
  link: 'Ссылка на карточку',
  linkHint: 'Адрес страницы с карточкой',
  swap: 'Поменять местами',
  sides: 'Две карточки одного человека',
  differences: 'Чем отличаются',
  duplicate: 'дубль',
  stays: 'останется',
  noDifferences: 'ФИО, дата рождения и почта совпадают побуквенно.',
  unseenDuplicateHint: 'Почта или СНИЛС уже используется, но у кого, не нашли. Поля ниже можно оставить пустыми.',
  identifierInUse: 'Что уже используется',
  identifierEmail: 'Почта',
  identifierSnils: 'СНИЛС',
  identifierNone: 'Ничего, видны две карточки',
  secondCard: 'Вторая карточка',
  addToBasket: 'Добавить в заявку на нескольких',
  updateInBasket: 'Обновить в заявке на нескольких',
  takeLink: 'Взять ссылку отсюда',
  keepForMerge: 'Запомнить эту карточку',
  keepForMergeWhy: 'Вторую карточку откройте в соседней вкладке, или запомните эту и откройте вторую здесь: обе встанут в заявку.',
  keptForMerge: 'Карточка запомнена. Откройте вторую: на её вкладке «Заявка» предложим объединить обе.',
  looksSame: (who: string) => `Похоже, это вторая карточка того же человека: ${who}.`,
  mergeThem: 'Объединить дубли',
  openBasket: (count: number) => `Список: ${counted(count, ['человек', 'человека', 'человек'])}`,
  personFiles: 'Это обращение отправляет сам человек. Скопируйте текст и передайте ему.',
  adminFiles: 'Заявки о доступе принимают только от администраторов Контингента и ЭЖД.',
  peopleOf: 'Люди заявки',
  number: '№',
  state: 'Данные',
  /** The name of an input in the table: its column, and whose it is. */
  cell: (head: string, name: string) => `${head}: ${name}`,
  lacks: (count: number) => `не хватает: ${count}`,
  morePeople: (count: number, lacking: number) =>
    `Ещё ${counted(count, ['человек', 'человека', 'человек'])}${lacking > 0 ? `, не хватает данных у ${lacking}` : ''}`,
  person: (index: number) => `Человек ${index + 1}`,
  complete: 'полные',
  moveUp: (name: string) => `Выше: ${name}`,
  moveDown: (name: string) => `Ниже: ${name}`,
  remove: (name: string) => `Убрать из заявки: ${name}`,
  emptyBasket: 'В заявке пока никого нет. Откройте карточку и нажмите «Добавить в заявку на нескольких».',
  long: (length: number, parts: number) =>
    `Текст длинный, ${counted(length, ['знак', 'знака', 'знаков'])}. Если форма его не примет, разделите на ${counted(parts, ['заявку', 'заявки', 'заявок'])}.`,
  tooLong: (length: number, by: number) =>
    `Текст длинный, ${counted(length, ['знак', 'знака', 'знаков'])}. Если форма его не примет, сократите примерно на ${counted(by, ['знак', 'знака', 'знаков'])}.`,
  howToShorten: 'Оставьте, что сделали, когда и что показала страница. Переписку и подробности скопируйте в документ и приложите файлом.',
  lengthOf: (name: string, length: number) => `${name}: ${counted(length, ['знак', 'знака', 'знаков'])}`,
  shorten: 'Сократить',
  copyForFile: 'Скопировать для файла',
  copiedForFile: 'Скопировано. Вставьте в документ и приложите его к обращению.',
  part: (index: number, count: number) => `Заявка ${index + 1} из ${count}`,
  splitUp: 'Разделить',
  whole: 'Одной заявкой',
};

/** «Сообщение сотруднику»: the request for data, word for word (docs/tickets.md, «Messages to the employee»). */
export const askDataMessage =
  'Пришлите данные так, как они указаны в личном кабинете Госуслуг: фамилия, имя, отчество буква в букву; дата рождения; электронная почта; СНИЛС (желательно). Учётная запись должна быть подтверждена.';

interface MunicipalWords {
  what: 'email' | 'snils';
  value: string;
  person: string;
  organization: string;
  day: string;
  soughtHere: boolean;
}

/** The message to the municipal admin; what is not known is left out. */
export function municipalText({ what, value, person, organization, day, soughtHere }: MunicipalWords): string {
  const refused =
    what === 'snils'
      ? `не вносится СНИЛС ${value}: «СНИЛС уже используется. Введите корректное значение СНИЛС»`
      : `не вносится почта ${value}: «Адрес электронной почты уже используется»`;
  return [
    `${day} в Контингенте ${refused}.`,
    person && `Чья карточка: ${person}.`,
    organization && `Организация: ${organization}.`,
    soughtHere && 'В реестрах нашей организации (сотрудники, обучающиеся, родители) это значение не нашлось.',
    'Просьба найти в реестрах муниципалитета, у кого оно указано, и исправить, если указано ошибочно.',
  ]
    .filter(Boolean)
    .join('\n');
}

const LINK_KIND: Record<RecordKind, string> = { person: 'Это карточка личности.', profile: 'Это карточка профиля.' };

/** Whose card a link of a merge leads to; either will do (slides of 2023: «ссылку на карточку личности и/или профиля»). */
export function linkKindText(recordKind: RecordKind | null): string {
  return recordKind ? LINK_KIND[recordKind] : 'По странице не видно, карточка это личности или профиля. Подойдёт любая из них.';
}
