import { nameBlank } from '@/utils/rules/name/name-blank';
import { ruleTable } from '../rule-table';

ruleTable(nameBlank, {
  passes: [{ lastName: 'Иванов' }, { lastName: 'фон Берг' }, { lastName: 'Иванов - Петров' }, { lastName: '   ' }],
  fails: [
    [{ lastName: 'Иванов ' }, 'trailing', 'Иванов'],
    [{ lastName: ' Иванов' }, 'leading', 'Иванов'],
    [{ middleName: 'Мамед  оглы' }, 'double', 'Мамед оглы'],
    [{ middleName: 'Мамед\u00a0оглы' }, 'unusual', 'Мамед оглы'],
    [{ lastName: 'Иванов\u0009' }, 'unusual', 'Иванов'],
    [{ lastName: '\u2009Иванов' }, 'unusual', 'Иванов'],
    [{ lastName: 'Иванов\u000a' }, 'unusual', 'Иванов'],
    [{ lastName: 'Иванов\u2028' }, 'unusual', 'Иванов'],
  ],
});
