import { namePunctuation } from '@/utils/rules/name/name-punctuation';
import { ruleTable } from '../rule-table';

ruleTable(namePunctuation, {
  passes: [{ lastName: 'Иванов' }, { lastName: "О'Нил" }, { lastName: 'Иванова (Петрова)' }, { middleName: '-' }, { middleName: '.' }],
  fails: [
    [{ lastName: 'Иванов.' }, 'dot', 'Иванов'],
    [{ firstName: 'Иван,' }, 'sign', 'Иван'],
    [{ lastName: '«Иванов»' }, 'sign', 'Иванов'],
    [{ lastName: 'Иванов*' }, 'sign', 'Иванов'],
    [{ lastName: 'Ив@нов' }, 'sign', null],
    [{ lastName: 'Иванов/Петров' }, 'sign', null],
    [{ firstName: 'Анна.Мария' }, 'dot', null],
    [{ lastName: 'Иванов🙂' }, 'sign'],
    // The end of a patronymic behind a stray sign is no remark.
    [{ middleName: 'Шагит/овна' }, 'sign', 'Шагитовна'],
    [{ middleName: 'Даши/евна' }, 'sign', 'Дашиевна'],
  ],
});
