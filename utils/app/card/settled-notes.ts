import type { CardComparison } from '@/utils/domain/compare-card';
import type { Issue } from '@/utils/rules/types';

/** Warnings that ask for nothing but a look at the document; every `info` does. */
const ASKS_FOR_COMPARISON: readonly string[] = ['name-variant', 'name-known-hyphen', 'name-unknown', 'name-inner-space'];

/**
 * Whether the letter-by-letter comparison has answered what the issue asks («сверьте»: ё, й, variants, hyphen): its field equals what the employee
 * sent. What is certainly wrong stays wrong, whoever has sent it so.
 */
export function isSettled({ rule, field, severity }: Issue, comparison: CardComparison | null): boolean {
  const asks = severity === 'info' || (severity === 'warning' && ASKS_FOR_COMPARISON.includes(rule));
  return asks && comparison?.fields.find((one) => one.field === field)?.state === 'equal';
}
