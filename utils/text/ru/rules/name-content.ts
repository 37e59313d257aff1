import { type About, COMPARE, type IssueText, type RuleTexts } from './rule-sentence';

const NAMELESS = 'Обезличенные данные создают дубли (письмо от 24.10.2024)';
const COMPLEX_NAMES = 'Сложные и иностранные фамилии — частая причина дублей. Нужно так, как на Госуслугах';
const FULL = 'Впишите полностью, как в документе';

const filling = ({ name, field }: About): IssueText =>
  field === 'middleName'
    ? {
        fact: `Вместо ${name.of} заполнитель`,
        why: 'Если отчества нет, поле должно быть пустым, а отметка «Без отчества» — стоять. Заполнители создают дубли',
        action: 'Впишите отчество или отметьте «Без отчества»',
      }
    : { fact: `Вместо ${name.of} заполнитель`, why: NAMELESS, action: FULL };

const several = ({ name }: About): IssueText => ({
  fact: `${name.is} из нескольких слов`,
  why: COMPLEX_NAMES,
  action: COMPARE,
});
const initial = ({ name }: About): IssueText => ({ fact: `Вместо ${name.of} инициал`, why: NAMELESS, action: FULL });
const implausible =
  (what: string) =>
  ({ name }: About): IssueText => ({
    fact: `В ${name.in} ${what}`,
    why: 'Похоже на опечатку, а фамилии и имена с ошибками создают дубли',
    action: 'Сверьте с документом',
  });
const same = (what: string) => (): IssueText => ({
  fact: what,
  why: 'Похоже, одно из полей заполнено не тем',
  action: 'Сверьте с документом',
});

type ContentRule =
  | 'last-name-missing'
  | 'first-name-missing'
  | 'middle-name-missing'
  | 'no-middle-name-contradiction'
  | 'name-placeholder'
  | 'name-initials'
  | 'name-full-in-one-field'
  | 'name-inner-space'
  | 'name-implausible'
  | 'name-strange-letters'
  | 'name-same-in-fields'
  | 'name-yo'
  | 'name-short-i'
  | 'name-double';

