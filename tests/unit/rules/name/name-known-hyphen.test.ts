import { nameKnownHyphen } from '@/utils/rules/name/name-known-hyphen';
import { ruleTable } from '../rule-table';

ruleTable(nameKnownHyphen, {
  passes: [
    { firstName: 'Анна-Мария', lastName: 'Мамин-Сибиряк' },
    { firstName: 'Марианна' },
    { firstName: 'Мариам' },
    // A torn Терюшков is no Armenian.
    { lastName: 'Тер юшков' },
    { lastName: 'Корсаков' },
    { lastName: 'МакКензи' },
    { firstName: 'Ван Ань', middleName: '' },
  ],
  fails: [
    [{ firstName: 'Аннамария', middleName: 'Петровна' }, 'double-first-name', 'Анна-Мария'],
    [{ firstName: 'АннаМария', middleName: 'Петровна' }, 'double-first-name', 'Анна-Мария'],
    [{ firstName: 'Анна Мария', middleName: 'Петровна' }, 'double-first-name', 'Анна-Мария'],
    [{ firstName: 'Мария Луиза', middleName: '' }, 'double-first-name', null],
    [{ lastName: 'Мамин Сибиряк' }, 'double-surname', 'Мамин-Сибиряк'],
    [{ lastName: 'Тер Ованесян' }, 'double-surname', 'Тер-Ованесян'],
    [{ firstName: 'Мария Магдалина', middleName: 'Петровна' }, 'double-first-name', 'Мария-Магдалина'],
    [{ lastName: 'Маминсибиряк' }, 'double-surname', 'Мамин-Сибиряк'],
    [{ lastName: 'Римская Корсакова' }, 'double-surname', 'Римская-Корсакова'],
    [{ lastName: 'ПетроваВодкина' }, 'double-surname', 'Петрова-Водкина'],
  ],
});
