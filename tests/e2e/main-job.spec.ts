import { expect, test } from './extension';
import { heldBut } from './held';
import { FACES, Sverka } from './sverka';
import { typeSteadily } from './type-steadily';

for (const face of FACES) {
  test.describe(`main job on the face «${face}»`, () => {
    test('warns on the open card, follows the typing, fixes and takes it back', heldBut(face === 'plain'), async ({ stand, strangers }) => {
      const sverka = new Sverka(stand);
      await sverka.open(face, 'demo');
      // Of the view that stands at that moment: another mode of the card may bring another one.
      const latin = () => sverka.issue('firstName');
      await expect(latin().first()).toHaveAttribute('data-severity', 'error');
      await expect(latin().first()).toContainText('латинская буква «a»');
      await expect(sverka.issue('snils', 'snils-checksum')).toHaveCount(1);
      await expect(sverka.issue('lastName', 'name-yo')).toHaveAttribute('data-severity', 'info');
      await sverka.mark('firstName').visible();
      await sverka.mark('snils').visible();

      await sverka.edit();
      const input = stand.locator('#firstName');
      await sverka.tab(/^Замечания/);
      await latin().first().getByRole('button', { name: 'Исправить' }).click();
      await expect(input).toHaveValue('Александр');
      await expect(latin()).toHaveCount(0);
      await expect(stand.getByText('Есть несохранённые изменения')).toBeVisible();
      await sverka
        .button(/^Отменить|^Вернуть/)
        .first()
        .click();
      await expect(input).toHaveValue('Алекс\u0061ндр');
      await expect(latin().first()).toBeAttached();

      await input.fill('');
      await input.pressSequentially('Пeтр');
      await expect(latin().first()).toContainText('латинская буква «e»');
      await input.fill('Пётр');
      await expect(sverka.issue('firstName', 'name-latin')).toHaveCount(0);
      expect(strangers).toEqual([]);
    });

    test('comes and goes with the card without a trace', heldBut(face === 'mui'), async ({ stand }) => {
      const sverka = new Sverka(stand);
      await sverka.open(face, 'demo');
      await expect(sverka.issue('firstName').first()).toBeAttached();
      await stand
        .getByText('← Сотрудники')
        .or(stand.getByRole('button', { name: 'Закрыть' }))
        .first()
        .click();
      await sverka.gone();
      await stand.evaluate(() => history.back());
      await sverka.ready();
      await expect(sverka.issue('firstName').first()).toBeAttached();
      await stand.getByText('История', { exact: true }).click();
      await sverka.mark('firstName').hidden();
      await stand.getByText('Общая информация', { exact: true }).click();
      await sverka.ready();
      await expect(sverka.issue('firstName').first()).toBeAttached();
      expect(await sverka.hosts()).toBe(1);
    });
  });
}

/** After which the product takes what stands in a field for what she means (1 200 in the product), ms. */
const PAUSE = 1000;

