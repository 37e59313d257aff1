import { nameDeclined } from '@/utils/rules/name/name-declined';
import { ruleTable } from '../rule-table';

ruleTable(nameDeclined, {
  passes: [
    { lastName: 'Соколов', firstName: 'Сергей', middleName: 'Петрович' },
    { lastName: 'Соколова', firstName: 'Мария', middleName: 'Петровна' },
    { lastName: 'Петрову', firstName: 'Ион', middleName: 'Васильевич' },
    { lastName: 'Зоря', firstName: 'Илья', middleName: 'Кузьмич' },
    { lastName: 'Соколовым', firstName: 'Сергей', middleName: 'Петрович' },
    { lastName: 'Ли', firstName: 'Мина', middleName: '' },
  ],
  fails: [
    [{ lastName: 'Соколовым', firstName: 'Сергеем', middleName: 'Петровичем' }, 'case', 'Соколов'],
    [{ lastName: 'Соколову', firstName: 'Сергею', middleName: 'Петровичу' }, 'case', 'Соколов'],
    [{ lastName: 'Ивановой', firstName: 'Марии', middleName: 'Петровне' }, 'case', 'Иванова'],
    [{ lastName: 'Римскую', firstName: 'Ольгу', middleName: 'Ильиничну' }, 'case', 'Римская'],
    [{ lastName: 'Высоцкого', firstName: 'Игоря', middleName: 'Львовича' }, 'case', 'Высоцкий'],
  ],
});
