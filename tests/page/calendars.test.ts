import 'flatpickr/dist/flatpickr.css';
import flatpickr from 'flatpickr';
import { afterEach, expect, it } from 'vitest';
import { findCard } from '@/utils/page/read-card';
import { writeField } from '@/utils/page/write/write-field';
import { read } from './open-page';

const MONTHS = 'Январь Февраль Март Апрель Май Июнь Июль Август Сентябрь Октябрь Ноябрь Декабрь'.split(' ');
const STYLE = `<style>*{font:14px Arial} .calendar{position:absolute;left:20px;top:300px;width:260px;background:#fff;border:1px solid}
.calendar button{width:28px;height:24px} .days{display:grid;grid-template-columns:repeat(7,32px)}</style>`;

afterEach(() => document.body.replaceChildren());

/** A card whose birth date cannot be typed into: a click on it opens a calendar, made as `head` says. */
function openCard(head: 'months' | 'years too' | 'lists' | 'says nothing' | 'nothing', value = '10.05.1985') {
  const plain = (label: string, text: string) => `<p><label>${label}<br><input value="${text}"></label></p>`;
  document.body.innerHTML = `${STYLE}<main><p><button>Сохранить</button><button>Отменить</button></p>${plain('Фамилия', 'Ли')}${plain('Имя', 'Анна')}${plain('Отчество', 'Павловна')}
<p><label>Дата рождения<br><input id="date" readonly value="${value}"></label></p></main>`;
  const input = document.getElementById('date') as HTMLInputElement;
  const model = { date: value };
  let shown = new Date(1986, 7, 1);
  let calendar: HTMLElement | null = null;
  const close = () => {
    calendar?.remove();
    calendar = null;
  };
  const draw = () => {
    if (!calendar) return;
    const [year, month] = [shown.getFullYear(), shown.getMonth()];
    const arrow = (text: string, step: number) => `<button type="button" data-step="${step}">${text}</button>`;
    const list = (name: string, options: readonly string[], chosen: string) =>
      `<select data-list="${name}">${options.map((option) => `<option${option === chosen ? ' selected' : ''}>${option}</option>`).join('')}</select>`;
    const years = Array.from({ length: 90 }, (_, at) => String(1940 + at));
    const heads = {
      months: `${arrow('‹', -1)}<b>${MONTHS[month]} ${year}</b>${arrow('›', 1)}`,
      'years too': `${arrow('«', -12)}${arrow('‹', -1)}<b>${MONTHS[month]}</b> <b>${year}</b>${arrow('›', 1)}${arrow('»', 12)}<button type="button" data-close aria-label="Закрыть">×</button>`,
      lists: `${list('month', MONTHS, MONTHS[month] ?? '')}${list('year', years, String(year))}`,
      'says nothing': `${arrow('‹', -1)}${arrow('›', 1)}`,
      nothing: '',
    };
    const first = (new Date(year, month, 1).getDay() + 6) % 7;
    const days = Array.from({ length: 42 }, (_, at) => new Date(year, month, 1 - first + at));
    calendar.innerHTML = `<div>${heads[head]}</div><div class="days">${['Пн', 'Вт', 'Ср', 'Чт', 'Пт', 'Сб', 'Вс'].map((day) => `<span>${day}</span>`).join('')}${days.map((day, at) => `<span data-day="${at}">${day.getDate()}</span>`).join('')}</div>`;
    for (const button of calendar.querySelectorAll<HTMLElement>('[data-step]'))
      button.addEventListener('click', () => {
        shown = new Date(year, month + Number(button.dataset.step), 1);
        setTimeout(draw, 20);
      });
    calendar.querySelector('[data-close]')?.addEventListener('click', close);
    for (const select of calendar.querySelectorAll<HTMLSelectElement>('select'))
      select.addEventListener('change', () => {
        shown = select.dataset.list === 'year' ? new Date(Number(select.value), month, 1) : new Date(year, MONTHS.indexOf(select.value), 1);
        draw();
      });
    for (const [at, cell] of [...calendar.querySelectorAll('[data-day]')].entries())
      cell.addEventListener('click', () => {
        const day = days[at];
        if (!day) return;
        model.date = `${String(day.getDate()).padStart(2, '0')}.${String(day.getMonth() + 1).padStart(2, '0')}.${day.getFullYear()}`;
        input.value = model.date;
        close();
      });
  };
  input.addEventListener('click', () => {
    if (head === 'nothing' || calendar) return;
    calendar = document.createElement('div');
    calendar.className = 'calendar';
    document.body.append(calendar);
    draw();
  });
  document.addEventListener('mousedown', ({ target }) => target !== input && !calendar?.contains(target as Node) && close());
  return model;
}

async function write(text: string) {
  const view = findCard(document);
  if (!view) throw new Error('no card');
  return writeField(view, 'birthDate', text);
}

it.each([
  ['months', ['01.02.1988']],
  ['years too', ['31.12.1984', '28.02.1988']],
  ['lists', ['31.12.1984']],
] as const)('a calendar with %s is turned to the day, which its model has', async (head, days) => {
  const model = openCard(head);
  for (const day of days) {
    expect(await write(day)).toEqual({ ok: true, shown: day });
    expect(model.date).toBe(day);
    expect(document.querySelector('.calendar')).toBeNull();
  }
});

it('a calendar of which year and month cannot be read is no guess: the old date stays, nothing stays open', async () => {
  const model = openCard('says nothing');
  expect(await write('31.12.1984')).toEqual({ ok: false, why: 'refused' });
  expect([model.date, read(document).birthDate]).toEqual(['10.05.1985', '10.05.1985']);
  expect(document.querySelector('.calendar')).toBeNull();
});

it('a day that is none is refused, and a field that opens nothing is what it says: read-only', async () => {
  const model = openCard('years too');
  expect(await write('31.02.1988')).toEqual({ ok: false, why: 'refused' });
  expect(model.date).toBe('10.05.1985');
  openCard('nothing');
  expect(await write('31.12.1984')).toEqual({ ok: false, why: 'read-only' });
});

it('a calendar of a kit: flatpickr, whose input is read-only', async () => {
  openCard('nothing', '');
  const input = document.getElementById('date') as HTMLInputElement;
  const chosen: string[] = [];
  const picker = flatpickr(input, {
    dateFormat: 'd.m.Y',
    defaultDate: '10.05.1985',
    locale: { months: { longhand: MONTHS, shorthand: MONTHS } } as never,
    onChange: (_, text) => chosen.push(text),
  });
  expect(await write('14.03.1986')).toEqual({ ok: true, shown: '14.03.1986' });
  expect(chosen.at(-1)).toBe('14.03.1986');
  expect(picker.isOpen).toBe(false);
  picker.destroy();
});
