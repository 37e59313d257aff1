/** A made-up card: its page as HTML, and what stands in it. '' = the field is there and empty; an absent key = not on the page. */
export interface MadeCard {
  html: string;
  truth: Record<string, string>;
  mode: 'view' | 'edit';
}

const LABELS: Record<string, string> = {
  lastName: 'Фамилия',
  firstName: 'Имя',
  middleName: 'Отчество',
  birthDate: 'Дата рождения',
  snils: 'СНИЛС',
  gender: 'Пол',
  phone: 'Телефон',
  email: 'Электронная почта',
  citizenship: 'Гражданство',
  birthPlace: 'Место рождения',
  organization: 'Организация',
};
const VALUES: Record<string, readonly string[]> = {
  lastName: ['Иванова', 'Ли', 'Петров-Водкин', 'Гарифуллина'],
  firstName: ['Тест', 'Анна', 'Ильдар', 'Алёна'],
  middleName: ['Тестовна', 'Рафисович', 'Мамед оглы', ''],
  birthDate: ['01.01.2000', '31.12.1979', '29.02.1988', ''],
  snils: ['112-233-445 95', '087-654-303 00', '12345678964', ''],
  gender: ['Женский', 'Мужской'],
  phone: ['+7 902 000-00-01', '83420000000', ''],
  email: ['a@pochta.example', 'ivanova.t@shkola.example', ''],
  citizenship: ['Российская Федерация', 'Республика Казахстан', ''],
  birthPlace: ['г. Кунгур', 'с. Барда', ''],
  organization: ['Тестовая школа БД', 'МАОУ «Школа № 7»'],
};
const CORE = ['lastName', 'firstName', 'middleName', 'birthDate', 'snils'];
const STRANGERS: readonly [string, string][] = [
  ['Национальность', 'русская'],
  ['Табельный номер', '00017'],
  ['Размер одежды', '46'],
  ['Стаж', '12 лет'],
  ['Любимый предмет', 'физика'],
];
const CLOBBERS = [
  'children',
  'parentNode',
  'nodeType',
  'textContent',
  'getAttribute',
  'firstChild',
  'localName',
  'ownerDocument',
  'contains',
  'className',
];

/** mulberry32: the same seed gives the same cards on every machine. */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

interface Row {
  label: string;
  value: string;
  key: string | null;
}

