import type { NameField } from './card';
import { LATIN_ROWS, RUSSIAN_ROWS } from './keyboard';
import { isBlank, isDash, isInvisible, isLetter } from './letters';
import { type WordSet, wordSet } from './word-set';

/** What a text that is typed only because a field had to be filled is made of. */
export type PlaceholderKind = 'signs' | 'repeat' | 'word' | 'keyboard';

const words = (list: string): WordSet => wordSet(list, ', ');

/** Written instead of any part of a name. Real surnames that read like one (Неизвестный, Учитель, Новый) stand in the list below this. */
const WORDS = words(
  'тест, тестик, тестовый, тестовая, тестовое, тестирование, тестировщик, проба, пробный, пробная, неизвестное, неизвестно, неизвестна, неизвестен, ' +
    'неизв, неизвест, нет, нету, не указано, не указан, не указана, не заполнено, не известно, не известен, не известна, не определено, не имеет, ' +
    'не имеется, отсутствует, отсутствие, отсутств, отс, пусто, пустой, прочерк, пробел, без отчества, без имени, без фамилии, без ф, безотчества, бо, б о, ' +
    'нет отчества, нет имени, нет фамилии, нет данных, нет информации, данных нет, нд, н д, уточнить, уточняется, на уточнении, аноним, анонимно, анонимный, удалить, ' +
    'удален, удалён, удалена, удалено, удаленный, удалённый, удаленная, удалённая, на удаление, дубль, дубликат, дублер, копия, ошибка, ошибочно, не использовать, фамилия, имя, отчество, фио, ' +
    'фамилия имя отчество, пример, образец, вакансия, вакант, вакантно, админ, администратор, пользователь, юзер, логин, ученик, ученица, обучающийся, ' +
    'сотрудник, сотрудница, учительница, учитель, воспитатель, преподаватель, директор, родитель, мама, папа, мать, отец, бабушка, ребенок, ребёнок, школа, школьник, класс, ' +
    'временный, временная, временно, заглушка, инкогнито, некто, никто, икс, игрек, безымянный, безымянная, неизвестный, неизвестная, новый, новая, ' +
    'новый сотрудник, новый ученик, мальчик, девочка, дочь, новорожденный, новорождённый, новорожденная, б-о,  кто-то, что-то, абвгд, выбыл, выбыла, выбывший, выбывшая, отчислен, отчислена, отчислить, уволен, уволена, переведен, переведён, переведена, иностранец, иностранка, не выбран, не выбрано, ляля, бла-бла, блабла, ололо, хз, ' +
    'test, testing, tester, demo, sample, example, admin, administrator, user, none, null, nil, undefined, nan, na, n a, no, unknown, noname, no name, empty, ' +
    'name, surname, lastname, firstname, middlename, fio, login, anonymous, delete, deleted, copy, dummy, xxx, temp, tmp, blabla',
);

/** Of these a surname may truly consist. */
const REAL_SURNAMES = words(
  'неизвестный, неизвестная, безымянный, безымянная, учитель, новый, новая, школьник, школа, пустой, пробный, пробная, бо, но, на, нил, папа',
);
const REAL_FIRST_NAMES = words('бо, нил, na, no, ляля, логин');

