import { snapshotOf } from '@/utils/domain/card';
import { nameWords } from '@/utils/domain/person-name';
import { runRules } from '@/utils/rules/run-rules';
import type { Issue } from '@/utils/rules/types';

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
/** The documents' own example people («Иванова Тест Тест», slides of 2023) are called so. */
const EXAMPLE = /^тест/iu;
/** A rule needs a day to judge by; names and addresses are the same on every day. */
const ANY_DAY = '2026-01-01';

/** Many people stand in one ticket, and it is written anew at every key. */
const known = new Map<string, readonly Issue[]>();

function errorsOf(key: string, values: Parameters<typeof snapshotOf>[0]): readonly Issue[] {
  const before = known.get(key);
  if (before) return before;
  const errors = runRules(snapshotOf(values), { today: ANY_DAY }).issues.filter(({ severity }) => severity === 'error');
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
      !OF_FIELDS.includes(rule) && field in texts && !(rule === 'name-placeholder' && EXAMPLE.test(texts[field as keyof typeof texts])),
  );
  return errors[0] ? (NAME_WORDS[errors[0].rule] ?? 'без ошибок') : null;
}

/** Whether a rule calls an e-mail address an error: `a@b`, Cyrillic letters, no address at all. */
export function isFaultyEmail(email: string): boolean {
  return errorsOf(`email ${email}`, { email }).some(({ field }) => field === 'email');
}
