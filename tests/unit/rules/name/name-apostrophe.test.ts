import { nameApostrophe } from '@/utils/rules/name/name-apostrophe';
import { ruleTable } from '../rule-table';

ruleTable(nameApostrophe, {
  passes: [{ lastName: 'Григорьев' }, { firstName: 'Анна' }],
  fails: [
    [{ middleName: "Витал'евна" }, 'soft-sign', 'Витальевна'],
    [{ lastName: "Ил'ин" }, 'soft-sign', 'Ильин'],
    [{ lastName: "Март'ин" }, 'apostrophe', null],
    [{ lastName: "Гогол'ев" }, 'apostrophe', null],
    [{ middleName: "Анатол'евич" }, 'soft-sign', 'Анатольевич'],
    [{ firstName: "Мар'яна" }, 'soft-sign', 'Марьяна'],
    [{ lastName: "Григор'ев" }, 'soft-sign', 'Григорьев'],
    [{ lastName: 'Лук’янов' }, 'soft-sign', 'Лукьянов'],
    [{ lastName: "Об'едков" }, 'soft-sign', 'Объедков'],
    [{ lastName: "О'Нил" }, 'foreign', null],
    [{ lastName: "Д'Анжело", middleName: 'Иванович' }, 'foreign', null],
    [{ lastName: "Т'Серен", middleName: 'Иванович' }, 'apostrophe', null],
    [{ lastName: "О'Нил", middleName: '', noMiddleName: 'true' }, 'foreign'],
    [{ lastName: "О'Нил", middleName: '' }, 'foreign'],
    [{ lastName: "О'Нил", middleName: 'Иванович' }, 'foreign'],
    [{ lastName: 'д`Артаньян' }, 'apostrophe'],
    [{ lastName: "д'Артаньян", middleName: 'Юрьевич' }, 'foreign'],
  ],
});
