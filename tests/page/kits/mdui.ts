import 'mdui/mdui.css';
import 'mdui/components/menu-item.js';
import 'mdui/components/select.js';
import 'mdui/components/text-field.js';
import { box, type Kit } from './app';

/** mdui: fields and lists in open shadow roots of their own make; the register stands in a shadow root too. */
export const mdui: Kit = {
  name: 'mdui',
  edit({ label, kind, options = [] }, value, set) {
    if (kind === 'choice') {
      const list = document.createElement('mdui-select') as unknown as HTMLElement & { value: string };
      list.setAttribute('label', label);
      list.setAttribute('variant', 'outlined');
      for (const text of options) {
        const item = document.createElement('mdui-menu-item') as HTMLElement & { value: string };
        item.value = text;
        item.textContent = text;
        list.append(item);
      }
      list.value = value;
      list.addEventListener('change', () => set(list.value));
      return box('div', 'field', list);
    }
    const field = document.createElement('mdui-text-field') as unknown as HTMLElement & { value: string };
    field.setAttribute('label', label);
    field.setAttribute('variant', 'outlined');
    field.value = value;
    field.addEventListener('input', () => set(field.value));
    return box('div', 'field', field);
  },
  view: (label, value) => box('div', 'row', box('div', 'value', value), box('div', 'caption', label)),
  list(host, heads, rows) {
    const grid = document.createElement('x-grid');
    const cells = (texts: readonly string[], role: string) =>
      `<div role="row" style="display:flex">${texts.map((text) => `<div role="${role}" style="width:160px"><span>${text}</span></div>`).join('')}</div>`;
    grid.attachShadow({
      mode: 'open',
    }).innerHTML = `<div role="grid">${cells(heads, 'columnheader')}${rows.map((row) => cells(row, 'gridcell')).join('')}</div>`;
    host.append(grid);
  },
};
