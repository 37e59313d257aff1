import { describe, expect, it } from 'vitest';
import { countdownText, dateTimeText, effectivePill, effectiveText, signInMessage, waitText } from '@/utils/text/ru/clock';

const perm = (text: string) => Date.parse(`${text}+05:00`);
const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const MONDAY = perm('2026-11-23T14:00');

describe('words about time', () => {
  it.each([
    ['2026-11-20T10:00', 'в понедельник, 23 ноября, после 14:00'],
    ['2026-11-21T10:00', 'послезавтра, в понедельник, после 14:00'],
    ['2026-11-22T23:59', 'завтра, в понедельник, после 14:00'],
    ['2026-11-23T00:00', 'сегодня после 14:00'],
    ['2025-12-01T00:00', 'в понедельник, 23 ноября 2026 года, после 14:00'],
  ])('effectiveText at %s: %s', (now, words) => {
    expect(plain(effectiveText(MONDAY, perm(now)))).toBe(words);
  });

  it.each([
    ['2026-11-24T14:00', 'во вторник'],
    ['2026-11-25T14:00', 'в среду'],
    ['2026-11-26T14:00', 'в четверг'],
    ['2026-11-27T14:00', 'в пятницу'],
  ])('%s is %s', (at, weekday) => {
    expect(effectiveText(perm(at), perm('2026-11-20T10:00'))).toContain(weekday);
  });

  it.each([
    ['2026-11-20T10:00', 'пн 23.11 после 14:00'],
    ['2025-12-30T10:00', 'пн 23.11.2026 после 14:00'],
  ])('effectivePill at %s: %s', (now, words) => {
    expect(plain(effectivePill(MONDAY, perm(now)))).toBe(words);
  });

  it.each([
    ['2026-11-21T10:00', 'вход пн 23.11 после 14:00'],
    ['2026-11-22T14:00', 'вход пн 23.11 после 14:00'],
    ['2026-11-23T08:30', 'вход пн 23.11 после 14:00, ещё 6 часов'],
    ['2026-11-23T09:00', 'идёт обновление, ещё 5 часов'],
    ['2026-11-23T13:38', 'идёт обновление, ещё 22 минуты'],
    ['2026-11-23T13:59:59', 'идёт обновление, ещё 1 минута'],
    ['2026-11-23T14:00', 'можно проверить вход'],
    ['2026-11-25T10:00', 'можно проверить вход'],
  ])('countdownText at %s: %s', (now, words) => {
    expect(plain(countdownText(MONDAY, perm(now)))).toBe(words);
  });

  it.each([
    ['2026-11-20T10:00', 'ещё 3 дня'],
    ['2026-11-21T13:00', 'ещё 2 дня'],
    ['2026-11-22T13:00', 'ещё 25 часов'],
    ['2026-11-23T14:00', ''],
  ])('waitText at %s: %s', (now, words) => {
    expect(plain(waitText(MONDAY, perm(now)))).toBe(words);
  });

  it('the message to the employee is the mandated one', () => {
    expect(signInMessage(MONDAY)).toBe(
      'Данные обновлены. Вход можно проверить в понедельник 23.11.2026 после 14:00: epos.permkrai.ru, кнопка «Вход через ЕСИА». Если войти не получится, пришлите снимок всего экрана с ошибкой. Номер учётной записи на нём выписывать не нужно.',
    );
  });

  it('does not tell an update as done that lies ahead', () => {
    const before = signInMessage(MONDAY, 'employee', MONDAY - 1);
    expect(before).toMatch(/^Данные исправлены, обновятся к этому времени\. Вход можно проверить в понедельник 23\.11\.2026 после 14:00/u);
    expect(before).not.toContain('Данные обновлены');
    expect(signInMessage(MONDAY, 'employee', MONDAY)).toContain('Данные обновлены.');
  });

  it.each([
    ['employee', 'кнопка «Вход через ЕСИА»'],
    ['unknown', 'кнопка «Вход через ЕСИА»'],
    ['pupil', 'вход через Госуслуги'],
    ['parent', 'вход через Госуслуги'],
  ] as const)('the message to one of the register «%s» says: %s', (register, way) => {
    expect(signInMessage(MONDAY, register)).toBe(signInMessage(MONDAY).replace('кнопка «Вход через ЕСИА»', way));
  });

  it('dates as the admins write them, in Perm time', () => {
    expect(plain(dateTimeText(Date.parse('2026-11-22T20:30:00Z')))).toBe('23.11.2026, 01:30');
  });
});
