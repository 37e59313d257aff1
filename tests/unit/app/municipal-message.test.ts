import { describe, expect, it } from 'vitest';
import { municipalMessage } from '@/utils/app/ticket/municipal-message';
import { snapshotOf } from '@/utils/domain/card';

const card = snapshotOf({
  lastName: 'Ли',
  firstName: 'Анна',
  middleName: '',
  birthDate: '05.12.1990',
  email: 'lee@pochta.example',
  snils: '112-233-445 95',
  organization: 'шк. 1605',
});
const settings = { organization: { kind: 'Школа', territory: 'г. Пермь', name: 'шк. 1605' } } as const;
const request = { card, settings, inUse: {}, soughtHere: true, now: Date.UTC(2026, 10, 26, 10) };

describe('the message to the municipal admin', () => {
  it('names the value that was refused, the person, the organisation, the day and what was tried', () => {
    expect(municipalMessage({ ...request, identifier: 'snils', inUse: { snils: '087-654-303 00' } })).toBe(
      [
        '26.11.2026 в Контингенте не вносится СНИЛС 087-654-303 00: «СНИЛС уже используется. Введите корректное значение СНИЛС».',
        'Чья карточка: Ли Анна, 05.12.1990.',
        'Организация: г. Пермь, шк. 1605.',
        'В реестрах нашей организации (сотрудники, обучающиеся, родители) это значение не нашлось.',
        'Просьба найти в реестрах муниципалитета, у кого оно указано, и исправить, если указано ошибочно.',
      ].join('\n'),
    );
  });

  it('says nothing of a search that was not made', () => {
    const text = municipalMessage({ ...request, identifier: 'email', soughtHere: false });
    expect(text).toContain('не вносится почта lee@pochta.example');
    expect(text).not.toContain('не нашлось');
  });

  it('is none while there is nothing to look for', () => {
    expect(municipalMessage({ ...request, card: snapshotOf({ lastName: 'Ли' }), identifier: 'email' })).toBeNull();
  });
});
