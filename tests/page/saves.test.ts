import { afterEach, expect, it } from 'vitest';
import { createCardStore } from '@/utils/app/card/card-store';
import { recordSave } from '@/utils/app/pending/record-save';
import { settlePending } from '@/utils/app/pending/settle-pending';
import type { CardSnapshot } from '@/utils/domain/card';
import { DAY } from '@/utils/domain/perm-time';
import { watchPage } from '@/utils/page/watch-page';
import { watchSave } from '@/utils/page/watch-save';
import { fakePorts } from '../unit/app/fake-ports';
import { newWorld, workerIn } from '../unit/app/fake-worker';
import { openPage, pause } from './open-page';

/** A small app that keeps one address for everything: cards to view and to edit, a list, a toast. */
const IVANOVA = { Фамилия: 'Иванова', Имя: 'Анна', Отчество: 'Петровна', 'Дата рождения': '14.03.1985', СНИЛС: '112-233-445 95' };
const SIDOROV = { Фамилия: 'Сидоров', Имя: 'Пётр', Отчество: 'Ильич', 'Дата рождения': '01.01.2001', СНИЛС: '087-654-303 00' };
type Person = Record<string, string>;

const editHtml = (person: Person, notice = false) =>
  `<p><button type="submit">Сохранить</button><button type="button">Отменить</button></p>${notice ? '<p>Есть несохранённые изменения</p>' : ''}${Object.entries(
    person,
  )
    .map(([label, value], at) => `<p><label for="f${at}">${label}</label><br><input id="f${at}" value="${value}"></p>`)
    .join('')}`;
const viewHtml = (person: Person) =>
  `<p><button>Редактировать</button><button>Закрыть</button></p><dl>${Object.entries(person)
    .map(([label, value]) => `<dt>${label}</dt><dd>${value}</dd>`)
    .join('')}</dl>`;
const LIST =
  '<h3>Сотрудники</h3><table><tr><th>Фамилия</th><th>Имя</th><th>Отчество</th></tr><tr><td>Иванова</td><td>Алла</td><td>Петровна</td></tr><tr><td>Сидоров</td><td>Пётр</td><td>Ильич</td></tr></table>';

let watch = new AbortController();
afterEach(() => {
  watch.abort();
  watch = new AbortController();
});

interface App {
  told: string[];
  saved: CardSnapshot[];
  /** Draws what the app shows now; nothing has looked at it yet. */
  draw(html: string): void;
  show(html: string): Promise<void>;
  type(label: string, value: string): Promise<void>;
  press(name: string): void;
  /** The pointer goes down on the button, and something that was open swallows the click. */
  pressInVain(name: string): void;
  /** The page goes: another address, a reload. */
  leave(): void;
  /** The card as last told. */
  seen(): CardSnapshot | null;
}

/** The app in a document, or in an open shadow root of it, with both watches running. */
async function openApp(inShadow = false): Promise<App> {
  const page = await openPage('pages/blank');
  const host = page.getElementById('app') as HTMLElement;
  const root = inShadow ? host.attachShadow({ mode: 'open' }) : host;
  const told: string[] = [];
  const saved: CardSnapshot[] = [];
  const saves = watchSave(
    page,
    {
      onSaved: ({ snapshot }) => {
        const { lastName, firstName } = snapshot.fields;
        told.push(`saved ${[lastName, firstName].map((one) => (one.state === 'filled' ? one.text : one.state)).join(' ')}`);
        saved.push(snapshot);
      },
      onRefused: () => told.push('refused'),
      onCancelled: () => told.push('cancelled'),
      onUnseen: () => watched.lookNow(),
    },
    { signal: watch.signal },
  );
  const watched: ReturnType<typeof watchPage> = watchPage(page, { onChange: (view) => saves.see(view), signal: watch.signal });
  const find = <T extends Element>(selector: string) => root.querySelector<T>(selector);
  const buttonOf = (name: string) => [...root.querySelectorAll('button')].find(({ textContent }) => textContent === name);
  const pointerDown = (name: string) =>
    void buttonOf(name)?.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
  const draw = (html: string) => {
    root.innerHTML = `<form>${html}</form>`;
    find<HTMLFormElement>('form')?.addEventListener('submit', (event) => event.preventDefault());
  };
  return {
    told,
    saved,
    draw,
    async show(html) {
      draw(html);
      await pause(250);
    },
    async type(label, value) {
      const at = Object.keys(IVANOVA).indexOf(label);
      const input = find<HTMLInputElement>(`#f${at}`);
      if (!input) throw new Error(`no field ${label}`);
      input.value = value;
      input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      await pause(60);
    },
    press(name) {
      pointerDown(name);
      buttonOf(name)?.click();
    },
    pressInVain: pointerDown,
    leave: () => void page.defaultView?.dispatchEvent(new PageTransitionEvent('pagehide')),
    seen: () => watched.current()?.snapshot ?? null,
  };
}

const ALLA = { ...IVANOVA, Имя: 'Алла' };

