import { afterEach, expect, it } from 'vitest';
import { openPage as openSource } from '@/entrypoints/card/page-source';
import { watchSense } from '@/utils/page/sense-page';
import { watchPage } from '@/utils/page/watch-page';
import { openPage, pause, shownFields } from './open-page';

let watch = new AbortController();
afterEach(() => {
  watch.abort();
  watch = new AbortController();
});

const CARD = `<p><button>Сохранить</button><button>Отменить</button></p>${[
  ['Фамилия', 'Кузнецова'],
  ['Имя', 'Ольга'],
  ['Отчество', 'Сергеевна'],
]
  .map(([label, value], at) => `<p><label for="f${at}">${label}</label><br><input id="f${at}" value="${value}"></p>`)
  .join('')}`;

/** Both watches on a page: what the sentinel has sensed, and every telling of a card (surname, or null). */
function watchAll(page: Document) {
  const sensed: (string | null)[] = [];
  const told: (string | null)[] = [];
  watchSense(page, (what) => sensed.push(what), watch.signal);
  const onChange = (view: Parameters<Parameters<typeof watchPage>[1]['onChange']>[0]) =>
    told.push(view && (shownFields(view.snapshot).lastName ?? ''));
  watchPage(page, { onChange, signal: watch.signal });
  return { sensed, told };
}

it('sees a card that comes late inside an open shadow root within a second', async () => {
  const page = await openPage('pages/shadow-late-content');
  const { sensed, told } = watchAll(page);
  await pause(3000);
  await expect.poll(() => [sensed, told]).toEqual([['card'], ['Кузнецова']]);
});

it('looks at what a blank page draws first in the same task, and at what is drawn next soon after', async () => {
  const page = await openPage('pages/blank');
  const app = page.getElementById('app') as HTMLElement;
  const sensed: (string | null)[] = [];
  watchSense(page, (what) => sensed.push(what), watch.signal);
  app.innerHTML = `<main>${CARD}</main>`;
  // Observers hear before any timer does.
  await Promise.resolve();
  expect(sensed).toEqual(['card']);
  app.innerHTML = '<main><p>Главная</p></main>';
  await expect.poll(() => sensed).toEqual(['card', null]);
});

it('sees a root that is attached late without a mutation, and a second card after a home page in it', async () => {
  const page = await openPage('pages/blank');
  const { sensed, told } = watchAll(page);
  const host = page.getElementById('app') as HTMLElement;
  await pause(1500);
  const root = host.attachShadow({ mode: 'open' });
  root.innerHTML = `<main>${CARD}</main>`;
  await expect.poll(() => [sensed, told]).toEqual([['card'], ['Кузнецова']]);
  root.innerHTML = '<main><p>Главная</p></main>';
  await expect
    .poll(() => [sensed, told])
    .toEqual([
      ['card', null],
      ['Кузнецова', null],
    ]);
  const inner = page.createElement('section');
  root.querySelector('main')?.append(inner);
  await pause(1000);
  inner.attachShadow({ mode: 'open' }).innerHTML = CARD.replace('Кузнецова', 'Ли');
  await expect.poll(() => [sensed.at(-1), told.at(-1)]).toEqual(['card', 'Ли']);
});

/** Opens something over the date field while all else is announced as hidden. */
function hush(page: Document, attribute: string, role: string): void {
  const form = page.querySelector('form') as HTMLElement;
  const place = form.children[3] as HTMLElement;
  for (const other of [...form.children, ...page.body.querySelectorAll('body > p')])
    if (other !== place) other.setAttribute(attribute, attribute === 'inert' ? '' : 'true');
  place.insertAdjacentHTML(
    'beforeend',
    `<div class="calendar" ${role} style="position:absolute;background:#fff;padding:30px">Сентябрь 1988</div>`,
  );
}

