import { choicesIn } from '@/utils/domain/names/choices';
import { counted } from '../plural';
import { type About, COMPARE, type IssueText, type RuleTexts } from './rule-sentence';

const BY_LETTER = 'На вид не отличить, но вход через Госуслуги сверяет побуквенно';
const LETTER_CAUSE = 'Буквы-заменители создают дубли (письмо от 24.10.2024)';
const AS_IN_DOCUMENT = 'Впишите как в документе';

/** «a:4 o:7» → «a» (4-я), «o» (7-я). */
function namedLetters(letters: string | undefined): string[] {
  return (letters ?? '').split(' ').flatMap((pair) => {
    const [, letter, place] = /^(.+):(\d+)$/u.exec(pair) ?? [];
    return letter && place ? [`«${letter}» (${place}-я)`] : [];
  });
}

/** «В имени латинская буква «a» (4-я)», for several: all of up to four, else the number and three of them. */
function lettersFact({ name, params }: About, forms: readonly [string, string, string]): string {
  const letters = namedLetters(params.letters);
  if (letters.length <= 1) return `В ${name.in} ${forms[0]} ${letters[0] ?? ''}`.trim();
  if (letters.length <= 4) return `В ${name.in} ${forms[1]}: ${letters.join(', ')}`;
  return `В ${name.in} ${counted(letters.length, forms)}: ${letters.slice(0, 3).join(', ')} и другие`;
}

const LATIN = ['латинская буква', 'латинские буквы', 'латинских букв'] as const;
const FOREIGN = ['нерусская буква', 'нерусские буквы', 'нерусских букв'] as const;
const DIGITS = ['цифра', 'цифры', 'цифр'] as const;
const SIGNS = ['лишний знак', 'лишние знаки', 'лишних знаков'] as const;

/** What to do: the fix in one's own words, or the two texts that it may be, or the document. */
function fix({ suggestion, params }: About, words: string): string {
  if (suggestion !== undefined) return words;
  const [first, second] = choicesIn(params);
  return second === undefined ? AS_IN_DOCUMENT : `«${first}» или «${second}»: впишите как в документе`;
}

/** The same three lines for all kinds of spaces that are drawn like one or like none. */
const spaceText =
  (what: (about: About) => string) =>
  (about: About): IssueText => ({
    fact: what(about),
    why: 'Пробел не виден, но при входе считается за букву',
    action: fix(about, 'Убрать лишнее'),
  });

type CharacterRule =
  | 'name-latin'
  | 'name-foreign-letters'
  | 'name-digits'
  | 'name-invisible'
  | 'name-torn-letter'
  | 'name-blank'
  | 'name-hyphen'
  | 'name-apostrophe'
  | 'name-punctuation'
  | 'name-brackets'
  | 'name-case';

