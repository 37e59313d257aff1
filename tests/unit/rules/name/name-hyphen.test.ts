import { nameHyphen } from '@/utils/rules/name/name-hyphen';
import { ruleTable } from '../rule-table';

ruleTable(nameHyphen, {
  passes: [
    { lastName: 'Мамин-Сибиряк' },
    { firstName: 'Анна-Мария' },
    { middleName: '-' },
    { lastName: 'Иванов' },
    { firstName: 'Чен-ын' },
    { firstName: 'Ага-хан' },
  ],
  fails: [
    [{ middleName: 'Али – Аббас кызы' }, 'dash', 'Али-Аббас кызы'],
    [{ lastName: 'Мамин–Сибиряк' }, 'dash', 'Мамин-Сибиряк'],
    [{ lastName: 'Мамин—Сибиряк' }, 'dash', 'Мамин-Сибиряк'],
    [{ lastName: 'Мамин‑Сибиряк' }, 'dash', 'Мамин-Сибиряк'],
    [{ lastName: 'Мамин−Сибиряк' }, 'dash', 'Мамин-Сибиряк'],
    [{ lastName: 'Мамин — Сибиряк' }, 'dash', 'Мамин-Сибиряк'],
    [{ lastName: 'Мамин_Сибиряк' }, 'dash', 'Мамин-Сибиряк'],
    [{ lastName: 'Мамин - Сибиряк' }, 'spaced', 'Мамин-Сибиряк'],
    [{ lastName: 'Мамин- Сибиряк' }, 'spaced', 'Мамин-Сибиряк'],
    [{ lastName: 'Мамин -Сибиряк' }, 'spaced', 'Мамин-Сибиряк'],
    [{ lastName: '-Иванов' }, 'edge', 'Иванов'],
    [{ lastName: 'Иванов-' }, 'edge', 'Иванов'],
    [{ lastName: 'Мамин--Сибиряк' }, 'double', 'Мамин-Сибиряк'],
    [{ firstName: 'Ра-хим', middleName: 'Гасанович' }, 'torn', 'Рахим'],
    [{ firstName: 'Ан-тон', middleName: 'Антипович' }, 'torn', 'Антон'],
    [{ middleName: 'Фо-мич' }, 'torn', 'Фомич'],
  ],
});
