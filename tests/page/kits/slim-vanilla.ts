import SlimSelect from 'slim-select';
import 'slim-select/styles';
import { Datepicker } from 'vanillajs-datepicker';
import 'vanillajs-datepicker/css/datepicker.css';
import { box, input, type Kit, labelled, select } from './app';

const later: (() => void)[] = [];

/** Slim Select for lists, Vanilla JS Datepicker for the date, a register of plain boxes. */
export const slimVanilla: Kit = {
  name: 'Slim Select + Vanilla JS Datepicker',
  edit({ label, kind, options = [] }, value, set) {
    if (kind === 'choice') {
      const element = select(options, value, set);
      later.push(() => new SlimSelect({ select: element, settings: { showSearch: options.length > 2 } }));
      return labelled(label, element);
    }
    const element = input(value, set, kind === 'date' ? [] : ['input']);
    if (kind === 'date') {
      element.addEventListener('changeDate', () => set(element.value));
      later.push(() => new Datepicker(element, { format: 'dd.mm.yyyy', autohide: true }));
    }
    return labelled(label, element);
  },
  ready() {
    for (const run of later.splice(0)) run();
  },
  view: (label, value) => box('p', 'row', box('b', 'caption', `${label}:`), ' ', box('span', 'value', value)),
  list(host, heads, rows) {
    for (const row of [heads, ...rows]) {
      const line = box('div', 'line', ...row.map((text) => box('div', 'cell', text)));
      line.style.display = 'flex';
      for (const cell of line.children) (cell as HTMLElement).style.width = '180px';
      host.append(line);
    }
  },
};
