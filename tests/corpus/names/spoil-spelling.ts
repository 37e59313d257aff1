import type { RightPerson } from './people.ts';
import type { Choices } from './random.ts';
import type { Kind, Reach, SpoiledField } from './spoil.ts';

const ROWS = ['йцукенгшщзхъ', 'фывапролджэ', 'ячсмитьбю'];
const KEYS: Readonly<Record<string, string>> = Object.fromEntries(
  [...'йцукенгшщзхъфывапролджэячсмитьбюё'].map((letter, index) => [letter, [..."qwertyuiop[]asdfghjkl;'zxcvbnm,.`"][index] ?? letter]),
);
/** Russian letters as they are written in a passport. */
export const LATIN: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ё: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'y',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
};

/** People whose first name and patronymic an ordinary dictionary of Russia's names should know. */
const KNOWN = new Set([
  'russian-common',
  'rare-patronymic',
  'hyphenated-surname',
  'korean',
  'short-surname',
  'ukrainian-belarusian-polish',
  'surname-like-word',
  'komi-permyak',
]);

const isCommon = (person: RightPerson) => KNOWN.has(person.stratum) && person.gender !== '' && /^\p{Lu}\p{Ll}{3,}$/u.test(person.firstName);
const slavicPatronymic = (person: RightPerson) => /(?:вич|вна|ич|ична)$/u.test(person.middleName);
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1).toLowerCase();

function neighbour(letter: string, random: Choices): string | null {
  for (const row of ROWS) {
    const at = row.indexOf(letter);
    if (at >= 0) return random.pick([row.charAt(at - 1), row.charAt(at + 1)].filter((found) => found !== '' && !'ъь'.includes(found)));
  }
  return null;
}

type Slip = (name: string, random: Choices) => string | null;

function replaceOne(name: string, pattern: RegExp, by: (found: string) => string, random: Choices): string | null {
  const found = [...name.matchAll(pattern)].filter((match) => match.index > 0);
  if (found.length === 0) return null;
  const match = random.pick(found);
  return name.slice(0, match.index) + by(match[0]) + name.slice(match.index + match[0].length);
}

const CLASSES: Readonly<Record<string, string>> = {
  а: 'о',
  о: 'а',
  е: 'и',
  и: 'е',
  э: 'е',
  я: 'е',
  д: 'т',
  т: 'д',
  б: 'п',
  п: 'б',
  г: 'к',
  з: 'с',
  в: 'ф',
};

const SLIPS: Readonly<Record<string, Slip>> = {
  'letter-lost': (name, random) => {
    const at = 1 + random.below(name.length - 1);
    return name.slice(0, at) + name.slice(at + 1);
  },
  'letter-doubled': (name, random) => {
    const at = 1 + random.below(name.length - 1);
    return name.slice(0, at) + name.charAt(at) + name.slice(at);
  },
  'letters-swapped': (name, random) => {
    const at = 1 + random.below(name.length - 2);
    return name.slice(0, at) + name.charAt(at + 1) + name.charAt(at) + name.slice(at + 2);
  },
  'next-key': (name, random) => {
    const at = 1 + random.below(name.length - 1);
    const key = neighbour(name.charAt(at), random);
    return key === null ? null : name.slice(0, at) + key + name.slice(at + 1);
  },
  'vowel-by-ear': (name, random) => replaceOne(name, /[аоеияэ]/gu, (found) => CLASSES[found] ?? found, random),
  'consonant-by-ear': (name, random) => replaceOne(name, /[дтбпгзв]/gu, (found) => CLASSES[found] ?? found, random),
  'double-letter-lost': (name, random) => replaceOne(name, /(.)\1/gu, (found) => found.charAt(0), random),
  'soft-sign-lost': (name, random) => replaceOne(name, /ь/gu, () => '', random),
  'short-i-lost': (name, random) => replaceOne(name, /й/gu, () => 'и', random),
};

function slipKind(slip: string, field: SpoiledField, reach: Reach): Kind {
  return {
    id: `${field === 'firstName' ? 'first' : field === 'middleName' ? 'patronymic' : 'surname'}-${slip}`,
    reach,
    make(person, random) {
      if (
        !isCommon(person) ||
        (field === 'middleName' && !slavicPatronymic(person)) ||
        person[field].length < 5 ||
        !/^\p{Lu}\p{Ll}+$/u.test(person[field])
      )
        return null;
      const spoiled = SLIPS[slip]?.(person[field], random) ?? null;
      return spoiled === null || spoiled === person[field] || REAL_NAMES.has(spoiled) ? null : { field, spoiled, certain: true };
    },
  };
}

