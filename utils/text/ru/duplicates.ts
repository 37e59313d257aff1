import type { DuplicateReason } from '@/utils/duplicates/reasons';

/** Why two records are taken for one person: short, for a row of the table of probable duplicates. */
export const duplicateReasons: Record<DuplicateReason, string> = {
  'same-snils': 'один СНИЛС',
  'same-email': 'одна электронная почта',
  'same-name': 'ФИО совпадают',
  'same-birth-date': 'одна дата рождения',
  'substitute-letters': 'буквы-заменители: ё и е, й и и, латинские, невидимые знаки, регистр',
  'hyphen-or-space': 'дефис или пробел в фамилии',
  'half-surname': 'одна часть двойной фамилии или имени',
  transcription: 'звучит одинаково, написано по-разному',
  misspelling: 'похоже на опечатку в ФИО',
  'name-variant': 'варианты одного имени или отчества',
  initials: 'вместо имени или отчества инициалы',
  anonymous: 'обезличенная запись',
  'swapped-fields': 'части ФИО не в своих полях',
  'surname-changed': 'фамилия другая, остальное совпадает: возможно, сменилась',
  'birth-date-missing': 'у одной записи нет даты рождения',
  'birth-date-swapped': 'в дате рождения переставлены день и месяц',
  'birth-date-typo': 'даты рождения отличаются на одну цифру или год',
  'birth-date-differs': 'даты рождения разные: сверьте с документом',
  'snils-typo': 'СНИЛС отличаются на одну цифру',
};

/** How likely a pair is one person, in words; `score` is 0 to 1 as `findDuplicates` gives it. */
export function likelihood(score: number): string {
  if (score >= 0.95) return 'почти наверняка один человек';
  return score >= 0.8 ? 'вероятно, один человек' : 'возможно, один человек';
}
