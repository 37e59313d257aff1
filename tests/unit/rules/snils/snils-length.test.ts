import { snilsLength } from '@/utils/rules/snils/snils-length';
import { ruleTable } from '../rule-table';

ruleTable(snilsLength, {
  passes: [{ snils: '112-233-445 95' }, { snils: '112-233-445 96' }, { snils: 'нет' }, { snils: '00000000000' }],
  fails: [
    [{ snils: '8765430300' }, 'zero-lost', '08765430300'],
    [{ snils: '87-654-303 00' }, 'zero-lost', '087-654-303 00'],
    [{ snils: '1122334459' }, 'too-short', null],
    [{ snils: '112-233-445' }, 'no-check-digits'],
    [{ snils: '500100732259' }, 'inn'],
    [{ snils: '112233445955' }, 'too-long'],
    [{ snils: '1' }, 'too-short'],
    [{ snils: '1122334459512' }, 'too-long'],
    [{ snils: '-' }, 'none'],
  ],
});
