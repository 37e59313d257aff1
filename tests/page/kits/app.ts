/** One field of the card: how a kit draws it, what it says, and (for a choice) what may be chosen. */
export interface FieldSpec {
  label: string;
  kind: 'text' | 'date' | 'choice';
  options?: readonly string[];
}

/** A kit of controls: each draws a field as its own users see it and tells `set` what its model holds after every change. */
export interface Kit {
  name: string;
  /** The field with its label, the value in it. */
  edit(field: FieldSpec, value: string, set: (value: string) => void): HTMLElement;
  /** Called once the form stands on the page, for kits that take over elements in place. */
  ready?(): void;
  view(label: string, value: string): HTMLElement;
  /** A register of these rows; kits draw it in their own time. */
  list(host: HTMLElement, heads: readonly string[], rows: readonly (readonly string[])[]): void;
}

export const FIELDS: readonly FieldSpec[] = [
  { label: 'Фамилия', kind: 'text' },
  { label: 'Имя', kind: 'text' },
  { label: 'Отчество', kind: 'text' },
  { label: 'Дата рождения', kind: 'date' },
  { label: 'Пол', kind: 'choice', options: ['Женский', 'Мужской'] },
  { label: 'СНИЛС', kind: 'text' },
  { label: 'Телефон', kind: 'text' },
  { label: 'Электронная почта', kind: 'text' },
  { label: 'Гражданство', kind: 'choice', options: ['Россия', 'Казахстан', 'Республика Беларусь'] },
  { label: 'Место рождения', kind: 'text' },
  { label: 'Организация', kind: 'choice', options: ['МАОУ «СОШ № 901»', 'Учебная школа № 7'] },
];

export const BEFORE: Readonly<Record<string, string>> = {
  Фамилия: 'Кузнецова',
  Имя: 'Oльга',
  Отчество: 'Сергеевна',
  'Дата рождения': '19.09.1988',
  Пол: 'Женский',
  СНИЛС: '133-702-518 28',
  Телефон: '+7 (912) 000-00-00',
  'Электронная почта': 'kuz@pochta.example',
  Гражданство: 'Россия',
  'Место рождения': 'г. Пермь',
  Организация: 'МАОУ «СОШ № 901»',
};

export const AFTER: Readonly<Record<string, string>> = {
  Фамилия: 'Кузнецова-Ли',
  Имя: 'Ольга',
  Отчество: 'Андреевна',
  'Дата рождения': '20.10.1989',
  Пол: 'Мужской',
  СНИЛС: '112-233-445 95',
  Телефон: '+7 (912) 111-11-11',
  'Электронная почта': 'olga@pochta.example',
  Гражданство: 'Республика Беларусь',
  'Место рождения': 'г. Кунгур',
  Организация: 'Учебная школа № 7',
};

export const LIST_HEADS = ['Фамилия', 'Имя', 'Отчество', 'Дата рождения'];
export const LIST_ROWS = [
  ['Семёнов', 'Артём', 'Фёдорович', '30.06.1990'],
  ['Семенов', 'Артем', 'Федорович', '30.06.1990'],
  ['Ким', 'Анна', 'Львовна', '01.02.1980'],
];

/** An app of one card and one register, drawn by a kit into `root`; what the kit says of its model is in `model`, what was saved in `saved`. */
export function openKitApp(kit: Kit, root: HTMLElement) {
  let saved: Record<string, string> = { ...BEFORE };
  let model: Record<string, string> = { ...BEFORE };

  function put(...parts: (string | Node)[]): void {
    root.replaceChildren(...parts);
    kit.ready?.();
  }
  const button = (name: string, press: () => void) => {
    const element = document.createElement('button');
    element.type = 'button';
    element.textContent = name;
    element.addEventListener('click', press);
    return element;
  };
  const bar = (...buttons: Node[]) => {
    const element = document.createElement('p');
    element.append(...buttons);
    return element;
  };

  function showView(): void {
    put(
      bar(button('Редактировать', showEdit), button('Закрыть', showList)),
      ...FIELDS.map(({ label }) => kit.view(label, saved[label] ?? '')),
    );
  }
  function showEdit(): void {
    model = { ...saved };
    const form = document.createElement('form');
    form.append(
      bar(button('Сохранить', save), button('Отменить', showView)),
      ...FIELDS.map((field) =>
        kit.edit(field, model[field.label] ?? '', (value) => {
          model[field.label] = value;
        }),
      ),
    );
    put(form);
  }
  function save(): void {
    saved = { ...model };
    showView();
  }
  function showList(): void {
    const host = document.createElement('div');
    put(host);
    kit.list(host, LIST_HEADS, LIST_ROWS);
  }
  return { showView, showEdit, showList, model: () => model, saved: () => saved };
}

export function box(tag: string, className: string, ...parts: (string | Node)[]): HTMLElement {
  const element = document.createElement(tag);
  element.className = className;
  element.append(...parts);
  return element;
}

/** A plain table, for kits that have none of their own. */
export function tableIn(host: HTMLElement, heads: readonly string[], rows: readonly (readonly string[])[]): void {
  const cells = (texts: readonly string[], tag: string) => `<tr>${texts.map((text) => `<${tag}>${text}</${tag}>`).join('')}</tr>`;
  host.innerHTML = `<table><thead>${cells(heads, 'th')}</thead><tbody>${rows.map((row) => cells(row, 'td')).join('')}</tbody></table>`;
}

let ids = 0;

/** A label over a control, tied by `for`. */
export function labelled(label: string, control: HTMLElement): HTMLElement {
  control.id ||= `kit-${++ids}`;
  const text = document.createElement('label');
  text.htmlFor = control.id;
  text.textContent = label;
  return box('div', 'field', text, box('div', 'control', control));
}

export function input(value: string, set: (value: string) => void, events: readonly string[] = ['input']): HTMLInputElement {
  const element = document.createElement('input');
  element.value = value;
  for (const event of events) element.addEventListener(event, () => set(element.value));
  return element;
}

export function select(options: readonly string[], value: string, set: (value: string) => void): HTMLSelectElement {
  const element = document.createElement('select');
  for (const text of options) element.append(new Option(text, text, false, text === value));
  element.addEventListener('change', () => set(element.value));
  return element;
}
