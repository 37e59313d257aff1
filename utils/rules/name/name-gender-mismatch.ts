import type { FieldId } from '@/utils/domain/card';
import { type Gender, genderOfPatronymic } from '@/utils/domain/names/patronymics';
import { genderOfFirstName, isRussianFamily, shownGender } from '@/utils/domain/names/person-context';
import { isLikelySlip, surnameRank } from '@/utils/domain/names/surname-slips';
import { genderOfSurname, hasSureSurnameEnding, surnameFor } from '@/utils/domain/names/surnames';
import { mayBeFilling } from '@/utils/domain/placeholder';
import type { Finding, Rule, RuleInput } from '../types';

type Code = 'last-name' | 'first-name' | 'middle-name' | 'gender' | 'unclear';

interface Witness {
  readonly field: FieldId;
  readonly gender: Gender;
  /** 3 = grammar or the card itself, 2 = a common name or a sure ending, 1 = a hint that counts only beside others. */
  readonly weight: number;
}

const CODES: Partial<Record<FieldId, Code>> = {
  lastName: 'last-name',
  firstName: 'first-name',
  middleName: 'middle-name',
  gender: 'gender',
};

/**
 * Surname, first name, patronymic and the field «Пол» against each other: a misspelt name makes a duplicate (letter of 24.10.2024). Whoever stands
 * against the others is named; where it is one against one, the less telling of the two is. Each witness is silent when it does not know:
 * undeclined surnames, names of both genders.
 */
export const nameGenderMismatch: Rule<'name-gender-mismatch', Code> = {
  id: 'name-gender-mismatch',
  field: 'gender',
  needs: ['lastName', 'firstName', 'middleName', 'gender'],
  asks: 'each',
  onEmpty: 'check',
  severity: 'warning',
  about: 'gender',
  check(input) {
    const witnesses = witnessesOf(input);
    const women = weightOf(witnesses, 'female');
    const men = weightOf(witnesses, 'male');
    if (women === 0 || men === 0) return null;
    const minority = women < men ? 'female' : men < women ? 'male' : undefined;
    const dissenters = witnesses.filter(({ gender }) => gender === minority);
    const [dissenter] = dissenters;
    if (minority === undefined || dissenter === undefined || dissenters.length > 1) {
      const weakest = [...witnesses].sort((a, b) => a.weight - b.weight)[0];
      if (weakest === undefined || weakest.weight + Math.min(women, men) < 4) return null;
      return { code: 'unclear', field: weakest.field, severity: severityOf(witnesses) };
    }
    // A hint against a single witness is too little; a name's own gender is known for sure only in common names.
    if (dissenter.weight === 1 && Math.max(women, men) < 5) return null;
    const majority = minority === 'female' ? 'male' : 'female';
    const alone = witnesses.length === 2;
    return {
      code: CODES[dissenter.field] ?? 'unclear',
      field: dissenter.field,
      severity: severityOf(witnesses),
      ...(alone ? {} : corrected(dissenter.field, input, majority)),
    };
  },
};

function witnessesOf(input: RuleInput): Witness[] {
  const { lastName = '', firstName = '', middleName = '' } = input;
  const result: Witness[] = [];
  const shown = shownGender(input.gender);
  if (shown !== undefined) result.push({ field: 'gender', gender: shown, weight: 3 });
  const patronymic = genderOfPatronymic(middleName);
  if (patronymic !== undefined) result.push({ field: 'middleName', gender: patronymic, weight: 3 });
  const first = genderOfFirstName(firstName);
  if (first !== undefined) result.push({ field: 'firstName', gender: first, weight: 2.5 });
  const surname = genderOfSurname(lastName);
  const russian = isRussianFamily(middleName);
  // -ая is also Abkhaz and Mingrelian, -ин also foreign: they tell something only in a Russian family.
  if (surname !== undefined && (hasSureSurnameEnding(lastName) || russian === true)) {
    result.push({ field: 'lastName', gender: surname, weight: russian === false ? 1 : 2 });
  }
  return result;
}

function weightOf(witnesses: readonly Witness[], gender: Gender): number {
  return witnesses.filter((witness) => witness.gender === gender).reduce((sum, { weight }) => sum + weight, 0);
}

/** The patronymic's grammar against the card's own field: one of the two is wrong for certain. */
function severityOf(witnesses: readonly Witness[]): 'error' | 'warning' {
  const shown = witnesses.find(({ field }) => field === 'gender');
  const patronymic = witnesses.find(({ field }) => field === 'middleName');
  return shown !== undefined && patronymic !== undefined && shown.gender !== patronymic.gender ? 'error' : 'warning';
}

/** The field's right text, if all the others agree and grammar gives one: Иванов → Иванова, Ивановна → Иванович, Мужской → Женский. */
function corrected(field: FieldId, input: RuleInput, gender: Gender): Pick<Finding, 'suggestion'> {
  const text = (input[field] ?? '').trim();
  // Of «Сорокин/Зуева» no ending can be put right.
  if (/[^\p{L}\p{M} -]/u.test(text) || mayBeFilling(text)) return {};
  const right =
    field === 'lastName'
      ? wholeSurname(surnameFor(text, gender))
      : field === 'middleName'
        ? patronymicFor(text, gender)
        : field === 'gender'
          ? shownFor(text, gender)
          : undefined;
  return right === undefined || right === text ? {} : { suggestion: right };
}

/**
 * Of «Рамазнова», a man, the ending is not all that is wrong, «Воева» may be the rest of a longer surname, and in «Ивнова» the «а» may have been moved
 * to the end: no fix.
 */
const wholeSurname = (right: string | undefined): string | undefined =>
  right?.split('-').some((part) => isLikelySlip(part) || (surnameRank(part) === undefined && (STUMP.test(part) || hasLostA(part)))) === true
    ? undefined
    : right;

const STUMP = /^..(?:[оеё]ва?|[иы]на?)$/u;

const hasLostA = (part: string): boolean =>
  [...part].some((_, at) => at > 0 && surnameRank(`${part.slice(0, at)}а${part.slice(at)}`) !== undefined);

function patronymicFor(text: string, gender: Gender): string | undefined {
  const match = /^(.*[оеё]в)(?:ич|на)$/u.exec(text);
  return match?.[1] === undefined ? undefined : match[1] + (gender === 'male' ? 'ич' : 'на');
}

function shownFor(text: string, gender: Gender): string | undefined {
  if (/^(?:Мужской|Женский)$/u.test(text)) return gender === 'male' ? 'Мужской' : 'Женский';
  return /^[МЖ]$/u.test(text) ? (gender === 'male' ? 'М' : 'Ж') : undefined;
}
