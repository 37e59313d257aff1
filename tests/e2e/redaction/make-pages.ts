/**
 * Pages with invented people for the covering of pictures. Everything that must not be seen is drawn in `INK`, a colour that nothing else has, so that
 * pixels can be read back. One seed, one page; the kinds of a page are chosen by the seed.
 */
export const INK = '#ff00ff';

export interface MadePage {
  html: string;
  kinds: string[];
  /** Closed roots cannot be written as HTML: run in the page after loading. */
  script: string;
}

export interface Names {
  people: readonly (readonly [last: string, first: string, middle: string])[];
}

type Rng = () => number;

/** Mulberry32: the same numbers for the same seed. */
export function randomOf(seed: number): Rng {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

class Maker {
  readonly script: string[] = [];
  readonly rng: Rng;
  readonly names: Names;
  constructor(rng: Rng, names: Names) {
    this.rng = rng;
    this.names = names;
  }
  pick<T>(list: readonly T[]): T {
    return list[Math.floor(this.rng() * list.length)] as T;
  }
  int(from: number, to: number): number {
    return from + Math.floor(this.rng() * (to - from + 1));
  }
  digits(count: number): string {
    return Array.from({ length: count }, () => this.int(0, 9)).join('');
  }
  person() {
    const [last, first, middle] = this.pick(this.names.people);
    return { last, first, middle };
  }
  date = () => `${String(this.int(1, 28)).padStart(2, '0')}.${String(this.int(1, 12)).padStart(2, '0')}.${this.int(1950, 2015)}`;
  snils = () => `${this.digits(3)}-${this.digits(3)}-${this.digits(3)} ${this.digits(2)}`;
  phone = () =>
    this.pick([
      `+7 (9${this.digits(2)}) ${this.digits(3)}-${this.digits(2)}-${this.digits(2)}`,
      `8 9${this.digits(2)} ${this.digits(3)} ${this.digits(4)}`,
    ]);
  email = () => `${this.pick(['ivanova', 'petr', 'sidor', 'anna'])}${this.digits(3)}@${this.pick(['pochta', 'mail'])}.example`;
}

/** What must not be seen. */
const secret = (text: string, style = '') => `<i class="s" style="${style}">${text}</i>`;

/** Parts of a page by kind; each leaves something in `INK`. */
const KINDS: Record<string, (make: Maker) => string> = {
  register(make) {
    const sticky = make.rng() < 0.6;
    const heads = make.pick([
      ['Фамилия', 'Имя', 'Отчество', 'Дата рождения'],
      ['ФИО', 'Должность', 'Телефон'],
      ['Фамилия', 'Имя', 'Отчество', 'СНИЛС', 'Организация'],
      ['№', 'ФИО', 'Дата рождения', 'Электронная почта'],
      ['Работник', 'Табельный номер', 'Кабинет'],
      ['Кто', 'Когда', 'Что сделал'],
    ]);
    const cell = (head: string, who: ReturnType<Maker['person']>): string => {
      if (head === 'Фамилия') return who.last;
      if (head === 'Имя') return who.first;
      if (head === 'Отчество') return who.middle;
      if (/ФИО|Работник|Кто/.test(head))
        return make.pick([
          `${who.last} ${who.first} ${who.middle}`,
          `${who.last} ${who.first}`,
          `${who.last} ${who.first[0]}. ${who.middle[0]}.`,
        ]);
      if (head === 'СНИЛС') return make.snils();
      if (head === 'Телефон') return make.phone();
      if (/рождения/.test(head)) return make.date();
      if (/почта/.test(head)) return make.email();
      return '';
    };
    const plain: Record<string, string> = {
      Должность: 'учитель',
      Кабинет: '12',
      Когда: 'вчера',
      'Что сделал': 'вошла',
      '№': '1',
      'Табельный номер': '17',
      Организация: 'Тестовая школа БД',
    };
    const rows = Array.from({ length: make.int(3, 14) }, () => make.person());
    const body = rows
      .map(
        (who) =>
          `<tr>${heads.map((head) => `<td>${cell(head, who) === '' ? (plain[head] ?? '') : secret(cell(head, who))}</td>`).join('')}</tr>`,
      )
      .join('');
    const id = `scroll${make.int(0, 1e6)}`;
    make.script.push(`document.getElementById('${id}').scrollTop = ${make.int(0, 90)};`);
    return `<h2>Сотрудники</h2><div id="${id}" style="max-height:${make.int(120, 260)}px;overflow:auto;width:${make.int(560, 900)}px"><table>
      <thead style="${sticky ? 'position:sticky;top:0;background:#eee' : ''}"><tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr></thead><tbody>${body}</tbody></table></div>`;
  },
  boxes(make) {
    const rows = Array.from({ length: make.int(2, 6) }, () => make.person());
    const line = (cells: string[]) =>
      `<div style="display:grid;grid-template-columns:1fr 1fr 1fr;gap:8px">${cells.map((cell) => `<div>${cell}</div>`).join('')}</div>`;
    return `<div style="width:700px">${line(['ФИО', 'Должность', 'Телефон'])}${rows.map((who) => line([secret(`${who.last} ${who.first} ${who.middle}`), 'учитель', secret(make.phone())])).join('')}</div>`;
  },
  prose(make) {
    const { last, first, middle } = make.person();
    return make.pick([
      `<p>Карточку изменила ${secret(`${last} ${first} ${middle}`)} в 10:15</p>`,
      `<p>Ответственный ${secret(`${first} ${last}`)}</p>`,
      `<p style="text-transform:uppercase">куратор ${secret(`${last} ${first}`.toLowerCase())}</p>`,
      `<p style="font-variant:small-caps">${secret(`${last} ${first}`.toLowerCase())}</p>`,
      `<p>Звоните: ${secret(make.phone())}, пишите ${secret(make.email())}</p>`,
      `<p style="width:90px">Родился ${secret(make.date())}, СНИЛС ${secret(make.snils())}</p>`,
      `<p>Проживает: ${secret(`ул. Ленина, д. ${make.int(1, 90)}, кв. ${make.int(1, 90)}`)}</p>`,
    ]);
  },
  spread(make) {
    const number = make.snils();
    return make.pick([
      `<div style="display:flex;gap:4px">${[...number.replace(/\D/g, '')].map((digit) => `<div style="width:18px;border:1px solid #999;text-align:center">${secret(digit)}</div>`).join('')}</div>`,
      `<p>${[...number].map((sign) => secret(sign)).join('')}</p>`,
      `<p>${number
        .split('-')
        .map((part) => `<b>${secret(part)}</b>`)
        .join('-')}</p>`,
      `<div style="display:flex;gap:6px">${number
        .split(/[- ]/)
        .map((part) => `<input value="${part}" class="s" style="width:40px">`)
        .join('')}</div>`,
    ]);
  },
  picture(make) {
    const size = make.int(40, 140);
    const svg = encodeURIComponent(
      `<svg xmlns="http://www.w3.org/2000/svg" width="80" height="80"><rect width="80" height="80" fill="${INK}"/></svg>`,
    );
    const id = `canvas${make.int(0, 1e6)}`;
    const { last, first } = make.person();
    const drawing = () => {
      make.script.push(
        `{const c=document.getElementById('${id}').getContext('2d');c.fillStyle='${INK}';c.font='16px sans-serif';c.fillText('${last} ${first}',4,20);}`,
      );
      return `<canvas id="${id}" width="220" height="28"></canvas>`;
    };
    return make.pick([
      () => `<img alt="" src="data:image/svg+xml,${svg}" width="${size}" height="${size}">`,
      () =>
        `<div style="width:${size}px;height:${size}px;border-radius:50%;background:url(&quot;data:image/svg+xml,${svg}&quot;) center/cover"></div>`,
      () => `<svg width="${size}" height="${size}"><image href="data:image/svg+xml,${svg}" width="${size}" height="${size}"/></svg>`,
      drawing,
      () => `<svg width="260" height="30"><text x="4" y="20" fill="${INK}">${last} ${first}</text></svg>`,
    ])();
  },
  frame(make) {
    const { last, first } = make.person();
    const inner = `<body style="margin:0;font:14px sans-serif;color:${INK}">${last} ${first}`;
    const [width, height] = [make.int(60, 300), make.int(16, 90)];
    return make.pick([
      `<iframe src="data:text/html;charset=utf-8,${encodeURIComponent(inner)}" style="width:${width}px;height:${height}px;border:1px solid"></iframe>`,
      `<iframe srcdoc="${inner.replaceAll('"', '&quot;')}" style="width:${width}px;height:${height}px;border:3px solid"></iframe>`,
      `<iframe sandbox srcdoc="${inner.replaceAll('"', '&quot;')}" style="width:${width}px;height:${height}px;border:0"></iframe>`,
    ]);
  },
  pseudo(make) {
    const { last, first, middle } = make.person();
    const id = `pseudo${make.int(0, 1e6)}`;
    const text = make.pick([`${last} ${first}`, `${last} ${first} ${middle}`, make.phone(), make.snils()]);
    const place = make.pick(['', 'position:absolute;left:180px;top:2px;', 'display:block;', 'position:absolute;right:0;bottom:0;']);
    const side = make.pick(['before', 'after']);
    const content = make.rng() < 0.5 ? `"${text}"` : 'attr(data-x)';
    return `<style>#${id}{position:relative;width:500px;min-height:20px}#${id}::${side}{content:${content};color:${INK};${place}}</style><p id="${id}" data-x="${text}">Изменил:</p>`;
  },
  hints(make) {
    const { last, first, middle } = make.person();
    return make.pick([
      `<input placeholder="${last} ${first}" class="p" style="width:260px">`,
      `<textarea class="s" rows="3" cols="40">Просит ${last} ${first} ${middle}, тел. ${make.phone()}</textarea>`,
      `<select size="3" class="s"><option>${last} ${first}</option><option>${make.person().last} ${make.person().first}</option></select>`,
      `<select class="s"><option>${last} ${first} ${middle}</option></select>`,
      `<div contenteditable>${secret(`${last} ${first}`)}</div>`,
      `<label>Отчество матери <input class="s" value="${middle}"></label>`,
    ]);
  },
  closed(make) {
    const { last, first } = make.person();
    const id = `closed${make.int(0, 1e6)}`;
    const mode = make.pick(['closed', 'closed', 'open']);
    const tag = make.pick(['x-person', 'div', 'section']);
    make.script.push(
      `document.getElementById('${id}').attachShadow({mode:'${mode}'}).innerHTML='<p style="margin:0;color:${INK}">${last} ${first}</p>';`,
    );
    return `<${tag} id="${id}" style="display:block"></${tag}>`;
  },
  relatives(make) {
    const { last, first, middle } = make.person();
    const field = (label: string, value: string) =>
      `<div style="display:inline-block;width:200px"><div>${label}</div><div>${secret(value)}</div></div>`;
    return `<h3>Родители</h3>${field('Фамилия', last)}${field('Имя', first)}${field('Отчество', middle)}${field('Телефон', make.phone())}`;
  },
  overflow(make) {
    const { last, first, middle } = make.person();
    return `<div style="width:70px;white-space:nowrap;overflow:${make.pick(['visible', 'hidden'])}">${secret(`${last} ${first} ${middle}`)}</div>
      <div style="transform:rotate(${make.int(-8, 8)}deg);width:300px">${secret(`${first} ${last}`)}</div>`;
  },
};

const LABELLED = '<p>Дата рождения по <input style="width:90px"> СНИЛС <input style="width:120px"></p>';

/** The page of a seed. In: the people of whom it speaks. Some pages hold nothing that Сверка knows. */
export function makePage(seed: number, names: Names): MadePage {
  const make = new Maker(randomOf(seed), names);
  const kinds = Array.from({ length: make.int(2, 5) }, () => make.pick(Object.keys(KINDS)));
  const parts = kinds.map(
    (kind) => `<section style="margin:${make.int(2, 14)}px ${make.int(0, 40)}px">${KINDS[kind]?.(make) ?? ''}</section>`,
  );
  const known = make.rng() < 0.8;
  const header =
    make.rng() < 0.4
      ? '<header style="position:sticky;top:0;background:#223;color:#fff;padding:8px;z-index:2">ЭПОС.Контингент</header>'
      : '';
  const zoom = make.rng() < 0.1 ? 'zoom:1.15;' : '';
  return {
    kinds,
    script: `${make.script.join('\n')}\nwindow.scrollTo(0, ${make.int(0, 60)});`,
    html: `<!doctype html><meta charset="utf-8"><style>body{margin:0;font:${make.pick(['14px', '15px', '13.5px'])}/1.4 sans-serif;${zoom}}
      i.s{font-style:normal}.s{color:${INK}}.p::placeholder{color:${INK};opacity:1}td,th{padding:3px 10px;border-bottom:1px solid #ddd;text-align:left}</style>
      <body>${header}${known ? LABELLED : ''}${parts.join('\n')}`,
  };
}
