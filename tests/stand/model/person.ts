/** The registers of the stand and the first part of their address. */
export const REGISTERS = ['employees', 'school', 'pupils', 'parents'] as const;
export type StandRegister = (typeof REGISTERS)[number];

/** Every field of a card but the checkbox, as text in the app's own spelling ('' = not given). */
export interface PersonTexts {
  lastName: string;
  firstName: string;
  middleName: string;
  /** DD.MM.YYYY, or whatever was once imported. */
  birthDate: string;
  gender: string;
  snils: string;
  phone: string;
  email: string;
  citizenship: string;
  secondCitizenship: string;
  birthPlace: string;
  organization: string;
}

export interface PersonValues extends PersonTexts {
  noMiddleName: boolean;
}

export interface HistoryRow {
  date: string;
  field: string;
  before: string;
  after: string;
  author: string;
}

interface StandDocument {
  kind: string;
  series: string;
  number: string;
  issuedOn: string;
  issuedBy: string;
}

interface StandDuty {
  post: string;
  rate: string;
  since: string;
  order: string;
}

/** An invented person. `id` is unique within its register, `key` on the whole stand: tests name people by it. */
export interface StandPerson {
  id: number;
  key: string;
  register: StandRegister;
  values: PersonValues;
  documents: StandDocument[];
  history: HistoryRow[];
  address: { registered: string; actual: string };
  duties: StandDuty[];
  /** Ids in the register of parents; only pupils have them. */
  parents: number[];
}

/** What a list of people spells out: the values that differ from the ordinary ones, and the rest by default. */
export type PersonSeed = Partial<PersonValues> & {
  key: string;
  history?: HistoryRow[];
  duty?: string;
  parents?: number[];
};

export const ORGANIZATIONS = [
  { name: 'Тестовая школа БД', type: 'Школа' },
  { name: 'Учебная школа № 7', type: 'Школа' },
  { name: 'Учебный колледж сервиса', type: 'ПОО' },
  { name: 'Учебный центр творчества', type: 'УДО' },
  { name: 'Учебный детский сад № 3', type: 'ДОУ' },
] as const;

export const ORGANIZATION_TYPES = ['Школа', 'ПОО', 'УДО', 'ДОУ'] as const;
export const GENDERS = ['Мужской', 'Женский'] as const;
export const CITIZENSHIPS = ['Российская Федерация', 'Республика Азербайджан', 'Республика Беларусь', 'Республика Казахстан'] as const;

const EMPTY: PersonTexts = {
  lastName: '',
  firstName: '',
  middleName: '',
  birthDate: '',
  gender: '',
  snils: '',
  phone: '',
  email: '',
  citizenship: 'Российская Федерация',
  secondCitizenship: '',
  birthPlace: '',
  organization: 'Тестовая школа БД',
};

/** People of one register out of their seeds, numbered from 1 in the order of the list. */
export function peopleOf(register: StandRegister, seeds: readonly PersonSeed[]): StandPerson[] {
  return seeds.map(({ key, history, duty, parents, ...values }, index) => ({
    id: index + 1,
    key,
    register,
    values: { ...EMPTY, noMiddleName: false, ...values },
    documents: documentsOf(register, index),
    history: history ?? [
      { date: '02.09.2024 10:15', field: 'Телефон', before: '', after: values.phone ?? '', author: 'Администратор' },
      { date: '30.08.2024 16:40', field: 'Карточка', before: '', after: 'Создана', author: 'Администратор' },
    ],
    address: {
      registered: `Пермский край, г. Учебный, ул. Примерная, д. ${index + 1}`,
      actual: `Пермский край, г. Учебный, ул. Примерная, д. ${index + 1}`,
    },
    duties:
      register === 'employees' || register === 'school'
        ? [{ post: duty ?? 'Учитель', rate: '1,0', since: '01.09.2021', order: `Приказ № ${40 + index}-к` }]
        : [],
    parents: parents ?? [],
  }));
}

function documentsOf(register: StandRegister, index: number): StandDocument[] {
  const number = String(100_000 + index * 137);
  return register === 'pupils'
    ? [{ kind: 'Свидетельство о рождении', series: 'I-ВГ', number, issuedOn: '20.05.2011', issuedBy: 'Отдел ЗАГС г. Учебного' }]
    : [{ kind: 'Паспорт гражданина РФ', series: '00 00', number, issuedOn: '15.06.2015', issuedBy: 'Отделение УФМС в г. Учебном' }];
}
