/** Ends that no other people's surnames have but Georgian ones. */
const GEORGIAN = /(?:швили|дзе)$/u;

/**
 * Other ways in which Cyrillic documents write a Georgian surname, because Georgian letters have several transcriptions: и behind a vowel (Мхеидзе,
 * Мхейдзе), е at the beginning (Эбралидзе, Ебралидзе), ио (Иосебашвили, Йосебашвили), and the Megrelian end (Берия, Бериа).
 * In: one surname in small letters, ё as е. Out: small letters; [] = it is no Georgian one, or is written in one way.
 */
export function georgianWritings(word: string): readonly string[] {
  // Спирниа is Спирина rather than Спирния.
  if (/[бвгдзклмрстхцчш]и[яа]$|ния$/u.test(word)) return word.length < 5 ? [] : [word.slice(0, -1) + (word.endsWith('я') ? 'а' : 'я')];
  if (!GEORGIAN.test(word)) return [];
  const swapped = (place: RegExp, one: string, other: string): string => word.replace(place, (letter) => (letter === one ? other : one));
  return [
    swapped(/(?<=[аеоу])[ий](?=[бвгджзклмнпрстфхцчш])/u, 'и', 'й'),
    swapped(/^[эе]/u, 'э', 'е'),
    swapped(/^[ий](?=о)/u, 'и', 'й'),
  ].filter((other) => other !== word);
}