it.each([
  ['aria-hidden', 'role="dialog"'],
  ['aria-hidden', ''],
  ['inert', 'role="listbox"'],
  ['inert', ''],
])('keeps the card while a popup is open in the form: %s, %s', async (attribute, role) => {
  const page = await openPage('pages/plain-card');
  const { told } = watchAll(page);
  hush(page, attribute, role);
  await pause(2500);
  expect(told.filter((one) => one === null)).toEqual([]);
  page.querySelector('.calendar')?.remove();
  for (const element of page.querySelectorAll(`[${attribute}]`)) element.removeAttribute(attribute);
  await pause(300);
  expect(told).toEqual(['Кузнецова']);
});

it('tells when the card goes, hidden or not', async () => {
  const page = await openPage('pages/plain-card');
  const { told } = watchAll(page);
  hush(page, 'aria-hidden', '');
  await pause(300);
  page.body.innerHTML = '<p>Главная</p>';
  await expect.poll(() => told.at(-1)).toBeNull();
});

it('follows a value that is drawn anew beside an empty input', async () => {
  const page = await openPage('pages/search-input-empty');
  const seen: string[] = [];
  watchPage(page, { onChange: (view) => seen.push(shownFields(view?.snapshot ?? null).organization ?? ''), signal: watch.signal });
  const drawn = page.querySelector('[title]') as HTMLElement;
  drawn.textContent = 'Учебная школа № 7';
  await expect.poll(() => seen).toEqual(['МАОУ «СОШ № 901»', 'Учебная школа № 7']);
});

it('reads what is typed in a card before the next frame, unless the app stops the event on its way', async () => {
  const page = await openPage('pages/plain-card');
  const told: string[] = [];
  watchPage(page, { onChange: (view) => told.push(shownFields(view?.snapshot ?? null).lastName ?? ''), signal: watch.signal });
  const surname = page.querySelector('input') as HTMLInputElement;
  const type = (text: string) => {
    surname.value = text;
    surname.dispatchEvent(new Event('input', { bubbles: true }));
  };
  // An app that makes what is typed its own in a listener of its own.
  surname.addEventListener('input', () => {
    surname.value = surname.value.toUpperCase();
  });
  type('Ким');
  await Promise.resolve();
  expect(told.at(-1)).toBe('КИМ');
  surname.addEventListener('input', (event) => event.stopPropagation());
  type('Ли');
  await Promise.resolve();
  expect(told.at(-1)).toBe('КИМ');
  await expect.poll(() => told.at(-1)).toBe('ЛИ');
});

it('leaves a page that never rests most of its time when a look at it is dear', async () => {
  const page = await openPage('pages/plain-card');
  const surname = page.querySelector('input') as HTMLInputElement;
  let looks = 0;
  let looking = false;
  // Every look walks the page's texts for messages; here that takes 50 ms.
  page.createTreeWalker = (...asked: Parameters<Document['createTreeWalker']>) => {
    if (!looking) {
      looks += 1;
      looking = true;
      queueMicrotask(() => {
        looking = false;
      });
      const until = performance.now() + 50;
      while (performance.now() < until);
    }
    return Document.prototype.createTreeWalker.apply(page, asked);
  };
  watchPage(page, { onChange: () => undefined, onMessage: () => undefined, signal: watch.signal });
  const restless = setInterval(() => surname.classList.toggle('busy'), 20);
  await pause(2500);
  clearInterval(restless);
  // The first, and one each 600 ms; after a fixed pause of 120 ms it would be fourteen.
  expect(looks).toBeGreaterThanOrEqual(2);
  expect(looks).toBeLessThanOrEqual(6);
});

it('reports the card once after a fix, however often it is read anew', async () => {
  const page = await openPage('pages/plain-card');
  const told: string[] = [];
  const source = openSource(
    page,
    { taughtFields: async () => ({}) },
    {
      onChange: (view) => told.push(view ? (shownFields(view.snapshot).firstName ?? '') : 'none'),
      onSaved: () => told.push('saved'),
      onMessage: () => told.push('message'),
      onFault: () => told.push('fault'),
    },
    watch.signal,
  );
  await expect.poll(() => told).toHaveLength(1);
  expect(await source.write('firstName', 'Ольга')).toMatchObject({ ok: true });
  source.read();
  await pause(1500);
  expect(told.slice(1)).toEqual(['Ольга']);
});
