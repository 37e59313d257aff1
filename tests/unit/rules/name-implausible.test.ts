import { nameImplausible } from '@/utils/rules/name-implausible';
import { ruleTable } from './rule-table';

ruleTable(nameImplausible, {
  passes: [
    { firstName: 'Сайыына' },
    { middleName: 'Гасан оглы' },
    { lastName: 'Иванов' },
    { lastName: 'Гольдштейн' },
    { lastName: 'Срб' },
    { firstName: 'Ын' },
    { lastName: 'Шварцшильд' },
    { lastName: 'Объедков' },
    { firstName: 'Пьер' },
    { firstName: 'Саъди' },
    { lastName: 'Кызыл-оол' },
    { firstName: 'Шыхали' },
  ],
  fails: [
    [{ middleName: 'оглы' }, 'bare-word'],
    [{ lastName: 'Ивааанов' }, 'triple'],
    [{ firstName: 'Аннна' }, 'triple'],
    [{ lastName: 'ьванов' }, 'sign-first'],
    [{ lastName: 'Ивановъ' }, 'hard-sign-last'],
    [{ firstName: 'Мариья' }, 'letters'],
    [{ firstName: 'Сергейй' }, 'letters'],
    [{ firstName: 'Ольььга' }, 'triple'],
    [{ firstName: 'Ольга-Дмтр' }, 'no-vowel'],
    [{ lastName: 'Птрв' }, 'no-vowel'],
  ],
});
