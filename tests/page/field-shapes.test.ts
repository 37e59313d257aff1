import { expect, it } from 'vitest';
import type { FieldId } from '@/utils/domain/card';
import { openPage, read } from './open-page';

/**
 * Shapes of one field each, of the kinds that the saved pages have shown (a search with its choice drawn beside, a tick twice, a menu's button, a hint
 * in the label): `undefined` = not seen, which is honest where nobody can tell; '' = empty. None may be read wrong.
 */
const FRAME = 'position:relative;width:270px;min-height:28px;border:1px solid #999';
const field = (label: string, inner: string) => `<div class="f"><label>${label}</label><div style="${FRAME}">${inner}</div></div>`;
const plain = (label: string, value: string) => `<p class="f"><label>${label}<br><input value="${value}"></label></p>`;
const S = 'МАОУ «СОШ № 901»';

async function readIn(id: FieldId, html: string): Promise<string | undefined> {
  const page = await openPage('pages/blank');
  const surname = id === 'lastName' ? html : plain('Фамилия', 'Кузнецова');
  page.body.innerHTML = `<style>*{font:14px Arial}.f{margin:6px 0}</style><p><button>Сохранить</button><button>Отменить</button></p>
    <form>${surname}${plain('Имя', 'Ольга')}${plain('Отчество', 'Сергеевна')}${plain('Дата рождения', '19.09.1988')}${id === 'lastName' ? '' : html}</form>`;
  return read(page)[id];
}

it.each<[string, string, string | undefined]>([
  [
    'text before input',
    `<span style="position:absolute;left:6px;top:5px">${S}</span><input style="border:0;width:100%;background:transparent">`,
    S,
  ],
  [
    'tiny input after text',
    `<div style="display:flex"><div style="padding:4px">${S}</div><div><input style="width:4px;border:0"></div></div>`,
    S,
  ],
  [
    'combobox with grid overlay',
    `<div style="display:grid"><div style="grid-area:1/1">${S}</div><input role="combobox" aria-expanded="false" style="grid-area:1/1;border:0;background:transparent"></div>`,
    S,
  ],
  [
    'clear mark beside',
    `<input style="border:0;width:200px;position:absolute;left:0;background:transparent"><span style="position:absolute;left:4px;top:4px;pointer-events:none">${S}</span><span style="position:absolute;right:20px" aria-label="Очистить">×</span><svg style="position:absolute;right:2px" width="10" height="10"></svg>`,
    S,
  ],
  [
    'placeholder span',
    `<input style="border:0;width:100%;background:transparent"><span class="placeholder" style="position:absolute;left:6px;top:5px;color:#aaa;pointer-events:none">Выберите организацию</span>`,
    '',
  ],
  ['hint of a kit in English', `<div tabindex="0"><div style="color:#ccc">Please Select</div><svg width="10" height="10"></svg></div>`, ''],
  ['placeholder attr', `<input style="border:0;width:100%" placeholder="Выберите организацию">`, ''],
  ['error below', `<input style="border:0;width:100%"></div><div style="color:red">Обязательное поле</div><div>`, ''],
  ['counter', `<input style="border:0;width:200px"><span style="position:absolute;right:4px;top:4px">0/100</span>`, ''],
  [
    'chip',
    `<div style="display:flex"><span style="background:#eee;padding:2px 6px">${S} <button type="button" aria-label="Удалить">×</button></span><input style="border:0;width:40px"></div>`,
    S,
  ],
  ['menu button', `<button type="button" aria-haspopup="menu">${S}</button>`, S],
  ['div role button', `<div role="button" tabindex="0">${S}<i style="display:inline-block;width:8px;height:8px"></i></div>`, S],
  // A button that says nothing of opening anything: not seen is honest.
  ['button with clear', `<button type="button">${S}</button><button type="button" aria-label="Очистить">×</button>`, undefined],
  [
    'button placeholder',
    `<button type="button"><span class="placeholder" style="color:#aaa">Выберите</span><svg width="10" height="10"></svg></button>`,
    '',
  ],
  [
    'button placeholder long',
    `<button type="button"><span style="color:#aaa">Выберите организацию</span><svg width="10" height="10"></svg></button>`,
    '',
  ],
  ['button not chosen', `<button type="button"><span style="color:#999">Не выбрано</span></button>`, undefined],
  ['link menu', `<a href="#" role="button" aria-expanded="false">${S}<span> ▾</span></a>`, S],
  ['summary', `<details><summary>${S}</summary><ul><li>Другая школа</li></ul></details>`, S],
])('organisation, %s', async (_, inner, shown) => {
  expect(await readIn('organization', field('Организация', inner))).toBe(shown);
});

