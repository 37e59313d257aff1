import '@material/web/select/outlined-select.js';
import '@material/web/select/select-option.js';
import '@material/web/textfield/outlined-text-field.js';
import { box, type Kit, tableIn } from './app';

/** Material Web: fields and lists in open shadow roots, the label inside the field; the date is a native one. */
export const materialWeb: Kit = {
  name: 'Material Web',
  edit({ label, kind, options = [] }, value, set) {
    if (kind === 'choice') {
      const list = document.createElement('md-outlined-select') as HTMLElement & { value: string };
      list.setAttribute('label', label);
      for (const text of options) {
        const option = document.createElement('md-select-option') as HTMLElement & { value: string };
        option.value = text;
        option.toggleAttribute('selected', text === value);
        option.append(box('div', '', text));
        option.firstElementChild?.setAttribute('slot', 'headline');
        list.append(option);
      }
      list.addEventListener('change', () => set(list.value));
      return box('div', 'field', list);
    }
    const field = document.createElement('md-outlined-text-field') as HTMLElement & { value: string; label: string; type: string };
    field.label = label;
    const iso = (text: string) => text.split(kind === 'date' ? /[.-]/ : '\n').reverse();
    if (kind === 'date') field.type = 'date';
    field.value = kind === 'date' ? iso(value).join('-') : value;
    field.addEventListener('input', () => set(kind === 'date' ? iso(field.value).join('.') : field.value));
    return box('div', 'field', field);
  },
  view: (label, value) => box('div', 'row', box('div', 'caption', label), box('div', 'value', value)),
  list: (host, heads, rows) => tableIn(host, heads, rows),
};
