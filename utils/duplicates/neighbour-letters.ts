/**
 * Letters of other Cyrillic alphabets as Russian documents write them: Tatar and Bashkir, Tajik, Uzbek, Kazakh, Kyrgyz, Ukrainian, Belarusian,
 * Komi. Small letters only. One person has «Холиқзода» in one document and «Холикзода» in the other.
 */
const RUSSIAN_FOR: Readonly<Record<string, string>> = {
  қ: 'к',
  ҡ: 'к',
  ғ: 'г',
  ҕ: 'г',
  ґ: 'г',
  ҳ: 'х',
  һ: 'х',
  ӯ: 'у',
  ў: 'у',
  ү: 'у',
  ұ: 'у',
  ө: 'о',
  ӧ: 'о',
  ә: 'а',
  ӓ: 'а',
  ң: 'н',
  ҥ: 'н',
  җ: 'дж',
  ҷ: 'дж',
  ӂ: 'ж',
  ҙ: 'з',
  ҫ: 'с',
  ҹ: 'ч',
  ӣ: 'и',
  і: 'и',
  ї: 'и',
  є: 'е',
  ѓ: 'г',
  ќ: 'к',
  ј: 'й',
  љ: 'ль',
  њ: 'нь',
  ђ: 'дж',
  ћ: 'ч',
  џ: 'дж',
};

const FOREIGN = new RegExp(`[${Object.keys(RUSSIAN_FOR).join('')}]`, 'gu');

/** «ў» behind a vowel is Belarusian and stands for «в» (Пятроўна); the Uzbek letter is a vowel itself. */
const BELARUSIAN = /(?<=[аеёіоуыэюя])ў/gu;

/** A word in small letters with the letters of neighbours as Russian ones. */
export const inRussianLetters = (word: string): string =>
  word.replace(BELARUSIAN, 'в').replace(FOREIGN, (letter) => RUSSIAN_FOR[letter] ?? letter);