it.each<[string, string, string | undefined]>([
  [
    'overlay on surname',
    field(
      'Фамилия',
      `<input style="border:0;width:100%;background:transparent"><span style="position:absolute;left:6px;top:5px;pointer-events:none">Кузнецова</span>`,
    ),
    'Кузнецова',
  ],
  [
    'floating label',
    `<div class="f" style="position:relative;width:270px;height:40px"><input id="fl" style="width:100%;height:100%"><label for="fl" style="position:absolute;left:6px;top:10px;pointer-events:none">Фамилия</label></div>`,
    '',
  ],
  [
    'floating label with star',
    `<div class="f" style="position:relative;width:270px;height:40px"><input id="fl" style="width:100%;height:100%"><label for="fl" style="position:absolute;left:6px;top:10px;pointer-events:none">Фамилия <span>*</span></label></div>`,
    '',
  ],
  [
    'tooltip role display none',
    `<p class="f"><label for="q">Фамилия</label><span role="tooltip" style="display:none">Как в паспорте</span><br><input id="q" value="Кузнецова"></p>`,
    'Кузнецова',
  ],
  [
    'tooltip described',
    `<p class="f"><label for="q">Фамилия</label><br><input id="q" value="" aria-describedby="d"><small id="d" style="display:block">Как в документе</small></p>`,
    '',
  ],
  [
    'info button',
    `<p class="f"><label for="q">Фамилия</label> <button type="button" aria-label="Подсказка">?</button><br><input id="q" value="Кузнецова"></p>`,
    'Кузнецова',
  ],
  [
    'sr-only required',
    `<p class="f"><label for="q">Фамилия<span style="position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)">обязательное поле</span></label><br><input id="q" value="Кузнецова"></p>`,
    'Кузнецова',
  ],
  [
    'tooltip visible in view',
    `<div class="f"><span>Фамилия</span> <span style="position:relative">ⓘ<span style="position:absolute;left:20px;top:-30px;background:#333;color:#fff;padding:4px" role="tooltip">Как в документе, удостоверяющем личность</span></span><br><input value="Кузнецова"></div>`,
    'Кузнецова',
  ],
  [
    'title icons',
    `<p class="f"><label for="q">Фамилия <i class="icon" title="Как в документе"></i> <abbr title="обязательно">*</abbr></label><br><input id="q" value="Кузнецова"></p>`,
    'Кузнецова',
  ],
])('surname, %s', async (_, html, shown) => {
  expect(await readIn('lastName', html)).toBe(shown);
});

it.each<[string, string, string | undefined]>([
  [
    'hidden + switch',
    `<input type="checkbox" checked hidden><div role="switch" aria-checked="true" tabindex="0" aria-label="Без отчества" style="width:30px;height:18px"></div><span>Без отчества</span>`,
    'true',
  ],
  [
    'opacity 0 native',
    `<label><span style="position:relative;display:inline-block;width:18px;height:18px;border:1px solid"><input type="checkbox" checked style="opacity:0;position:absolute;inset:0"></span> Без отчества</label>`,
    'true',
  ],
  [
    'hidden says no, drawn says yes: nobody knows',
    `<input type="checkbox" style="display:none" aria-label="Без отчества"><button type="button" role="checkbox" aria-checked="true" aria-label="Без отчества" style="width:18px;height:18px"></button><label>Без отчества</label>`,
    undefined,
  ],
  [
    'drawn unchecked',
    `<input type="checkbox" style="display:none"><button type="button" role="checkbox" aria-checked="false" aria-label="Без отчества" style="width:18px;height:18px"></button><label>Без отчества</label>`,
    'false',
  ],
  [
    'after hidden',
    `<button type="button" role="checkbox" aria-checked="true" id="cb" style="width:18px;height:18px"></button><input type="checkbox" checked aria-hidden="true" style="position:absolute;opacity:0;pointer-events:none" tabindex="-1"><label for="cb">Без отчества</label>`,
    'true',
  ],
  [
    'label of the hidden one beside the drawn one',
    `<label for="cb">Без отчества</label><div><input type="checkbox" id="cb" style="display:none"><button type="button" role="checkbox" aria-checked="false" style="width:18px;height:18px"></button></div>`,
    'false',
  ],
  ['word in a field that is only shown', `<label for="nm">Без отчества</label><br><input id="nm" readonly value="Да">`, 'true'],
  ['something else in a field', `<label for="nm">Без отчества</label><br><input id="nm" readonly value="Ивановна">`, undefined],
])('«Без отчества», %s', async (_, inner, shown) => {
  expect(await readIn('noMiddleName', `<div class="f">${inner}</div>`)).toBe(shown);
});

