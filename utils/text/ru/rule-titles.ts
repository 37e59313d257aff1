import type { RuleId } from '@/utils/rules/registry';

/** A rule's name in the list of checks that can be switched off. */
export const ruleTitles: Record<RuleId, string> = {
  'name-latin': 'Латинские буквы в ФИО',
  'snils-checksum': 'Контрольное число СНИЛС',
};
