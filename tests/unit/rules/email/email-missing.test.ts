import { emailMissing } from '@/utils/rules/email/email-missing';
import { ruleTable } from '../rule-table';

ruleTable(emailMissing, {
  passes: [{ email: 'a@mail.ru' }, { lastName: 'Ли' }],
  fails: [
    [{ email: '' }, 'missing'],
    [{ email: '  ' }, 'missing'],
  ],
});

for (const register of ['pupil', 'parent', 'unknown'] as const) {
  ruleTable(emailMissing, { register, passes: [{ email: 'a@mail.ru' }], fails: [[{ email: '' }, 'missing-other']] });
}
