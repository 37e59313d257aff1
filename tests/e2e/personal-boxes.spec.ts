import type { Page } from '@playwright/test';
import type { KnownPerson } from '../../utils/domain/redact';
import type { PersonalBox } from '../../utils/domain/shot';
import { HER_WINDOW } from '../her-window';
import { standOrigin, standResponse } from '../stand/serve';
import { expect, test } from './extension';
import { heldBut } from './held';
import { pageBundle } from './page-bundle';

/** Layout decides what must be covered, so this runs in the real browser, without the extension. */

let page: Page;
let code: string;

test.beforeAll(async ({ bare }) => {
  code = await pageBundle(['shot/personal-boxes', '../domain/redact-names']);
  page = await bare.newPage({ viewport: HER_WINDOW, locale: 'ru-RU' });
  await page.route(`${standOrigin}/**`, (route) => route.fulfill(standResponse(new URL(route.request().url()))));
});
test.afterAll(async () => {
  await page.close();
});

interface Seen {
  text: string;
  covered: boolean;
}

/** Every text and value in the window, and whether all of it lies under boxes. */
async function look(person: KnownPerson | null = null): Promise<{ seen: Seen[]; boxes: PersonalBox[] }> {
  await page.addScriptTag({ content: code });
  return page.evaluate((known) => {
    const { personalBoxes, nameSpans } = (
      globalThis as unknown as {
        sverka: { personalBoxes(d: Document, w: Window, n: unknown, p: unknown): PersonalBox[]; nameSpans: unknown };
      }
    ).sverka;
    const boxes = personalBoxes(document, window, nameSpans, known);
    const seen: { text: string; covered: boolean }[] = [];
    const note = (text: string, rects: DOMRect[], offset = { left: 0, top: 0 }) => {
      const shown = rects
        .map(({ left, top, right, bottom }) => ({
          left: left + offset.left,
          top: top + offset.top,
          right: right + offset.left,
          bottom: bottom + offset.top,
        }))
        .filter(({ left, top, right, bottom }) => right > left && bottom > top && top < innerHeight && left < innerWidth && bottom > 0);
      if (text.trim() === '' || shown.length === 0) return;
      const under = ({ left, top, right, bottom }: { left: number; top: number; right: number; bottom: number }) =>
        boxes.some(
          ({ rect: { x, y, width, height } }) =>
            x <= left + 1 &&
            y <= top + 1 &&
            x + width >= Math.min(right, innerWidth) - 1 &&
            y + height >= Math.min(bottom, innerHeight) - 1,
        );
      seen.push({ text: text.trim(), covered: shown.every(under) });
    };
    const read = (root: Document | ShadowRoot, offset: { left: number; top: number }) => {
      const walker = document.createTreeWalker(root instanceof Document ? root.body : root, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (!node.parentElement?.checkVisibility({ checkVisibilityCSS: true, checkOpacity: true })) continue;
        const range = document.createRange();
        range.selectNode(node);
        note(node.nodeValue ?? '', [...range.getClientRects()], offset);
      }
      for (const element of root.querySelectorAll('*')) {
        if (element instanceof HTMLInputElement && element.type === 'text') note(element.value, [element.getBoundingClientRect()], offset);
        if (element.shadowRoot) read(element.shadowRoot, offset);
        if (element instanceof HTMLIFrameElement && element.contentDocument) {
          const { left, top } = element.getBoundingClientRect();
          read(element.contentDocument, { left: left + element.clientLeft, top: top + element.clientTop });
        }
      }
    };
    read(document, { left: 0, top: 0 });
    return { seen, boxes };
  }, person);
}

async function open(path: string, wait: string): Promise<void> {
  await page.goto(`${standOrigin}/${path}`);
  await page.getByText(wait, { exact: true }).first().waitFor();
}

/** Texts under boxes and texts in sight. */
async function split(person: KnownPerson | null = null): Promise<{ covered: string[]; bare: string[] }> {
  const { seen } = await look(person);
  return {
    covered: seen.filter((one) => one.covered).map(({ text }) => text),
    bare: seen.filter((one) => !one.covered).map(({ text }) => text),
  };
}

