import type { RuleTexts } from './rule-sentence';

/** Rules about dates, СНИЛС, e-mail and phone. */
export const numberTexts = {
  'snils-checksum': {
    'bad-checksum': () => ({
      fact: 'Контрольное число СНИЛС не сходится',
      why: 'Скорее всего, опечатка в одной цифре или две переставлены',
      action: 'Сверьте с документом',
    }),
  },
} satisfies RuleTexts<'snils-checksum'>;
