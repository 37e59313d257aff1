// The main job, shown: opens the employee's card of the stand in Chromium with the release build.
// With a display the window stays open; without one the job runs headless, is printed and pictured into .demo/.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { launch, RELEASE } from '../tests/e2e/browser.ts';
import { Sverka } from '../tests/e2e/sverka.ts';
import { standOrigin } from '../tests/stand/serve.ts';

const ROOT = resolve(import.meta.dirname, '..');
const PICTURES = join(ROOT, '.demo');
const face = process.argv.find((argument) => ['plain', 'antd', 'mui'].includes(argument)) ?? 'plain';
const headless =
  process.argv.includes('--headless') || (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY);
const card = `${standOrigin}/${face}/employees/1`;

const squeeze = (text) => text.replace(/\s+/g, ' ').trim();

async function open(theme) {
  const profile = mkdtempSync(join(tmpdir(), 'sverka-demo-'));
  const { context, strangers } = await launch({ extension: RELEASE, profile, colorScheme: theme, headless });
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(card);
  return {
    context,
    page,
    strangers,
    sverka: new Sverka(page),
    close: async () => {
      await context.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

async function picture(page, name) {
  const path = join(PICTURES, `${name}.png`);
  await page.screenshot({ path });
  return relative(ROOT, path);
}

/** The main job without a display: issues, effective time, ticket, each printed and pictured. */
async function run(theme) {
  const { page, sverka, strangers, close } = await open(theme);
  const saved = [];
  await sverka.ready();
  await sverka.tab(/^Замечания/);
  await sverka.host.locator('[data-rule]').first().waitFor();
  saved.push(await picture(page, `card-view-${theme}`));
  await sverka.edit();
  await sverka
    .button(/^Исправить/)
    .first()
    .waitFor();
  saved.push(await picture(page, `card-edit-${theme}`));
  const items = sverka.host.locator('[data-rule]');
  const texts = await items.allInnerTexts();
  const issues = (await items.evaluateAll((nodes) => nodes.map((node) => ({ ...node.dataset })))).map((item, n) => ({
    ...item,
    text: squeeze(texts[n]),
  }));
  await sverka.tab(/^Обновление/);
  const effective = sverka.host.locator('time[data-effective]').first();
  await effective.waitFor();
  const when = `${squeeze(await effective.textContent())} (${await effective.getAttribute('datetime')})`;
  await sverka.tab(/^Заявка/);
  await sverka.host.locator('[data-ticket-text]').waitFor();
  await sverka.button(/^Скопировать (заявку|неполную)$/).click();
  await sverka.host.getByText('Скопировано.').waitFor();
  saved.push(await picture(page, `ticket-${theme}`));
  const ticket = await sverka.clipboard();
  await close();
  return { issues, when, ticket, saved, strangers };
}

if (headless) {
  mkdirSync(PICTURES, { recursive: true });
  const light = await run('light');
  const dark = await run('dark');
  console.log(`Карточка: ${card}\n\nЗамечания (${light.issues.length}):`);
  for (const issue of light.issues) console.log(`- [${issue.severity}] ${issue.field} · ${issue.rule}\n    ${issue.text}`);
  console.log(`\nКогда подействует: ${light.when}`);
  console.log(`\nЗаявка в буфере обмена:\n${light.ticket.replace(/^/gm, '  | ')}`);
  console.log(`\nСнимки: ${[...light.saved, ...dark.saved].join(', ')}`);
  console.log(`Запросов мимо стенда: ${light.strangers.length + dark.strangers.length}`);
} else {
  const { context } = await open('light');
  console.log(`Открыта ${card}. Закройте окно браузера, чтобы закончить.`);
  await new Promise((done) => context.on('close', done));
}
