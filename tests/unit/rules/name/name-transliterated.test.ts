import { nameTransliterated } from '@/utils/rules/name/name-transliterated';
import { ruleTable } from '../rule-table';

ruleTable(nameTransliterated, {
  passes: [{ lastName: 'Иванов', firstName: 'Иван' }, { lastName: 'Ивaнов' }, { lastName: 'Q' }, { lastName: 'Bdfjd' }],
  fails: [
    [{ lastName: 'Ivanov' }, 'latin', 'Иванов'],
    [{ lastName: 'Sergeeva' }, 'latin', 'Сергеева'],
    [{ lastName: 'IVANOVA' }, 'latin', 'Иванова'],
    [{ lastName: 'Kuznetsov' }, 'latin', null],
    [{ lastName: 'Fedorov' }, 'latin', null],
    [{ lastName: 'Smith' }, 'latin', null],
    [{ firstName: 'Ekaterina' }, 'latin', 'Екатерина'],
    [{ firstName: 'Yulia' }, 'latin', 'Юлия'],
    [{ firstName: 'Natalia' }, 'latin', null],
    [{ firstName: 'Artem' }, 'latin', null],
    [{ middleName: 'Yurievna' }, 'latin', 'Юрьевна'],
    [{ middleName: 'Igorevich' }, 'latin', 'Игоревич'],
    // A reading of the other gender than the rest of the card may be another name.
    [{ firstName: 'Yulia', middleName: 'Степанович' }, 'latin', null],
    [{ lastName: 'Petrov', firstName: 'Райна', gender: 'Женский' }, 'latin', null],
    [{ firstName: 'Анна', middleName: 'Igorevich' }, 'latin', null],
    [{ firstName: 'Yulia', middleName: 'Степановна' }, 'latin', 'Юлия'],
  ],
});
