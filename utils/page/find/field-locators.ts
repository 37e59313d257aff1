import type { FieldId, RecordKind } from '@/utils/domain/card';

/** How a field's value is read: as text, as a date that may stand in parts, as one of a few choices, or as a tick. */
export type ValueKind = 'text' | 'date' | 'choice' | 'flag';

/** One field's place, as data: what its label says (compared after `normalizeLabel`), and what it must not go on with. */
export interface FieldLocator<F extends string = FieldId | SupportField> {
  field: F;
  labels: readonly string[];
  /** The label is another field's if the words after it match: «Дата рождения» + «по» is the register's filter. */
  not?: RegExp;
  kind: ValueKind;
}

/** Labels of the letter of 24.10.2024, step 2, first; the others are usual wordings of the same. All lower case, ё as е. */
export const FIELD_LOCATORS: readonly FieldLocator<FieldId>[] = [
  { field: 'lastName', labels: ['фамилия'], not: /^(?:при рождении|матери|отца|родителя|ребенка|до|в род)/, kind: 'text' },
  { field: 'firstName', labels: ['имя'], not: /^(?:пользователя|файла|матери|отца|родителя|ребенка)/, kind: 'text' },
  { field: 'middleName', labels: ['отчество'], not: /^(?:матери|отца|родителя|ребенка)/, kind: 'text' },
  { field: 'noMiddleName', labels: ['без отчества', 'нет отчества', 'отчество отсутствует'], kind: 'flag' },
  { field: 'birthDate', labels: ['дата рождения'], not: /^(?:по|с|до|от|ребенка|супруга|супруги|матери|отца)(?:\s|$)/, kind: 'date' },
  { field: 'gender', labels: ['пол'], kind: 'choice' },
  {
    field: 'snils',
    labels: ['снилс', 'номер снилс', 'снилс №', 'страховой номер индивидуального лицевого счета'],
    not: /^(?:матери|отца|родителя|ребенка)/,
    kind: 'text',
  },
  {
    field: 'phone',
    labels: ['телефон', 'номер телефона', 'мобильный телефон', 'контактный телефон', 'телефон мобильный', 'сотовый телефон'],
    not: /^(?:организации|матери|отца|родителя)/,
    kind: 'text',
  },
  {
    field: 'email',
    labels: [
      'электронная почта',
      'адрес электронной почты',
      'эл. почта',
      'эл.почта',
      'email',
      'e-mail',
      'почта',
      'личная электронная почта',
      'адрес эл. почты',
    ],
    not: /^(?:организации|матери|отца|родителя)/,
    kind: 'text',
  },
  { field: 'citizenship', labels: ['гражданство'], kind: 'choice' },
  { field: 'secondCitizenship', labels: ['второе гражданство'], kind: 'choice' },
  { field: 'birthPlace', labels: ['место рождения'], kind: 'text' },
  { field: 'organization', labels: ['организация', 'образовательная организация', 'наименование организации'], kind: 'choice' },
];

/** Fields of the form «Написать в техподдержку» (letter of 24.10.2024, its end). */
export type SupportField = 'requestKind' | 'description' | 'fullName' | 'supportEmail' | 'school';

export const SUPPORT_LOCATORS: readonly FieldLocator<SupportField>[] = [
  { field: 'requestKind', labels: ['тип обращения', 'тема обращения', 'категория обращения'], kind: 'choice' },
  { field: 'description', labels: ['описание', 'описание проблемы', 'текст обращения', 'сообщение'], kind: 'text' },
  { field: 'fullName', labels: ['фио', 'ф.и.о', 'ф. и. о', 'ваше фио', 'фамилия, имя, отчество', 'фамилия имя отчество'], kind: 'text' },
  {
    field: 'supportEmail',
    labels: ['email', 'e-mail', 'электронная почта', 'адрес электронной почты', 'почта', 'ваш email', 'ваш e-mail'],
    kind: 'text',
  },
  { field: 'school', labels: ['школа', 'организация', 'образовательная организация'], kind: 'choice' },
];

/** The fields of which three make a card (docs/design.md 3). */
export const CORE_FIELDS: ReadonlySet<string> = new Set(['lastName', 'firstName', 'middleName', 'birthDate', 'snils']);

/** Labels of an address and its parts. */
export const ADDRESS_LABELS: readonly string[] = [
  'адрес',
  'адрес регистрации',
  'адрес проживания',
  'адрес фактического проживания',
  'регион',
  'город',
  'улица',
  'дом',
  'квартира',
  'индекс',
];

