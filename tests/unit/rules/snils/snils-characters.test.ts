import { snilsCharacters } from '@/utils/rules/snils/snils-characters';
import { ruleTable } from '../rule-table';

ruleTable(snilsCharacters, {
  passes: [{ snils: '112-233-445 95' }, { snils: '11223344595' }, { snils: '112–233–445\u00a095' }, { snils: '123' }],
  fails: [
    [{ snils: '112-233-445 9Б' }, 'letters', null],
    [{ snils: 'О87-654-3ОЗ 00' }, 'letters', '087-654-303 00'],
    [{ snils: '112-2ЗЗ-445 95' }, 'letters', '112-233-445 95'],
    [{ snils: '112.233.445.95' }, 'bad-characters'],
    [{ snils: '="11223344595"' }, 'spreadsheet', '112-233-445 95'],
    [{ snils: "'11223344595" }, 'spreadsheet', '112-233-445 95'],
    [{ snils: '11223344595.0' }, 'spreadsheet', '112-233-445 95'],
    [{ snils: '№ 112-233-445 95' }, 'spreadsheet', '112-233-445 95'],
    [{ snils: '=11223344595' }, 'spreadsheet', '112-233-445 95'],
    [{ snils: '"11223344595"' }, 'spreadsheet', '112-233-445 95'],
    [{ snils: '«112-233-445 95»' }, 'spreadsheet', '112-233-445 95'],
    [{ snils: '’11223344595' }, 'spreadsheet', '112-233-445 95'],
    [{ snils: '11223344595,00' }, 'spreadsheet', '112-233-445 95'],
    [{ snils: '8765430300.0' }, 'spreadsheet', '087-654-303 00'],
    [{ snils: 'N 112-233-445 95' }, 'spreadsheet', '112-233-445 95'],
    [{ snils: '112-233-445 95.' }, 'spreadsheet', '112-233-445 95'],
    [{ snils: '112-233-445 95;' }, 'spreadsheet', '112-233-445 95'],
    [{ snils: '№ 112-233-445 96' }, 'spreadsheet', null],
    [{ snils: '1,12233E+10' }, 'exponent', null],
    [{ snils: '1.12233445E+10' }, 'exponent', null],
    [{ snils: '8,76543Е+09' }, 'exponent', null],
    [{ snils: 'нет' }, 'no-digits'],
    [{ snils: '+7 (912) 345-67-89' }, 'phone'],
    [{ snils: '112-233-445 95\u200b' }, 'bad-characters'],
  ],
});