it.each<[string, FieldId, string, string | undefined]>([
  ['prefix +7', 'phone', field('Телефон', '<span style="padding:4px">+7</span><input style="border:0;width:200px">'), ''],
  [
    'icon prefix letter',
    'email',
    field('Электронная почта', '<i class="material-icons" style="font-family:Material Icons">mail</i><input style="border:0;width:200px">'),
    '',
  ],
  ['suffix after input', 'email', field('Электронная почта', '<input style="border:0;width:150px"><span>@edu.example</span>'), ''],
  [
    'at-domain after filled',
    'email',
    field('Электронная почта', '<input style="border:0;width:150px" value="kuz@pochta.example"><span>проверено</span>'),
    'kuz@pochta.example',
  ],
  [
    'shadow frame chip',
    'organization',
    `<div class="f"><label>Организация</label><div style="box-shadow:0 0 0 1px #999;width:270px;display:flex"><span>${S}</span><input style="border:0;flex:1"></div></div>`,
    S,
  ],
  [
    'two chips',
    'citizenship',
    field('Гражданство', `<div style="display:flex"><span>Россия</span><span>Казахстан</span><input style="border:0;width:40px"></div>`),
    undefined,
  ],
  [
    'value below frame is hint',
    'organization',
    `<div class="f"><label for="q">Организация</label><br><input id="q" style="border:0;border-bottom:1px solid"><div>Начните вводить название</div></div>`,
    '',
  ],
  [
    'legend text before',
    'organization',
    `<fieldset><legend>Работа</legend><div class="f"><label for="q">Организация</label><br><input id="q"></div></fieldset>`,
    '',
  ],
  [
    'group prefix word',
    'birthPlace',
    field('Место рождения', '<span style="padding:4px">город</span><input style="border:0;width:180px">'),
    undefined,
  ],
  [
    'two inputs in a frame',
    'organization',
    field('Организация', '<input style="border:0;width:120px" value="901"><input style="border:0;width:120px" value="902">'),
    undefined,
  ],
  [
    'readonly filled with hidden copy',
    'organization',
    field('Организация', `<input type="hidden" value="17"><input readonly style="border:0;width:240px" value="${S}">`),
    S,
  ],
  [
    'select native with search twin',
    'organization',
    field(
      'Организация',
      `<select style="display:none"><option selected>${S}</option></select><div role="combobox" tabindex="0">${S}</div>`,
    ),
    S,
  ],
  [
    'select2 style',
    'organization',
    `<div class="f"><label for="s2">Организация</label><select id="s2" style="position:absolute;width:1px;height:1px;clip:rect(0 0 0 0)"><option selected>${S}</option></select><span role="combobox" aria-expanded="false" tabindex="0" style="display:inline-block;border:1px solid">${S}<b>▾</b></span></div>`,
    S,
  ],
  ['contenteditable', 'organization', field('Организация', `<div contenteditable="true">${S}</div>`), S],
  [
    'contenteditable empty with hint',
    'organization',
    field('Организация', `<div contenteditable="true" data-placeholder="Выберите"></div>`),
    '',
  ],
  [
    'radio buttons',
    'gender',
    `<fieldset><legend>Пол</legend><label><input type="radio" name="g"> Мужской</label><label><input type="radio" name="g" checked> Женский</label></fieldset>`,
    'Женский',
  ],
  [
    'segmented',
    'gender',
    field(
      'Пол',
      '<div role="radiogroup"><button type="button" role="radio" aria-checked="false">Мужской</button><button type="button" role="radio" aria-checked="true">Женский</button></div>',
    ),
    'Женский',
  ],
  [
    'toggle pressed',
    'gender',
    field('Пол', '<button type="button" aria-pressed="false">М</button><button type="button" aria-pressed="true">Ж</button>'),
    undefined,
  ],
  ['actions menu only', 'organization', field('Организация', '<button type="button" aria-haspopup="menu">Действия</button>'), undefined],
  [
    'surname with history button',
    'lastName',
    field('Фамилия', '<input style="border:0;width:200px" value="Кузнецова"><button type="button" aria-haspopup="dialog">История</button>'),
    'Кузнецова',
  ],
  [
    'empty surname with history button',
    'lastName',
    field('Фамилия', '<input style="border:0;width:180px" value=""><button type="button" aria-haspopup="dialog">История</button>'),
    '',
  ],
  ['surname only history button', 'lastName', field('Фамилия', '<button type="button" aria-haspopup="dialog">История</button>'), undefined],
  [
    'old value struck before',
    'lastName',
    field('Фамилия', '<s>Иванова</s> <input style="border:0;width:150px" value="Кузнецова">'),
    'Кузнецова',
  ],
  ['old value struck before empty', 'lastName', field('Фамилия', '<s>Иванова</s> <input style="border:0;width:150px" value="">'), ''],
  [
    'inline label in frame',
    'lastName',
    `<div class="f" style="border:1px solid;width:300px;display:flex"><label for="q">Фамилия</label><input id="q" style="border:0"></div>`,
    '',
  ],
  [
    'bootstrap prepend',
    'lastName',
    `<div class="f"><label for="q">Фамилия</label><div style="display:flex;border:1px solid"><span style="background:#eee;padding:4px">ФИО</span><input id="q" style="border:0" value=""></div></div>`,
    '',
  ],
])('%s: %s', async (_, id, html, shown) => {
  expect(await readIn(id, html)).toBe(shown);
});
