import { box, type Kit } from './app';

let ids = 0;

/** Drawn and behaving like Salesforce Lightning: every field a component with an open shadow root, lists of buttons, a calendar in place, words for screen readers between all. */
export const likeLightning: Kit = {
  name: 'like Lightning',
  edit({ label, kind, options = [] }, value, set) {
    const host = document.createElement(`lwc-${kind}`);
    const root = host.attachShadow({ mode: 'open' });
    const id = `input-${++ids}`;
    host.style.display = 'block';
    if (kind === 'choice') {
      root.innerHTML = `<div class="element"><label class="label" for="${id}"><abbr title="обязательно">*</abbr>${label}</label><div class="control"><lwc-base-combobox></lwc-base-combobox></div></div>`;
      comboboxIn(root.querySelector('lwc-base-combobox') as HTMLElement, id, label, options, value, set);
      return host;
    }
    const help = kind === 'date' ? '<div class="help" id="format">Формат: 31.12.2024</div>' : '';
    root.innerHTML = `<div class="element"><label class="label" for="${id}">${label}</label><div class="control" style="position:relative"><input id="${id}" type="text" aria-describedby="${help ? 'format' : ''}">${kind === 'date' ? '<button type="button" title="Выбрать дату"><svg width="14" height="14"></svg><span class="assistive" style="position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)">Выбрать дату</span></button>' : ''}</div>${help}</div>`;
    const input = root.querySelector('input') as HTMLInputElement;
    input.value = value;
    if (kind === 'date') calendarIn(root, input, set);
    else input.addEventListener('change', () => set(input.value));
    return host;
  },
  view(label, value) {
    const host = document.createElement('lwc-output-field');
    host.style.cssText = 'display:inline-block;width:260px;margin:6px';
    const formatted = document.createElement('lwc-formatted-text');
    formatted.slot = 'output';
    formatted.attachShadow({ mode: 'open' }).textContent = value;
    host.append(formatted);
    host.attachShadow({
      mode: 'open',
    }).innerHTML = `<div class="element"><span class="label">${label}</span><div class="control"><span class="static"><slot name="output"></slot></span><button type="button" title="Изменить: ${label}"><svg width="12" height="12"></svg><span style="position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)">Изменить ${label}</span></button></div></div>`;
    return host;
  },
  list(host, heads, rows) {
    const hidden = (text: string) =>
      `<span style="position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)">${text}</span>`;
    const th = (name: string) =>
      `<th scope="col" aria-label="${name}" tabindex="-1"><div style="position:relative"><a href="javascript:;" role="button">${hidden('Сортировать по:')}<span title="${name}">${name}</span><span><svg width="10" height="10"></svg></span></a>${hidden('Без сортировки')}<div>${hidden(`Ширина столбца ${name}`)}<input type="range" min="50" max="1000" aria-label="${name}: ширина столбца" style="position:absolute;width:1px;height:1px;clip-path:inset(50%)"></div></div></th>`;
    const cell = (tag: string, text: string) =>
      `<${tag}${tag === 'th' ? ' scope="row"' : ''} style="text-align:left"><x-cell data-text="${text}"></x-cell></${tag}>`;
    host.innerHTML = `<table role="grid" style="width:900px;table-layout:fixed"><thead><tr><th style="width:60px">${hidden('Номер строки')}</th><th style="width:40px">${hidden('Выбор строки')}<input type="checkbox"></th>${heads.map(th).join('')}<th style="width:50px">${hidden('Действие')}</th></tr></thead><tbody>${rows
      .map(
        (row, at) =>
          `<tr><td>${at + 1}</td><td><input type="checkbox">${hidden(`Выбрать строку ${at + 1}`)}</td>${row.map((text, column) => cell(column ? 'td' : 'th', text)).join('')}<td><button type="button">${hidden('Показать действия')}<svg width="10" height="10"></svg></button></td></tr>`,
      )
      .join('')}</tbody></table>`;
    for (const at of host.querySelectorAll<HTMLElement>('x-cell'))
      at.attachShadow({
        mode: 'open',
      }).innerHTML = `<span><div class="truncate"><span>${at.dataset.text}</span></div><button type="button">${hidden(`Изменить ${at.dataset.text}`)}<svg width="8" height="8"></svg></button></span>`;
  },
};

/** A button that shows the choice; the list is in its own root, chosen from by a click, closed when the button is left. */
function comboboxIn(
  host: HTMLElement,
  id: string,
  label: string,
  options: readonly string[],
  value: string,
  set: (value: string) => void,
): void {
  const root = host.attachShadow({ mode: 'open' });
  root.innerHTML = `<div style="position:relative"><button id="${id}" type="button" role="combobox" aria-haspopup="listbox" aria-expanded="false" aria-label="${label}" style="width:240px;text-align:left"><span class="truncate">${value}</span></button><span><svg width="10" height="10"></svg></span><div role="listbox" aria-label="${label}" style="display:none;position:absolute;left:0;top:24px;background:#fff;border:1px solid #aaa;z-index:9;width:240px"></div></div>`;
  const button = root.querySelector('button') as HTMLElement;
  const list = root.querySelector('[role="listbox"]') as HTMLElement;
  const show = (open: boolean) => {
    list.style.display = open ? '' : 'none';
    button.setAttribute('aria-expanded', String(open));
  };
  button.addEventListener('click', () => show(button.getAttribute('aria-expanded') === 'false'));
  button.addEventListener('blur', () => setTimeout(() => show(false), 100));
  list.addEventListener('mousedown', (event) => event.preventDefault());
  for (const text of options) {
    const item = document.createElement('lwc-combobox-item');
    item.setAttribute('role', 'option');
    item.setAttribute('aria-checked', String(text === value));
    item.style.display = 'block';
    item.innerHTML = `<span><svg width="10" height="10"></svg></span><span><span title="${text}">${text}</span></span>`;
    item.addEventListener('click', () => {
      (button.firstElementChild as Element).textContent = text;
      set(text);
      show(false);
    });
    list.append(item);
  }
}

/** A dialog with a calendar opens with the focus, inside the field; it stays until the focus has gone elsewhere or Esc is pressed. */
function calendarIn(root: ShadowRoot, input: HTMLInputElement, set: (value: string) => void): void {
  const close = () => root.querySelector('[role="dialog"]')?.remove();
  input.addEventListener('focus', () => {
    if (root.querySelector('[role="dialog"]')) return;
    const calendar = box('div', 'calendar');
    calendar.setAttribute('role', 'dialog');
    calendar.style.cssText = 'position:absolute;left:0;top:26px;width:260px;height:200px;background:#fff;border:1px solid;z-index:9';
    calendar.innerHTML =
      '<h2>ноябрь</h2><select><option>2026</option></select><table role="grid"><tr><td><span role="button">1</span></td></tr></table><button type="button">Сегодня</button>';
    input.parentElement?.append(calendar);
  });
  root.addEventListener('focusout', () => setTimeout(() => root.activeElement || close(), 50));
  input.addEventListener('keydown', ({ key }) => key === 'Escape' && close());
  input.addEventListener('change', () => {
    if (/^\d\d\.\d\d\.\d{4}$/.test(input.value)) set(input.value);
  });
}
