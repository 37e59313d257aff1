import type { GivenField } from '@/utils/domain/card';
import { foldYo } from '@/utils/domain/fold-yo';
import { isBorne } from '@/utils/domain/names/borne';
import { isFarSlip } from '@/utils/domain/names/far-slips';
import { commonnessOf, type FirstName, firstNameOf, fullNamesOf } from '@/utils/domain/names/first-names';
import { rarestRun } from '@/utils/domain/names/letter-habits';
import { type Slip, sameSound } from '@/utils/domain/names/letter-slips';
import { besideNear, lostBreve, movedBack, offered, plainlyMeant, suggested } from '@/utils/domain/names/name-offers';
import { mayBeItself } from '@/utils/domain/names/name-rivals';
import {
  hasSpoiltEnding,
  LIKELY,
  type MeantName,
  meantFirstName,
  meantPatronymic,
  type NameContext,
  POSSIBLE,
  withRightEnding,
} from '@/utils/domain/names/near-names';
import { isPlainForm, patronymicOf, wellBuilt, withSoftSign } from '@/utils/domain/names/patronymics';
import {
  genderOfFirstName,
  isRussianFamily,
  isRussianFirstName,
  likelyGender,
  type NameTexts,
  withCapitals,
} from '@/utils/domain/names/person-context';
import { isStray } from '@/utils/domain/names/stray-names';
import { surnameRank } from '@/utils/domain/names/surname-slips';
import { genderOfSurname } from '@/utils/domain/names/surnames';
import { defineNameRule } from '../engine/define-rule';
import type { Finding } from '../types';

type Code = 'first-name' | 'maybe-first-name' | 'patronymic' | 'maybe-patronymic';

/** й behind a consonant, before another or at the end, is sounded in no language: Эрмйна. */
const NO_SOUND = /[бвгджзклмнпрстфхцчшщ]й(?:[бвгджзклмнпрстфхцчшщ]|$)/iu;

const RUSSIAN_NAME = /^[а-яё]+(?:[- ][а-яё]+)*$/iu;

/**
 * First names and patronymics one letter away from a far more frequent one: «неверное написание ФИО» is a cause of duplicates (letter of
 * 24.10.2024). A name that is merely not in the dictionary is no fault, and surnames are not judged: too many real ones differ by a letter.
 */
export const nameSpelling = defineNameRule({
  id: 'name-spelling',
  fields: ['firstName', 'middleName'],
  severity: 'warning',
  about: 'word',
  explains: ['word'],
  explainsMore: { 'first-name': ['letters'], patronymic: ['letters'] },
  check(name, field, input) {
    const text = name.normalize('NFC').trim();
    if (!RUSSIAN_NAME.test(text)) return null;
    return field === 'firstName' ? firstNameFinding(text, input) : patronymicFinding(text, input);
  },
});

function firstNameFinding(text: string, card: NameTexts): Finding<Code> | null {
  const context = { gender: likelyGender(card), russian: isRussianFamily(card.middleName) };
  const parts = text.split(/([- ])/u);
  // A part in small letters is half a name of a broken line.
  if (/[- ][а-яё]/u.test(text)) return null;
  for (const [at, part] of parts.entries()) {
    if (at % 2 === 1 || fullNamesOf(part) !== undefined || patronymicOf(part)?.father !== undefined) continue;
    const entry = firstNameOf(part);
    // A rare name of the other gender is no name here: «Мариан» beside a daughter's patronymic.
    const strange =
      entry !== undefined &&
      commonnessOf(entry) === 1 &&
      context.russian === true &&
      context.gender !== undefined &&
      entry[context.gender] === 0;
    const known = strange ? undefined : entry;
    const plain = known === undefined ? plainlyMeant(part, 'firstName', context.gender) : lostBreve(part, 'firstName', context.gender);
    const written = (word: string) => withCapitals(parts.with(at, word).join('').toLowerCase());
    if (plain === undefined && known !== undefined && (known.russian || commonnessOf(known) > 1 || context.russian !== true)) continue;
    if (plain !== undefined) return { code: 'first-name', ...offered(part, plain, 'firstName', context.gender, written) };
    const stray =
      entry === undefined && (NO_SOUND.test(part) || isStray(part, 'firstName', context) || isFarSlip(part, 'firstName', context));
    if (entry === undefined && !stray && isBorne(part, 'firstName')) continue;
    const meant = meantFirstName(part, context);
    if (meant === undefined || (known !== undefined && !isForeignSpelling(meant))) {
      if (stray) return { code: 'first-name', ...movedBack(part, 'firstName', context, written) };
      continue;
    }
    if (meant.score < POSSIBLE && !stray) continue;
    // «Мария Анхела» with no patronymic: second names are foreign.
    const foreign = context.russian === false && parts.length > 1;
    // So short a name has many neighbours: Ирга is no Инга.
    const short = part.length <= 4 && meant.slip === 'key' && rarestRun(foldYo(part)) > 0;
    // Бела, Стела: a known name beside one with a doubled letter is another writing, and may stand so in the document.
    const writing = known !== undefined && meant.slip === 'double' && part.length < meant.word.length;
    const doubtful = meant.score < LIKELY || short || mayBeVariant(part, meant);
    const unsure = doubtful && (known !== undefined || !isHardlyItself(part, meant, 'firstName', context));
    if (unsure && stray && !foreign) return { code: 'first-name' };
    if (foreign || writing || unsure) return { code: 'maybe-first-name', severity: 'info' };
    return { code: 'first-name', ...suggested(part, meant, 'firstName', context, written) };
  }
  return null;
}

