import type { GivenField } from '../card';
import { dottedLike, foldYo } from '../fold-yo';
import { choicesFact } from './choices';
import { certaintyOf, mayBeItself, nearestKnown, otherForms, withoutEcho } from './name-rivals';
import { variantMark } from './name-variants';
import type { MeantName, NameContext } from './near-names';
import type { Gender } from './patronymics';
import { withCapitals } from './person-context';
import { withKnownShortI, withRightI } from './short-i';
import { standingOf } from './standing';

/** What a finding offers for a misspelt name: one text that is certain, or two that are as likely; {} = nothing. */
export interface Offer {
  readonly suggestion?: string;
  readonly params?: { readonly choices: string };
}

/** A name that is certain whatever stands near: й or и put right, or a syllable typed twice taken out, gives a known one. */
export function plainlyMeant(typed: string, field: GivenField, gender: Gender | undefined): string | undefined {
  const right = withRightI(typed);
  if (right !== undefined && standingOf(right, field, gender).known) return right;
  return lostBreve(typed, field, gender) ?? withoutEcho(typed, field, gender);
}

/** и that stands for й, by the names that are known: Аидар is Айдар. A spelling that documents have (Аиша) is none of these. */
export function lostBreve(typed: string, field: GivenField, gender: Gender | undefined): string | undefined {
  const own = standingOf(typed, field, gender);
  const right = withKnownShortI(typed, (other) => {
    const { known, bits } = standingOf(other, field, gender);
    return known && bits <= (own.known ? own.bits - RARER : KNOWN_WELL);
  });
  return right === undefined || variantMark(right, typed) === 'spelling' ? undefined : right;
}

/** A listed name is taken for another only if it is rarer by so many bits: two classes of the dictionary. */
const RARER = 3;
/** A name of the second class and above (standing.ts): the rarest may be other peoples' own, Аико beside Айко. */
const KNOWN_WELL = 10;

/**
 * The name meant, in the right case, if no other is as likely and it is clear whether the writer writes ё; two that are as likely are
 * choices. A word that begins with another letter, or has a letter that neither finger nor ear mixes up, is not put right.
 */
export function suggested(
  typed: string,
  { word, alone, slip, common }: MeantName,
  field: GivenField,
  context: NameContext,
  written: (word: string) => string,
): Offer {
  if (!alone || slip === 'other' || (common < 3 && slip !== 'swap' && slip !== 'double')) return {};
  const begins = foldYo(typed).charAt(0) === foldYo(word).charAt(0);
  if (!begins && slip !== 'vowel' && slip !== 'consonant') return {};
  const right = dottedLike(typed, word);
  if (right === undefined) return {};
  return mayBeItself(typed, word, field, context) ? {} : offered(typed, right, field, context.gender, written);
}

/** What is offered for a word that is a very common Russian name with a letter typed two or three places away: «Аекслей», «Аексландрович». */
export function movedBack(typed: string, field: GivenField, context: NameContext, written: (word: string) => string): Offer {
  const near = nearestKnown(typed, field, context.gender);
  if (near === undefined || (near.slip !== 'moved' && near.slip !== 'turned') || near.common < 4 || !near.russian) return {};
  const right = dottedLike(typed, near.word);
  if (right === undefined || mayBeItself(typed, near.word, field, context)) return {};
  return offered(typed, right, field, context.gender, written);
}

/** A repair that is certain, or beside the one other that is nearly as likely; of more than two none is offered. */
export function offered(
  typed: string,
  right: string,
  field: GivenField,
  gender: Gender | undefined,
  written: (word: string) => string,
): Offer {
  const sure = certaintyOf(typed, right, field, gender);
  const forms = field === 'middleName' ? otherForms(right, typed) : [];
  if (sure.certain && forms.length === 0) return { suggestion: written(right) };
  const others = new Set([...forms, ...(sure.certain || sure.beside === undefined ? [] : [sure.beside])]);
  const [other] = others;
  if (other === undefined || others.size > 1 || foldYo(other) === foldYo(right)) return {};
  return { params: { choices: choicesFact(written(right), written(other)) } };
}

/** A wrongly built patronymic put right, beside another that is a slip away from it: «Ильяович» is Ильич, or Ильясович with a letter lost. */
export function besideNear(typed: string, right: string, gender: Gender | undefined): Offer {
  const near = nearestKnown(typed, 'middleName', gender);
  const isOther = near?.slip === 'missing' && near.common >= 2 && foldYo(near.word) !== foldYo(right);
  return near === undefined || !isOther
    ? { suggestion: withCapitals(right) }
    : { params: { choices: choicesFact(withCapitals(right), withCapitals(near.word)) } };
}
