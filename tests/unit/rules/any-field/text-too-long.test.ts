import { textTooLong } from '@/utils/rules/any-field/text-too-long';
import { ruleTable } from '../rule-table';

ruleTable(textTooLong, {
  passes: [{ lastName: 'Иванов' }, { lastName: 'и'.repeat(300) }, { organization: 'Школа '.repeat(100) }, { email: '' }],
  fails: [
    [{ lastName: 'Здравствуйте, посылаю мои данные, как вы просили на совещании. '.repeat(5) }, 'too-long'],
    [{ lastName: 'и'.repeat(301) }, 'too-long'],
    [{ email: 'a'.repeat(5000) }, 'too-long'],
  ],
});
