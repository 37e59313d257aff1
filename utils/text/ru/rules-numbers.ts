import { counted } from './plural';
import type { About, IssueText, RuleTexts } from './rule-sentence';

const CHECK = 'Сверьте с документом';
const DATE_CAUSE = 'По дате рождения система отличает людей, а вход сверяет её с Госуслугами';
const SNILS_USE = 'По СНИЛС личность узнают на Госуслугах, неверный номер мешает входу';
const YEARS = ['год', 'года', 'лет'] as const;

const fix = ({ suggestion }: About, words: string, otherwise = CHECK): string => (suggestion === undefined ? otherwise : words);
const digits = ({ params }: About): string => counted(Number(params.count ?? 0), ['цифра', 'цифры', 'цифр']);
const age = ({ params }: About): string => counted(Number(params.age ?? 0), YEARS);
const phoneInSnils = (): IssueText => ({
  fact: 'В поле «СНИЛС», похоже, телефон',
  why: SNILS_USE,
  action: 'Впишите 11 цифр СНИЛС или очистите поле',
});

type NumberRule =
  | 'birth-date-missing'
  | 'birth-date-format'
  | 'birth-date-future'
  | 'birth-date-filler'
  | 'birth-date-age'
  | 'snils-missing'
  | 'snils-characters'
  | 'snils-length'
  | 'snils-zeros'
  | 'snils-checksum'
  | 'snils-uncheckable'
  | 'phone-format';

