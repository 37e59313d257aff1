import { describe, expect, it } from 'vitest';
import { fullLabel, shortLabel } from '@/utils/app/card/person-label';
import { snapshotOf } from '@/utils/domain/card';

describe('labels of a person', () => {
  it.each([
    [{ lastName: 'Иванова', firstName: 'Тест', middleName: 'Тестовна' }, 'Иванова Тест Тестовна', 'Иванова\u00a0Т.\u00a0Т.'],
    [{ lastName: 'Ли', firstName: 'ан', middleName: '' }, 'Ли ан', 'Ли\u00a0А.'],
    [{ lastName: 'Иванова' }, 'Иванова', 'Иванова'],
    [{ firstName: 'Тест' }, 'Тест', ''],
    [{}, '', ''],
  ])('%o', (values, full, short) => {
    expect(fullLabel(snapshotOf(values))).toBe(full);
    expect(shortLabel(snapshotOf(values))).toBe(short);
  });
});
