// The five pictures of the store's page, 1280×800, into docs/store/pictures, and the one of the memo, in her window, into docs/images: of invented people,
// `npm run store:pictures`. Needs the builds of `npm start`.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { settled } from '../tests/e2e/axe-on-page.ts';
import { ask, launch, openExtensionPage, RELEASE } from '../tests/e2e/browser.ts';
import { Sverka } from '../tests/e2e/sverka.ts';
import { HER_WINDOW } from '../tests/her-window.ts';

const ROOT = resolve(import.meta.dirname, '..');
const OUT = join(ROOT, 'docs/store/pictures');
const HELP = join(ROOT, 'docs/images');
const STORE_SIZE = { width: 1280, height: 800 };
const SENT = 'Семенов Александр Игоревич, 14.03.1985, a.semenov@pochta.example, СНИЛС 112-233-445 95';

const person = (id, fullName, birthDate, email) => ({
  id,
  person: { fullName, birthDate, email, profile: 'employee', link: `https://kontingent.permkrai.ru/employees/${id}` },
  claims: [],
});
const PEOPLE = [
  person('9', 'Королёва Алёна Петровна', '17.05.1987', 'a.koroleva@pochta.example'),
  person('12', 'Волков Илья Петрович', '02.11.1979', 'i.volkov@pochta.example'),
];

mkdirSync(OUT, { recursive: true });
const profile = mkdtempSync(join(tmpdir(), 'sverka-store-'));
const { context } = await launch({ extension: RELEASE, profile, viewport: STORE_SIZE });
const page = context.pages()[0] ?? (await context.newPage());
/** Waits until what is found stands where it stood half a second before. */
const standing = async (found) => {
  const places = () => found.evaluateAll((all) => JSON.stringify(all.map((one) => one.getBoundingClientRect())));
  for (let [before, now] = ['', await places()]; before !== now; [before, now] = [now, await places()])
    await new Promise((done) => setTimeout(done, 500));
};
const take = async (shown, name, folder = OUT) => {
  const path = join(folder, `${name}.png`);
  await shown.screenshot({ path });
  console.log(relative(ROOT, path));
};
try {
  const own = await openExtensionPage(context, 'desk.html#ticket');
  const organization = { territory: 'г. Пермь', name: 'Тестовая школа БД', kind: 'Школа' };
  await ask(own, 'saveSettings', { organization, contact: { name: 'Учебная Анна Ивановна', email: 'a.uchebnaya@school.example' } });
  await own.close();
  const sverka = new Sverka(page);
  await sverka.open('plain', 'demo');
  await sverka.edit();
  await sverka
    .button(/^Исправить/)
    .first()
    .waitFor();
  await take(page, '1-card');
  await page.setViewportSize(HER_WINDOW);
  await sverka.inSight();
  // It goes into the package: bring it to 256 colours afterwards, half its size and to the eye the same (scripts/check-sizes.mjs weighs the zip).
  await take(page, 'panel', HELP);
  await page.setViewportSize(STORE_SIZE);
  await sverka.inSight();
  await sverka.tab(/^Сверка/);
  await sverka.host.locator('textarea').first().fill(SENT);
  await sverka.host.locator('[data-compared]').first().waitFor();
  await take(page, '2-comparison');
  await sverka.open('plain', 'all-well');
  await sverka.edit();
  await sverka.save();
  await sverka.tab(/^Обновление/);
  await sverka.host.getByText('Сохранено', { exact: false }).first().waitFor();
  await take(page, '3-update');
  const ticket = await openExtensionPage(context, 'desk.html#ticket');
  await ask(ticket, 'saveBasket', PEOPLE);
  await ticket.reload();
  await ticket.getByLabel('Вид заявки').selectOption('role');
  await ticket.getByRole('radio', { name: 'Добавить роль' }).check();
  for (const [at, role] of ['Воспитатель', 'Директор'].entries()) {
    for (const [field, text] of [
      ['subsystem', 'ЭЖД'],
      ['role', role],
    ]) {
      const input = ticket.locator(`[data-path="people.${at}.${field}"]`);
      await input.fill(text);
      await input.press('Escape');
    }
  }
  await settled(ticket);
  await take(ticket, '4-ticket');
  const desk = await openExtensionPage(context, 'desk.html#training');
  await desk.locator('[data-mark]').first().waitFor();
  await standing(desk.locator('[data-mark]'));
  await take(desk, '5-training');
} finally {
  await context.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
}