for (const inShadow of [false, true]) {
  const where = inShadow ? 'in an open shadow root' : 'in the document';

  it(`is told of the person who was open, not of the next one at the same address, ${where}`, async () => {
    const app = await openApp(inShadow);
    await app.show(editHtml(IVANOVA));
    await app.type('Имя', 'Алла');
    app.press('Сохранить');
    await app.show('<p>Подождите</p>');
    await pause(4000);
    await app.show(viewHtml(SIDOROV));
    await pause(300);
    expect(app.told).toEqual(['saved Иванова Алла']);
  });

  it(`is told when the card closes to a list without a word, ${where}`, async () => {
    const app = await openApp(inShadow);
    await app.show(editHtml(IVANOVA));
    await app.type('Имя', 'Алла');
    app.press('Сохранить');
    await app.show(LIST);
    await expect.poll(() => app.told).toEqual(['saved Иванова Алла']);
    await app.show(viewHtml(SIDOROV));
    await pause(300);
    expect(app.told).toEqual(['saved Иванова Алла']);
  });

  it(`is told by the card in view mode with the new values, by the notice, and by a word, each once, ${where}`, async () => {
    const app = await openApp(inShadow);
    await app.show(editHtml(IVANOVA));
    await app.type('Имя', 'Алла');
    app.press('Сохранить');
    await app.show(viewHtml(ALLA));
    expect(app.told).toEqual(['saved Иванова Алла']);
    await app.show(editHtml(ALLA, true));
    await app.type('Имя', 'Инна');
    app.press('Сохранить');
    await app.show(editHtml({ ...IVANOVA, Имя: 'Инна' }));
    await expect.poll(() => app.told.length).toBe(2);
    await app.type('Имя', 'Нина');
    app.press('Сохранить');
    await app.show(`${editHtml({ ...IVANOVA, Имя: 'Нина' })}<div role="status">Карточка сохранена</div>`);
    await expect.poll(() => app.told).toEqual(['saved Иванова Алла', 'saved Иванова Инна', 'saved Иванова Нина']);
  });

  it(`is told of a save that comes before anything has looked at the edit mode, ${where}`, async () => {
    const app = await openApp(inShadow);
    await app.show(viewHtml(IVANOVA));
    app.draw(editHtml(IVANOVA));
    app.press('Сохранить');
    await app.show(viewHtml(IVANOVA));
    await expect.poll(() => app.told).toEqual(['saved Иванова Анна']);
  });

  it(`is not told where the app refuses or she cancels, ${where}`, async () => {
    const app = await openApp(inShadow);
    await app.show(editHtml(IVANOVA));
    await app.type('Имя', 'Алла');
    app.press('Сохранить');
    await app.show(`${editHtml(ALLA)}<div role="alert">СНИЛС уже используется. Введите корректное значение СНИЛС</div>`);
    await expect.poll(() => app.told).toEqual(['refused']);
    app.press('Отменить');
    await app.show(viewHtml(IVANOVA));
    await pause(300);
    expect(app.told).toEqual(['refused', 'cancelled']);
  });
}

it('is told of a save whose page goes before anything has looked at the view mode', async () => {
  const app = await openApp();
  await app.show(editHtml(IVANOVA));
  await app.type('Имя', 'Алла');
  app.press('Сохранить');
  app.draw(viewHtml(ALLA));
  await Promise.resolve();
  expect(app.told).toEqual([]);
  app.leave();
  expect(app.told).toEqual(['saved Иванова Алла']);
});

it('waits for the new values where the app first draws the old ones', async () => {
  const app = await openApp();
  await app.show(viewHtml(IVANOVA));
  await app.show(editHtml(IVANOVA));
  await app.type('Имя', 'Алла');
  app.press('Сохранить');
  await app.show(viewHtml(IVANOVA));
  expect(app.told).toEqual([]);
  await app.show(viewHtml(ALLA));
  expect(app.told).toEqual(['saved Иванова Алла']);
});

it('takes no word for an answer that stood there before the press', async () => {
  const app = await openApp();
  await app.show(`<p>Данные обновлены</p>${editHtml(IVANOVA)}`);
  await app.type('Имя', 'Алла');
  app.press('Сохранить');
  await pause(1000);
  expect(app.told).toEqual([]);
});

it('is told once, by the second press, where an open list has swallowed the first', async () => {
  const app = await openApp();
  await app.show(editHtml(IVANOVA));
  await app.type('Имя', 'Алла');
  app.pressInVain('Сохранить');
  await pause(400);
  expect(app.told).toEqual([]);
  app.press('Сохранить');
  await app.show(viewHtml(ALLA));
  await pause(1200);
  expect(app.told).toEqual(['saved Иванова Алла']);
});

it('is told of nobody when the only press was swallowed and the card is left', async () => {
  const app = await openApp();
  await app.show(editHtml(IVANOVA));
  await app.type('Имя', 'Алла');
  app.pressInVain('Сохранить');
  await pause(1200);
  await app.show(LIST);
  await pause(2500);
  expect(app.told).toEqual([]);
});

it('is told of nobody when the card is left without a press', async () => {
  const app = await openApp();
  await app.show(editHtml(IVANOVA));
  await app.type('Имя', 'Алла');
  await app.show(LIST);
  await pause(2500);
  await app.show(viewHtml(SIDOROV));
  await pause(300);
  expect(app.told).toEqual([]);
});

it('leads to a reminder of the person who was saved', async () => {
  const app = await openApp();
  const { ports, worker } = fakePorts();
  const world = newWorld(Date.UTC(2026, 10, 20, 10));
  worker.cardSaved = (save) => recordSave({ ...save, id: save.url }, workerIn(world));
  const store = createCardStore(ports);
  await app.show(editHtml(IVANOVA));
  await app.type('Имя', 'Алла');
  app.press('Сохранить');
  await app.show(LIST);
  await pause(4000);
  await app.show(viewHtml(SIDOROV));
  const [snapshot] = app.saved;
  if (!snapshot) throw new Error('no save was told');
  store.actions.cardChanged(app.seen());
  await store.actions.saved({ url: snapshot.url, savedAt: world.now, snapshot });
  expect(store.state.getState()).toMatchObject({ label: 'Сидоров Пётр Ильич', savedAt: null });
  world.now += 4 * DAY;
  await settlePending(workerIn(world));
  expect([...world.onScreen.values()].join()).toContain('Иванова\u00a0А.\u00a0П.');
});
