import { type Register, snapshotOf } from '@/utils/domain/card';
import { nameWords } from '@/utils/domain/person-name';
import { placeholderKind } from '@/utils/domain/placeholder';
import { runRules } from '@/utils/rules/run-rules';
import type { Issue } from '@/utils/rules/types';
import type { Profile } from './types';

/** Rules that judge where a word stands or whether a field is filled: of a whole name in one line they can say nothing. */
const OF_FIELDS: readonly string[] = [
  'last-name-missing',
  'first-name-missing',
  'middle-name-missing',
  'no-middle-name-contradiction',
  'name-swapped-fields',
  'name-full-in-one-field',
];
/** What the sentence says instead of «без ошибок». */
const NAME_WORDS: Readonly<Record<string, string>> = {
  'name-latin': 'без латинских букв',
  'name-transliterated': 'русскими буквами',
  'name-initials': 'полностью, без инициалов',
  'name-placeholder': 'как в документе',
  'name-digits': 'без цифр',
};
/** The documents' own example people («Иванова Тест Тест», slides of 2023) are called so; as a surname it is a filling. */
const isExample = (field: string, text: string) => field !== 'lastName' && /^тест/iu.test(text);
/** A rule needs a day to judge by; names and addresses are the same on every day. A birth date is judged mildly while the day is not known. */
const ANY_DAY = '2030-12-31';

/** Many people stand in one ticket, and it is written anew at every key. */
const known = new Map<string, readonly Issue[]>();

function errorsOf(
  key: string,
  values: Parameters<typeof snapshotOf>[0],
  { register = 'unknown', today = ANY_DAY }: { register?: Register; today?: string } = {},
): readonly Issue[] {
  const before = known.get(key);
  if (before) return before;
  const errors = runRules({ ...snapshotOf(values), register }, { today }).issues.filter(({ severity }) => severity === 'error');
  if (known.size > 500) known.clear();
  known.set(key, errors);
  return errors;
}

/** What a rule calls an error in a whole name: «без латинских букв»; null when there is none. */
export function nameFault(fullName: string): string | null {
  const [lastName = '', firstName = '', ...rest] = nameWords(fullName);
  const middleName = rest.join(' ');
  const texts = { lastName, firstName, middleName };
  const errors = errorsOf(`name ${fullName}`, texts).filter(
    ({ rule, field }) =>
      !OF_FIELDS.includes(rule) && field in texts && !(rule === 'name-placeholder' && isExample(field, texts[field as keyof typeof texts])),
  );
  // «не указано», «нет данных»: no word of it by itself is a filling.
  if (errors.length === 0 && placeholderKind(fullName, 'middleName') !== null) return NAME_WORDS['name-placeholder'] ?? '';
  return errors[0] ? (NAME_WORDS[errors[0].rule] ?? 'без ошибок') : null;
}

/** Whether a rule calls an e-mail address an error: `a@b`, Cyrillic letters, no address at all. */
export function isFaultyEmail(email: string): boolean {
  return errorsOf(`email ${email}`, { email }).some(({ field }) => field === 'email');
}

/** Whether a rule calls a day an error as a birth date of this profile's people: it lies ahead, or nobody alive is so old. `today` is YYYY-MM-DD. */
export function isFaultyBirthDate(day: string, profile: Profile | undefined, today: string | undefined): boolean {
  const asked = { ...(profile ? { register: profile } : {}), ...(today ? { today } : {}) };
  return errorsOf(`birthDate ${day} ${profile} ${today}`, { birthDate: day }, asked).some(({ field }) => field === 'birthDate');
}