/** Rules about the birth date, СНИЛС and the phone. */
export const numberTexts = {
  'birth-date-missing': {
    missing: () => ({
      fact: 'Дата рождения не указана',
      why: 'Без неё система может создать вторую личность',
      action: 'Впишите дату рождения',
    }),
  },
  'birth-date-format': {
    malformed: () => ({
      fact: 'Дата рождения не читается',
      why: 'Нужна дата вида 01.01.2000, иначе система может создать вторую личность',
      action: 'Впишите дату: ДД.ММ.ГГГГ',
    }),
    impossible: (about) => ({
      fact: 'Такого дня в календаре нет',
      why: about.suggestion === undefined ? 'Скорее всего, опечатка в числе или месяце' : 'Похоже, день и месяц переставлены',
      action: fix(about, 'Поменять день и месяц'),
    }),
    'short-year': (about) => ({
      fact: 'Год рождения из двух цифр',
      why: 'Непонятно, какой это век. Нужна дата вида 01.01.2000',
      action: fix(about, 'Записать год полностью', 'Впишите год полностью'),
    }),
    serial: () => ({ fact: 'Вместо даты рождения число', why: 'Так таблицы записывают дату при переносе', action: 'Записать датой' }),
    'other-shape': () => ({
      fact: 'Дата рождения записана в другом виде',
      why: 'Нужна дата вида 01.01.2000 (письмо от 24.10.2024: ДД.ММ.ГГГГ)',
      action: 'Записать как ДД.ММ.ГГГГ',
    }),
  },
  'birth-date-future': {
    future: () => ({ fact: 'Дата рождения ещё не наступила', why: DATE_CAUSE, action: CHECK }),
  },
  'birth-date-filler': {
    filler: ({ params }) => ({
      fact: `Дата рождения ${params.date ?? ''} похожа на заполнитель`,
      why: 'Её часто ставят, когда настоящая не известна. Вход её не узнает',
      action: CHECK,
    }),
    today: () => ({ fact: 'Дата рождения — сегодняшний день', why: 'Похоже, поле заполнилось само', action: CHECK }),
  },
  'birth-date-age': {
    'too-young': (about) => ({
      fact: `По дате рождения человеку ${age(about)}`,
      why:
        about.params.register === 'employee' ? 'Сотруднику должно быть не меньше 14\u00a0лет' : 'Родителю не может быть меньше 14\u00a0лет',
      action: CHECK,
    }),
    'too-old': (about) => ({ fact: `По дате рождения человеку ${age(about)}`, why: 'Скорее всего, опечатка в годе', action: CHECK }),
  },
  'snils-missing': {
    missing: () => ({
      fact: 'СНИЛС не указан',
      why: 'Вносить необязательно, но желательно: по нему личность находят точнее',
      action: 'Впишите СНИЛС, если он известен',
    }),
  },
  'snils-characters': {
    letters: (about) => ({
      fact: 'В СНИЛС буква вместо цифры',
      why: 'О и З легко принять за 0 и 3, но в СНИЛС только цифры',
      action: fix(about, 'Заменить на цифру'),
    }),
    'bad-characters': () => ({
      fact: 'В СНИЛС посторонние знаки',
      why: 'В СНИЛС только 11 цифр, между ними бывают пробелы и дефисы',
      action: CHECK,
    }),
    'no-digits': () => ({
      fact: 'Вместо СНИЛС текст',
      why: 'В СНИЛС только 11 цифр. Если его нет, поле оставляют пустым',
      action: 'Впишите СНИЛС или очистите поле',
    }),
    phone: phoneInSnils,
  },
  'snils-length': {
    none: () => ({
      fact: 'Вместо СНИЛС прочерк',
      why: 'Если СНИЛС не известен, поле оставляют пустым',
      action: 'Впишите СНИЛС или очистите поле',
    }),
    'zero-lost': (about) => ({
      fact: `В СНИЛС ${digits(about)} вместо 11`,
      why: 'Похоже, таблица потеряла ноль в начале: с ним контрольное число сходится',
      action: 'Вернуть ноль',
    }),
    'no-check-digits': () => ({ fact: 'В СНИЛС 9 цифр вместо 11', why: 'Похоже, не хватает двух последних, контрольных', action: CHECK }),
    inn: () => ({
      fact: 'В поле «СНИЛС», похоже, ИНН',
      why: 'В СНИЛС 11 цифр, в ИНН — 12',
      action: 'Впишите 11 цифр СНИЛС или очистите поле',
    }),
    'too-short': (about) => ({ fact: `В СНИЛС ${digits(about)} вместо 11`, why: SNILS_USE, action: CHECK }),
    'too-long': (about) => ({ fact: `В СНИЛС ${digits(about)} вместо 11`, why: SNILS_USE, action: CHECK }),
  },
  'snils-zeros': {
    'all-zeros': () => ({
      fact: 'СНИЛС из одних нулей',
      why: 'Такого номера нет. Если СНИЛС не известен, поле оставляют пустым',
      action: 'Впишите СНИЛС или очистите поле',
    }),
  },
  'snils-checksum': {
    'bad-checksum': () => ({
      fact: 'Контрольное число СНИЛС не сходится',
      why: 'Скорее всего, опечатка в одной цифре или две переставлены',
      action: 'Сверьте с документом',
    }),
    phone: phoneInSnils,
  },
  'snils-uncheckable': {
    uncheckable: () => ({
      fact: 'Этот СНИЛС нельзя проверить по контрольному числу',
      why: 'У номеров до 001-001-998 его нет',
      action: 'Сверьте цифры с документом',
    }),
  },
  'phone-format': {
    characters: () => ({
      fact: 'В телефоне посторонние знаки',
      why: 'На вход не влияет, но дозвониться по нему будет трудно',
      action: 'Сверьте телефон',
    }),
    length: () => ({
      fact: 'В телефоне не 11 цифр',
      why: 'На вход не влияет, но дозвониться по нему будет трудно',
      action: 'Сверьте телефон',
    }),
    'no-country-code': () => ({ fact: 'Телефон без +7 или 8', why: 'На вход не влияет', action: 'Допишите +7' }),
    'other-country': () => ({ fact: 'Телефон другой страны', why: 'На вход не влияет', action: 'Сверьте телефон' }),
  },
} satisfies RuleTexts<NumberRule>;
