import { findCard } from '@/utils/page/read-card';
import { writeField } from '@/utils/page/write/write-field';

export const MONTHS = 'Январь Февраль Март Апрель Май Июнь Июль Август Сентябрь Октябрь Ноябрь Декабрь'.split(' ');
const STYLE = `<style>*{font:14px Arial} .calendar{position:absolute;left:20px;top:300px;width:260px;background:#fff;border:1px solid}
.calendar button{width:28px;height:24px} .days{display:grid;grid-template-columns:repeat(7,32px)}</style>`;

const CHEVRON = '<svg width="16" height="16" viewBox="0 0 16 16"><path d="M10 4 6 8l4 4"/></svg>';

/** What stands over the days; `nothing` = no calendar opens. */
export type CalendarHead = 'months' | 'years too' | 'lists' | 'like NG-ZORRO' | 'like Taiga' | 'says nothing' | 'nothing';

/** A card whose birth date cannot be typed into: a click on it opens a calendar, made as `head` says. */
export function openCalendarCard(head: CalendarHead, value = '10.05.1985') {
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
    const icon = (name: string, step: number) =>
      `<button type="button" data-step="${step}"><span class="${name}-icon" style="display:inline-block;width:7px;height:7px"></span></button>`;
    const list = (name: string, options: readonly string[], chosen: string) =>
      `<select data-list="${name}">${options.map((option) => `<option${option === chosen ? ' selected' : ''}>${option}</option>`).join('')}</select>`;
    const years = Array.from({ length: 90 }, (_, at) => String(1940 + at));
    const heads = {
      months: `${arrow('‹', -1)}<b>${MONTHS[month]} ${year}</b>${arrow('›', 1)}`,
      'years too': `${arrow('«', -12)}${arrow('‹', -1)}<b>${MONTHS[month]}</b> <b>${year}</b>${arrow('›', 1)}${arrow('»', 12)}<button type="button" data-close aria-label="Закрыть">×</button>`,
      lists: `${list('month', MONTHS, MONTHS[month] ?? '')}${list('year', years, String(year))}`,
      // Arrows that a style draws, names of months cut short, years and months that are buttons of their own.
      'like NG-ZORRO': `${icon('super-prev', -12)}${icon('prev', -1)}<button type="button">${MONTHS[month]?.toLowerCase().slice(0, 3)}</button><button type="button">${year}</button>${icon('next', 1)}${icon('super-next', 12)}`,
      // The year leads to a list of years, which is not gone into.
      'like Taiga': `<button type="button" title="Предыдущий" data-step="-1">${CHEVRON}</button><span>${MONTHS[month]}</span> <a>${year}</a><button type="button" title="Следующий" data-step="1">${CHEVRON}</button>`,
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

/** Writes the birth date of the card in the document. */
export async function writeBirthDate(text: string) {
  const view = findCard(document);
  if (!view) throw new Error('no card');
  return writeField(view, 'birthDate', text);
}

/** Days that each kind of calendar is turned to. */
export const CALENDAR_DAYS = [
  ['months', ['01.02.1988']],
  ['years too', ['31.12.1984', '28.02.1988']],
  ['lists', ['31.12.1984']],
  ['like NG-ZORRO', ['01.03.1990']],
  ['like Taiga', ['31.01.1986']],
] as const;

/** What became of each day in the model of its calendar, and of a calendar that says neither year nor month (null = left open, or not refused). */
export async function tryCalendars(): Promise<Record<string, string | null>> {
  const became: Record<string, string | null> = {};
  for (const [head, days] of CALENDAR_DAYS) {
    const model = openCalendarCard(head);
    for (const day of days) {
      const { ok } = await writeBirthDate(day);
      became[`${head}, ${day}`] = ok && !document.querySelector('.calendar') ? model.date : null;
    }
  }
  const model = openCalendarCard('says nothing');
  const result = await writeBirthDate('31.12.1984');
  became['says nothing'] = !result.ok && result.why === 'no-day' && !document.querySelector('.calendar') ? model.date : null;
  document.body.replaceChildren();
  return became;
}
