import { describe, expect, it } from 'vitest';
import { cardLink } from '@/utils/tickets/card-link';

const same = (a: string, b: string) => JSON.stringify(cardLink(a)) === JSON.stringify(cardLink(b));

describe('what a link of a merge leads to', () => {
  it.each([
    ['https://k.permkrai.ru/employees/2002/'],
    ['http://k.permkrai.ru/employees/2002'],
    ['HTTPS://K.PermKrai.ru/employees/2002'],
    ['k.permkrai.ru/employees/2002'],
    ['https://k.permkrai.ru:443/employees/2002'],
    ['https://k.permkrai.ru/employees//2002?'],
    ['https://k.permkrai.ru/employees/2002#history'],
    ['https://k.permkrai.ru/employees/2002/edit'],
    ['https://k.permkrai.ru/employees/2002/documents/#top'],
    ['https://k.permkrai.ru/employees/2002?tab=docs&returnUrl=%2Femployees'],
    [' https://k.permkrai.ru/employees/%32002 '],
  ])('%s is the card 2002', (link) => {
    expect(cardLink(link)).toEqual({ host: 'k.permkrai.ru', record: '/employees/2002' });
  });

  it.each([
    ['https://k.permkrai.ru/card?id=7&org=59', 'https://k.permkrai.ru/card?org=59&id=7', true],
    ['https://k.permkrai.ru/card?id=7', 'https://k.permkrai.ru/card?id=8', false],
    ['https://k.permkrai.ru/#/employees/7', 'https://k.permkrai.ru/#!/employees/7/', true],
    ['https://k.permkrai.ru/#/employees/7?tab=1', 'https://k.permkrai.ru/app/#/employees/7', false],
    ['https://k.permkrai.ru/#/employees/7', 'https://k.permkrai.ru/#/employees/8', false],
    ['https://k.permkrai.ru/employees/7', 'https://k.permkrai.ru/pupils/7', false],
    ['https://k.permkrai.ru/person/7/profile/1', 'https://k.permkrai.ru/person/7/profile/2', false],
    ['https://k.permkrai.ru/person/ivanova', 'https://k.permkrai.ru/person/ivanov', false],
    ['https://k.permkrai.ru/ученики/7', 'https://k.permkrai.ru/%D1%83%D1%87%D0%B5%D0%BD%D0%B8%D0%BA%D0%B8/7', true],
  ])('%s and %s: one card %s', (a, b, one) => {
    expect([cardLink(a), cardLink(b)]).not.toContain(null);
    expect(same(a, b)).toBe(one);
  });

  it.each([
    'карточка 123',
    '1001',
    'https://k.permkrai.ru',
    'https://k.permkrai.ru/',
    'https://k.permkrai.ru/#/',
    'https://k.permkrai.ru/#top',
    'https://k.permkrai.ru/employees',
    'https://k.permkrai.ru/employees/?page=2&size=50',
    'https://k.permkrai.ru/#/pupils?search=Иванов',
    'https://k.permkrai.ru/org/59/parents',
    'https://k.permkrai.ru/Сотрудники',
    'https://k.permkrai.ru/employees/7 и https://k.permkrai.ru/employees/8',
    'file:///C:/cards/7.html',
    'ivanova@k.permkrai.ru/7',
    'https://k.permkrai.ru@form.example/7',
    'https:///employees/7',
  ])('%s is no card', (link) => {
    expect(cardLink(link)).toBeNull();
  });
});
