import { describe, expect, it } from 'vitest';
import type { FieldId } from '@/utils/domain/card';
import { findCard } from '@/utils/page/read-card';
import { writeField } from '@/utils/page/write/write-field';
import { openPage, pause, read } from './open-page';

async function write(page: Document, field: FieldId, text: string) {
  const view = findCard(page);
  if (!view) throw new Error('no card');
  return writeField(view, field, text);
}

it.each<[string, FieldId, string]>([
  ['plain-card', 'firstName', 'Ольга'],
  ['plain-card', 'snils', '112-233-445 95'],
  ['server-accepts', 'firstName', 'Ольга'],
  ['date-on-focus', 'firstName', 'Ольга'],
  ['date-on-focus', 'birthDate', '20.09.1988'],
  ['popup-in-place', 'firstName', 'Ольга'],
  ['focus-trap-capture', 'firstName', 'Ольга'],
  ['dialog-modal', 'birthDate', '20.09.1988'],
  ['checkbox-twice', 'email', 'olga@pochta.example'],
])('%s: %s = %s is written, stays, and nothing else changes', async (name, field, text) => {
  const page = await openPage(`pages/${name}`);
  const before = read(page);
  expect(await write(page, field, text)).toEqual({ ok: true, shown: text });
  await pause(600);
  expect(read(page)).toEqual({ ...before, [field]: text });
});

it.each<[string, FieldId, string]>([
  ['server-refuses', 'firstName', 'Ольга'],
  ['server-refuses', 'birthDate', '20.09.1988'],
  ['date-on-focus', 'birthDate', '31.02.1988'],
  ['date-on-focus', 'birthDate', '20 сентября 1988'],
  ['org-menu-button', 'organization', 'Учебная школа № 7'],
  ['search-input-empty', 'organization', 'Учебная школа № 7'],
])('%s: %s = %s is told as not taken, and the page stays as it was', async (name, field, text) => {
  const page = await openPage(`pages/${name}`);
  const before = read(page);
  expect(await write(page, field, text)).toMatchObject({ ok: false });
  await pause(600);
  expect(read(page)).toEqual(before);
});

/** A small card whose field «Гражданство» is a list made in the given way. */
const SCRIPTS: Record<string, string> = {
  'a read-only input without a role': `<div class="box"><input readonly value="Россия"></div>`,
  'a combobox that calls itself read-only': `<div class="box"><input role="combobox" aria-expanded="false" aria-readonly="true" readonly value="Россия"></div>`,
  'a list that opens at its arrow only': `<div class="box"><input readonly value="Россия"><i class="arrow" style="display:inline-block;width:14px;height:14px"></i></div>`,
  'a list that shows its choice over an empty input': `<div class="box" style="position:relative;width:200px;height:26px"><input role="combobox" aria-expanded="false" style="position:absolute;inset:0;width:100%" value=""><span class="choice" style="position:absolute;left:4px;top:4px;pointer-events:none">Россия</span></div>`,
  'a box without a role that takes the focus': `<div class="box"><div class="choice" tabindex="0" style="border:1px solid;width:200px">Россия</div></div>`,
  'a plain button with an arrow': `<div class="box"><button type="button"><span class="choice">Россия</span><svg width="10" height="10"></svg></button></div>`,
};

/** The card, with a list that may open in its place or under the body, draws only some of its options, and swallows presses until it is closed. */
async function openList(control: string, { long = false, modal = false, drawsAgain = false } = {}): Promise<Document> {
  const page = await openPage('pages/blank');
  const app = page.getElementById('app') as HTMLElement;
  const plain = (label: string, value: string) => `<p><label>${label}<br><input value="${value}"></label></p>`;
  app.innerHTML = `<style>*{font:14px Arial}</style><p><button>Сохранить</button><button>Отменить</button></p>${plain('Фамилия', 'Ли')}${plain('Имя', 'Анна')}${plain('Отчество', 'Ивановна')}<div class="row"><div>Гражданство</div>${SCRIPTS[control]}</div>`;
  const options = long ? Array.from({ length: 200 }, (_, at) => `Страна ${at}`) : ['Россия', 'Казахстан', 'Республика Беларусь'];
  const box = app.querySelector('.box') as HTMLElement;
  const input = box.querySelector('input');
  const choice = box.querySelector('.choice');
  const arrow = box.querySelector('.arrow');
  let list: HTMLElement | null = null;
  const close = () => {
    list?.remove();
    list = null;
    input?.getAttribute('aria-expanded') && input.setAttribute('aria-expanded', 'false');
    page.body.style.pointerEvents = '';
  };
  const choose = (text: string) => {
    if (choice) choice.textContent = text;
    else if (input) input.value = text;
    close();
  };
  const open = () => {
    if (list) return;
    list = page.createElement('div');
    list.style.cssText =
      'position:absolute;left:20px;top:260px;width:200px;height:100px;overflow:auto;background:#fff;border:1px solid;pointer-events:auto';
    input?.getAttribute('aria-expanded') && input.setAttribute('aria-expanded', 'true');
    if (modal) page.body.style.pointerEvents = 'none';
    const space = page.createElement('div');
    space.style.cssText = `position:relative;height:${options.length * 20}px`;
    const draw = (deaf = false) => {
      const from = Math.floor((list?.scrollTop ?? 0) / 20);
      space.replaceChildren(
        ...options.slice(from, from + 8).map((text, at) => {
          const item = page.createElement('div');
          item.style.cssText = `position:absolute;top:${(from + at) * 20}px;height:20px`;
          item.setAttribute('role', 'option');
          item.textContent = text;
          item.addEventListener('mousedown', (event) => event.preventDefault());
          if (!deaf) item.addEventListener('click', () => choose(text));
          return item;
        }),
      );
    };
    list.append(space);
    list.addEventListener('scroll', () => draw());
    draw(drawsAgain);
    if (drawsAgain) setTimeout(draw, 20);
    page.body.append(list);
  };
  (arrow ?? input ?? box.querySelector('button,[tabindex]'))?.addEventListener('click', open);
  page.addEventListener('mousedown', ({ target }) => {
    if (list && !list.contains(target as Node) && !box.contains(target as Node)) close();
  });
  return page;
}

