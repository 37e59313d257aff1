import type { Page } from '@playwright/test';
import { standPerson } from '../stand/model/people';
import { openExtensionPage } from './browser';
import { expect, standOrigin, test } from './extension';
import { HELD } from './held';
import { Sverka } from './sverka';

/** Whatever a page shows of a person, as it stands there and as its words. */
const planted = ['Вощенникова', 'Гульнара', 'Фаритовна', '17.05.1987', '112-233-445 95', 'g.voschenikova@pochta.example', 'Подволошино'];

/** The self-diagnosis beside the page at hand, as its button copies it. */
async function copiedBeside(stand: Page): Promise<string> {
  await stand.bringToFront();
  const page = await openExtensionPage(stand.context(), 'options.html#diagnosis');
  await page.getByRole('button', { name: 'Скопировать самодиагностику' }).click();
  await expect(page.getByText('Скопировано. Вставьте в обращение.')).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  await page.close();
  return text.replaceAll('\u00a0', ' ');
}

test(
  'the self-diagnosis says what stands on a page and why there is no card, and copies nobody’s data',
  HELD,
  async ({ stand, extensionContext }) => {
    await extensionContext.grantPermissions(['clipboard-read', 'clipboard-write']);
    const sverka = new Sverka(stand);
    await sverka.open('plain', 'demo');
    const person = standPerson('demo');
    const ofCard = await copiedBeside(stand);
    expect(ofCard).toMatch(/✓ Фамилия: заполнено, подпись «фамилия», \S/);
    expect(ofCard).toContain('замечания: ');
    for (const value of Object.values(person.values)) if (String(value).length > 3) expect(ofCard).not.toContain(String(value));

    const pairs = ['Фамилия', 'Имя', 'Отчество', 'Дата рождения', 'СНИЛС', 'Электронная почта', 'Место рождения'];
    const rows = pairs.map((label, at) => `<tr><td>${label}</td><td>${planted[at]}</td></tr>`).join('');
    const pages: Record<string, [string, string[]]> = {
      '<h1>Пользователь не найден</h1>': ['почему не карточка: подписей карточки на экране нет', ['сообщения: Пользователь не найден']],
      [`<h1>${planted.join(' ')}</h1>`]: ['почему не карточка: подписей карточки на экране нет', ['ничего знакомого']],
      [`<table>${rows}</table>`]: ['почему не карточка: рядом нет кнопок', ['✓ СНИЛС: подпись «снилс»', '✗ Пол: подписи на экране нет']],
    };
    for (const [html, [why, more]] of Object.entries(pages)) {
      await stand.goto(`${standOrigin}/plain/?name=${encodeURIComponent(planted.join(' '))}`);
      await stand.setContent(html);
      await expect.poll(() => copiedBeside(stand)).toContain(why);
      const text = await copiedBeside(stand);
      for (const line of [...more, 'kontingent.permkrai.ru', 'permkrai.ru: браузер разрешил', '0 запросов', 'точный по '])
        expect(text).toContain(line);
      for (const value of planted) expect(text).not.toContain(value);
    }
    await stand.goto('chrome://version');
    expect(await copiedBeside(stand)).toContain('браузер не пускает Сверку на эту страницу');
  },
);
