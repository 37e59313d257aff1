import { NBSP } from '@/utils/domain/letters';

const RULES = new Intl.PluralRules('ru');

/** The form of a word that goes with a count: `plural(3, ['замечание', 'замечания', 'замечаний'])` → «замечания». */
export function plural(count: number, [one, few, many]: readonly [string, string, string]): string {
  const form = RULES.select(count);
  return form === 'one' ? one : form === 'few' ? few : many;
}

/** Count and word with a no-break space between them: «3 замечания». */
export function counted(count: number, forms: readonly [string, string, string]): string {
  return `${count}${NBSP}${plural(count, forms)}`;
}