function patronymicFinding(text: string, card: NameTexts): Finding<Code> | null {
  // Bulgarians have their father's name with -ов and -ова: Цветелина Иванова Димитрова.
  if (/[- ]/u.test(text) || (/[оеё]ва?$/iu.test(text) && isRussianFirstName(card.firstName) !== true)) return null;
  const whole = cutShort(text, card);
  if (whole !== undefined) return { code: 'patronymic', suggestion: withCapitals(whole) };
  const built = patronymicOf(text);
  const russian = isRussianFirstName(card.firstName);
  const context = { gender: built?.gender ?? likelyGender(card), russian };
  const rebuilt = wellBuilt(text);
  if (rebuilt !== undefined) return { code: 'patronymic', ...besideNear(text, rebuilt, context.gender) };
  if (russian === true && isPlainForm(text)) return { code: 'maybe-patronymic', severity: 'info' };
  const short = lostBreve(text, 'middleName', context.gender);
  if (short !== undefined) return { code: 'patronymic', ...offered(text, short, 'middleName', context.gender, withCapitals) };
  if (built?.father !== undefined) {
    if (russian !== true || built.common > 2) return null;
    const meant = meantPatronymic(text, context);
    const rare =
      built.common === 1 ||
      !built.father.russian ||
      (meant?.slip === 'double' && withoutDoubles(meant.word) === withoutDoubles(text.toLowerCase()));
    if (meant !== undefined && rare && isForeignSpelling(meant) && isOldSpelling(text, meant, built.father))
      return { code: 'maybe-patronymic', severity: 'info' };
    if (meant !== undefined && rare && isForeignSpelling(meant))
      return { code: 'patronymic', ...suggested(text, meant, 'middleName', context, withCapitals) };
    // «Палович», «Перовна»: there are such fathers, but beside a Russian first name hardly here. Another vowel is another people's: Динис.
    const strange = !built.father.russian && meant !== undefined && meant.russian && meant.score >= LIKELY;
    if (!strange) return null;
    // «Осепович» and «Сергоевич» are right in Armenian and Georgian families; beside an ordinary Russian surname they hardly are.
    const another = meant.slip === 'vowel' ? built.common > 1 || !isOrdinary(card.lastName ?? '') : meant.common < 4;
    return another ? null : { code: 'maybe-patronymic', severity: 'info' };
  }
  const stray = NO_SOUND.test(text) || isStray(text, 'middleName', context) || isFarSlip(text, 'middleName', context);
  const plain = plainlyMeant(text, 'middleName', context.gender);
  if (plain !== undefined) return { code: 'patronymic', ...offered(text, plain, 'middleName', context.gender, withCapitals) };
  const softened = withSoftSign(text);
  if (softened !== undefined) return { code: 'patronymic', ...offered(text, softened, 'middleName', context.gender, withCapitals) };
  // No Russian patronymic has -евич after a hard consonant: the ь is one slip, and there may be another («Веталевна»).
  const soft = text.replace(/(?<=[бвгдзклмнпрстфх])(?=ев(?:ич|на)$)/iu, 'ь');
  const [plainly, softly] = [meantPatronymic(text, context), soft === text ? undefined : meantPatronymic(soft, context)];
  const likely = strongest(plainly, softly);
  const contested =
    plainly !== undefined && softly !== undefined && plainly.word !== softly.word && plainly.score > softly.score - CONTESTED;
  if (!stray && built !== undefined && isBorne(text, 'middleName'))
    return likely !== undefined && likely.score >= LIKELY ? { code: 'maybe-patronymic', severity: 'info' } : null;
  const bulgarian = /[оеё]ва?$/iu.test(text);
  const meant = bulgarian && likely?.russian !== true ? undefined : likely;
  if (
    meant !== undefined &&
    meant.score >= LIKELY &&
    built !== undefined &&
    mayBeVariant(text, meant) &&
    !isHardlyItself(text, meant, 'middleName', context)
  )
    return stray ? { code: 'patronymic' } : { code: 'maybe-patronymic', severity: 'info' };
  if (meant !== undefined && meant.score >= LIKELY)
    return {
      code: 'patronymic',
      ...(contested || (meant === softly && meant.common < 4)
        ? {}
        : suggested(meant === softly ? soft : text, meant, 'middleName', context, withCapitals)),
    };
  const right = withRightEnding(text, context.gender);
  if (right !== undefined && !(bulgarian && patronymicOf(right)?.father?.russian !== true))
    return {
      code: 'patronymic',
      ...((patronymicOf(right)?.common ?? 0) >= 3 ? offered(text, right, 'middleName', context.gender, withCapitals) : {}),
    };
  if (hasSpoiltEnding(text) || stray) return { code: 'patronymic', ...movedBack(text, 'middleName', context, withCapitals) };
  return meant !== undefined && meant.score >= POSSIBLE ? { code: 'maybe-patronymic', severity: 'info' } : null;
}