/** Slips that make another real name: no one can see them. */
const REAL_NAMES = new Set(
  `Мария Марина Марьяна Дарина Дария Даря Лидия Лилия Алина Арина Элина Ирина Анна Инна Нина Зина Римма Олеся Леся Алла Лола Лора Эмма Валерия Валерий Валентин Валентина Александр Александра Евгений Евгения Антон Антонина
  Данил Данила Даниил Наталия Наталья София Софья Татьяна Таяна Юлия Юлиан Юлиана Яна Ян Диана Дина Дана Дарья Марья Мирон Марон Роман Романа Рома Рима Степан Стефан Никита Никитична Алексеевич Алексеевна Елена Алена Алёна Олена Эмин Семен Семён Артем Артём
  Федор Фёдор Петр Пётр Глеб Лев Лев Иван Иона Илья Илия Павел Павла Олег Кристина Христина Карина Катерина Екатерина Вера Вероника Раиса Тарас Тимофей Тимофея Оксана Аксана Ксения Аксения Надежда Любовь Людмила Милада Полина Паулина Апполинария Виктор Виктория Витальевич
  Зоя Жанна Яков Ивановна Иванна Станислав Станислава Ярослав Ярослава Вячеслав Вячеслава Владислав Владислава Георгий Егор Игорь Юрий Юрьевич Маргарита Варвара Богдан Богдана Руслан Руслана Мирослав Мирослава Янина Анастас Анастасия Агния Ангелина Анжелина Клавдий Клавдия
  Адамович Даниилович Данилович Геннадиевич Геннадьевич Геннадиевна Геннадьевна Валериевич Валерьевич Валериевна Валерьевна Витальевна Виталиевич Виталиевна Юриевич Юриевна Григориевич Григориевна Аркадиевич Аркадиевна Василиевич Василиевна Антониевич Дмитриевич Дмитриевна Анатолиевич Анатолиевна Евгениевич Евгениевна Георгиевич Георгьевич
  Альбина Альвина Карина Корина Марта Марфа Ульян Ульяна Юлианна Лина Лана Светлана Снежана Тамара Тамар Галина Галлина Любава Лада Леонтий Леон Леонид Леонида Захар Назар Максим Максима Матвей Марк Марко Мартин Мартын Остап Потап Роза Рузанна Регина Сергий Сергей Степанида Тарас Тихон Трофим`.split(
    /\s+/,
  ),
);

const layout = (text: string) =>
  [...text]
    .map((letter) => {
      const key = KEYS[letter.toLowerCase()];
      if (key === undefined) return letter;
      return letter === letter.toLowerCase() ? key : key.toUpperCase();
    })
    .join('');
const latin = (text: string) =>
  [...text]
    .map((letter) => {
      const found = LATIN[letter.toLowerCase()];
      if (found === undefined) return letter;
      return letter === letter.toLowerCase() ? found : capital(found);
    })
    .join('');

function person(id: string, make: (who: RightPerson, random: Choices) => ReturnType<Kind['make']>): Kind {
  return { id, reach: 'dictionary', make: (who, random) => (isCommon(who) && slavicPatronymic(who) ? make(who, random) : null) };
}

const otherGender = (patronymic: string) =>
  patronymic.endsWith('вич') ? patronymic.replace(/вич$/u, 'вна') : patronymic.endsWith('вна') ? patronymic.replace(/вна$/u, 'вич') : null;

/** What only a dictionary of names can see, and surname typos, which nobody can without false alarms. */
export const spellingKinds: readonly Kind[] = [
  ...Object.keys(SLIPS).map((slip) => slipKind(slip, 'firstName', 'dictionary')),
  ...Object.keys(SLIPS)
    .filter((slip) => slip !== 'double-letter-lost')
    .map((slip) => slipKind(slip, 'middleName', 'dictionary')),
  ...['letter-lost', 'letters-swapped', 'vowel-by-ear'].map((slip) => slipKind(slip, 'lastName', 'beyond')),
  person('wrong-layout-surname', (who) =>
    /^[\p{L}]{4,}$/u.test(who.lastName) ? { field: 'lastName', spoiled: layout(who.lastName), certain: true } : null,
  ),
  person('wrong-layout-first', (who) => ({ field: 'firstName', spoiled: layout(who.firstName), certain: true })),
  person('wrong-layout-patronymic', (who) => ({ field: 'middleName', spoiled: layout(who.middleName), certain: true })),
  person('transliterated-surname', (who) => ({ field: 'lastName', spoiled: latin(who.lastName) })),
  person('transliterated-first', (who) => ({ field: 'firstName', spoiled: latin(who.firstName) })),
  person('transliterated-patronymic', (who) => ({ field: 'middleName', spoiled: latin(who.middleName) })),
  person('surname-and-first-swapped', (who) =>
    who.stratum === 'surname-like-word' ? null : { field: 'firstName', spoiled: who.lastName, card: { lastName: who.firstName } },
  ),
  person('first-and-patronymic-swapped', (who) => ({ field: 'firstName', spoiled: who.middleName, card: { middleName: who.firstName } })),
  person('all-shifted', (who) => ({
    field: 'lastName',
    spoiled: who.firstName,
    card: { firstName: who.middleName, middleName: who.lastName },
  })),
  person('surname-and-patronymic-swapped', (who) => ({ field: 'lastName', spoiled: who.middleName, card: { middleName: who.lastName } })),
  person('patronymic-of-other-gender', (who) => {
    const other = otherGender(who.middleName);
    return other === null || /^(?:Саша|Женя|Валя)$/u.test(who.firstName) ? null : { field: 'middleName', spoiled: other };
  }),
  person('surname-of-other-gender', (who) => {
    if (/(?:[оеё]в|[иы]н)$/u.test(who.lastName) && who.gender === 'm') return { field: 'lastName', spoiled: `${who.lastName}а` };
    return who.gender === 'f' && /(?:[оеё]ва|[иы]на)$/u.test(who.lastName) && who.stratum === 'russian-common'
      ? { field: 'lastName', spoiled: who.lastName.slice(0, -1) }
      : null;
  }),
  {
    id: 'first-hyphen-lost',
    reach: 'dictionary',
    make: (who, random) =>
      /^(?:Анна|Мария|Ева|София|Эмма|Жан)-/u.test(who.firstName)
        ? { field: 'firstName', spoiled: who.firstName.replace('-', random.pick([' ', ' '])), certain: true }
        : null,
  },
  {
    id: 'surname-hyphen-lost',
    reach: 'dictionary',
    make: (who) =>
      who.stratum === 'hyphenated-surname' && who.lastName.split('-').length === 2
        ? { field: 'lastName', spoiled: who.lastName.replace('-', ' '), certain: true }
        : null,
  },
];
