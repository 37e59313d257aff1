import { box, type Kit } from './app';

/** Drawn and behaving like jQuery EasyUI: the real input is hidden, a text box of spans stands beside it, lists and calendars are panels under the body without any role. */
export const likeEasyUi: Kit = {
  name: 'like jQuery EasyUI',
  edit({ label, kind, options = [] }, value, set) {
    const original = document.createElement('input');
    original.className = 'textbox-f';
    original.style.display = 'none';
    const text = document.createElement('input');
    Object.assign(text, { className: 'textbox-text', type: 'text', value, autocomplete: 'off', tabIndex: 0 });
    const hidden = document.createElement('input');
    Object.assign(hidden, { type: 'hidden', className: 'textbox-value', value });
    const addon = box('span', 'textbox-addon');
    const face = box('span', 'textbox', addon, text, hidden);
    face.style.cssText = 'display:inline-block;position:relative;width:260px;border:1px solid #ccc';
    text.style.cssText = 'width:220px;border:0';
    const keep = (next: string) => {
      hidden.value = next;
      text.value = next;
      set(next);
    };
    if (kind === 'text') text.addEventListener('blur', () => keep(text.value));
    else {
      addon.innerHTML =
        '<a href="javascript:;" class="combo-arrow" tabindex="-1" style="position:absolute;right:0;top:0;width:20px;height:20px"></a>';
      const arrow = addon.firstElementChild as HTMLElement;
      if (kind === 'choice') listUnder(face, text, arrow, options, keep, () => hidden.value);
      else calendarUnder(face, text, arrow, keep, () => hidden.value);
    }
    const row = document.createElement('tr');
    row.innerHTML = '<td style="width:180px"></td><td></td>';
    (row.children[0] as Element).append(`${label}:`);
    (row.children[1] as Element).append(original, face);
    const table = document.createElement('table');
    table.append(row);
    return table;
  },
  view(label, value) {
    const row = box('table', 'view');
    row.innerHTML = `<tbody><tr><td style="width:180px">${label}:</td><td><div class="cell">${value}</div></td></tr></tbody>`;
    return row;
  },
  /** Frozen columns on the left: four tables, two for the heads and two for the rows, and a row of filters under the heads. */
  list(host, heads, rows) {
    const width = 150;
    const cell = (text: string) => `<td><div style="width:${width}px;padding:0 4px">${text}</div></td>`;
    const half = (from: number, to: number) => {
      const head = heads
        .slice(from, to)
        .map(
          (name) => `<td><div style="width:${width}px;padding:0 4px"><span>${name}</span><span class="sort-icon">&nbsp;</span></div></td>`,
        );
      const filters = heads
        .slice(from, to)
        .map(() => '<td><div><input style="width:100px"><a href="javascript:;" class="filter-icon"></a></div></td>');
      const body = rows.map(
        (row, at) =>
          `<tr style="height:26px">${from === 0 ? `<td><div style="width:30px">${at + 1}</div></td>` : ''}${row.slice(from, to).map(cell).join('')}</tr>`,
      );
      const corner = from === 0 ? '<td rowspan="2"><div style="width:30px"></div></td>' : '';
      return `<div style="width:${(to - from) * (width + 12) + (from === 0 ? 34 : 0)}px"><div><table cellspacing="0"><tbody><tr style="height:26px">${corner}${head.join('')}</tr><tr style="height:26px">${filters.join('')}</tr></tbody></table></div>
        <div style="overflow:auto"><table cellspacing="0"><tbody>${body.join('')}</tbody></table></div></div>`;
    };
    host.innerHTML = `<div class="datagrid-view" style="display:flex">${half(0, 1)}${half(1, 4)}</div><div class="pager"><table><tr><td><select><option>10</option></select></td><td><span>Страница</span> <input value="1" style="width:30px"> <span>из 1</span></td></tr></table><div>Показаны с 1 по ${rows.length} из ${rows.length}</div></div>`;
  },
};

function panelUnder(face: HTMLElement, content: HTMLElement): { open(): void; close(): void; isOpen(): boolean } {
  let panel: HTMLElement | null = null;
  const close = () => {
    panel?.remove();
    panel = null;
  };
  document.addEventListener('mousedown', ({ target }) => {
    if (panel && !panel.contains(target as Node) && !face.contains(target as Node)) close();
  });
  return {
    close,
    isOpen: () => panel !== null,
    open: () => {
      if (panel) return;
      const place = face.getBoundingClientRect();
      panel = box('div', 'panel combo-p', box('div', 'combo-panel', content));
      panel.style.cssText = `position:absolute;left:${place.left + scrollX}px;top:${place.bottom + scrollY}px;width:260px;background:#fff;border:1px solid #aaa;z-index:110000`;
      document.body.append(panel);
    },
  };
}

/** Typing searches; what is typed and not chosen is taken back when the field is left. */
function listUnder(
  face: HTMLElement,
  text: HTMLInputElement,
  arrow: HTMLElement,
  options: readonly string[],
  keep: (value: string) => void,
  kept: () => string,
): void {
  const items = options.map((option) => box('div', 'combobox-item', option));
  const panel = panelUnder(face, box('div', 'items', ...items));
  for (const item of items)
    item.addEventListener('click', () => {
      keep(item.textContent ?? '');
      panel.close();
    });
  text.addEventListener('input', () => {
    panel.open();
    for (const item of items) item.style.display = (item.textContent ?? '').toLowerCase().includes(text.value.toLowerCase()) ? '' : 'none';
  });
  text.addEventListener('blur', () => {
    setTimeout(() => {
      text.value = kept();
      for (const item of items) item.style.display = '';
    }, 150);
  });
  arrow.addEventListener('click', (event) => {
    event.preventDefault();
    if (panel.isOpen()) panel.close();
    else panel.open();
  });
}

/** Opens with the focus; a date that was typed counts with Enter or when the field is left, if it is one. */
function calendarUnder(
  face: HTMLElement,
  text: HTMLInputElement,
  arrow: HTMLElement,
  keep: (value: string) => void,
  kept: () => string,
): void {
  const days = Array.from({ length: 30 }, (_, day) => `<td>${day + 1}</td>`).join('');
  const content = box('div', 'calendar');
  content.innerHTML = `<div>Ноябрь 2026</div><table><tr>${days}</tr></table><div><a>Сегодня</a> <a>Закрыть</a></div>`;
  const panel = panelUnder(face, content);
  text.addEventListener('focus', panel.open);
  arrow.addEventListener('click', panel.open);
  const commit = () => (/^\d\d\.\d\d\.\d{4}$/.test(text.value) ? keep(text.value) : keep(kept()));
  text.addEventListener('keydown', ({ key }) => {
    if (key === 'Enter') commit();
    if (key === 'Enter' || key === 'Tab') panel.close();
  });
  text.addEventListener('blur', commit);
}
