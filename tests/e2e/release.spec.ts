import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extensionId, RELEASE } from './browser';
import { expect, standOrigin, test } from './extension';
import { HELD } from './held';
import { Sverka } from './sverka';

const FIREFOX = RELEASE.replace('chrome-mv3', 'firefox-mv3');
const manifest = (build: string) => JSON.parse(readFileSync(join(build, 'manifest.json'), 'utf8')) as Record<string, unknown>;

/** All that the product may ever ask for; a longer list frightens the admin and the store's reviewer alike. */
const PERMISSIONS = ['storage', 'alarms', 'scripting', 'activeTab', 'notifications', 'contextMenus'];
/** Only Chromium asks for it: Firefox has its side bar without. */
const CHROMIUM = ['sidePanel'];
const HOSTS = ['https://*.permkrai.ru/*'];

for (const [name, build] of [
  ['Chromium', RELEASE],
  ['Firefox', FIREFOX],
] as const) {
  test(`asks for nothing beyond its permissions: ${name}`, () => {
    const built = manifest(build);
    expect(built.permissions).toEqual(build === RELEASE ? [...PERMISSIONS, ...CHROMIUM] : PERMISSIONS);
    expect(built.host_permissions).toEqual(HOSTS);
    expect(built.optional_host_permissions).toEqual(['https://*/*']);
    expect(built.optional_permissions).toBeUndefined();
    expect(built.commands).toMatchObject({ _execute_action: { suggested_key: { default: 'Alt+Shift+O' } } });
    expect(built.externally_connectable).toBeUndefined();
    const { extension_pages: policy } = built.content_security_policy as { extension_pages: string };
    for (const part of ["default-src 'none'", "script-src 'self'", "connect-src 'none'", "form-action 'none'", "base-uri 'none'"])
      expect(policy).toContain(part);
    const [resources, ...others] = built.web_accessible_resources as {
      resources: string[];
      matches: string[];
      use_dynamic_url?: boolean;
    }[];
    expect(others).toEqual([]);
    expect(resources).toMatchObject({ resources: ['view.html', 'card.js', 'register.js', 'shot.js', 'names.js'], matches: HOSTS });
    if (build === RELEASE) expect(resources?.use_dynamic_url).toBe(true);
    const scripts = built.content_scripts as { matches: string[]; js: string[]; world?: string }[];
    expect(scripts.map(({ matches, js, world }) => ({ matches, js, world }))).toEqual([
      { matches: HOSTS, js: ['content-scripts/sentinel.js'], world: undefined },
    ]);
  });
}

test('does the main job behind a closed root and a frame that the page cannot read', async ({ stand, strangers }) => {
  const sverka = new Sverka(stand);
  await sverka.open('plain', 'demo');
  await expect(sverka.issue('firstName', 'name-latin')).toHaveCount(1);
  await expect(sverka.issue('snils')).toContainText('Контрольное число');

  const seen = await stand.evaluate(() => {
    const ours = [...document.querySelectorAll('html > div')];
    return {
      elements: ours.map((host) => [host.localName, host.getAttributeNames(), host.shadowRoot, host.textContent]),
      frames: [frames.length, document.querySelectorAll('iframe').length],
      html: document.documentElement.outerHTML.includes('Контрольное число'),
      inner: (document.documentElement.textContent ?? '').includes('Контрольное число'),
      globals: Object.getOwnPropertyNames(window).filter((name) => /sverka/i.test(name)),
      symbols: Object.getOwnPropertySymbols(window).filter((symbol) => /sverka/i.test(String(symbol))).length,
      loaded: performance.getEntriesByType('resource').filter(({ name }) => /extension/.test(name)).length,
    };
  });
  expect(seen).toEqual({
    elements: [['div', ['popover'], null, '']],
    frames: [0, 0],
    html: false,
    inner: false,
    globals: [],
    symbols: 0,
    loaded: 0,
  });
  // What stands in our root bears no text of the person either.
  const host = await (await sverka.closedRoot()).host();
  expect(JSON.stringify(host)).not.toMatch(/Семёнов|Александр|112-233/);

  await sverka.edit();
  await sverka.issue('firstName', 'name-latin').getByRole('button', { name: 'Исправить' }).click();
  await expect(stand.locator('#firstName')).toHaveValue('Александр');
  await sverka.tab(/^Заявка/);
  const ticket = await sverka.host.locator('[data-ticket-text]').first().textContent();
  await sverka.button('Скопировать неполную').click();
  await expect.poll(() => sverka.clipboard()).toBe(ticket);
  // The ticket's foot is its copy button; the day of the update stands in the foot of all others.
  await sverka.tab(/^Обновление/);
  await expect(sverka.host.locator('time[data-effective]').first()).toHaveAttribute('datetime', /^\d{4}-\d\d-\d\dT14:00:00\+05:00$/);
  expect(strangers).toEqual([]);
});

test('takes no click that a script has made', HELD, async ({ stand }) => {
  const sverka = new Sverka(stand);
  await sverka.open('plain', 'demo');
  await sverka.edit();
  await stand.evaluate(() => {
    for (const host of document.querySelectorAll<HTMLElement>('html > div')) {
      for (let x = 0; x < innerWidth; x += 40)
        for (let y = 0; y < innerHeight; y += 20)
          host.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, clientX: x, clientY: y }));
      host.click();
    }
  });
  await stand.waitForTimeout(300);
  await expect(stand.locator('#firstName')).toHaveValue('Алекс\u0061ндр');
});

test('a page that embeds the view by itself gets an empty page', HELD, async ({ stand, extensionContext }) => {
  await stand.goto(`${standOrigin}/plain/empty`);
  const id = await extensionId(extensionContext);
  await stand.evaluate((extension) => {
    const frame = document.createElement('iframe');
    frame.src = `chrome-extension://${extension}/view.html#panel.3b0b0d0e-0000-4000-8000-000000000000`;
    document.body.append(frame);
  }, id);
  await stand.waitForTimeout(1500);
  for (const frame of stand.frames().slice(1)) {
    const html = await frame.evaluate(() => document.querySelector('#root')?.innerHTML ?? '').catch(() => '');
    expect(html).toBe('');
  }
});
