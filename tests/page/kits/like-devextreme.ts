import { box, type Kit } from './app';

let ids = 0;

/** Drawn and behaving like DevExtreme's editors: a label of several spans tied by `for`, values taken on `change`, a list of plain boxes in an overlay under the body. */
export const likeDevExtreme: Kit = {
  name: 'like DevExtreme',
  edit({ label, kind, options = [] }, value, set) {
    const id = `dx_${++ids}_input`;
    const input = document.createElement('input');
    Object.assign(input, { id, className: 'editor-input', value, autocomplete: 'off', spellcheck: false });
    input.setAttribute('role', 'textbox');
    const area = box('div', 'clear-area');
    area.innerHTML = '<span class="icon" style="display:inline-block;width:14px;height:14px"></span>';
    const container = box('div', 'editor-container', box('div', 'input-container', input), area);
    container.style.cssText = 'display:flex;border:1px solid #ccc;width:280px';
    if (kind === 'text') input.addEventListener('change', () => set(input.value));
    if (kind === 'date') asDate(input, container, value, set);
    if (kind === 'choice') asList(input, container, options, set);
    const text = document.createElement('label');
    text.htmlFor = id;
    text.append(box('span', 'label-content', box('span', 'label-text', `${label}:\u00a0`)));
    const item = box('div', 'field-item', text, box('div', 'field-content', container));
    item.style.cssText = 'display:flex;margin:4px';
    text.style.width = '170px';
    return item;
  },
  view(label, value) {
    const row = box(
      'div',
      'field-item',
      box('div', 'label-text', `${label}:\u00a0`),
      box('div', 'field-content', box('div', 'static', value)),
    );
    row.style.display = 'flex';
    return row;
  },
  /** The first column is fixed: a second table with every row lies over the first, one wide cell in place of the columns that scroll. */
  list(host, heads, rows) {
    const widths = [170, 150, 170, 140];
    const cols = `<colgroup>${widths.map((width) => `<col style="width:${width}px">`).join('')}</colgroup>`;
    const table = (body: string) =>
      `<table style="table-layout:fixed;width:630px;border-collapse:collapse">${cols}<tbody>${body}</tbody></table>`;
    const cell = (text: string, role = 'gridcell') => `<td role="${role}" style="padding:4px;background:#fff">${text}</td>`;
    const head = (name: string, at: number) =>
      `<td role="columnheader" aria-label="Column ${name}" aria-sort="${at ? 'none' : 'ascending'}" style="padding:4px;background:#fff"><div class="text-content">${name}</div>${at ? '' : '<div class="indicators"><span class="sort"></span><span>1</span></div>'}</td>`;
    const filter = (names: readonly string[]) =>
      `<tr role="row" class="filter">${names.map((name) => cell(`<input aria-label="Filter cell" style="width:80px" data-of="${name}">`)).join('')}</tr>`;
    const gap = `<td colspan="3" style="visibility:hidden;pointer-events:none"></td>`;
    const over = (body: string) => `<div style="position:absolute;left:0;top:0;width:630px;pointer-events:none">${table(body)}</div>`;
    const tr = (cells: string) => `<tr role="row" style="height:28px">${cells}</tr>`;
    host.innerHTML = `<div role="grid"><div style="position:relative">${table(tr(heads.map(head).join('')) + filter(heads))}${over(tr(head(heads[0] ?? '', 0) + gap) + filter([]))}</div>
      <div style="position:relative">${table(rows.map((row) => tr(row.map((text) => cell(text)).join(''))).join(''))}${over(rows.map((row) => tr(cell(row[0] ?? '') + gap)).join(''))}</div></div>`;
  },
};

/** Keeps what it can read as a date, and shows the last good one otherwise. */
function asDate(input: HTMLInputElement, container: HTMLElement, value: string, set: (value: string) => void): void {
  let kept = value;
  const sign = box('div', 'dropdown-button');
  sign.setAttribute('role', 'button');
  sign.style.cssText = 'width:22px';
  container.append(sign);
  input.addEventListener('change', () => {
    if (!/^\d\d\.\d\d\.\d{4}$/.test(input.value)) return;
    kept = input.value;
    set(kept);
  });
  input.addEventListener('focusout', () => {
    input.value = kept;
  });
}

/** A read-only input over an overlay whose items are chosen when the pointer is let go. */
function asList(input: HTMLInputElement, container: HTMLElement, options: readonly string[], set: (value: string) => void): void {
  const hidden = document.createElement('input');
  hidden.type = 'hidden';
  hidden.value = String(options.indexOf(input.value));
  container.prepend(hidden);
  input.readOnly = true;
  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-haspopup', 'listbox');
  input.setAttribute('aria-expanded', 'false');
  let overlay: HTMLElement | null = null;
  const close = () => {
    input.setAttribute('aria-expanded', 'false');
    const leaving = overlay;
    overlay = null;
    setTimeout(() => leaving?.remove(), 120);
  };
  container.addEventListener('click', () => {
    if (overlay) return close();
    const place = container.getBoundingClientRect();
    const list = box('div', 'list', ...options.map((text) => box('div', 'list-item', box('div', 'item-content', text))));
    overlay = box('div', 'overlay', list);
    overlay.style.cssText = `position:absolute;left:${place.left + scrollX}px;top:${place.bottom + scrollY}px;width:280px;background:#fff;border:1px solid #aaa;z-index:1500`;
    for (const item of list.children)
      item.addEventListener('pointerup', () => {
        input.value = item.textContent ?? '';
        hidden.value = String(options.indexOf(input.value));
        set(input.value);
        close();
      });
    document.body.append(overlay);
    input.setAttribute('aria-expanded', 'true');
  });
  document.addEventListener('pointerdown', ({ target }) => {
    if (overlay && !container.contains(target as Node) && !overlay.contains(target as Node)) close();
  });
}
