import { box, input, type Kit } from './app';

/** A kit written by hand as many apps have one: read-only inputs that open a list under the body, a mask, a date that becomes native with the focus. */
export const ownLists: Kit = {
  name: 'lists made by hand',
  edit({ label, kind, options = [] }, value, set) {
    const caption = box('div', 'caption', label);
    if (kind === 'choice') {
      const shown = input(value, () => {});
      shown.readOnly = true;
      let list: HTMLElement | null = null;
      const close = () => {
        list?.remove();
        list = null;
      };
      shown.addEventListener('click', () => {
        if (list) return;
        const { left, bottom } = shown.getBoundingClientRect();
        list = box('ul', 'list', ...options.map((text) => box('li', '', text)));
        list.style.cssText = `position:absolute;left:${left + scrollX}px;top:${bottom + scrollY}px;width:240px;background:#fff;border:1px solid;margin:0`;
        for (const item of list.children) {
          item.addEventListener('click', () => {
            shown.value = item.textContent ?? '';
            set(shown.value);
            close();
          });
        }
        document.body.append(list);
      });
      document.addEventListener('mousedown', ({ target }) => {
        if (target !== shown && !list?.contains(target as Node)) close();
      });
      return box('div', 'field', caption, shown);
    }
    const element = input(value, set, kind === 'date' ? [] : ['change']);
    if (kind === 'date') {
      element.addEventListener('focus', () => {
        const iso = element.value.split('.').reverse().join('-');
        element.type = 'date';
        element.value = iso;
      });
      element.addEventListener('blur', () => {
        const shown = element.value.split('-').reverse().join('.');
        element.type = 'text';
        element.value = shown;
        set(shown);
      });
    }
    return box('div', 'field', caption, element);
  },
  view: (label, value) => box('div', 'row', box('div', 'caption', label), box('div', 'value', box('span', '', value))),
  list(host, heads, rows) {
    host.style.display = 'flex';
    heads.forEach((head, at) => {
      const column = box('div', 'column', box('div', 'head', `${head} ▲`), ...rows.map((row) => box('div', 'cell', row[at] ?? '')));
      column.style.width = '170px';
      for (const cell of column.children) (cell as HTMLElement).style.height = '26px';
      host.append(column);
    });
  },
};
