import type { Page } from '@playwright/test';
import { type CardSnapshot, FIELD_IDS } from '../../utils/domain/card';
import type { WriteResult } from '../../utils/domain/write-result';
import { HER_WINDOW } from '../her-window';
import { cardPath, PEOPLE } from '../stand/model/people';
import { standOrigin, standResponse } from '../stand/serve';
import { expect, test } from './extension';
import { HELD } from './held';
import { pageBundle } from './page-bundle';

/** The page layer by itself on the living stand: reading, writing, saving, in all three faces. No extension is loaded. */
const FACES = ['antd', 'mui', 'plain'] as const;
const REGISTER = { employees: 'employee', school: 'employee', pupils: 'pupil', parents: 'parent' } as const;
/** People whose values a mask or picker of the stand dresses anew in edit mode. */
const READ = PEOPLE.filter(({ id, register }) => id <= 12 && register !== 'school');

interface Api {
  readCard(document: Document): CardSnapshot | null;
  writeField(view: unknown, field: string, text: string): Promise<WriteResult>;
  watchPage(document: Document, options: object): { current(): unknown };
  watchSave(document: Document, watcher: object, options: object): { see(view: unknown): void };
}
interface World {
  sverka: Api;
  watch?: { current(): unknown };
  told: string[];
}

let page: Page;
let code: string;

test.beforeAll(async ({ bare }) => {
  code = await pageBundle(['read-card', 'write/write-field', 'watch-page', 'watch-save']);
  const context = await bare.newContext({ viewport: HER_WINDOW, locale: 'ru-RU', timezoneId: 'Asia/Yekaterinburg' });
  await context.route(/^https?:/, async (route) => route.fulfill(standResponse(new URL(route.request().url()))));
  page = await context.newPage();
});
test.afterAll(async () => {
  await page.context().close();
});

async function open(path: string): Promise<void> {
  await page.goto(`${standOrigin}${path}`);
  await page.addScriptTag({ content: code });
  await expect.poll(() => read().then((card) => card !== null)).toBe(true);
}

/** To another screen as the app itself goes there, without loading the page anew. */
const go = (path: string) =>
  page.evaluate((to) => {
    history.pushState(null, '', to);
    dispatchEvent(new Event('stand:navigated'));
  }, path);

const read = () => page.evaluate(() => (globalThis as unknown as World).sverka.readCard(document));
const press = (name: string) => page.getByRole('button', { name, exact: true }).first().click();

async function edit(): Promise<void> {
  await press('Редактировать');
  await expect.poll(() => read().then((card) => card?.mode)).toBe('edit');
  // What is written goes where the watch, if one runs, has seen the fields last.
  await expect
    .poll(() =>
      page.evaluate(
        () => ((globalThis as unknown as World).watch?.current() as { snapshot: CardSnapshot } | null | undefined)?.snapshot.mode ?? 'edit',
      ),
    )
    .toBe('edit');
}

/** Watches the page and its saves; what is told ends up in `told`. */
async function watch(): Promise<void> {
  await page.evaluate(() => {
    const world = globalThis as unknown as World & { sverka: Api };
    const { signal } = new AbortController();
    world.told = [];
    const saves = world.sverka.watchSave(
      document,
      {
        onSaved: ({ url, snapshot }: { url: string; snapshot: CardSnapshot }) => {
          const name = snapshot.fields.firstName;
          world.told.push(`saved ${new URL(url).pathname} ${name.state === 'filled' ? name.text : name.state}`);
        },
        onRefused: () => world.told.push('refused'),
        onCancelled: () => world.told.push('cancelled'),
      },
      { signal },
    );
    world.watch = world.sverka.watchPage(document, {
      onChange: (view: unknown) => saves.see(view),
      onMessage: (id: string) => world.told.push(id),
      signal,
    });
  });
}

const write = (field: string, text: string) =>
  page.evaluate(
    async ([to, what]) => {
      const world = globalThis as unknown as World;
      return world.sverka.writeField(world.watch?.current(), to, what);
    },
    [field, text] as const,
  );
const told = () => page.evaluate(() => (globalThis as unknown as World).told);

for (const face of FACES) {
  test(`${face}: reads every field of a dozen people`, HELD, async () => {
    await open(`/${face}/employees/1`);
    for (const person of READ) {
      await go(cardPath(face, person.key));
      const wanted = Object.fromEntries(
        FIELD_IDS.map((id) => [
          id,
          id === 'noMiddleName' ? String(person.values.noMiddleName) : person.values[id].replace(/^ +| +$/g, '') || 'empty',
        ]),
      );
      // The app draws the next person a moment after the address has changed.
      await expect(async () => {
        const card = await read();
        expect(card).toMatchObject({ mode: 'view', register: REGISTER[person.register] });
        const shown = Object.fromEntries(
          FIELD_IDS.map((id) => {
            const reading = card?.fields[id];
            return [id, reading?.state === 'filled' ? reading.text : (reading?.state ?? '')];
          }),
        );
        expect({ key: person.key, ...shown }).toEqual({ key: person.key, ...wanted });
      }).toPass();
    }
  });

  test(`${face}: writes as a user would, and says so when the app does not take it`, HELD, async () => {
    await open(`/${face}/employees/1`);
    await edit();
    await watch();
    const texts: [string, string][] = [
      ['firstName', 'Александр'],
      ['snils', '112-233-445 95'],
      ['birthDate', '15.03.1985'],
      ['gender', 'Женский'],
      ['citizenship', 'Республика Беларусь'],
      ['noMiddleName', 'true'],
      ['noMiddleName', 'false'],
      ['organization', 'Учебная школа № 7'],
      ['firstName', 'Алексaндр'],
    ];
    for (const [field, text] of texts) expect({ field, ...(await write(field, text)) }).toEqual({ field, ok: true, shown: text });
    expect(await write('gender', 'Нечто')).toEqual({ ok: false, why: 'refused' });
    expect((await read())?.fields.gender).toEqual({ state: 'filled', text: 'Женский' });
  });

  test(`${face}: knows a save, a refusal and a cancel, each once`, HELD, async () => {
    await open(`/${face}/employees/1`);
    await watch();
    await edit();
    await write('firstName', 'Иннокентий');
    await press('Отменить');
    await expect.poll(told).toEqual(['cancelled']);
    await edit();
    const taken = PEOPLE.find(({ register, id, values }) => register === 'employees' && id !== 1 && values.email !== '');
    const email = taken?.values.email ?? '';
    expect(await write('email', email)).toEqual({ ok: true, shown: email });
    await press('Сохранить');
    // The message and the refusal come of one change of the page, in either order.
    await expect.poll(() => told().then((all) => [...all].sort())).toEqual(['cancelled', 'email-in-use', 'refused']);
    await write('email', 'nikem.ne.zanyata@pochta.example');
    await write('snils', '123-456-789 64');
    await write('firstName', 'Александр');
    await press('Сохранить');
    await expect.poll(() => told().then((all) => all.slice(3))).toEqual([`saved /${face}/employees/1 Александр`]);
    await page.waitForTimeout(1500);
    expect((await told()).filter((one) => one.startsWith('saved'))).toHaveLength(1);
  });
}