for (const face of ['antd', 'mui', 'plain']) {
  test(`${face}: a card shows the person and hides what no ticket needs`, heldBut(face === 'antd'), async () => {
    await open(`${face}/employees/1`, 'Редактировать');
    const { covered, bare } = await split();
    expect(covered).toContain('112-233-445 96');
    expect(covered.some((text) => text.startsWith('+7'))).toBe(true);
    const left = bare.join(' | ');
    for (const kept of [
      'Семёнов',
      '14.03.1985',
      'a.semenov@pochta.example',
      'Тестовая школа БД',
      'СНИЛС',
      'Телефон',
      'Документы',
      'Адрес',
    ]) {
      expect(left).toContain(kept);
    }
    expect(left).not.toMatch(/\d{3}-\d{3}-\d{3} \d{2}|\+7/);
  });

  test(`${face}: a card being edited hides the inputs' values`, heldBut(face === 'mui'), async () => {
    await open(`${face}/employees/1`, 'Редактировать');
    await page.getByText('Редактировать', { exact: true }).first().click();
    await page.getByText('Сохранить', { exact: true }).first().waitFor();
    const { covered, bare } = await split();
    expect(covered).toContain('112-233-445 96');
    expect(bare).toContain('Семёнов');
    expect(bare.join(' ')).not.toMatch(/\+7 \(999\)/);
  });

  test(`${face}: a pupil's parents are hidden, the pupil is not`, heldBut(face === 'plain'), async () => {
    await open(`${face}/pupils/1`, 'Редактировать');
    // What is pictured is what is in view: the head of the page, then its end.
    const head = await split();
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    const end = await split();
    const bare = [...head.bare, ...end.bare];
    for (const parent of ['Олег', 'Николаевич', '+7 (999) 000-03-01', 'Светлана']) {
      expect([...head.covered, ...end.covered]).toContain(parent);
      expect(bare).not.toContain(parent);
    }
    expect(bare).toContain('Дарья');
    expect(bare).toContain('12.05.2011');
  });

  test(`${face}: a register hides every row but the person's`, heldBut(face === 'antd'), async () => {
    await open(`${face}/employees`, 'Семёнов');
    const nobody = await split();
    for (const name of ['Семёнов', 'Кузнецова', 'Морозова', '23.07.1979']) expect(nobody.covered).toContain(name);
    for (const head of ['Фамилия', 'Имя', 'Отчество', 'Дата рождения', 'Сотрудники']) expect(nobody.bare.join('|')).toContain(head);
    const person = { lastName: 'Кузнецова', firstName: 'Мария', middleName: 'Павловна', birthDate: '23.07.1979', email: '' };
    const known = await split(person);
    for (const own of ['Кузнецова', 'Мария', 'Павловна', '23.07.1979']) expect(known.bare).toContain(own);
    for (const name of ['Семёнов', 'Морозова', '19.04.1988']) expect(known.covered).toContain(name);
  });
}

test('the sign-in page keeps the one person it names', async () => {
  await open('antd/login-error?kind=confirmed', 'Вход не выполнен');
  const { covered, bare } = await split();
  expect(covered).toEqual([]);
  expect(bare).toEqual(expect.arrayContaining(['Иванова Тест Тест', '01.01.2000', 'test@mail.ru']));
});

const LIST = `<div style="width:700px"><h2>Сотрудники</h2>
<div style="display:grid;grid-template-columns:1fr 1fr 1fr 1fr"><b>Фамилия</b><b>Имя</b><b>Отчество</b><b>СНИЛС</b></div>
<div style="display:grid;grid-template-columns:1fr 1fr 1fr 1fr"><i>Петров</i><i>Иван</i><i>Ильич</i><i>нет</i></div>
<div style="display:grid;grid-template-columns:1fr 1fr 1fr 1fr"><i>Ли</i><i>Ан</i><i></i><i>112-233-445 95</i></div></div>`;

test('a list drawn of plain boxes is a register too', async () => {
  await page.setContent(LIST);
  const { covered, bare } = await split();
  expect(covered).toEqual(['Петров', 'Иван', 'Ильич', 'нет', 'Ли', 'Ан', '112-233-445 95']);
  expect(bare).toEqual(['Сотрудники', 'Фамилия', 'Имя', 'Отчество', 'СНИЛС']);
});

test('patterns in running text, across elements, wraps, shadow roots and frames', async () => {
  await page.setContent(`
    <p id="split">Свидетельство <b>112</b>-<b>233</b>-<b>445</b> <b>95</b> внесён 22.11.2026 в 10:15</p>
    <p style="width:90px">Изменил Константинопольский Константин Константинович вчера</p>
    <div id="host"></div>
    <iframe srcdoc="<p>Звоните: 8 (912) 345-67-89 до вечера</p>" style="width:300px;height:80px;border:3px solid"></iframe>
    <iframe src="data:text/html,<p>чужое" style="width:200px;height:60px"></iframe>
    <label>Адрес регистрации <input value="где-то"></label> <label>Комментарий <input value="всё хорошо"></label>`);
  await page.evaluate(() => {
    const host = document.querySelector('#host');
    if (host) host.attachShadow({ mode: 'open' }).innerHTML = '<p>Пишите на petrova@mail.ru сегодня</p>';
  });
  const { seen, boxes } = await look();
  const covered = seen.filter((one) => one.covered).map(({ text }) => text);
  expect(covered).toEqual(expect.arrayContaining(['112', '233', '445', '95', 'где-то']));
  expect(covered).not.toContain('всё хорошо');
  expect(covered.join(' ')).not.toContain('внесён');
  const whats = boxes.map(({ what }) => what);
  expect(whats.filter((what) => what === 'name').length).toBeGreaterThanOrEqual(3);
  for (const what of ['email', 'phone', 'frame', 'address', 'snils']) expect(whats).toContain(what);
  const phone = boxes.find(({ what }) => what === 'phone')?.rect;
  const inFrame = await page.frames()[1]?.evaluate(() => {
    const range = document.createRange();
    const node = document.querySelector('p')?.firstChild as Text;
    range.setStart(node, 9);
    range.setEnd(node, 26);
    const { left, top, width } = range.getBoundingClientRect();
    const frame = (window.frameElement as HTMLIFrameElement).getBoundingClientRect();
    return { x: left + frame.left + 3, y: top + frame.top + 3, width };
  });
  expect(phone?.x).toBeCloseTo(inFrame?.x ?? -1, 0);
  expect(phone?.y).toBeCloseTo(inFrame?.y ?? -1, 0);
  expect(phone?.width).toBeCloseTo(inFrame?.width ?? -1, 0);
});

test('a page without people has no boxes', async () => {
  await open('antd/login-error?kind=unexpected', 'На главную');
  expect((await look()).boxes).toEqual([]);
});