const ROWS = [...RUSSIAN_ROWS, 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя', 'абвгдежзийклмн', ...LATIN_ROWS, 'abcdefghijklmnopqrstuvwxyz'];
const LINES = [...ROWS, ...ROWS.map((row) => [...row].reverse().join(''))];
/** Short runs that are on no one's passport; «Смит» and «Кен» lie on a row too, so short runs count only at its ends. */
const SHORT_RUNS = words(
  'фыв, фыва, ывап, йцу, йцук, цуке, ячс, ячсм, чсми, олдж, лджэ, абв, абвг, шщз, гшщз, вапр, апро, прол, asd, asdf, qwe, qwer, zxc, zxcv, abc, abcd, jkl, авыф, кцуй',
);

/**
 * Whether a name is a mere filling (letter of 24.10.2024: «Ааааа» instead of a surname), and of what kind; null if not.
 * Judged by the whole text of the field, case, dots and spaces aside. A blank text is `signs`.
 */
export function placeholderKind(name: string, field: NameField): PlaceholderKind | null {
  const characters = [...name.normalize('NFC').toLowerCase()].filter((character) => !isInvisible(character));
  const letters = characters.filter(isLetter);
  if (letters.length === 0) return characters.some((character) => /\d/.test(character)) ? null : 'signs';
  const plain = characters
    .map((character) => (isLetter(character) || isDash(character) ? character : ' '))
    .join('')
    .replace(/[\s_]+/g, ' ')
    .trim();
  if (isFillingWord(plain, field)) return 'word';
  const bare = letters.join('');
  if (isRepeat(bare, characters, field)) return 'repeat';
  return isKeyboardRun(bare) ? 'keyboard' : null;
}

/** Whether a word is a surname that somebody bears, but more often a filling: «Пробный», «неизвестная», «Тестов». What was meant cannot be told of it. */
export function mayBeFilling(name: string): boolean {
  const word = name.trim().toLowerCase();
  return WORDS.has(word) || /^тестова?$/.test(word);
}

function isFillingWord(plain: string, field: NameField): boolean {
  const dotless = plain.replace(/^-+|-+$/g, '');
  if (field === 'lastName' && REAL_SURNAMES.has(dotless)) return false;
  if (field === 'firstName' && REAL_FIRST_NAMES.has(dotless)) return false;
  if (WORDS.has(dotless)) return true;
  if (field === 'middleName' && /^тестов(?:ич|на)$/.test(dotless)) return true;
  const several = dotless.split(' ');
  if (several.length > 1 && several.every((word) => WORDS.has(word) || /^тестова?$/.test(word))) return true;
  // «Тест Тест», «Тест-Тест», «Тест один».
  return (
    (/^(?:тест|test)/.test(dotless) && /^(?:тест|test)(?:[ -]\p{L}+)*$/u.test(dotless)) ||
    (dotless.includes(' ') &&
      /^не (?:указан|извест|заполн|определ|задан|предусмотр|имее|введ|внес)|^(?:нет|без) (?:отч|им|фам|данн|инф)/u.test(dotless))
  );
}

/** «Ааааа», «ххх», «абабаб», «фывфыв»; «Лала», «Оо» and «Ээ» are real. */
function isRepeat(bare: string, characters: readonly string[], field: NameField): boolean {
  const letters = [...bare];
  /** Whether the letters are one unit of so many, said so often at least. */
  const repeats = (size: number, times: number): boolean =>
    letters.length >= size * times && letters.length % size === 0 && letters.every((letter, at) => letter === letters[at % size]);
  const single = repeats(1, 2);
  // «И.И.» are initials, not a repetition; one repeated vowel is a Japanese or Estonian surname.
  if (single && bare.length === 2)
    return !characters.some((character) => character === '.' || /\d/.test(character)) && field !== 'lastName';
  if (single) return true;
  if (repeats(2, 3) || repeats(3, 3)) return true;
  const size = letters.length / 2;
  const half = letters.slice(0, size).join('');
  return size >= 3 && size <= 5 && half + half === bare && (!/[аеёиоуыэюяaeiouy]/u.test(half) || LINES.some((line) => line.includes(half)));
}

function isKeyboardRun(bare: string): boolean {
  // No name begins with these three: «фывф», «йцуйцу».
  if (SHORT_RUNS.has(bare) || /^(?:фыв|йцу|ячс)/.test(bare)) return true;
  return bare.length >= 5 && LINES.some((line) => line.includes(bare));
}

/** Whether a text shows nothing at all: blanks and invisible signs only. */
export function isBlankText(text: string): boolean {
  return [...text].every((character) => isBlank(character) || isInvisible(character));
}
