/** Registers as further libraries and apps draw them, one oddity each; the rows of all are the same. Each was read for the first time by code that had not seen it. */
export const HEADS = ['Фамилия', 'Имя', 'Отчество', 'Дата рождения'];
export const ROWS = [
  ['Семёнов', 'Артём', 'Фёдорович', '30.06.1990'],
  ['Семенов', 'Артем', 'Федорович', '30.06.1990'],
  ['Ким', 'Анна', 'Львовна', '01.02.1980'],
  ['Ли', 'Вера', 'Ивановна', '05.05.1975'],
] as const;

const W = 'width:160px;box-sizing:border-box;padding:4px';
const tds = (texts: readonly string[]) => texts.map((text) => `<td style="${W}">${text}</td>`).join('');
const ths = (texts: readonly string[]) => texts.map((text) => `<th style="${W};text-align:left">${text}</th>`).join('');
const part = (row: readonly string[], at: number): string => row[at] ?? '';
const rowAt = (at: number): readonly string[] => ROWS[at] ?? [];

export const SHAPES: Record<string, string> = {
  absoluteCells: `<div style="position:relative;height:40px">${HEADS.map((h, i) => `<div style="position:absolute;left:${i * 180}px;width:180px;height:40px"><div style="display:flex"><span>${h}</span><span>↑</span><span>⋮</span></div></div>`).join('')}</div><div style="position:relative;height:400px;overflow:auto"><div style="height:20000px;position:relative">${[
    3, 1, 0, 2,
  ]
    .map(
      (i) =>
        `<div style="position:absolute;top:${i * 42}px;height:42px;width:720px">${rowAt(i)
          .map(
            (t, c) =>
              `<div style="position:absolute;left:${c * 180}px;width:180px;line-height:40px;padding-left:17px;box-sizing:border-box"><span>${t}</span></div>`,
          )
          .join('')}</div>`,
    )
    .join('')}</div></div>`,
  twoLevels: `<table><thead><tr><th rowspan=2>№</th><th colspan="3">ФИО работника</th><th rowspan=2>Дата рождения</th></tr><tr>${ths(HEADS.slice(0, 3))}</tr></thead><tbody>${ROWS.map((r, i) => `<tr><td>${i + 1}</td>${tds(r)}</tr>`).join('')}</tbody></table>`,
  brokenHeads: `<table><thead><tr>${ths(['Фамилия', 'Имя', 'Отчество', 'Дата<br>рождения'])}</tr></thead><tbody>${ROWS.map((r) => `<tr>${tds(r)}</tr>`).join('')}</tbody></table>`,
  sortWords: `<table><thead><tr>${HEADS.map((h, i) => `<th style="${W}"><button type=button>${h}<span style="position:absolute;width:1px;height:1px;overflow:hidden">: нажмите, чтобы отсортировать</span><svg width=8 height=8></svg></button>${i === 0 ? '<span class=badge style="padding:0 4px;background:#ddd">1</span>' : ''}</th>`).join('')}</tr></thead><tbody>${ROWS.map((r) => `<tr>${tds(r)}</tr>`).join('')}</tbody></table>`,
  filterSelects: `<table><thead><tr>${ths(HEADS)}</tr><tr>${HEADS.map((_, i) => `<td>${i === 3 ? '<input type=date>' : i === 2 ? '<select><option>Все</option></select>' : '<input placeholder="Поиск">'}</td>`).join('')}</tr></thead><tbody>${ROWS.map((r) => `<tr>${tds(r)}</tr>`).join('')}</tbody></table>`,
  filterTyped: `<table><thead><tr>${ths(HEADS)}</tr><tr><td><input value="С"></td><td><input></td><td><input></td><td><input></td></tr></thead><tbody>${ROWS.map((r) => `<tr>${tds(r)}</tr>`).join('')}</tbody></table>`,
  filterTypedTwo: `<table><thead><tr>${ths(HEADS)}</tr><tr><td><input value="С"></td><td><input value="А"></td><td><input></td><td><input></td></tr></thead><tbody>${ROWS.map((r) => `<tr>${tds(r)}</tr>`).join('')}</tbody></table>`,
  filterTypedInHead: `<table><thead><tr>${HEADS.map((h, i) => `<th style="${W}">${h}<br><input value="${i === 0 ? 'С' : ''}" style="width:100px"></th>`).join('')}</tr></thead><tbody>${ROWS.map((r) => `<tr>${tds(r)}</tr>`).join('')}</tbody></table>`,
  topTotal: `<table><thead><tr>${ths(HEADS)}</tr></thead><tbody><tr><td>Итого: 4</td><td></td><td></td><td></td></tr>${ROWS.map((r) => `<tr>${tds(r)}</tr>`).join('')}</tbody></table>`,
  sizingHead: `<div><div style="overflow:hidden"><table style="width:660px"><thead><tr>${ths(HEADS)}</tr></thead></table></div><div style="overflow:auto;height:200px"><table style="width:660px"><thead><tr style="height:0">${HEADS.map((h) => `<th style="height:0;padding:0;border:0;width:160px"><div style="height:0;overflow:hidden">${h}</div></th>`).join('')}</tr></thead><tbody>${ROWS.map((r) => `<tr>${tds(r)}</tr>`).join('')}</tbody></table></div></div>`,
  stickyClone: `<div style="position:relative"><table aria-hidden="true" style="position:absolute;top:0;left:0;background:#fff;z-index:2"><thead><tr>${ths(HEADS)}</tr></thead></table><table><thead><tr>${ths(HEADS)}</tr></thead><tbody>${ROWS.map((r) => `<tr>${tds(r)}</tr>`).join('')}</tbody></table></div>`,
  details: `<table><thead><tr><th></th>${ths(HEADS)}</tr></thead><tbody>${ROWS.map((r, i) => `<tr><td>▸</td>${tds(r)}</tr>${i === 0 ? '<tr><td colspan=5><div>Телефон: +7 902 000-00-01</div><div>Электронная почта: a@b.example</div></td></tr>' : ''}`).join('')}</tbody></table>`,
  avatar: `<table><thead><tr>${ths(HEADS)}</tr></thead><tbody>${ROWS.map((r) => `<tr><td style="${W}"><span aria-hidden="true" style="display:inline-block;width:24px;height:24px;border-radius:12px;background:#ccc;text-align:center">${part(r, 0).slice(0, 1)}</span> <span>${part(r, 0)}</span></td>${tds(r.slice(1))}</tr>`).join('')}</tbody></table>`,
  inputsInCells: `<table><thead><tr>${ths(HEADS)}</tr></thead><tbody>${ROWS.map((r) => `<tr>${r.map((t) => `<td style="${W}"><input readonly value="${t}" style="width:140px;border:0"></td>`).join('')}</tr>`).join('')}</tbody></table>`,
  stickyPinned: `<div style="width:500px;overflow:auto"><div role=table style="width:900px"><div role=row style="display:flex">${HEADS.map((h, i) => `<div role=columnheader style="${W};${i < 1 ? 'position:sticky;left:0;background:#fff' : ''};flex:0 0 160px">${h}</div>`).join('')}</div>${ROWS.map((r) => `<div role=row style="display:flex">${r.map((t, i) => `<div role=cell style="${W};${i < 1 ? 'position:sticky;left:0;background:#fff' : ''};flex:0 0 160px">${t}</div>`).join('')}</div>`).join('')}</div></div>`,
  rightPinned: `<div style="display:flex;width:760px"><div style="width:500px;overflow:hidden"><div style="width:480px"><div style="display:flex;height:32px">${HEADS.slice(
    0,
    3,
  )
    .map((h) => `<div style="${W}">${h}</div>`)
    .join('')}</div>${ROWS.map(
    (r) =>
      `<div style="display:flex;height:32px">${r
        .slice(0, 3)
        .map((t) => `<div style="${W}">${t}</div>`)
        .join('')}</div>`,
  ).join(
    '',
  )}</div></div><div style="width:200px"><div style="height:32px">Дата рождения</div>${ROWS.map((r) => `<div style="height:32px">${part(r, 3)}</div>`).join('')}</div></div>`,
  listItems: `<div style="display:flex">${HEADS.map((h) => `<span style="${W};display:inline-block">${h}</span>`).join('')}</div><ul style="list-style:none;padding:0;margin:0">${ROWS.map((r) => `<li style="display:flex"><a href="#" style="display:contents">${r.map((t) => `<span style="${W};display:inline-block">${t}</span>`).join('')}</a></li>`).join('')}</ul>`,
  gridFilterPopover: `<table><thead><tr>${HEADS.map((h) => `<th style="${W}"><div><span>${h}</span><span role=button tabindex=0 aria-label="Фильтр: ${h}"><svg width=9 height=9></svg></span></div></th>`).join('')}</tr></thead><tbody>${ROWS.map((r) => `<tr>${tds(r)}</tr>`).join('')}</tbody></table><div style="position:absolute;left:150px;top:90px;width:180px;height:70px;background:#fff;border:1px solid;z-index:5"><input placeholder="Введите" value="Ар"><button>Найти</button><button>Сбросить</button></div>`,
  fioAndDate: `<table><thead><tr>${ths(['Сотрудник', 'Дата рождения', 'Табельный номер'])}</tr></thead><tbody>${ROWS.map((r) => `<tr>${tds([r.slice(0, 3).join(' '), part(r, 3), '00017'])}</tr>`).join('')}</tbody></table>`,
  wrapped: `<table style="width:400px;table-layout:fixed"><thead><tr>${HEADS.map((h) => `<th style="overflow-wrap:anywhere">${h}</th>`).join('')}</tr></thead><tbody>${ROWS.map((r) => `<tr>${r.map((t) => `<td style="overflow-wrap:anywhere">${t}</td>`).join('')}</tr>`).join('')}</tbody></table>`,
  divsDeep: `<section><div style="display:flex"><div style="${W}">№</div>${HEADS.map((h) => `<div style="${W}"><div><div><b>${h}</b></div></div></div>`).join('')}</div><div>${ROWS.map((r, i) => `<div><div style="display:flex"><div style="${W}">${i + 1}</div>${r.map((t) => `<div style="${W}"><div><div><p style="margin:0">${t}</p></div></div></div>`).join('')}</div><hr></div>`).join('')}</div></section>`,
  rightAligned: `<div style="display:flex">${HEADS.map((h, i) => `<div style="${W};text-align:${i === 3 ? 'right' : 'left'}">${h}</div>`).join('')}</div>${ROWS.map((r) => `<div style="display:flex">${r.map((t, i) => `<div style="${W};text-align:${i === 3 ? 'right' : 'left'}">${t}</div>`).join('')}</div>`).join('')}`,
  sectionsOfTables: `<table><thead><tr>${ths(HEADS)}</tr></thead><tbody><tr><th colspan=4 scope=colgroup>Педагоги</th></tr>${ROWS.slice(
    0,
    2,
  )
    .map((r) => `<tr>${tds(r)}</tr>`)
    .join('')}</tbody><tbody><tr><th colspan=4 scope=colgroup>Прочие</th></tr>${ROWS.slice(2)
    .map((r) => `<tr>${tds(r)}</tr>`)
    .join('')}</tbody></table>`,

  treegrid: `<div role=treegrid><div role=rowgroup><div role=row style="display:flex">${HEADS.map((h, i) => `<div role=columnheader aria-sort="${i ? 'none' : 'ascending'}" style="${W}"><span class=title>${h}</span>${i ? '' : '<i class=sort>↑</i>'}<div class=resizer style="width:4px;height:20px;float:right"></div></div>`).join('')}</div></div><div role=rowgroup><div role=row aria-level=1 style="display:flex"><div role=gridcell style="${W};width:640px"><button aria-label="Свернуть">▾</button> Учебная школа № 7 (4)</div></div>${ROWS.map((r) => `<div role=row aria-level=2 style="display:flex">${r.map((t, i) => `<div role=gridcell style="${W};${i ? '' : 'padding-left:30px'}">${t}</div>`).join('')}</div>`).join('')}</div></div>`,
  muiLike: `<div role=grid style="width:760px"><div style="position:sticky;top:0;display:flex;background:#fff"><div role=columnheader style="width:50px"><input type=checkbox aria-label="Выбрать все строки"></div>${HEADS.map((h) => `<div role=columnheader aria-label="${h}" style="width:160px;display:flex;height:56px;align-items:center"><div style="display:flex;flex:1"><div style="overflow:hidden;text-overflow:ellipsis"><div>${h}</div></div><div><button aria-label="Сортировать" tabindex=-1><svg width=14 height=14></svg></button></div></div><div><button aria-label="Меню"><svg width=14 height=14></svg></button></div><div style="width:2px;height:40px"></div></div>`).join('')}</div><div>${ROWS.map((r) => `<div role=row style="display:flex;height:52px"><div role=gridcell style="width:50px"><input type=checkbox></div>${r.map((t) => `<div role=gridcell style="width:160px;line-height:51px;overflow:hidden;text-overflow:ellipsis" title="${t}">${t}</div>`).join('')}<div role=presentation style="width:0"></div></div>`).join('')}</div></div><div><p>Строк на странице:</p><div>25</div><p>1–4 из 4</p></div>`,
  antFixed: `<div style="overflow:auto;width:520px"><table style="width:900px;table-layout:fixed"><colgroup><col style="width:48px"><col style="width:200px"><col><col><col></colgroup><thead><tr><th style="position:sticky;left:0"><label><input type=checkbox></label></th>${HEADS.map((h, i) => `<th aria-label="${h}" tabindex=0 style="${i === 0 ? 'position:sticky;left:48px;background:#fff;' : ''}text-align:left;padding:8px"><div style="display:flex;justify-content:space-between"><span>${h}</span><span><span><svg width=8 height=8></svg></span><span><svg width=8 height=8></svg></span></span></div></th>`).join('')}</tr></thead><tbody><tr aria-hidden=true style="height:0">${['', ...HEADS].map(() => '<td style="padding:0;border:0;height:0"><div style="height:0;overflow:hidden">&nbsp;</div></td>').join('')}</tr>${ROWS.map((r) => `<tr><td style="position:sticky;left:0"><input type=checkbox></td>${r.map((t, i) => `<td style="${i === 0 ? 'position:sticky;left:48px;background:#fff;' : ''}padding:8px">${t}</td>`).join('')}</tr>`).join('')}</tbody></table></div>`,
  tabulator: `<div role=grid><div><div role=rowgroup><div style="white-space:nowrap">${HEADS.map((h) => `<div role=columnheader aria-sort=none title="" style="width:160px;display:inline-block;vertical-align:bottom;box-sizing:border-box"><div style="padding:4px"><div style="position:relative"><div>${h}</div><div style="position:absolute;right:0;top:4px"><div style="width:0;height:0;border:6px solid transparent;border-bottom-color:#bbb"></div></div></div><div><input type=search placeholder="" style="width:100%;padding:4px;box-sizing:border-box"></div></div></div>`).join('')}</div></div></div><div tabindex=0 style="overflow:auto;height:200px"><div role=rowgroup>${ROWS.map((r) => `<div role=row style="white-space:nowrap">${r.map((t) => `<div role=gridcell style="width:160px;display:inline-block;padding:4px;box-sizing:border-box">${t}<div style="display:inline-block"></div></div>`).join('')}</div>`).join('')}</div></div></div>`,
  displayTable: `<div style="display:table;width:660px"><div style="display:table-row">${HEADS.map((h) => `<div style="display:table-cell;font-weight:bold">${h}</div>`).join('')}</div>${ROWS.map((r) => `<a href="#" style="display:table-row">${r.map((t) => `<div style="display:table-cell">${t}</div>`).join('')}</a>`).join('')}</div>`,
  subgrid: `<div style="display:grid;grid-template-columns:40px repeat(4,160px)"><div style="display:contents"><span></span>${HEADS.map((h) => `<span>${h}</span>`).join('')}</div>${ROWS.map((r, i) => `<div style="display:grid;grid-column:1/-1;grid-template-columns:subgrid"><span>${i + 1}</span>${r.map((t) => `<span>${t}</span>`).join('')}</div>`).join('')}</div>`,
  twoLists: `<div style="display:flex;gap:40px"><table><thead><tr>${ths(HEADS)}</tr></thead><tbody>${ROWS.map((r) => `<tr>${tds(r)}</tr>`).join('')}</tbody></table><table><thead><tr><th>Последние изменения</th><th>Когда</th></tr></thead><tbody><tr><td>Петрова Анна</td><td>вчера</td></tr><tr><td>Сидоров Иван</td><td>25.11.2026</td></tr></tbody></table></div>`,
  editable: `<table><thead><tr>${ths(HEADS)}</tr></thead><tbody>${ROWS.map((r) => `<tr>${r.map((t) => `<td style="${W}"><div contenteditable="true">${t}</div></td>`).join('')}</tr>`).join('')}</tbody></table>`,
  upperCss: `<table><thead><tr style="text-transform:uppercase;letter-spacing:1px;font-size:11px">${HEADS.map((h) => `<th style="${W};text-align:center">${h.toLowerCase()}</th>`).join('')}</tr></thead><tbody>${ROWS.map((r) => `<tr style="font-size:15px">${tds(r)}</tr>`).join('')}</tbody></table>`,
  columnOrder: `<table><thead><tr>${ths(['Табельный номер', 'Дата рождения', 'Отчество', 'Должность', 'Имя', 'Фамилия'])}</tr></thead><tbody>${ROWS.map((r, i) => `<tr>${tds([`000${i}`, part(r, 3), part(r, 2), 'учитель', part(r, 1), part(r, 0)])}</tr>`).join('')}</tbody></table>`,
  chips: `<table><thead><tr>${ths([...HEADS, 'Статус'])}</tr></thead><tbody>${ROWS.map((r) => `<tr><td style="${W}"><a href="#">${part(r, 0)}</a><div style="font-size:11px;color:#888">сотрудник</div></td>${tds(r.slice(1))}<td><span style="padding:2px 6px;background:#dfd">активен</span></td></tr>`).join('')}</tbody></table>`,
  multiLine: `<table style="width:520px;table-layout:fixed"><thead><tr>${HEADS.map((h) => `<th>${h}</th>`).join('')}<th>Должностные обязанности</th></tr></thead><tbody>${ROWS.map((r) => `<tr>${r.map((t) => `<td style="vertical-align:middle">${t}</td>`).join('')}<td>учитель математики, классный руководитель 5А, заместитель директора по воспитательной работе</td></tr>`).join('')}</tbody></table>`,
  pinnedBoth: `<div style="display:flex;width:700px;position:relative"><div style="width:160px">${[HEADS, ...ROWS].map((r) => `<div role=row style="height:30px"><div role=gridcell style="${W}">${part(r, 0)}</div></div>`).join('')}</div><div style="width:320px;overflow:auto"><div style="width:320px">${[
    HEADS,
    ...ROWS,
  ]
    .map(
      (r) =>
        `<div role=row style="height:30px;display:flex">${r
          .slice(1, 3)
          .map((t) => `<div role=gridcell style="${W}">${t}</div>`)
          .join('')}</div>`,
    )
    .join(
      '',
    )}</div></div><div style="width:160px">${[HEADS, ...ROWS].map((r) => `<div role=row style="height:30px"><div role=gridcell style="${W}">${part(r, 3)}</div></div>`).join('')}</div></div>`,
  scrolledColumns: `<div style="overflow:auto;width:400px" class=sc><table style="width:660px"><thead><tr>${ths(HEADS)}</tr></thead><tbody>${ROWS.map((r) => `<tr>${tds(r)}</tr>`).join('')}</tbody></table></div>`,
  tooltipHeads: `<table><thead><tr>${HEADS.map((h) => `<th style="${W}">${h} <span role=img aria-label="подсказка">ⓘ</span><div role=tooltip style="position:absolute;visibility:hidden">Как в документе</div></th>`).join('')}</tr></thead><tbody>${ROWS.map((r) => `<tr>${tds(r)}</tr>`).join('')}</tbody></table>`,
  roleTable: `<div role=table aria-label="Сотрудники"><div role=rowgroup><div role=row style="display:grid;grid-template-columns:repeat(4,160px)">${HEADS.map((h) => `<span role=columnheader>${h}</span>`).join('')}</div></div><div role=rowgroup>${ROWS.map((r) => `<div role=row style="display:grid;grid-template-columns:repeat(4,160px);border-bottom:1px solid">${r.map((t) => `<span role=cell><span class=mobile style="display:none">x</span>${t}</span>`).join('')}</div>`).join('')}</div></div>`,
};
