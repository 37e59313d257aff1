import { clickInView } from './click-in-view';
import { expect, standOrigin, test } from './extension';
import { Sverka } from './sverka';

/** A card whose СНИЛС bears a name that no locator knows, as the stand's empty page shows it after every load. */
const BUILD = `
  const fields = { 'Фамилия': 'Иванова', 'Имя': 'Анна', 'Отчество': 'Петровна', 'Дата рождения': '14.03.1985', 'Страховой номер': '112-233-445 96' };
  document.body.insertAdjacentHTML('beforeend', '<main><button>Сохранить</button><button>Отменить</button>' + Object.entries(fields).map(([label, value], i) =>
    '<p><span>' + label + '</span><br><input id="f' + i + '" value="' + value + '"></p>').join('') + '</main>');
`;

test('learns a field from a click, keeps it over a reload and forgets nothing it was not told to', async ({ stand }) => {
  const sverka = new Sverka(stand);
  const open = async () => {
    await stand.goto(`${standOrigin}/plain/empty`);
    await stand.evaluate(BUILD);
    await sverka.ready();
  };
  await open();
  await sverka.tab(/^Замечания/);
  await expect(sverka.host.getByText('Не вижу пол', { exact: false }).first()).toBeVisible();
  await expect(sverka.issue('snils', 'snils-checksum')).toHaveCount(0);

  const one = sverka.host.getByRole('button', { name: /^Указать (поле|«СНИЛС»)$/ });
  if (!(await sverka.host.getByRole('button', { name: 'Указать «СНИЛС»' }).isVisible())) await one.first().click();
  const direct = sverka.host.getByRole('button', { name: 'Указать «СНИЛС»' });
  if (await direct.isVisible()) await direct.click();

  await expect(sverka.host.getByText('Щёлкните на странице', { exact: false })).toBeVisible();
  await stand.keyboard.press('Escape');
  await expect(sverka.host.getByText('Щёлкните на странице', { exact: false })).toHaveCount(0);

  await sverka.tab(/^Замечания/);
  if (!(await direct.isVisible())) await one.first().click();
  if (await direct.isVisible()) await direct.click();
  // Our own layer takes the click while a field is being shown: the page must not hear it.
  await clickInView(stand, stand.locator('#f4'));
  await expect(sverka.host.getByText('Здесь написано: «112-233-445 96»')).toBeVisible();
  await sverka.button('Запомнить').click();
  await expect(sverka.issue('snils', 'snils-checksum')).toHaveCount(1);

  await open();
  await expect(sverka.issue('snils', 'snils-checksum')).toHaveCount(1);
  await stand.evaluate(() => {
    const main = document.querySelector('main');
    main?.replaceWith(main.cloneNode(true));
  });
  await expect(sverka.issue('snils', 'snils-checksum')).toHaveCount(1);
});

test('copies the make of the card without a value of the person', async ({ stand }) => {
  const sverka = new Sverka(stand);
  await stand.goto(`${standOrigin}/plain/empty`);
  await stand.evaluate(BUILD);
  await sverka.tab(/^Замечания/);
  const copy = sverka.button('Скопировать разметку карточки');
  if (!(await copy.isVisible())) await sverka.button('Указать поле').click();
  await copy.click();
  await expect.poll(() => sverka.clipboard()).toContain('Фамилия');
  const text = await sverka.clipboard();
  for (const secret of ['Иванова', 'Анна', 'Петровна', '14.03.1985', '112-233', 'Страховой']) expect(text).not.toContain(secret);
});

test('learns a field of a card that stands in a frame', async ({ stand }) => {
  const sverka = new Sverka(stand);
  const open = async () => {
    await stand.goto(`${standOrigin}/plain/empty`);
    await stand.evaluate((build) => {
      const inner = document.implementation.createHTMLDocument();
      new Function('document', build)(inner);
      const frame = document.createElement('iframe');
      frame.style.cssText = 'position:absolute;left:180px;top:120px;width:600px;height:440px';
      frame.srcdoc = inner.body.innerHTML;
      document.body.append(frame);
    }, BUILD);
    await sverka.ready();
  };
  await open();
  await sverka.tab(/^Замечания/);
  await expect(sverka.host.getByText('Не вижу пол', { exact: false }).first()).toBeVisible();
  const one = sverka.host.getByRole('button', { name: /^Указать (поле|«СНИЛС»)$/ });
  const direct = sverka.host.getByRole('button', { name: 'Указать «СНИЛС»' });
  if (!(await direct.isVisible())) await one.first().click();
  if (await direct.isVisible()) await direct.click();
  await expect(sverka.host.getByText('Щёлкните на странице', { exact: false })).toBeVisible();
  await clickInView(stand, stand.frameLocator('iframe').locator('#f4'));
  await expect(sverka.host.getByText('Здесь написано: «112-233-445 96»')).toBeVisible();
  await sverka.button('Запомнить').click();
  await expect(sverka.issue('snils', 'snils-checksum')).toHaveCount(1);
  await open();
  await expect(sverka.issue('snils', 'snils-checksum')).toHaveCount(1);
});
