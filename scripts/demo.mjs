// The main job, shown: opens the employee's card of the stand in Chromium with the release build.
// With a display the window stays open; without one the job runs headless, is printed and pictured into .demo/.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { launch, RELEASE } from '../tests/e2e/browser.ts';
import { ClosedRoot, findAll, textOf } from '../tests/e2e/closed-root.ts';
import { standOrigin } from '../tests/stand/serve.ts';

const ROOT = resolve(import.meta.dirname, '..');
const PICTURES = join(ROOT, '.demo');
const face = process.argv.find((argument) => ['plain', 'antd', 'mui'].includes(argument)) ?? 'plain';
const headless =
  process.argv.includes('--headless') || (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY);
const card = `${standOrigin}/${face}/employees/1`;

const squeeze = (text) => text.replace(/\s+/g, ' ').trim();
/** The words of a node, parts apart. */
const wordsOf = (node) =>
  squeeze(
    findAll(node, ({ text }) => text.trim() !== '')
      .map(({ text }) => text)
      .join(' '),
  );

async function open(theme) {
  const profile = mkdtempSync(join(tmpdir(), 'sverka-demo-'));
  const { context, strangers } = await launch({ extension: RELEASE, profile, colorScheme: theme, headless });
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(card);
  return {
    context,
    page,
    strangers,
    root: await ClosedRoot.of(page),
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
  const { page, root, strangers, close } = await open(theme);
  const saved = [];
  await root.waitFor('the first issue', ({ attributes }) => attributes['data-rule'] !== undefined);
  await page.waitForTimeout(400);
  saved.push(await picture(page, `card-view-${theme}`));
  await page.getByRole('button', { name: 'Редактировать' }).click();
  await root.waitFor('the fix', (node) => node.name === 'button' && squeeze(textOf(node)) === 'Исправить');
  await page.waitForTimeout(400);
  saved.push(await picture(page, `card-edit-${theme}`));
  const host = await root.host();
  const issues = findAll(host, ({ attributes }) => attributes['data-rule'] !== undefined);
  const effective = findAll(host, ({ attributes }) => attributes['data-effective'] !== undefined)[0];
  await root.press(/^Заявка/);
  await root.waitFor('the ticket', ({ attributes }) => attributes['data-ticket-text'] !== undefined);
  await root.press(/^Скопировать (заявку|неполную)$/);
  await page.waitForTimeout(400);
  saved.push(await picture(page, `ticket-${theme}`));
  const ticket = await page.evaluate(() => navigator.clipboard.readText());
  await close();
  return { issues: issues.map((node) => ({ ...node.attributes, text: wordsOf(node) })), effective, ticket, saved, strangers };
}

if (headless) {
  mkdirSync(PICTURES, { recursive: true });
  const light = await run('light');
  const dark = await run('dark');
  console.log(`Карточка: ${card}\n\nЗамечания (${light.issues.length}):`);
  for (const issue of light.issues)
    console.log(`- [${issue['data-severity']}] ${issue['data-field']} · ${issue['data-rule']}\n    ${issue.text}`);
  console.log(
    `\nКогда подействует: ${light.effective ? `${squeeze(textOf(light.effective))} (${light.effective.attributes.datetime})` : 'не показано'}`,
  );
  console.log(`\nЗаявка в буфере обмена:\n${light.ticket.replace(/^/gm, '  | ')}`);
  console.log(`\nСнимки: ${[...light.saved, ...dark.saved].join(', ')}`);
  console.log(`Запросов мимо стенда: ${light.strangers.length + dark.strangers.length}`);
} else {
  const { context } = await open('light');
  console.log(`Открыта ${card}. Закройте окно браузера, чтобы закончить.`);
  await new Promise((done) => context.on('close', done));
}
