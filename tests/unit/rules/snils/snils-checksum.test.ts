import { snilsChecksum } from '@/utils/rules/snils/snils-checksum';
import { ruleTable } from '../rule-table';

ruleTable(snilsChecksum, {
  passes: [
    { snils: '112-233-445 95' },
    { snils: '087-654-303 00' },
    { snils: '123-456-789 64' },
    { snils: '001-019-899 99' },
    { snils: '001-019-989 00' },
    { snils: '001-019-998 00' },
    { snils: '001-019-999 01' },
    { snils: '087-654-302 00' },
    { snils: '000-000-600 06' },
    { snils: '112-233-445-95' },
    { snils: '1122' },
    { snils: 'нет' },
  ],
  fails: [
    [{ snils: '112-233-445 96' }, 'bad-checksum', null],
    [{ snils: '001-019-999 02' }, 'bad-checksum'],
    [{ snils: '89123456789' }, 'phone'],
    // Its nine digits sum to 96: 112-233-454 96 is the next key, 112-233-445 95 a swap. Two repairs, so neither is named.
    [{ snils: '112-233-454 95' }, 'bad-checksum', null],
    [{ snils: '123-456-789 46' }, 'bad-checksum', null],
    [{ snils: '112-533-445 95' }, 'likely', '112-233-445 95'],
    [{ snils: '112-233-445 59' }, 'likely', '112-233-445 95'],
  ],
});