/** Rules about single characters of a name. */
export const characterTexts = {
  'name-latin': {
    'look-alike': (about) => ({ fact: lettersFact(about, LATIN), why: BY_LETTER, action: fix(about, 'Заменить на русскую') }),
    mixed: (about) => ({
      fact: lettersFact(about, LATIN),
      why: 'Вход через Госуслуги сверяет побуквенно, латиница и кириллица не совпадут',
      action: fix(about, 'Исправить'),
    }),
    'whole-word': ({ name }) => ({
      fact: `${name.is} латинскими буквами`,
      why: 'На Госуслугах имя записано русскими буквами, запись латиницей не совпадёт',
      action: 'Впишите русскими буквами, как в документе',
    }),
  },
  'name-foreign-letters': {
    'look-alike': (about) => ({ fact: lettersFact(about, FOREIGN), why: BY_LETTER, action: fix(about, 'Заменить на русскую') }),
    'not-russian': (about) => ({
      fact: lettersFact(about, FOREIGN),
      why: 'В российских документах ФИО пишут русскими буквами, такая буква при входе может не совпасть',
      action: 'Сверьте с документом',
    }),
    'other-alphabet': (about) => ({
      fact: lettersFact(about, FOREIGN),
      why: 'На Госуслугах имя записано русскими буквами, другой алфавит не совпадёт',
      action: 'Впишите русскими буквами, как в документе',
    }),
  },
  'name-digits': {
    'digit-as-letter': (about) => ({
      fact: lettersFact(about, DIGITS),
      why: 'Похоже, цифра стоит вместо буквы: 0 вместо «О», 3 вместо «З»',
      action: 'Заменить на букву',
    }),
    digits: (about) => ({
      fact: lettersFact(about, DIGITS),
      why: 'В ФИО цифр не бывает, вход через Госуслуги такую запись не узнает',
      action: AS_IN_DOCUMENT,
    }),
    'only-digits': ({ name }) => ({
      fact: `Вместо ${name.of} цифры`,
      why: 'Обезличенные данные создают дубли (письмо от 24.10.2024)',
      action: AS_IN_DOCUMENT,
    }),
  },
  'name-invisible': {
    invisible: (about) => ({
      fact: `В ${about.name.in} ${counted(Number(about.params.count ?? 1), ['невидимый знак', 'невидимых знака', 'невидимых знаков'])}`,
      why: 'Такие знаки попадают при копировании. Их не видно, но вход сверяет и их',
      action: fix(about, 'Убрать невидимое'),
    }),
  },
  'name-torn-letter': {
    torn: (about) => ({
      fact: `Буква «${about.params.letter ?? 'й'}» в ${about.name.in} составлена из двух знаков`,
      why: `${BY_LETTER}. ${LETTER_CAUSE}`,
      action: fix(about, 'Заменить на одну букву'),
    }),
    stress: (about) => ({
      fact: `В ${about.name.in} знак ударения или другой значок над буквой`,
      why: 'Вход через Госуслуги сверяет побуквенно, значок не совпадёт',
      action: fix(about, 'Убрать значок'),
    }),
  },
  'name-blank': {
    unusual: spaceText(({ name }) => `В ${name.in} необычный пробел`),
    double: spaceText(({ name }) => `В ${name.in} несколько пробелов подряд`),
    leading: spaceText(({ name }) => `Пробел перед ${name.by}`),
    trailing: spaceText(({ name }) => `Пробел в конце ${name.of}`),
  },
  'name-hyphen': {
    dash: (about) => ({ fact: `В ${about.name.in} вместо дефиса другой знак`, why: BY_LETTER, action: fix(about, 'Поставить дефис') }),
    spaced: (about) => ({
      fact: `В ${about.name.in} пробелы у дефиса`,
      why: 'Двойные фамилии и имена пишут через дефис без пробелов, иначе появляются дубли (письмо от 24.10.2024)',
      action: fix(about, 'Убрать пробелы'),
    }),
    edge: (about) => ({
      fact: `Лишний дефис в начале или в конце ${about.name.of}`,
      why: 'Вход через Госуслуги сверяет побуквенно, дефис тоже считается',
      action: fix(about, 'Убрать дефис'),
    }),
    torn: (about) => ({
      fact: `Дефис в ${about.name.in} — от переноса строки`,
      why: 'Вход через Госуслуги сверяет побуквенно, дефис тоже считается',
      action: fix(about, 'Убрать дефис'),
    }),
    double: (about) => ({
      fact: `В ${about.name.in} два дефиса подряд`,
      why: 'Вход через Госуслуги сверяет побуквенно, дефис тоже считается',
      action: fix(about, 'Оставить один'),
    }),
  },
  'name-apostrophe': {
    'soft-sign': (about) => ({
      fact: `В ${about.name.in} апостроф`,
      why: 'Похоже, он стоит вместо мягкого или твёрдого знака',
      action: fix(about, 'Заменить на букву'),
    }),
    apostrophe: ({ name }) => ({
      fact: `В ${name.in} апостроф`,
      why: 'В российских документах апостроф редкость, запись может не совпасть с Госуслугами',
      action: 'Сверьте с документом',
    }),
    foreign: ({ name }) => ({
      fact: `В ${name.in} апостроф`,
      why: 'Иностранные фамилии — частая причина дублей. Нужно так, как на Госуслугах',
      action: COMPARE,
    }),
  },
  'name-punctuation': {
    dot: (about) => ({
      fact: `В ${about.name.in} точка`,
      why: 'ФИО пишут полностью и без точек, иначе вход не совпадёт',
      action: fix(about, 'Убрать точку'),
    }),
    sign: (about) => ({ fact: lettersFact(about, SIGNS), why: 'В ФИО бывают только буквы и дефис', action: fix(about, 'Убрать знак') }),
  },
  'name-brackets': {
    brackets: (about) => ({
      fact: `В ${about.name.in} скобки`,
      why: 'Нужна только запись из документа: прежняя фамилия и пометки мешают входу',
      action: fix(about, 'Оставить без скобок'),
    }),
    remark: (about) => ({
      fact: `В ${about.name.in} пометка`,
      why: 'Нужна только запись из документа: пометки мешают входу и создают дубли',
      action: fix(about, 'Оставить без пометки'),
    }),
  },
  'name-case': {
    upper: (about) => ({
      fact: `${about.name.is} заглавными буквами`,
      why: 'Пишите как на Госуслугах: первая буква заглавная, остальные строчные',
      action: fix(about, 'Исправить'),
    }),
    lower: (about) => ({
      fact: `${about.name.is} со строчной буквы`,
      why: 'Имена пишут с заглавной, в двойных — каждую часть',
      action: fix(about, 'Исправить'),
    }),
    mixed: (about) => ({
      fact: `В ${about.name.in} перепутаны заглавные и строчные буквы`,
      why: 'Похоже на нажатый Caps Lock',
      action: fix(about, 'Исправить'),
    }),
  },
} satisfies RuleTexts<CharacterRule>;
