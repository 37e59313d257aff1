import { commonnessOf, type FirstName, firstNameOf } from '@/utils/domain/names/first-names';
import { meantFirstName, POSSIBLE } from '@/utils/domain/names/near-names';
import { type Gender, genderOfPatronymic, isJoinedPatronymic, patronymicOf } from '@/utils/domain/names/patronymics';
import { isRussianFamily } from '@/utils/domain/names/person-context';
import { hasSurnameEndingOnly, isSurnameOnly } from '@/utils/domain/names/surnames';
import { wordSet } from '@/utils/domain/word-set';
import type { Finding, Rule } from '../types';

type Code =
  | 'patronymic-in-first-name'
  | 'patronymic-in-last-name'
  | 'first-name-in-last-name'
  | 'first-name-in-middle-name'
  | 'last-name-in-middle-name';

/**
 * Surname, first name and patronymic in each other's places; each is compared by itself (letter of 24.10.2024). One look at one field is enough
 * only for a patronymic as a first name; all else needs two fields that speak for it: surnames like Роман and Абрамович, second names of foreigners
 * are right.
 */
export const nameSwappedFields: Rule<'name-swapped-fields', Code> = {
  id: 'name-swapped-fields',
  field: 'firstName',
  needs: ['lastName', 'firstName', 'middleName'],
  asks: 'each',
  onEmpty: 'check',
  severity: 'error',
  about: 'order',
  explainsOnCard: ['gender', 'word', 'letters'],
  check({ lastName = '', firstName = '', middleName = '' }) {
    const [last, first, middle] = [lastName, firstName, middleName].map(traitsOf) as [Traits, Traits, Traits];
    if (first.patronymic || first.son) return { code: 'patronymic-in-first-name', field: 'firstName' };
    if (!middle.patronymic && standsBeforeName(last, first, middle)) return { code: 'patronymic-in-last-name', field: 'lastName' };
    if (
      middle.name > 0 &&
      !middle.patronymic &&
      ((first.surname && (hasSurnameEndingOnly(firstName) || middle.name >= 3)) ||
        (first.word && first.name === 0 && (last.patronymic || last.son)))
    ) {
      return suspicion('first-name-in-middle-name', 'middleName', middle.name >= 2);
    }
    if (
      last.name > 0 &&
      !last.surname &&
      !isEastAsian(lastName, middle) &&
      first.surname &&
      (hasSurnameEndingOnly(firstName) || last.name >= 3)
    ) {
      return suspicion('first-name-in-last-name', 'lastName', last.name >= 2);
    }
    if (isUnknown(last) && isUnknownSurname(first, firstName) && (middle.patronymic || middle.son)) {
      return suspicion('first-name-in-last-name', 'lastName', false);
    }
    // Сажин and Галушин may be foreign first names, but not before a Russian patronymic.
    if (last.name > 0 && !last.surname && first.surname && middle.patronymic && isRussianFamily(middleName) === true) {
      return suspicion('first-name-in-last-name', 'lastName', false);
    }
    const gender = genderOfPatronymic(middleName);
    if (middle.patronymic && bearsOnly(last, gender) && first.word && !bears(first, gender) && !isMisspelt(firstName, gender)) {
      return suspicion('first-name-in-last-name', 'lastName', true);
    }
    if (middle.surname && hasSurnameEndingOnly(middleName) && !middle.son && !last.surname && (last.name >= 2 || last.patronymic)) {
      return suspicion('last-name-in-middle-name', 'middleName', first.name > 0);
    }
    return null;
  },
};

/** «Хуан Гоцян», «Ян Тянь»: one syllable that is a surname in China, and a first name elsewhere. */
const isEastAsian = (lastName: string, middle: Traits): boolean =>
  !middle.patronymic && EAST_ASIAN.has(lastName.normalize('NFC').trim().toLowerCase());
const EAST_ASIAN = wordSet(
  'ан ван вэй гао дин ким лан лань лин линь лу лян май мао мин мэй пак тан тао хан хуан чан чен шин шэн юань юн ян',
);

