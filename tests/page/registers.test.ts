import { expect, it } from 'vitest';
import { readRegister } from '@/utils/page/rows/read-register';
import { openPage } from './open-page';

const PEOPLE = [
  { lastName: 'Семёнов', firstName: 'Артём', middleName: 'Фёдорович', birthDate: '30.06.1990' },
  { lastName: 'Семенов', firstName: 'Артем', middleName: 'Федорович', birthDate: '30.06.1990' },
  { lastName: 'Ким', firstName: 'Анна', middleName: 'Львовна', birthDate: '01.02.1980' },
  { lastName: 'Ли', firstName: 'Вера', middleName: 'Ивановна', birthDate: '05.05.1975' },
];

it.each(['reg-plain'])('%s: every row once', async (name) => {
  expect(readRegister(await openPage(`pages/${name}`))?.people).toEqual(PEOPLE);
});