describe('lists', () => {
  it.each(Object.keys(SCRIPTS))('%s is chosen from, and nothing is left open', async (control) => {
    const page = await openList(control, { modal: true });
    expect(read(page).citizenship).toBe('Россия');
    expect(await write(page, 'citizenship', 'Республика Беларусь')).toEqual({ ok: true, shown: 'Республика Беларусь' });
    expect(page.querySelectorAll('[role="option"]').length).toBe(0);
    expect(page.body.style.pointerEvents).toBe('');
    expect(await write(page, 'citizenship', 'Нечто')).toEqual({ ok: false, why: 'refused' });
    expect(read(page).citizenship).toBe('Республика Беларусь');
    expect(page.querySelectorAll('[role="option"]').length).toBe(0);
    expect(page.body.style.pointerEvents).toBe('');
  });

  it('that draw their options anew once they are open are chosen from', async () => {
    const page = await openList('a list that shows its choice over an empty input', { drawsAgain: true });
    expect(await write(page, 'citizenship', 'Казахстан')).toEqual({ ok: true, shown: 'Казахстан' });
  });

  it('that open only where their field is seen are chosen from below the window too', async () => {
    const page = await openList('a read-only input without a role');
    (page.getElementById('app') as HTMLElement).style.paddingTop = '2000px';
    const input = page.querySelector('.box input') as HTMLElement;
    const view = page.defaultView as Window;
    view.addEventListener('click', (event) => input.getBoundingClientRect().bottom > view.innerHeight && event.stopPropagation(), true);
    expect(await write(page, 'citizenship', 'Казахстан')).toEqual({ ok: true, shown: 'Казахстан' });
  });

  it('of which only a part is drawn are scrolled through', async () => {
    const page = await openList('a read-only input without a role', { long: true });
    expect(await write(page, 'citizenship', 'Страна 150')).toEqual({ ok: true, shown: 'Страна 150' });
  });
});

it('closes a calendar that opens with the focus and stays', async () => {
  const page = await openPage('pages/plain-card');
  const date = page.getElementById('i3') as HTMLInputElement;
  date.addEventListener('focus', () => {
    if (page.querySelector('.calendar')) return;
    const calendar = page.createElement('div');
    calendar.className = 'calendar';
    calendar.style.cssText = 'position:absolute;left:20px;top:330px;width:220px;height:200px;background:#fff;border:1px solid';
    calendar.textContent = 'Сентябрь 1988';
    page.body.append(calendar);
    page.addEventListener('mousedown', ({ target }) => target !== date && !calendar.contains(target as Node) && calendar.remove());
  });
  expect(await write(page, 'birthDate', '20.09.1988')).toEqual({ ok: true, shown: '20.09.1988' });
  expect(page.querySelector('.calendar')).toBeNull();
});

it('brings a field that is scrolled out of its part of the page to where it can be written', async () => {
  const page = await openPage('pages/plain-card');
  const part = page.createElement('div');
  part.style.cssText = 'height:120px;overflow:auto';
  part.append(...page.body.children);
  page.body.append(part);
  expect(await write(page, 'email', 'olga@pochta.example')).toEqual({ ok: true, shown: 'olga@pochta.example' });
});

it('takes no more than the field would let her type', async () => {
  const page = await openPage('pages/plain-card');
  (page.getElementById('i1') as HTMLInputElement).maxLength = 6;
  expect(await write(page, 'firstName', 'Александра')).toEqual({ ok: false, why: 'refused' });
  expect(read(page).firstName).toBe('Oльга');
});
