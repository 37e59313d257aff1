import { foldYo } from '../fold-yo';
import { commonnessOf, firstNameOf } from './first-names';

/** Double surnames that every document writes with a hyphen, by their men's forms. */
const DOUBLE_SURNAMES =
  'мамин-сибиряк петров-водкин римский-корсаков салтыков-щедрин новиков-прибой мусин-пушкин бонч-бруевич лебедев-кумач сергеев-ценский ' +
  'соловьев-седой немирович-данченко голенищев-кутузов воронцов-дашков тян-шанский семенов-тян-шанский миклухо-маклай бестужев-рюмин ' +
  'муравьев-апостол мельников-печерский сухово-кобылин гулак-артемовский нечуй-левицкий квитка-основьяненко ' +
  'склодовский-кюри гусев-оренбургский степняк-кравчинский гарин-михайловский ' +
  'бантыш-каменский лобанов-ростовский дмитриев-мамонов соколов-микитов соколов-скаля жуков-вережников ' +
  'скворцов-степанов антонов-овсеенко орлов-давыдов';

let surnames: Map<string, readonly number[]> | undefined;

const bare = (text: string): string => foldYo(text).replaceAll(/[\s-]/gu, '');

/** Whether a known double surname is so long and begins so: most do not, and to write all of them out takes 0.2 ms. */
const mayBeDouble = (word: string): boolean => word.length >= 10 && ` ${DOUBLE_SURNAMES}`.includes(` ${word.slice(0, 3)}`);

/** Without hyphens → where the hyphens belong. */
function knownSurnames(): Map<string, readonly number[]> {
  if (surnames !== undefined) return surnames;
  surnames = new Map();
  for (const man of DOUBLE_SURNAMES.split(' ')) {
    for (const form of new Set([man, womans(man)])) {
      const parts = form.split('-');
      surnames.set(
        parts.join(''),
        parts.slice(0, -1).map((_, at) => parts.slice(0, at + 1).join('').length),
      );
    }
  }
  return surnames;
}

function womans(man: string): string {
  return man
    .split('-')
    .map((part) => (/(?:[ое]в|ин)$/u.test(part) ? `${part}а` : /(?:[сц]кий|дой)$/u.test(part) ? `${part.slice(0, -2)}ая` : part))
    .join('-');
}

/** A known double surname with its hyphens, capitals after them: «Мамин Сибиряк», «Маминсибиряк» → «Мамин-Сибиряк»; undefined = not one, or right. */
export function withLostHyphen(surname: string): string | undefined {
  // Тер- before an Armenian surname is always joined; «Тер юшков» is a torn Терюшков.
  const armenian = /^(?:тер|Тер|ТЕР)\s+([А-ЯЁ][А-ЯЁа-яё]+(?:ян|янц|ов|ова|ЯН|ЯНЦ|ОВ|ОВА))$/u.exec(surname.trim())?.[1];
  if (armenian !== undefined) return `Тер-${capital(armenian)}`;
  const word = bare(surname);
  const places = mayBeDouble(word) ? knownSurnames().get(word) : undefined;
  if (places === undefined) return undefined;
  const letters = surname.replaceAll(/[\s-]/gu, '');
  const ends = [...places, letters.length];
  const right = ends.map((end, at) => capital(letters.slice(at === 0 ? 0 : places[at - 1], end))).join('-');
  return right === surname ? undefined : right;
}

const capital = (part: string): string => part.slice(0, 1).toUpperCase() + part.slice(1).toLowerCase();

/** Women's names of which double ones are made; one half is always one of the first four. */
const JOINING = 'анна мария ева софия'.split(' ');
const JOINED = new Set([...JOINING, ...'марья софья виктория александра елена луиза тереза белла роза магдалина екатерина'.split(' ')]);

/**
 * A double first name run together: «Аннамария», «АннаМария» → «Анна-Мария». Undefined for names of the dictionary (Марианна), and when
 * the halves are not both names that are doubled.
 */
export function splitDoubleName(name: string): string | undefined {
  const key = foldYo(name);
  if (firstNameOf(key) !== undefined) return undefined;
  for (let at = 3; at <= key.length - 3; at += 1) {
    const halves = [key.slice(0, at), key.slice(at)];
    if (halves.every((half) => JOINED.has(half)) && halves.some((half) => JOINING.includes(half))) return halves.map(capital).join('-');
  }
  return undefined;
}

/** Whether two words are both first names of one gender, one of them common: then they may be a double name. */
export function areDoubleName(first: string, second: string): boolean {
  const [a, b] = [firstNameOf(first), firstNameOf(second)];
  if (a === undefined || b === undefined || (commonnessOf(a) < 2 && commonnessOf(b) < 2)) return false;
  return (a.female > 0 && b.female > 0) || (a.male > 0 && b.male > 0);
}