/** Rules about what a name says as a whole, without a dictionary. */
export const contentTexts = {
  'last-name-missing': {
    missing: () => ({ fact: 'Фамилия не указана', why: 'Вход через Госуслуги сверяет фамилию побуквенно', action: 'Впишите фамилию' }),
  },
  'first-name-missing': {
    missing: () => ({ fact: 'Имя не указано', why: 'Вход через Госуслуги сверяет имя побуквенно', action: 'Впишите имя' }),
  },
  'middle-name-missing': {
    missing: () => ({
      fact: 'Отчество не указано, а «Без отчества» не отмечено',
      why: 'С Госуслугами сверяется и отчество. Если его нет в документе, это отмечают',
      action: 'Впишите отчество или отметьте «Без отчества»',
    }),
    'maybe-missing': () => ({
      fact: 'Отчество не указано',
      why: 'Так и должно быть, если его нет в документе',
      action: 'Сверьте с документом',
    }),
  },
  'no-middle-name-contradiction': {
    filled: () => ({
      fact: 'Отмечено «Без отчества», но отчество указано',
      why: 'Одно из двух неверно, и вход может не совпасть с Госуслугами',
      action: 'Снимите отметку или очистите отчество',
    }),
  },
  'name-placeholder': { signs: filling, repeat: filling, word: filling, keyboard: filling },
  'name-initials': {
    initials: initial,
    letter: ({ name, field }) => ({
      fact: field === 'lastName' ? 'Фамилия из одной буквы' : `Вместо ${name.of} одна буква`,
      why: NAMELESS,
      action: FULL,
    }),
    'maybe-name': () => ({
      fact: 'Имя из одной буквы',
      why: 'Такие имена бывают, но инициал вместо имени создаёт дубли',
      action: 'Сверьте с документом',
    }),
    abbreviation: ({ name }) => ({ fact: `${name.is} сокращённо`, why: NAMELESS, action: FULL }),
    'after-surname': ({ suggestion }) => ({
      fact: 'Вместе с фамилией записаны инициалы',
      why: 'В этом поле нужна только фамилия, имя и отчество — в своих полях полностью',
      action: suggestion === undefined ? 'Оставьте только фамилию' : 'Оставить фамилию',
    }),
  },
  'name-full-in-one-field': {
    'full-name': ({ name, field, suggestion }) => ({
      fact: `В ${field === 'lastName' ? 'фамилии' : name.in} записано несколько частей ФИО`,
      why: 'Фамилия, имя и отчество сверяются по отдельности',
      action: suggestion === undefined ? 'Разнесите по своим полям' : `Оставить ${name.to}`,
    }),
  },
  'name-inner-space': {
    'several-words': several,
    'lost-hyphen': ({ suggestion }) => ({
      fact: 'Двойная фамилия без дефиса',
      why: 'Двойные фамилии обычно пишут через дефис, без него появляются дубли (письмо от 24.10.2024)',
      action: suggestion === undefined ? 'Сверьте с документом' : 'Поставить дефис',
    }),
    'joined-word': ({ suggestion }) => ({
      fact: 'Отчество записано слитно с «оглы» или «кызы»',
      why: 'В документах их обычно пишут отдельно, запись может не совпасть с Госуслугами',
      action: suggestion === undefined ? 'Сверьте с документом' : 'Поставить пробел',
    }),
    'torn-word': ({ name, suggestion }) => ({
      fact: `Внутри ${name.of} пробел`,
      why: 'Вход через Госуслуги сверяет побуквенно, пробел тоже считается',
      action: suggestion === undefined ? 'Сверьте с документом' : 'Убрать пробел',
    }),
  },
  'name-implausible': {
    triple: ({ name, params }) => ({
      fact: `В ${name.in} три буквы «${params.letter ?? ''}» подряд`,
      why: 'Похоже на опечатку, а фамилии и имена с ошибками создают дубли',
      action: 'Сверьте с документом',
    }),
    'bare-word': ({ params }) => ({
      fact: `В отчестве только «${params.word ?? ''}»`,
      why: 'Не хватает имени отца: отчество пишут как в документе, например «Гасан оглы»',
      action: 'Впишите отчество полностью',
    }),
    'sign-first': implausible('мягкий или твёрдый знак в начале'),
    'hard-sign-last': implausible('твёрдый знак в конце'),
    letters: implausible('необычное сочетание букв'),
    pair: ({ params }) => ({
      fact: `В фамилии «${params.typed ?? ''}», а по-русски пишут «${params.usual ?? ''}»`,
      why: 'Похоже на опечатку, но в старых фамилиях такое бывает. Нужно так, как на Госуслугах',
      action: 'Сверьте с документом',
    }),
    ending: () => ({
      fact: 'Похоже, в конце фамилии опечатка',
      why: 'Так русские фамилии не оканчиваются, а фамилии с ошибками создают дубли',
      action: 'Сверьте с документом',
    }),
    'no-vowel': implausible('нет ни одной гласной'),
  },
  'name-strange-letters': {
    strange: ({ params }) => ({
      fact: `Необычное для фамилии сочетание «${params.letters ?? ''}»`,
      why: 'Может быть, это опечатка: в русских словах и именах эти буквы так не стоят',
      action: 'Сверьте с документом',
    }),
  },
  'name-same-in-fields': {
    'first-and-middle': same('Имя и отчество одинаковы'),
    'last-and-first': same('Фамилия и имя одинаковы'),
    'last-and-middle': same('Фамилия и отчество одинаковы'),
  },
  'name-yo': {
    yo: ({ name }) => ({
      fact: `${name.is} с буквой «ё»`,
      why: 'Е и Ё — частая причина дублей. Нужно так, как на Госуслугах',
      action: COMPARE,
    }),
  },
  'name-short-i': {
    'short-i': ({ name }) => ({
      fact: `${name.is} с буквой «й»`,
      why: 'И и Й — частая причина дублей. Нужно так, как на Госуслугах',
      action: COMPARE,
    }),
    'full-i': ({ name }) => ({
      fact: `${name.is} с буквой «и» после гласной`,
      why: 'И и Й — частая причина дублей. Нужно так, как на Госуслугах',
      action: COMPARE,
    }),
  },
  'name-double': {
    hyphen: ({ name }) => ({ fact: `${name.is} через дефис`, why: COMPLEX_NAMES, action: COMPARE }),
  },
} satisfies RuleTexts<ContentRule>;
