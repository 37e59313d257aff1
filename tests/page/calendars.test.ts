import 'flatpickr/dist/flatpickr.css';
import flatpickr from 'flatpickr';
import { afterEach, expect, it } from 'vitest';
import { CALENDAR_DAYS, MONTHS, openCalendarCard, writeBirthDate } from './kits/calendar-card';
import { read } from './open-page';

afterEach(() => document.body.replaceChildren());

it.each(CALENDAR_DAYS)('a calendar with %s is turned to the day, which its model has', async (head, days) => {
  const model = openCalendarCard(head);
  for (const day of days) {
    expect(await writeBirthDate(day)).toEqual({ ok: true, shown: day });
    expect(model.date).toBe(day);
    expect(document.querySelector('.calendar')).toBeNull();
  }
});

it('a calendar of which year and month cannot be read is no guess: the old date stays, nothing stays open', async () => {
  const model = openCalendarCard('says nothing');
  expect(await writeBirthDate('31.12.1984')).toEqual({ ok: false, why: 'no-day' });
  expect([model.date, read(document).birthDate]).toEqual(['10.05.1985', '10.05.1985']);
  expect(document.querySelector('.calendar')).toBeNull();
});

it('a day that is none is not chosen, and a field that opens nothing is said to have no calendar', async () => {
  const model = openCalendarCard('years too');
  expect(await writeBirthDate('31.02.1988')).toEqual({ ok: false, why: 'no-day' });
  expect(model.date).toBe('10.05.1985');
  openCalendarCard('nothing');
  expect(await writeBirthDate('31.12.1984')).toEqual({ ok: false, why: 'no-calendar' });
});

it('a date that is typed and not taken is chosen in the calendar', async () => {
  const model = openCalendarCard('years too');
  const input = document.getElementById('date') as HTMLInputElement;
  input.readOnly = false;
  input.insertAdjacentHTML('afterend', '<svg width="14" height="14"></svg>');
  input.addEventListener('blur', () => (input.value = model.date));
  expect(await writeBirthDate('14.03.1986')).toEqual({ ok: true, shown: '14.03.1986' });
  expect(model.date).toBe('14.03.1986');
  expect(document.querySelector('.calendar')).toBeNull();
});

it('a calendar of a kit: flatpickr, whose input is read-only', async () => {
  openCalendarCard('nothing', '');
  const input = document.getElementById('date') as HTMLInputElement;
  const chosen: string[] = [];
  const picker = flatpickr(input, {
    dateFormat: 'd.m.Y',
    defaultDate: '10.05.1985',
    locale: { months: { longhand: MONTHS, shorthand: MONTHS } } as never,
    onChange: (_, text) => chosen.push(text),
  });
  expect(await writeBirthDate('14.03.1986')).toEqual({ ok: true, shown: '14.03.1986' });
  expect(chosen.at(-1)).toBe('14.03.1986');
  expect(picker.isOpen).toBe(false);
  picker.destroy();
});