/** A frequent surname with a man's and a woman's form, as Armenian and Georgian ones have not. */
const isOrdinary = (surname: string): boolean => surnameRank(surname.trim()) === 'frequent' && genderOfSurname(surname) !== undefined;

/** Slips of the finger, which make letters that no language has; an ear's may be how another people spells the name. */
const OF_THE_FINGER: ReadonlySet<Slip> = new Set(['swap', 'double', 'key', 'missing', 'extra']);

/** Whether an unknown word is no rare name: a finger's slip away from a known one, and its letters are dearer by far. */
const isHardlyItself = (typed: string, { word, slip }: MeantName, field: GivenField, context: NameContext): boolean =>
  OF_THE_FINGER.has(slip) &&
  !sameSound(foldYo(typed), foldYo(word)) &&
  rarestRun(fathersPart(typed)) <= RARE_RUN &&
  !mayBeItself(typed, word, field, { ...context, russian: undefined });

/** In how many names of the dictionary a run of three letters stands at most to count as strange. */
const RARE_RUN = 2;

/** Фаддеевич and Варлаамович beside Фадеевич and Варламович: the older spelling of a name that Russian families bear has the letter twice. */
const isOldSpelling = (typed: string, { word, slip }: MeantName, father: FirstName): boolean =>
  father.russian && slip === 'double' && typed.length > word.length;

/** So near lie two readings of a patronymic that neither is certain. */
const CONTESTED = 3;

/** «Николаев» beside a Russian first name: the father's name in the form of a surname, its end left out. Bulgarians are called so, see above. */
function cutShort(text: string, { firstName, lastName, gender }: NameTexts): string | undefined {
  const [, stem, woman] = /^(.+[оеёОЕЁ][вВ])([аА]?)$/.exec(text) ?? [];
  const bearer = genderOfFirstName(firstName ?? '') ?? likelyGender({ gender });
  if (
    stem === undefined ||
    isRussianFirstName(firstName) !== true ||
    surnameRank((lastName ?? '').trim()) !== 'frequent' ||
    bearer === undefined
  )
    return undefined;
  if (woman !== '' && bearer === 'male') return undefined;
  const right = stem.toLowerCase() + (bearer === 'male' ? 'ич' : 'на');
  return (patronymicOf(right)?.common ?? 0) >= 3 && patronymicOf(right)?.father?.russian === true ? right : undefined;
}

/**
 * A name that other peoples spell so (Олга, Албина; Василевич) beside a Russian patronymic or first name: there it is a slip, if the
 * Russian name is common and the two differ only by a soft sign or a doubled letter.
 */
function isForeignSpelling({ russian, common, slip, score }: MeantName): boolean {
  return russian && common >= 3 && (slip === 'soft' || slip === 'double') && score >= LIKELY;
}

/**
 * Names that came from other languages are spelt in many ways: Илдус and Ильдус, Данута and Дануте, Асланбек and Асланбеч. One that
 * has no strange letters may stand so in the document; swapped letters and the next key are slips in any language.
 */
function mayBeVariant(typed: string, { word, russian, slip, common }: MeantName): boolean {
  if (russian || (slip === 'double' && common === 4)) return false;
  // Volga and Asian documents have Гульсина and Гулсина, whatever letters meet then.
  if (slip === 'soft' || sameSound(foldYo(typed), foldYo(word))) return true;
  return slip !== 'swap' && rarestRun(fathersPart(typed)) > 0;
}

const fathersPart = (typed: string): string => foldYo(typed).replace(/(?:[ое]вич|[ое]вна)$/u, '');

const strongest = (a: MeantName | undefined, b: MeantName | undefined): MeantName | undefined =>
  b === undefined || (a !== undefined && a.score >= b.score) ? a : b;

/** Doubled consonants made single: Филиповна is Филипповна, but Исаковна is no Исааковна. */
const withoutDoubles = (word: string): string => word.replaceAll(/([бвгджзклмнпрстфхцчшщ])\1/gu, '$1');
