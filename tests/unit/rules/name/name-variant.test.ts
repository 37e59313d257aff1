import { nameVariant } from '@/utils/rules/name/name-variant';
import { ruleTable } from '../rule-table';

ruleTable(nameVariant, {
  passes: [
    { firstName: 'Сергей', middleName: 'Петрович', lastName: 'Иванов' },
    { firstName: 'Алёна', middleName: 'Фёдоровна', lastName: 'Королёва' },
    { middleName: 'Юрьевна' },
    { lastName: 'Кан' },
    { firstName: 'Natalia' },
  ],
  fails: [
    [{ lastName: 'Мамедова' }, 'variants'],
    [{ lastName: 'Цой' }, 'variants'],
    [{ firstName: 'Наталья' }, 'variants', null],
    [{ firstName: 'София' }, 'variants'],
    [{ firstName: 'Даниил' }, 'variants'],
    [{ firstName: 'Рустем' }, 'variants'],
    [{ firstName: 'Сергий' }, 'variants'],
    [{ middleName: 'Валерьевич' }, 'variants'],
    [{ middleName: 'Геннадиевна' }, 'variants'],
    [{ middleName: 'Григориевич' }, 'variants', null],
    [{ middleName: 'Даниловна' }, 'variants'],
    [{ firstName: 'Артем' }, 'variants'],
    [{ firstName: 'Петр' }, 'dots'],
    [{ middleName: 'Семенович' }, 'dots'],
    [{ lastName: 'Королева' }, 'dots'],
  ],
});
