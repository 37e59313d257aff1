import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FIELD_IDS, type FieldId } from '@/utils/domain/card';
import { findCard, readCard } from '@/utils/page/read-card';

const FOLDER = resolve(import.meta.dirname, '../fixtures/cards');

/** Fixtures that need no layout: here visibility comes from attributes and styles alone. */
const WITHOUT_LAYOUT = [
  'antd-edit',
  'dl-view',
  'label-above-view',
  'disabled-inputs-view',
  'legend-fieldset',
  'inline-bold-view',
  'aria-label-only',
  'placeholder-only',
  'radio-gender',
  'kit-antdv-view',
  'kit-carbon-view',
  'kit-evergreen-view',
  'kit-semantic-view',
  'native-select-date',
  'kit-mantine-view',
  'trap-filter-panel',
  'trap-search-form',
  'trap-parents-tab',
  'trap-inactive-tab',
];

interface Truth {
  register: string;
  mode: string;
  fields: Record<FieldId, { state: string; text?: string }>;
}

function load(name: string): Document {
  const html = readFileSync(resolve(FOLDER, `${name}.html`), 'utf8');
  document.documentElement.innerHTML = html.replace(/^<!doctype html>/i, '').replace(/<\/?html[^>]*>/g, '');
  return document;
}

describe('readCard without layout', () => {
  it.each(WITHOUT_LAYOUT)('%s: every reading is right or not-found', (name) => {
    const truth = JSON.parse(readFileSync(resolve(FOLDER, `${name}.expected.json`), 'utf8')) as Truth | null;
    const card = readCard(load(name));
    if (truth === null) {
      expect(card).toBeNull();
      return;
    }
    expect(card?.mode).toBe(truth.mode);
    const found = FIELD_IDS.filter((id) => card?.fields[id].state !== 'not-found');
    for (const id of found) expect({ id, ...card?.fields[id] }).toEqual({ id, ...truth.fields[id] });
    const visible = FIELD_IDS.filter((id) => truth.fields[id].state !== 'not-found');
    expect(found.length).toBeGreaterThanOrEqual(Math.ceil(visible.length * 0.75));
  });
});

const FIELDS = `
  <label>Фамилия <input id="last" value="Иванова"></label>
  <label>Имя <input id="first" value="Тест"></label>
  <label>Отчество <input id="middle" value=""></label>`;

