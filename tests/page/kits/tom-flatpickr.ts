import flatpickr from 'flatpickr';
import 'flatpickr/dist/flatpickr.css';
import { Grid } from 'gridjs';
import 'gridjs/dist/theme/mermaid.css';
import TomSelect from 'tom-select';
import 'tom-select/dist/css/tom-select.css';
import { box, input, type Kit, labelled, select } from './app';

const later: (() => void)[] = [];

/** Tom Select for lists, flatpickr for the date (opens with the focus, may be typed into), Grid.js for the register. */
export const tomFlatpickr: Kit = {
  name: 'Tom Select + flatpickr + Grid.js',
  edit({ label, kind, options = [] }, value, set) {
    if (kind === 'choice') {
      const element = select(options, value, set);
      later.push(() => new TomSelect(element, { onChange: (text: string) => set(text) }));
      return labelled(label, element);
    }
    const element = input(value, set, kind === 'date' ? [] : ['input']);
    if (kind === 'date') {
      later.push(() => flatpickr(element, { allowInput: true, dateFormat: 'd.m.Y', onChange: (_, text) => set(text) }));
    }
    return labelled(label, element);
  },
  ready() {
    for (const run of later.splice(0)) run();
  },
  view: (label, value) => box('div', 'row', box('span', 'caption', label), box('strong', 'value', value)),
  list(host, heads, rows) {
    new Grid({ columns: [...heads], data: rows.map((row) => [...row]), sort: true, search: true }).render(host);
  },
};
