import { nameInvisible } from '@/utils/rules/name/name-invisible';
import { ruleTable } from '../rule-table';

ruleTable(nameInvisible, {
  passes: [{ lastName: 'Иванов' }, { lastName: 'Мамин-Сибиряк' }, { lastName: 'Иванов ' }],
  fails: [
    [{ lastName: 'Ив\u200bанов' }, 'invisible', 'Иванов'],
    [{ lastName: '\ufeffИванов' }, 'invisible', 'Иванов'],
    [{ firstName: 'Ан\u00adна' }, 'invisible', 'Анна'],
    [{ lastName: 'Мамин\u00adСибиряк' }, 'invisible', 'Мамин-Сибиряк'],
    [{ firstName: 'Анна\u200d' }, 'invisible', 'Анна'],
    [{ firstName: '\u202eАнна' }, 'invisible', 'Анна'],
    [{ firstName: 'Анна\ufe0f' }, 'invisible', 'Анна'],
    [{ middleName: 'Ильич\u0007' }, 'invisible', 'Ильич'],
    [{ middleName: 'Ильич\u2060' }, 'invisible', 'Ильич'],
    // Beside a blank it parted nothing.
    [{ firstName: 'Люсия \u00adИзабель' }, 'invisible', 'Люсия Изабель'],
  ],
});
