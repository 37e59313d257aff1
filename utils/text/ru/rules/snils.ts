import { counted } from '../plural';
import type { About, IssueText, RuleTexts } from './rule-sentence';

const CHECK = 'Сверьте с документом';
const SNILS_USE = 'По СНИЛС личность узнают на Госуслугах, неверный номер мешает входу';

const fix = ({ suggestion }: About, words: string, otherwise = CHECK): string => (suggestion === undefined ? otherwise : words);
const digits = ({ params }: About): string => counted(Number(params.count ?? 0), ['цифра', 'цифры', 'цифр']);
const phoneInSnils = (): IssueText => ({
  fact: 'В поле «СНИЛС», похоже, телефон',
  why: SNILS_USE,
  action: 'Впишите 11 цифр СНИЛС или очистите поле',
});

type SnilsRule = 'snils-missing' | 'snils-characters' | 'snils-length' | 'snils-zeros' | 'snils-checksum' | 'snils-uncheckable';

/** Rules about СНИЛС. */
export const snilsTexts = {
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
    spreadsheet: (about) => ({
      fact: 'В СНИЛС лишние знаки',
      why: 'Похоже, их добавила таблица или форма: в СНИЛС только 11 цифр',
      action: fix(about, 'Оставить цифры'),
    }),
    exponent: () => ({
      fact: 'СНИЛС записан числом с «E»',
      why: 'Так таблица показывает длинные числа, последние цифры в такой записи потеряны',
      action: 'Впишите 11 цифр из документа',
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
    likely: ({ suggestion }) => ({
      fact: 'Контрольное число СНИЛС не сходится',
      why: 'Скорее всего, две цифры переставлены или нажата соседняя клавиша. Сверьте с документом',
      action: `Похоже на ${suggestion ?? ''}`,
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
} satisfies RuleTexts<SnilsRule>;