/** Labels of other things on such a card: not read, but they end the room in which a value may be looked for. */
export const OTHER_LABELS: readonly string[] = [
  'фио',
  'ф.и.о',
  'табельный номер',
  'номер',
  'серия',
  'серия и номер',
  'кем выдан',
  'дата выдачи',
  'код подразделения',
  'тип документа',
  'вид документа',
  'документ',
  ...ADDRESS_LABELS,
  'должность',
  'роль',
  'роли',
  'статус',
  'статус записи',
  'класс',
  'группа',
  'параллель',
  'дата приема',
  'дата зачисления',
  'дата увольнения',
  'дата смерти',
  'дата создания',
  'дата изменения',
  'национальность',
  'образование',
  'инн',
  'полис омс',
  'возраст',
  'возраст по',
  'дата рождения по',
  'дата рождения с',
  'тип организации',
  'идентификатор',
  'логин',
  'имя пользователя',
  'пароль',
  'комментарий',
  'примечание',
  'фамилия при рождении',
  'прежняя фамилия',
  'родной язык',
  'рабочий телефон',
  'домашний телефон',
  'дополнительный телефон',
  'стаж',
  'категория',
  'профиль',
  'степень родства',
  'тип законного представителя',
];

/** Words on buttons that tell the mode of the card (letter of 24.10.2024, step 2), with close synonyms. */
export const MODE_WORDS: Record<string, { mode: 'view' | 'edit'; strong: boolean }> = {
  сохранить: { mode: 'edit', strong: true },
  'сохранить изменения': { mode: 'edit', strong: true },
  'сохранить и закрыть': { mode: 'edit', strong: true },
  отменить: { mode: 'edit', strong: false },
  'отменить изменения': { mode: 'edit', strong: false },
  отмена: { mode: 'edit', strong: false },
  редактировать: { mode: 'view', strong: true },
  'редактировать карточку': { mode: 'view', strong: true },
  изменить: { mode: 'view', strong: true },
  закрыть: { mode: 'view', strong: false },
};

/** Buttons and headings of a panel that searches or filters, and so is no card. */
export const SEARCH_WORDS: readonly string[] = [
  'найти',
  'применить',
  'применить фильтр',
  'применить фильтры',
  'сбросить',
  'сбросить фильтр',
  'сбросить фильтры',
  'сбросить все',
  'очистить фильтр',
  'очистить фильтры',
  'поиск',
  'искать',
  'фильтр',
  'фильтры',
  'параметры поиска',
  'расширенный поиск',
  'быстрый поиск',
];

/** Headings under which another person's data, or old data, stand on a card. */
export const RELATION_WORDS: readonly string[] = [
  'родители',
  'родитель',
  'мать',
  'отец',
  'законные представители',
  'законный представитель',
  'родители и законные представители',
  'представители',
  'опекун',
  'опекуны',
  'дети',
  'ребенок',
  'супруг',
  'супруга',
  'родственники',
  'члены семьи',
  'семья',
  'контактное лицо',
  'контактные лица',
  'история',
  'история изменений',
  'журнал изменений',
  'предыдущие значения',
  'прежние данные',
  'дубли',
  'возможные дубли',
  'похожие записи',
  'классный руководитель',
];

/** Registers by the words that stand on breadcrumbs, headings and back links (docs/domain.md 1). */
export const REGISTER_WORDS: Record<string, 'employee' | 'pupil' | 'parent'> = {
  сотрудники: 'employee',
  сотрудник: 'employee',
  'карточка сотрудника': 'employee',
  'личная карточка сотрудника': 'employee',
  'личное дело сотрудника': 'employee',
  'данные сотрудника': 'employee',
  'реестр сотрудников': 'employee',
  'должностные обязанности': 'employee',
  обучающиеся: 'pupil',
  обучающийся: 'pupil',
  'карточка обучающегося': 'pupil',
  'личная карточка обучающегося': 'pupil',
  'личное дело обучающегося': 'pupil',
  'данные обучающегося': 'pupil',
  'реестр обучающихся': 'pupil',
  ученики: 'pupil',
  'карточка ученика': 'pupil',
  воспитанники: 'pupil',
  'карточка воспитанника': 'pupil',
  студенты: 'pupil',
  'карточка студента': 'pupil',
  родители: 'parent',
  родитель: 'parent',
  'карточка родителя': 'parent',
  'личная карточка родителя': 'parent',
  'данные родителя': 'parent',
  'реестр родителей': 'parent',
  'законные представители': 'parent',
  'карточка законного представителя': 'parent',
};

/** What kind of card it is, by the words of its heading, its chosen tab or the way back. */
export const RECORD_WORDS: Record<string, RecordKind> = {
  личность: 'person',
  личности: 'person',
  'карточка личности': 'person',
  'данные личности': 'person',
  'реестр личностей': 'person',
  профиль: 'profile',
  профили: 'profile',
  'карточка профиля': 'profile',
  'данные профиля': 'profile',
  'реестр профилей': 'profile',
  'профиль сотрудника': 'profile',
  'карточка профиля сотрудника': 'profile',
  'профиль обучающегося': 'profile',
  'карточка профиля обучающегося': 'profile',
  'профиль ученика': 'profile',
  'профиль родителя': 'profile',
  'карточка профиля родителя': 'profile',
};

/** The same by the page's address: a weak hint, asked last. */
export const REGISTER_ADDRESSES: readonly [RegExp, 'employee' | 'pupil' | 'parent'][] = [
  [/employee|staff|teacher|personnel|sotrudnik|kadr/i, 'employee'],
  [/pupil|student|learner|child|obuch|uchen|vospit/i, 'pupil'],
  [/parent|guardian|rodit|predstav/i, 'parent'],
];