describe('what makes a card', () => {
  const page = (body: string) => {
    document.body.innerHTML = body;
    return readCard(document);
  };

  it('needs three core fields', () => {
    expect(page(`<div>${FIELDS}<button>Сохранить</button></div>`)?.fields.lastName).toEqual({ state: 'filled', text: 'Иванова' });
    expect(page('<div><label>Фамилия <input></label><label>Имя <input></label><button>Сохранить</button></div>')).toBeNull();
  });

  it('needs a button that tells the mode', () => {
    expect(page(`<div>${FIELDS}</div>`)).toBeNull();
    expect(page(`<div>${FIELDS}<button>Отменить</button></div>`)?.mode).toBe('edit');
    expect(page(`<div>${FIELDS}<button>Изменить</button></div>`)?.mode).toBe('view');
    expect(page(`<div>${FIELDS}<button style="display:none">Сохранить</button></div>`)).toBeNull();
  });

  it('tells empty from not found', () => {
    const card = page(`<div>${FIELDS}<button>Сохранить</button></div>`);
    expect(card?.fields.middleName).toEqual({ state: 'empty' });
    expect(card?.fields.snils).toEqual({ state: 'not-found', why: 'no-label' });
  });

  it('reads the value property, not the attribute', () => {
    page(`<div>${FIELDS}<button>Сохранить</button></div>`);
    (document.getElementById('last') as HTMLInputElement).value = 'Петрова';
    expect(readCard(document)?.fields.lastName).toEqual({ state: 'filled', text: 'Петрова' });
  });

  it.each([
    ['___-___-___ __', { state: 'empty' }],
    ['112-233-4__ __', { state: 'filled', text: '112-233-4' }],
    ['112-233-445 95', { state: 'filled', text: '112-233-445 95' }],
    ['нет', { state: 'filled', text: 'нет' }],
    [' 112 ', { state: 'filled', text: ' 112 ' }],
  ])('a control holding «%s»', (value, reading) => {
    const card = page(`<div>${FIELDS}<label>СНИЛС <input value="${value}"></label><button>Сохранить</button></div>`);
    expect(card?.fields.snils).toEqual(reading);
  });

  it.each([
    ['—', { state: 'empty' }],
    ['Не указано', { state: 'empty' }],
    ['Нет данных', { state: 'empty' }],
    ['Введите', { state: 'empty' }],
    ['a\u00a0b', { state: 'filled', text: 'a\u00a0b' }],
    ['Анна  Белла', { state: 'filled', text: 'Анна  Белла' }],
    ['\n   Анна\n      Белла\n', { state: 'filled', text: 'Анна Белла' }],
  ])('a text «%s»', (text, reading) => {
    const rows = [
      ['Фамилия', 'Иванова'],
      ['Имя', text],
      ['Отчество', 'Тестовна'],
    ];
    const card = page(`<button>Закрыть</button><dl>${rows.map(([label, value]) => `<dt>${label}</dt><dd>${value}</dd>`).join('')}</dl>`);
    expect(card?.fields.firstName).toEqual(reading);
  });

  it('takes a single hyphen in a name for typed, hyphens everywhere for the sign of nothing', () => {
    const list = (middle: string, snils: string) =>
      page(
        `<button>Закрыть</button><dl><dt>Фамилия</dt><dd>Ли</dd><dt>Имя</dt><dd>Анна</dd><dt>Отчество</dt><dd>${middle}</dd><dt>СНИЛС</dt><dd>${snils}</dd></dl>`,
      );
    expect(list('-', '112-233-445 95')?.fields.middleName).toEqual({ state: 'filled', text: '-' });
    expect(list('-', '-')?.fields.middleName).toEqual({ state: 'empty' });
  });
});

describe('labels', () => {
  const label = (text: string) => {
    document.body.innerHTML = `<div>${FIELDS}<div><span>${text}</span><input value="1"></div><button>Сохранить</button></div>`;
    return readCard(document)?.fields;
  };

  it.each(['СНИЛС', 'снилс:', 'СНИЛС *', '* СНИЛС', 'СНИЛС (при наличии)', ' С\u00adНИЛС ', '7. СНИЛС'])('«%s» is known', (text) => {
    expect(label(text)?.snils).toEqual({ state: 'filled', text: '1' });
  });

  it.each(['СНИЛС матери', 'Прежний СНИЛС', 'СНИЛСы', 'Проверка СНИЛС'])('«%s» is another', (text) => {
    expect(label(text)?.snils.state).toBe('not-found');
  });

  it('the birth date of the filter is none', () => {
    expect(label('Дата рождения по')?.birthDate.state).toBe('not-found');
    expect(label('Дата рождения</span> <span>по')?.birthDate.state).toBe('not-found');
    expect(label('Дата</span> <span>рождения')?.birthDate).toEqual({ state: 'filled', text: '1' });
  });
});

describe('a view that is kept', () => {
  it('re-reads values, and says when the card is no longer the same', () => {
    document.body.innerHTML = `<div>${FIELDS}<button>Сохранить</button></div>`;
    const view = findCard(document);
    const last = document.getElementById('last') as HTMLInputElement;
    last.value = 'Новая';
    expect(view?.reread()?.fields.lastName).toEqual({ state: 'filled', text: 'Новая' });
    expect(view?.anchorOf('lastName')).toBe(last);
    expect(view?.controlOf('snils')).toBeNull();
    last.remove();
    expect(view?.stillThere()).toBe(false);
    expect(view?.reread()).toBeNull();
  });

  it('follows a label that begins to say something else', () => {
    document.body.innerHTML = `<div>${FIELDS}<button>Сохранить</button></div>`;
    const view = findCard(document);
    const text = document.querySelector('label')?.firstChild as Text;
    text.data = 'Должность ';
    expect(view?.reread()).toBeNull();
  });
});
