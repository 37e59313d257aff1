import { expect, it } from 'vitest';
import { plainAddress } from '@/utils/domain/plain-address';

it.each([
  ['https://k.permkrai.ru/employees/7', 'https://k.permkrai.ru/employees/7'],
  ['https://auth-epos.permkrai.ru/callback?code=abc&state=1', 'https://auth-epos.permkrai.ru/callback'],
  ['https://k.permkrai.ru/#/employees/7', 'https://k.permkrai.ru/#/employees/7'],
  ['https://k.permkrai.ru/app#access_token=abc', 'https://k.permkrai.ru/app'],
  ['https://user:secret@k.permkrai.ru/', 'https://k.permkrai.ru/'],
  ['about:srcdoc', ''],
  ['', ''],
])('of %s only %s is kept', (href, kept) => {
  expect(plainAddress(href)).toBe(kept);
});