interface Traits {
  /** One Russian word, whatever it means. */
  readonly word: boolean;
  readonly entry: FirstName | undefined;
  /** How common the text is as a first name; 0 = not one. */
  readonly name: number;
  /** A patronymic for sure: the father is known, or it ends in -овна, «оглы» or «кызы». */
  readonly patronymic: boolean;
  /** A woman's patronymic: no surname is built so. */
  readonly sure: boolean;
  /** «Салих оглы», «Нурлан кызы»: a patronymic, and among Kyrgyz, Turks and Uighurs a surname too. */
  readonly twoWords: boolean;
  /** -ович of a father who is not known: patronymic or surname. */
  readonly son: boolean;
  readonly surname: boolean;
}

/** A word that neither ends like a surname nor is a first name: Орозбек, Ханлар; Кара is none of that and stays a surname. */
const isUnknown = ({ word, name, surname }: Traits): boolean => word && name === 0 && !surname;

/** Ends in -ов, -ева, -ский and is no first name: among those whom no list knows, a first name hardly ever ends so. */
const isUnknownSurname = ({ surname }: Traits, text: string): boolean => surname && hasSurnameEndingOnly(text);

const NOTHING: Traits = {
  word: false,
  entry: undefined,
  name: 0,
  patronymic: false,
  sure: false,
  twoWords: false,
  son: false,
  surname: false,
};

function traitsOf(text: string): Traits {
  const word = text.normalize('NFC').trim();
  if (word.includes(' ') && /^[а-яё]+ (?:оглы|оглу|угли|улы|уулу|кызы|кизи|гызы)$/iu.test(word))
    return { ...NOTHING, patronymic: true, twoWords: true };
  if (isJoinedPatronymic(word)) return { ...NOTHING, patronymic: true, twoWords: true };
  if (!/^[а-яё]+(?:-[а-яё]+)?$/iu.test(word)) return NOTHING;
  const name = firstNameOf(word) ?? (word.includes('-') ? firstNameOf(word.split('-')[0] ?? '') : undefined);
  const common = name === undefined ? 0 : commonnessOf(name);
  const single = common === 0 && !word.includes('-') && word.length > 4;
  const daughter = single && /(?:[ое]вна|ична)$/iu.test(word);
  const patronymic = daughter || (single && patronymicOf(word)?.father !== undefined);
  const son = single && !patronymic && word.length > 6 && /[ое]вич$/iu.test(word);
  return { word: true, entry: name, name: common, patronymic, sure: daughter, twoWords: false, son, surname: isSurnameOnly(word) };
}

/**
 * A patronymic in the surname's place. A man's may be a surname (Абрамович), but not with a first name beside it and a word in the
 * patronymic's place that is no patronymic; a second name there (Петрович Милан Драган) makes only a Russian first name suspicious.
 */
function standsBeforeName(last: Traits, first: Traits, middle: Traits): boolean {
  if (last.sure) return true;
  if (last.twoWords) return middle.surname || (middle.name > 0 && first.surname);
  return last.patronymic && middle.word && first.name > (middle.name === 0 ? 0 : 3);
}

/** Whether a text is a common name of that gender and of no other: Наталья in the surname's place, beside «Ли» and a daughter's patronymic. */
function bearsOnly({ entry }: Traits, gender: Gender | undefined): boolean {
  if (entry === undefined || gender === undefined || ALSO_SURNAMES.has(entry.word)) return false;
  // Fathers' names are surnames in the Caucasus (Саид, Исмаил-заде), long women's names nowhere: «Матильда Миллер».
  const least = gender === 'female' && entry.word.length >= 6 ? 2 : 3;
  return entry[gender] >= least && entry[gender === 'male' ? 'female' : 'male'] === 0;
}

/** Men's first names that are met as surnames unchanged. */
const ALSO_SURNAMES = wordSet(
  'адам богдан гордей давид игнат кузьма лука макар марк мартин мирон назар остап прохор роман савва тарас трофим фома ян',
);

const isMisspelt = (firstName: string, gender: Gender | undefined): boolean =>
  (meantFirstName(firstName.trim(), { gender })?.score ?? 0) >= POSSIBLE;

/** Whether a text is a name of that gender, the short ones that are mostly surnames (Ли, Пак, Хан) aside. */
const bears = ({ entry }: Traits, gender: Gender | undefined): boolean => entry !== undefined && gender !== undefined && entry[gender] >= 2;

function suspicion(code: Code, field: 'lastName' | 'middleName', sure: boolean): Finding<Code> {
  return { code, field, severity: sure ? 'error' : 'warning' };
}
