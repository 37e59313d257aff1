/**
 * Files that spreadsheet libraries have made (openpyxl 3.1.5: merged-head, epoch-1904, iso-dates; XlsxWriter 3.2.9: one-s, vertical, blocks,
 * unread; SheetJS 0.18.5: latin-heads), the way that schools and 1С fill them: what is read of each, whole.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openRegister } from '@/utils/register/open-register';
import { peopleOf } from '@/utils/register/people-of';

const TODAY = '2026-11-27';
const li = { lastName: 'Ли', firstName: 'Анна', middleName: 'Павловна' };
const kim = { lastName: 'Ким', firstName: 'Олег', middleName: 'Ильич' };
const tsoy = { lastName: 'Цой', firstName: 'Яна', middleName: 'Павловна' };

async function read(name: string) {
  const { rows, columns } = await openRegister({
    kind: 'file',
    name,
    bytes: new Uint8Array(readFileSync(`tests/fixtures/files/spreadsheets/${name}`)),
  });
  return { ...columns, people: peopleOf(rows, columns, TODAY).people.map(({ values }) => values) };
}

describe('files of spreadsheet libraries', () => {
  it('heads of two rows, cells merged down and across, titles above, figures and signatures', async () => {
    expect(await read('merged-head.xlsx')).toMatchObject({
      doubt: null,
      register: 'employee',
      people: [
        { ...li, birthDate: '17.05.1987', snils: '112-233-445 95', email: 'li@pochta.example' },
        { ...kim, birthDate: '01.02.1990', snils: '8765430300', email: 'kim@pochta.example' },
      ],
    });
  });

  it('days counted from 1904, as dates and as bare numbers', async () => {
    expect(await read('epoch-1904.xlsx')).toMatchObject({
      doubt: null,
      register: 'employee',
      people: [
        { ...li, birthDate: '17.05.1987' },
        { ...kim, birthDate: '01.02.1990' },
      ],
    });
  });

  it('dates as ISO texts', async () => {
    expect(await read('iso-dates.xlsx')).toMatchObject({
      doubt: null,
      register: 'pupil',
      people: [
        { ...li, birthDate: '2014-05-17' },
        { ...kim, birthDate: '2014-02-01' },
      ],
    });
  });

  it('a list of 1С: «Сотрудник» for the whole name, «Физическое лицо» over its data, names of departments between', async () => {
    expect(await read('one-s.xlsx')).toMatchObject({
      doubt: null,
      register: 'employee',
      people: [
        { ...li, birthDate: '17.05.1987', snils: '112-233-445 95' },
        { lastName: 'Гасанов', firstName: 'Али', middleName: 'Мамед оглы', birthDate: '01.02.1990' },
      ],
    });
  });

  it('people in columns, months as words', async () => {
    expect(await read('vertical.xlsx')).toMatchObject({
      doubt: null,
      register: 'pupil',
      people: [
        { ...li, birthDate: '17.05.2014', snils: '112-233-445 95' },
        { ...kim, birthDate: '01.02.2014' },
      ],
    });
  });

  it('three tables one below the other, each with headings of its own', async () => {
    expect(await read('blocks.xlsx')).toMatchObject({
      doubt: null,
      people: [
        { ...li, birthDate: '17.05.1987' },
        { ...kim, snils: '087-654-303 00', birthDate: '1990-02-01' },
        { ...tsoy, birthDate: '03.03.1985' },
      ],
    });
  });

  it('СНИЛС, birth dates and e-mails under headings of which nobody knows what they mean', async () => {
    expect(await read('unread.xlsx')).toMatchObject({ doubt: 'unread', fields: ['fullName', 'snils', 'birthDate', 'email'] });
  });

  it('headings with Latin letters, values as other programs guard them', async () => {
    expect(await read('latin-heads.xlsx')).toMatchObject({
      doubt: null,
      people: [
        { ...li, birthDate: expect.stringMatching(/^(?:17\.05\.1987|1987-05-17)$/u), snils: '11223344595', email: 'li@pochta.example' },
        { ...kim, birthDate: '14.03.1985', snils: '08765430300', email: 'kim@pochta.example' },
        { ...tsoy, birthDate: '14.03.1985', snils: '112-233-445 95', email: '' },
      ],
    });
    const asText = await read('latin-heads.csv');
    expect(asText).toMatchObject({ doubt: null, people: [{ ...li, snils: '11223344595' }, kim, tsoy] });
  });
});
