import AirDatepicker from 'air-datepicker';
import 'air-datepicker/air-datepicker.css';
import Choices from 'choices.js';
import 'choices.js/public/assets/styles/choices.css';
import { box, input, type Kit, labelled, select, tableIn } from './app';

const later: (() => void)[] = [];

/** Choices.js for lists, Air Datepicker for the date. */
export const choicesAir: Kit = {
  name: 'Choices.js + Air Datepicker',
  edit({ label, kind, options = [] }, value, set) {
    if (kind === 'choice') {
      const element = select(options, value, set);
      later.push(() => new Choices(element, { shouldSort: false, itemSelectText: '' }));
      return labelled(label, element);
    }
    const element = input(value, set);
    if (kind === 'date') {
      later.push(() => {
        new AirDatepicker(element, { dateFormat: 'dd.MM.yyyy', onSelect: ({ formattedDate }) => set(String(formattedDate)) });
      });
    }
    return labelled(label, element);
  },
  ready() {
    for (const run of later.splice(0)) run();
  },
  view: (label, value) => box('dl', 'row', box('dt', 'caption', label), box('dd', 'value', value)),
  list: (host, heads, rows) => tableIn(host, heads, rows),
};
