import { cardPath } from '../stand/model/people';
import { openExtensionPage } from './browser';
import { expect, standOrigin, test } from './extension';
import { HELD } from './held';
import { Sverka } from './sverka';

/** A card as a page of no kit may build it, at any time: text of a script that runs in the page. */
const BUILD_CARD = `
  const fields = { 'Фамилия': 'Иванова', 'Имя': 'Аннa', 'Отчество': 'Петровна', 'Дата рождения': '14.03.1985', 'СНИЛС': '112-233-445 95' };
  const html = '<div><button>Сохранить</button><button>Отменить</button></div>' + Object.entries(fields).map(([label, value], i) =>
    '<p><label for="f' + i + '">' + label + '</label><br><span class="slot"><input id="f' + i + '" value="' + value + '"></span></p>').join('');
`;

const EMPTY = `${standOrigin}/plain/empty`;

test('finds a card that is mounted ten seconds late', HELD, async ({ stand }) => {
  const sverka = new Sverka(stand);
  await stand.goto(EMPTY);
  await stand.evaluate(`${BUILD_CARD} setTimeout(() => { document.body.insertAdjacentHTML('beforeend', html); }, 10000)`);
  await sverka.gone();
  await sverka.ready();
  await expect(sverka.issue('firstName', 'name-latin')).toHaveCount(1);
});

test('finds a card in an open root that is attached late', async ({ stand }) => {
  const sverka = new Sverka(stand);
  await stand.goto(EMPTY);
  await stand.evaluate(`${BUILD_CARD}
    const host = document.createElement('section');
    document.body.append(host);
    setTimeout(() => { host.attachShadow({ mode: 'open' }).innerHTML = html; document.body.append(' '); }, 1500)`);
  await sverka.ready();
  await expect(sverka.issue('firstName', 'name-latin')).toHaveCount(1);
});

test('follows the typing where the app makes each field anew on every key', async ({ stand }) => {
  const sverka = new Sverka(stand);
  await stand.goto(EMPTY);
  await stand.evaluate(`${BUILD_CARD}
    document.body.insertAdjacentHTML('beforeend', html);
    document.body.addEventListener('input', ({ target }) => {
      const fresh = target.cloneNode();
      fresh.value = target.value;
      const place = target.parentElement;
      place.replaceChildren(fresh);
      fresh.focus();
      fresh.setSelectionRange(fresh.value.length, fresh.value.length);
    })`);
  await sverka.ready();
  await expect(sverka.issue('firstName', 'name-latin')).toHaveCount(1);
  const input = stand.locator('#f1');
  await input.fill('');
  await stand.keyboard.type('Мaрия', { delay: 30 });
  await expect(input).toHaveValue('Мaрия');
  await expect(sverka.issue('firstName', 'name-latin')).toContainText('(2-я)');
  await input.fill('Мария');
  await expect(sverka.issue('firstName', 'name-latin')).toHaveCount(0);
  expect(await sverka.hosts()).toBe(1);
});

test('sees a value that a framework writes without an event', async ({ stand }) => {
  const sverka = new Sverka(stand);
  await stand.goto(EMPTY);
  await stand.evaluate(`${BUILD_CARD} document.body.insertAdjacentHTML('beforeend', html)`);
  await sverka.ready();
  await expect(sverka.issue('firstName', 'name-latin')).toHaveCount(1);
  await stand.evaluate(() => {
    const input = document.querySelector<HTMLInputElement>('#f1');
    if (input) input.value = 'Анна';
  });
  await expect(sverka.issue('firstName', 'name-latin')).toHaveCount(0);
});

test('changes the person with the address, without a load', async ({ stand }) => {
  const sverka = new Sverka(stand);
  await sverka.open('antd', 'demo');
  await expect(sverka.issue('firstName', 'name-latin')).toHaveCount(1);
  await stand.evaluate(
    (path) => {
      history.pushState(null, '', path);
      dispatchEvent(new PopStateEvent('popstate'));
    },
    cardPath('antd', 'all-well'),
  );
  await expect(stand.getByText('Кузнецова').first()).toBeVisible();
  await expect(sverka.issue('firstName', 'name-latin')).toHaveCount(0);
  expect(await sverka.hosts()).toBe(1);
});

test('stands once after the page comes back from the cache', async ({ stand }) => {
  const sverka = new Sverka(stand);
  await sverka.open('plain', 'demo');
  await expect(sverka.issue('firstName', 'name-latin')).toHaveCount(1);
  await stand.goto(EMPTY);
  // The page may go before its answer to us is there.
  await stand.evaluate(() => setTimeout(() => history.back()));
  await sverka.ready();
  await expect(sverka.issue('firstName', 'name-latin')).toHaveCount(1);
  expect(await sverka.hosts()).toBe(1);
});

test('makes way for a modal dialog of the page, says so in the popup, and comes back', async ({ stand, extensionContext }) => {
  const sverka = new Sverka(stand);
  await stand.goto(EMPTY);
  await stand.evaluate(
    `${BUILD_CARD} document.body.insertAdjacentHTML('beforeend', html + '<dialog><p>Сменить раздел?</p><button>Нет</button></dialog>')`,
  );
  await sverka.mark('firstName').visible();
  await stand.evaluate(() => document.querySelector('dialog')?.showModal());
  await sverka.mark('firstName').hidden();
  const popup = await openExtensionPage(extensionContext, 'popup.html');
  await expect(popup.getByText('Страница открыла окно поверх всего.', { exact: false })).toBeVisible();
  await popup.close();
  await stand.bringToFront();
  await stand.evaluate(() => document.querySelector('dialog')?.close());
  await sverka.mark('firstName').visible();
});
