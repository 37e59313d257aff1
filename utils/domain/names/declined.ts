import { commonnessOf, firstNameOf } from './first-names';
import { type Gender, patronymicOf } from './patronymics';

/** The three parts of a name in the first case, small letters; a part is undefined where its first case is not certain. */
export interface FirstCase {
  readonly gender: Gender;
  readonly lastName: string | undefined;
  readonly firstName: string | undefined;
  readonly middleName: string;
}

/** «Соколовым Сергеем Петровичем», «Ивановой Марии Петровне»: endings out of an order. By the case that the patronymic stands in. */
const PATRONYMIC: readonly (readonly [gender: Gender, ending: RegExp, put: string])[] = [
  ['male', /(?<=[ое]вич|ьич|мич|кич|тич)(?:а|у|ем|е)$/u, ''],
  ['female', /(?<=[ое]вн|ичн)(?:ы|е|у|ой|ою)$/u, 'а'],
];
const FIRST: Record<Gender, readonly (readonly [ending: RegExp, put: string])[]> = {
  male: [
    [/(?:а|у|ом|е)$/u, ''],
    [/(?:я|ю|ем|е|и)$/u, 'й'],
    [/(?:я|ю|ем|е)$/u, 'ь'],
    [/(?:ы|е|у|ой)$/u, 'а'],
    [/(?:и|е|ю|ей)$/u, 'я'],
  ],
  female: [
    [/(?:ы|и|е|у|ой)$/u, 'а'],
    [/(?:и|е|ю|ей)$/u, 'я'],
    [/(?:и|ью)$/u, 'ь'],
  ],
};

/**
 * A whole name that stands in another case than the first, judged by the card as a whole: the patronymic has another case's ending of a known
 * father, and the first name is none as it stands but one when its ending is taken off. In: three words in any case. Undefined = not so.
 */
export function firstCaseOf(lastName: string, firstName: string, middleName: string): FirstCase | undefined {
  const [last, first, middle] = [lastName, firstName, middleName].map((text) => text.normalize('NFC').trim().toLowerCase()) as [
    string,
    string,
    string,
  ];
  for (const [gender, ending, put] of PATRONYMIC) {
    if (!ending.test(middle)) continue;
    const right = middle.replace(ending, put);
    if (patronymicOf(right)?.father === undefined) continue;
    const surname = surnameInFirstCase(last, gender);
    const name = nameInFirstCase(first, gender, surname !== undefined);
    if (name === undefined && surname === undefined) continue;
    return { gender, lastName: surname, firstName: name, middleName: right };
  }
  return undefined;
}

/** Анне and Петру are names of other peoples too: beside a surname and a patronymic in that case they are none, if the name meant is far commoner. */
function nameInFirstCase(word: string, gender: Gender, besides: boolean): string | undefined {
  const own = firstNameOf(word);
  if (own !== undefined && !(besides && commonnessOf(own) === 1)) return undefined;
  const found = new Set<string>();
  for (const [ending, put] of FIRST[gender]) {
    if (!ending.test(word)) continue;
    const name = firstNameOf(word.replace(ending, put));
    if (name !== undefined && name[gender] >= (own === undefined ? 2 : 4)) found.add(name.word);
  }
  return found.size === 1 ? [...found][0] : undefined;
}

function surnameInFirstCase(word: string, gender: Gender): string | undefined {
  const ending = gender === 'male' ? /(?<=[оеё]в|[иы]н)(?:ым|у|а|е)$/u : /(?<=[оеё]в|[иы]н)(?:ой|у)$/u;
  if (ending.test(word)) return word.replace(ending, gender === 'male' ? '' : 'а');
  const adjective = gender === 'male' ? /(?<=[сц]к)(?:ого|ому|им|ом)$/u : /(?<=[сц]к)(?:ой|ую)$/u;
  return adjective.test(word) ? word.replace(adjective, gender === 'male' ? 'ий' : 'ая') : undefined;
}