export function makeCard(random: () => number): MadeCard {
  const chance = (share: number) => random() < share;
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const shuffle = <T>(list: readonly T[]): T[] =>
    list
      .map((item) => ({ item, at: random() }))
      .sort((a, b) => a.at - b.at)
      .map(({ item }) => item);
  const mode = chance(0.5) ? 'view' : 'edit';
  const core = shuffle(CORE).slice(0, 3 + Math.floor(random() * 3));
  const keys = shuffle([...core, ...Object.keys(LABELS).filter((key) => !CORE.includes(key) && chance(0.6))]);
  const truth: Record<string, string> = {};
  const rows: Row[] = keys.map((key) => {
    const value = pick(VALUES[key] ?? ['']);
    truth[key] = value;
    return { key, label: LABELS[key] ?? '', value };
  });
  for (const [label, value] of STRANGERS) if (chance(0.25)) rows.splice(Math.floor(random() * rows.length), 0, { key: null, label, value });
  const style = { prefix: `c${Math.floor(random() * 1000)}`, classes: chance(0.7), mark: pick(['', ' *', ':']), upper: chance(0.2) };
  const blank = pick(['', '—', 'Не указано']);
  let serial = 0;

  const cls = (name: string) => (style.classes ? ` class="${style.prefix}-${name}"` : '');
  const labelText = (row: Row) => (style.upper && chance(0.3) ? row.label.toUpperCase() : row.label) + style.mark;
  const wrap = (html: string, depth = Math.floor(random() * 3)): string =>
    depth === 0
      ? html
      : wrap(
          `<${pick(['div', 'section', 'div'])}${cls(`w${depth}`)}>${html}</div>`.replace(
            /^<(\w+)([^>]*)>([\s\S]*)<\/div>$/,
            '<$1$2>$3</$1>',
          ),
          depth - 1,
        );
  const shown = (row: Row) => (row.value === '' ? blank : row.value);
  const input = (row: Row, id: string) => {
    const hint = chance(0.5) ? ` placeholder="${pick(['Введите', row.label, ''])}"` : '';
    const name = chance(0.3) ? ` name="${pick(CLOBBERS)}"` : '';
    return `<input id="${id}"${hint}${name} value="${row.value}"${chance(0.15) ? ' readonly' : ''}>`;
  };
  const help = () => (chance(0.15) ? `<small${cls('help')}>Как в документе</small>` : '');
  const value = (row: Row, id: string) =>
    mode === 'view'
      ? `<span${cls('value')}>${shown(row)}</span>${chance(0.2) ? '<button type="button" title="Копировать"><svg width="8" height="8"></svg></button>' : ''}`
      : input(row, id) + (chance(0.2) ? '<button type="button">×</button>' : '') + help();
  const depth = Math.floor(random() * 3);

  const layouts: Record<string, () => string> = {
    above: () =>
      rows
        .map(
          (row) =>
            `<div${cls('f')} style="display:inline-block;width:230px;margin:6px">${wrap(`<div${cls('l')}>${labelText(row)}</div>`, depth)}<div>${value(row, `i${serial++}`)}</div></div>`,
        )
        .join(''),
    left: () =>
      rows
        .map(
          (row) =>
            `<div${cls('f')} style="display:flex;margin:4px"><div${cls('l')} style="width:180px">${labelText(row)}</div><div>${wrap(value(row, `i${serial++}`), depth)}</div></div>`,
        )
        .join(''),
    declared: () =>
      rows
        .map((row) => {
          const id = `i${serial++}`;
          return `<div${cls('f')}>${wrap(`<label for="${id}"${cls('l')}>${labelText(row)}</label>`, depth)}${value(row, id)}</div>`;
        })
        .join(''),
    grid: () =>
      `<div style="display:grid;grid-template-columns:180px 300px;gap:6px">${rows.map((row) => `<div${cls('l')}>${labelText(row)}</div><div${cls('v')}>${value(row, `i${serial++}`)}</div>`).join('')}</div>`,
    definitions: () => `<dl>${rows.map((row) => `<dt>${labelText(row)}</dt><dd>${value(row, `i${serial++}`)}</dd>`).join('')}</dl>`,
    table: () => {
      const wide = 1 + Math.floor(random() * 3);
      let html = '<table>';
      for (let i = 0; i < rows.length; i += wide) {
        html += `<tr>${rows
          .slice(i, i + wide)
          .map((row) =>
            `<${pick(['td', 'th'])}${cls('l')}>${labelText(row)}</td><td>${value(row, `i${serial++}`)}</td>`.replace(
              /^<th([^>]*)>([^<]*)<\/td>/,
              '<th$1>$2</th>',
            ),
          )
          .join('')}</tr>`;
      }
      return `${html}</table>`;
    },
    heads: () => {
      let html = '<table>';
      for (let i = 0; i < rows.length; i += 4) {
        const part = rows.slice(i, i + 4);
        html += `<tr>${part.map((row) => `<td${cls('l')}>${labelText(row)}</td>`).join('')}</tr><tr>${part.map((row) => `<td>${value(row, `i${serial++}`)}</td>`).join('')}</tr>`;
      }
      return `${html}</table>`;
    },
    columns: () =>
      `<div style="display:flex;gap:30px"><div>${rows.map((row) => `<div${cls('l')} style="height:30px">${labelText(row)}</div>`).join('')}</div><div>${rows.map((row) => `<div style="height:30px">${value(row, `i${serial++}`)}</div>`).join('')}</div></div>`,
    captions: () =>
      rows
        .map(
          (row) =>
            `<div${cls('f')} style="display:inline-block;width:230px;margin:12px 6px"><div>${value(row, `i${serial++}`)}</div><div${cls('l')}>${labelText(row)}</div></div>`,
        )
        .join(''),
    lines: () =>
      mode === 'view'
        ? rows.map((row) => `<p${cls('f')}>${row.label}: ${shown(row)}</p>`).join('')
        : rows.map((row) => `<p${cls('f')}>${row.label}: ${input(row, `i${serial++}`)}</p>`).join(''),
    inline: () => rows.map((row) => `<p${cls('f')}><b>${labelText(row)}</b> ${value(row, `i${serial++}`)}</p>`).join(''),
    shadow: () =>
      rows
        .map(
          (row) =>
            `<x-f><template shadowrootmode="open"><div><slot></slot></div><div>${value(row, 'v')}</div></template>${labelText(row)}</x-f>`,
        )
        .join(''),
  };
  const fields = layouts[pick(Object.keys(layouts))]?.() ?? '';
  const buttons =
    mode === 'view'
      ? '<button type="button">Редактировать</button><button type="button">Закрыть</button>'
      : '<button type="button">Сохранить</button><button type="button">Отменить</button>';
  const stranger = (other: string) =>
    `<div class="o"><div>${other}</div><div><span>Фамилия</span> <i>Чужая</i></div><div><span>Имя</span> <i>Чужое</i></div><div><span>Отчество</span> <i>Чужое</i></div><div><span>Телефон</span> <i>000</i></div></div>`;
  const noise = [
    chance(0.3) ? `<div style="display:none">${stranger('Копия')}</div>` : '',
    chance(0.3)
      ? '<div class="fp"><b>Фильтр</b><span>Дата рождения по</span><input value="05.05.1955"><span>Организация</span><input value="Чужая"></div>'
      : '',
    chance(0.2) ? '<nav><a href="#">Сотрудники</a><a href="#">Обучающиеся</a></nav>' : '',
    chance(0.2) ? '<p>Укажите фамилию, имя и отчество так, как в документе.</p>' : '',
  ];
  const after = chance(0.25) ? `<section><h3>${pick(['Родители', 'История изменений', 'Дети'])}</h3>${stranger('')}</section>` : '';
  const form = mode === 'edit' && chance(0.5) ? ['<form onsubmit="return false">', '</form>'] : ['<div>', '</div>'];
  const body = chance(0.5) ? `${buttons}${wrap(fields)}` : `${wrap(fields)}${buttons}`;
  return { html: `${shuffle(noise).join('')}<main>${form[0]}${body}${form[1]}${after}</main>`, truth, mode };
}
