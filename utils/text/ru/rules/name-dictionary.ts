import { choicesIn } from '@/utils/domain/names/choices';
import { type About, COMPARE, type IssueText, type RuleTexts } from './rule-sentence';

const BY_LETTER = 'Вход через Госуслуги сверяет ФИО побуквенно';
const MISSPELT = 'Неверное написание ФИО — частая причина дублей (письмо от 24.10.2024)';
const FROM_DOCUMENT = 'Сверьте с документом';

const meant =
  (what: string, where: string) =>
  ({ suggestion, params }: About): IssueText => {
    const [first, second] = choicesIn(params);
    if (second !== undefined)
      return { fact: `Похоже, в ${where} опечатка`, why: MISSPELT, action: `«${first}» или «${second}»: сверьте с документом` };
    return {
      fact: suggestion === undefined ? `Похоже, в ${where} опечатка` : `${what}: похоже на «${suggestion}»`,
      why: MISSPELT,
      action: suggestion === undefined ? FROM_DOCUMENT : 'Исправить',
    };
  };
const maybe = (fact: string) => (): IssueText => ({
  fact,
  why: 'Оно бывает, но похоже на более частое. Нужно так, как на Госуслугах',
  action: COMPARE,
});
const mismatch =
  (what: string) =>
  ({ suggestion }: About): IssueText => ({
    fact: what,
    why: 'Похоже, одна из букв или пол указаны неверно, и вход не совпадёт с Госуслугами',
    action: suggestion === undefined ? FROM_DOCUMENT : 'Исправить',
  });
const misplaced =
  (field: string, written: string) =>
  ({ sure }: About): IssueText => ({
    fact: `${sure ? 'В' : 'Похоже, в'} поле «${field}» ${written}`,
    why: 'Фамилия, имя и отчество сверяются по отдельности, каждое в своём поле',
    action: sure ? 'Переставьте по своим полям' : 'Сверьте с документом',
  });

type NameRule =
  | 'name-wrong-layout'
  | 'name-transliterated'
  | 'name-swapped-fields'
  | 'name-declined'
  | 'name-known-hyphen'
  | 'name-spelling'
  | 'name-surname-spelling'
  | 'name-short-form'
  | 'name-gender-mismatch'
  | 'name-variant'
  | 'name-unknown';

/** Rules that know names: the dictionary, patronymics, endings. */
export const nameTexts = {
  'name-wrong-layout': {
    word: ({ name, suggestion }) => ({
      fact: `${name.is} в английской раскладке`,
      why: 'Те же клавиши в русской раскладке дают понятное слово',
      action: suggestion === undefined ? 'Впишите русскими буквами' : `Заменить на «${suggestion}»`,
    }),
    part: ({ name, suggestion }) => ({
      fact: `Часть ${name.of} в английской раскладке`,
      why: 'Те же клавиши в русской раскладке дают понятное слово',
      action: suggestion === undefined ? 'Впишите русскими буквами' : `Заменить на «${suggestion}»`,
    }),
  },
  'name-transliterated': {
    latin: ({ name, suggestion }) => ({
      fact: `${name.is} латинскими буквами`,
      why: 'В документах и на Госуслугах имя записано русскими буквами, запись латиницей не совпадёт',
      action: suggestion === undefined ? 'Впишите русскими буквами, как в документе' : `Заменить на «${suggestion}»`,
    }),
  },
  'name-swapped-fields': {
    'patronymic-in-first-name': misplaced('Имя', 'записано отчество'),
    'patronymic-in-last-name': misplaced('Фамилия', 'записано отчество'),
    'first-name-in-last-name': misplaced('Фамилия', 'записано имя'),
    'first-name-in-middle-name': misplaced('Отчество', 'записано имя'),
    'last-name-in-middle-name': misplaced('Отчество', 'записана фамилия'),
  },
  'name-declined': {
    case: ({ name, suggestion }) => ({
      fact: `${name.is} не в именительном падеже`,
      why: 'Похоже, ФИО взято из приказа. На Госуслугах оно записано в именительном падеже',
      action: suggestion === undefined ? FROM_DOCUMENT : `Заменить на «${suggestion}»`,
    }),
  },
  'name-known-hyphen': {
    'double-surname': ({ suggestion }) => ({
      fact: 'Двойная фамилия без дефиса',
      why: 'Двойные фамилии обычно пишут через дефис, без него появляются дубли (письмо от 24.10.2024)',
      action: suggestion === undefined ? FROM_DOCUMENT : 'Поставить дефис',
    }),
    'double-first-name': ({ suggestion }) => ({
      fact: 'Похоже на двойное имя без дефиса',
      why: 'Двойные имена обычно пишут через дефис. Нужно так, как на Госуслугах',
      action: suggestion === undefined ? COMPARE : 'Поставить дефис',
    }),
  },
  'name-spelling': {
    'first-name': meant('Имя', 'имени'),
    patronymic: meant('Отчество', 'отчестве'),
    'maybe-first-name': maybe('Редкое написание имени'),
    'maybe-patronymic': maybe('Редкое написание отчества'),
  },
  'name-surname-spelling': {
    surname: meant('Фамилия', 'фамилии'),
    near: ({ params }) => ({
      fact: `Фамилия похожа на частую «${params.names ?? ''}»`,
      why: MISSPELT,
      action: FROM_DOCUMENT,
    }),
    letters: () => ({
      fact: 'Похоже, в фамилии опечатка',
      why: 'Такие буквы рядом в фамилиях редки, а фамилии с ошибками создают дубли',
      action: FROM_DOCUMENT,
    }),
    'short-i': ({ params, suggestion }) => ({
      fact: params.typed === 'и' ? 'Похоже, в фамилии «и» вместо «й»' : 'Похоже, в фамилии «й» вместо «и»',
      why: 'И и Й — частая причина дублей (письмо от 24.10.2024)',
      action: suggestion === undefined ? FROM_DOCUMENT : `Заменить на «${suggestion}»`,
    }),
    'maybe-surname': maybe('Редкое написание фамилии'),
  },
  'name-short-form': {
    short: ({ params }) => ({
      fact: 'Похоже на краткую форму имени',
      why: `${params.names === undefined ? '' : `Полное имя: ${params.names.replaceAll(', ', ' или ')}. `}${BY_LETTER}`,
      action: 'Впишите имя, как в документе',
    }),
  },
  'name-gender-mismatch': {
    'last-name': mismatch('Окончание фамилии не сходится с именем и отчеством'),
    'first-name': mismatch('Имя другого рода, чем фамилия и отчество'),
    'middle-name': mismatch('Отчество не сходится с именем или полом'),
    gender: mismatch('Пол не сходится с именем и отчеством'),
    unclear: mismatch('Части ФИО и пол не сходятся между собой'),
  },
  'name-variant': {
    variants: ({ name, params }) => ({
      fact: `${name.to[0]?.toUpperCase()}${name.to.slice(1)} пишут по-разному: бывает и ${params.names ?? ''}`,
      why: 'Какое написание верно, видно только в документе. Нужно так, как на Госуслугах',
      action: COMPARE,
    }),
    dots: ({ name }) => ({
      fact: `${name.to[0]?.toUpperCase()}${name.to.slice(1)} пишут и с «ё», и с «е»`,
      why: 'Е и Ё — частая причина дублей. Нужно так, как на Госуслугах',
      action: COMPARE,
    }),
  },
  'name-unknown': {
    rare: () => ({
      fact: 'Редкое имя',
      why: 'Такого имени нет в словаре проверки: это не ошибка, но опечатку в нём не заметить',
      action: COMPARE,
    }),
  },
} satisfies RuleTexts<NameRule>;