/** What does not depend on the kit, on one face each. */
test.describe('main job', () => {
  test('says nothing of a right value while it is being typed, and all of a wrong one when the typing pauses', async ({ stand }) => {
    const sverka = new Sverka(stand);
    await sverka.open('mui', 'all-well');
    await sverka.edit();
    await expect(sverka.button(/Замечаний нет/)).toBeVisible();
    const raised = await sverka.host.evaluateHandle((root) => {
      const rules = new Set<string>();
      new MutationObserver(() => {
        for (const one of root.querySelectorAll('[data-rule]'))
          rules.add(`${one.getAttribute('data-field')} ${one.getAttribute('data-rule')}`);
      }).observe(root, { childList: true, subtree: true, attributes: true });
      return rules;
    });
    const right = { lastName: 'Кузнецова', middleName: 'Павловна', email: 'm.kuz@pochta.example' };
    let isSteady = false;
    while (!isSteady) {
      isSteady = true;
      await raised.evaluate((rules) => rules.clear());
      for (const [field, text] of Object.entries(right)) {
        await stand.locator(`#${field}`).selectText();
        if (!(await typeSteadily(stand.keyboard, `\b${text}`, { pause: PAUSE }))) isSteady = false;
      }
    }
    expect(await raised.evaluate((rules) => [...rules])).toEqual([]);

    await stand.locator('#email').fill('');
    await stand.locator('#email').pressSequentially('m.kuznetsova');
    await expect(sverka.issue('email', 'email-format').first()).toBeAttached();
  });

  test('silences a value that the admin calls right, and remembers it', async ({ stand }) => {
    const sverka = new Sverka(stand);
    await sverka.open('plain', 'demo');
    await sverka.tab(/^Замечания/);
    await sverka.issue('snils', 'snils-checksum').getByRole('button', { name: 'Не ошибка' }).click();
    await expect(sverka.issue('snils', 'snils-checksum')).toHaveCount(0);
    await stand.reload();
    await sverka.ready();
    await expect(sverka.issue('firstName').first()).toBeAttached();
    await expect(sverka.issue('snils', 'snils-checksum')).toHaveCount(0);
  });

  test.describe('by the clock', () => {
    test.use({ ownBrowser: true });

    test('says from when the record works: before saving, and after a save that the app accepted', async ({ stand }) => {
      const sverka = new Sverka(stand);
      await stand.clock.setFixedTime(new Date('2026-11-21T07:00:00Z'));
      await sverka.open('antd', 'all-well');
      await sverka.tab(/^Замечания/);
      const effective = sverka.host.locator('time[data-effective]').first();
      await expect(effective).toHaveAttribute('datetime', /^\d{4}-\d\d-\d\dT14:00:00\+05:00$/);
      await sverka.edit();
      await stand.locator('#email').fill('maria.kuznetsova@pochta.example');
      await sverka.save();
      await expect(stand.getByRole('button', { name: 'Редактировать' })).toBeVisible();
      await sverka.tab(/^Обновление/);
      await expect(sverka.host.getByText(/Сохранено/).first()).toBeVisible();
    });
  });

  test('does not take a refused save for a save', async ({ stand }) => {
    const sverka = new Sverka(stand);
    await sverka.open('mui', 'all-well');
    await sverka.edit();
    await stand.locator('#email').fill('a.semenov@pochta.example');
    await sverka.save();
    await expect(stand.getByText('Адрес электронной почты уже используется').first()).toBeVisible();
    await sverka.tab(/^Обновление/);
    await expect(sverka.host.getByText(/Сохранено/)).toHaveCount(0);
  });

  test('copies a ticket, names what is missing and takes it in place', async ({ stand }) => {
    const sverka = new Sverka(stand);
    await sverka.open('antd', 'demo');
    await sverka.tab(/^Заявка/);
    const text = sverka.host.locator('[data-ticket-text]').first();
    await expect(text).toContainText('Семёнов');
    await expect(text).toContainText('[укажите');
    await sverka.button('Скопировать неполную').click();
    await expect.poll(() => sverka.clipboard()).toMatch(/^Тема: .+\n\n/);
    const copied = await sverka.clipboard();
    expect(copied).toContain('Дата рождения: 14.03.1985');
    expect(copied).not.toContain('112-233');
  });
});

test('loads the sentinel alone on a page without a card', async ({ stand }) => {
  const loaded: string[] = [];
  const session = await stand.context().newCDPSession(stand);
  session.on('Debugger.scriptParsed', ({ url }) => {
    if (url.startsWith('chrome-extension://')) loaded.push(new URL(url).pathname);
  });
  await session.send('Debugger.enable');
  await stand.goto('https://kontingent.permkrai.ru/plain/empty');
  await stand.waitForTimeout(1500);
  expect(loaded).toEqual(['/content-scripts/sentinel.js']);
  await new Sverka(stand).gone();
  await new Sverka(stand).open('plain', 'demo');
  await expect.poll(() => loaded).toContain('/card.js');
});
