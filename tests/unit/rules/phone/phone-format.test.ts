import { phoneFormat } from '@/utils/rules/phone/phone-format';
import { ruleTable } from '../rule-table';

ruleTable(phoneFormat, {
  passes: [{ phone: '+7 (912) 345-67-89' }, { phone: '89123456789' }, { phone: '79123456789' }, { phone: ' ' }],
  fails: [
    [{ phone: '9123456789' }, 'no-country-code'],
    [{ phone: '12345' }, 'length'],
    [{ phone: '+375 29 123-45-67' }, 'other-country'],
    [{ phone: 'нет' }, 'characters'],
  ],
});
