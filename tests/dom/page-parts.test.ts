import { afterEach, describe, expect, it, vi } from 'vitest';
import { messageTeller } from '@/utils/page/known-messages';
import { findCard, readCard } from '@/utils/page/read-card';
import { readRegister } from '@/utils/page/rows/read-register';
import { sense, watchSense } from '@/utils/page/sense-page';
import { findSupportForm } from '@/utils/page/support-form';
import { outline } from '@/utils/page/teach/outline';
import { lessonFor } from '@/utils/page/teach/teach-field';

const show = (html: string) => {
  document.body.innerHTML = html;
};
afterEach(() => {
  vi.useRealTimers();
});

const CARD = `<main><button>Сохранить</button>
  <label>Фамилия <input value="Иванова"></label><label>Имя <input value="Тест"></label><label>Отчество <input value=""></label>
  <div class="odd"><div class="name">Номер карточки учёта</div><div class="box"><input id="odd" value="112-233-445 95"></div></div></main>`;

describe('the kind of card', () => {
  const form = CARD.replace('<main>', '').replace('</main>', '');
  it.each([
    ['a heading of the person', `<main><h1>Карточка личности</h1>${form}</main>`, 'person'],
    ['a heading of the profile', `<main><h2>Профиль сотрудника</h2>${form}</main>`, 'profile'],
    ['the way back', `<main><a href="/list">← Личности</a>${form}</main>`, 'person'],
    [
      'the chosen one of two tabs',
      `<main><div role="tablist"><span role="tab" aria-selected="false">Личность</span><span role="tab" aria-selected="true">Профиль</span></div>${form}</main>`,
      'profile',
    ],
    ['a menu of the user who is signed in', `<header><a href="/me">Профиль</a></header><main>${form}</main>`, null],
    ['a button beside the card', `<main><button>Личность</button>${form}</main>`, null],
    ['a title that is no heading', `<main><div><span>Карточка личности</span></div>${form}</main>`, 'person'],
    ['a link to the other card', `<main><a href="/p/1"><span>Карточка личности</span></a>${form}</main>`, null],
    ['two headings that disagree', `<main><h1>Карточка личности</h1><h2>Карточка профиля</h2>${form}</main>`, null],
    ['no such word', `<main>${form}</main>`, null],
  ])('%s', (_, html, kind) => {
    show(html);
    expect(findCard(document)?.recordKind).toBe(kind);
  });
});

describe('sense', () => {
  it.each([
    ['<p>Новости школы</p>', null],
    ['<p>Фамилия</p><p>Имя</p>', null],
    ['<p>Проверьте, что фамилия, имя, отчество и СНИЛС указаны так же, как на Госуслугах, буква в букву.</p>', null],
    ['<p>ФАМИЛИЯ</p><p>Имя</p><p>Отчество</p>', 'card'],
    ['<input placeholder="Фамилия"><input placeholder="Имя"><input aria-label="СНИЛС">', 'card'],
    ['<h1>Ошибка 502</h1>', 'message'],
    ['<p>Вам не был предоставлен доступ к подсистемам ЭПОС</p>', 'message'],
    ['<label>Тип обращения</label>', 'support'],
  ])('%s → %s', (html, answer) => {
    show(html);
    expect(sense(document)).toBe(answer);
  });

  it('looks into open shadow roots', () => {
    show('<div id="host"></div>');
    const root = document.getElementById('host')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = '<p>Фамилия</p><p>Имя</p><p>Отчество</p>';
    expect(sense(document)).toBe('card');
  });

  it('tells when a card comes and goes, and is silent after the end', async () => {
    vi.useFakeTimers();
    show('');
    const told: unknown[] = [];
    const end = new AbortController();
    watchSense(document, (sensed) => told.push(sensed), end.signal);
    const turn = async (html: string) => {
      show(html);
      await vi.advanceTimersByTimeAsync(1000);
    };
    await turn('<p>Фамилия</p><p>Имя</p><p>Отчество</p>');
    await turn('<p>Фамилия</p><p>Имя</p><p>Отчество</p><p>СНИЛС</p>');
    await turn('<p>Новости</p>');
    end.abort();
    await turn('<p>Фамилия</p><p>Имя</p><p>Отчество</p>');
    expect(told).toEqual(['card', null]);
  });
});

describe('known messages', () => {
  it.each([
    ['<p>Адрес электронной почты уже используется</p>', ['email-in-use']],
    ['<p>СНИЛС <b>уже</b> используется. Введите корректное значение СНИЛС</p>', ['snils-in-use']],
    ['<p>Вы не являетесь сотрудником или обучающимся школы</p>', ['not-employee']],
    ['<p>Пользователь не найден</p>', ['user-not-found']],
    ['<h1>502 Bad Gateway</h1>', ['error-502']],
    ['<p>Ошибка 404</p>', ['error-404']],
    ['<p>Произошла непредвиденная ошибка</p>', ['unexpected-error']],
    ['<p>ул. Ленина, 500</p><p>404</p>', []],
    ['<p hidden>Пользователь не найден</p>', []],
    ['<p>Если пользователь не найден, обратитесь к администратору</p>', []],
  ])('%s → %j', (html, ids) => {
    show(html);
    const told: string[] = [];
    messageTeller((id) => told.push(id))(document);
    expect(told).toEqual(ids);
  });

  it('is told once for each time it appears', () => {
    const told: string[] = [];
    const tell = messageTeller((id) => told.push(id));
    for (const text of ['Пользователь не найден', 'Пользователь не найден', '', 'Пользователь не найден']) {
      show(`<p>${text}</p>`);
      tell(document);
    }
    expect(told).toEqual(['user-not-found', 'user-not-found']);
  });
});

describe('register', () => {
  const head = '<tr><th>Фамилия</th><th>Имя</th><th>Отчество</th><th>Дата рождения</th></tr>';

  it('reads the drawn rows, not the row of filters', () => {
    show(`<table><thead>${head}<tr><td><input></td><td><input></td><td></td><td></td></tr></thead><tbody>
      <tr><td>Ли</td><td>Анна</td><td>—</td><td>01.02.1990</td></tr><tr><td>Ан</td><td>Пётр</td><td>Ильич</td><td></td></tr></tbody></table>`);
    const register = readRegister(document);
    expect(register?.people).toEqual([
      { lastName: 'Ли', firstName: 'Анна', middleName: '', birthDate: '01.02.1990' },
      { lastName: 'Ан', firstName: 'Пётр', middleName: 'Ильич', birthDate: '' },
    ]);
    expect(register?.rows.map((row) => row.querySelector('td')?.textContent)).toEqual(['Ли', 'Ан']);
    expect(register?.columns).toEqual(['lastName', 'firstName', 'middleName', 'birthDate']);
  });

  it('splits a full name', () => {
    show(
      '<table><tr><th>№</th><th>ФИО</th><th>СНИЛС</th></tr><tr><td>1</td><td>Мамедов Рафис Ильдар оглы</td><td>112-233-445 95</td></tr></table>',
    );
    expect(readRegister(document)?.people).toEqual([
      { lastName: 'Мамедов', firstName: 'Рафис', middleName: 'Ильдар оглы', snils: '112-233-445 95' },
    ]);
  });

  it('takes a card laid out as a table for no register', () => {
    show(
      `<table>${head}<tr><td>Ли</td><td>Анна</td><td></td><td>01.02.1990</td></tr><tr><th>Пол</th><th>СНИЛС</th><th>Телефон</th><th>Гражданство</th></tr><tr><td>Женский</td><td></td><td></td><td></td></tr></table>`,
    );
    expect(readRegister(document)).toBeNull();
  });
});

describe('support form', () => {
  const FORM = `<form><label for="k">Тип обращения *</label><select id="k"><option value="">Выберите</option></select>
    <label for="d">Описание *</label><textarea id="d"></textarea><label for="n">ФИО *</label><input id="n">
    <label for="e">Email *</label><input id="e"><label for="s">Школа *</label><input id="s" disabled><button>Отправить</button></form>`;

  it('fills what was asked, reports what was not taken, and sends nothing', async () => {
    show(FORM);
    const sent = vi.fn();
    document.querySelector('form')?.addEventListener('submit', sent);
    const form = findSupportForm(document);
    const result = await form?.fill({ description: 'Тема: Вход\n\nНе входит', fullName: 'Иванова Тест', school: 'Тестовая школа БД' });
    expect((document.getElementById('d') as HTMLTextAreaElement).value).toBe('Тема: Вход\n\nНе входит');
    expect(result?.fullName).toEqual({ ok: true, shown: 'Иванова Тест' });
    expect(result?.school).toEqual({ ok: false, why: 'read-only' });
    expect(result?.email).toBeUndefined();
    expect(sent).not.toHaveBeenCalled();
    expect(form?.controlOf('requestKind')?.id).toBe('k');
  });

  it.each([
    ['', null],
    [' maxlength="2000"', 2000],
    [' maxlength="viel"', null],
    [' maxlength="-1"', null],
  ])('says how much it takes: «%s» → %s', (attribute, limit) => {
    show(FORM.replace('<textarea id="d"', `<textarea id="d"${attribute}`));
    expect(findSupportForm(document)?.descriptionLimit()).toBe(limit);
  });

  it('is not seen in a card', () => {
    show(CARD);
    expect(findSupportForm(document)).toBeNull();
  });
});

describe('teaching', () => {
  it('learns a place, reads there first, and falls back when it no longer fits', () => {
    show(CARD);
    const view = findCard(document);
    expect(view?.snapshot.fields.snils.state).toBe('not-found');
    const lesson = lessonFor(view?.container as Element, 'snils', document.querySelector('.name') as Element);
    expect(lesson?.preview).toEqual({ state: 'filled', text: '112-233-445 95' });
    const taught = { snils: lesson?.lesson ?? { label: '', path: [] } };
    expect(taught.snils.label).toBe('Номер карточки учёта');
    show(CARD);
    expect(readCard(document, taught)?.fields.snils).toEqual({ state: 'filled', text: '112-233-445 95' });
    show(CARD.replace('Номер карточки учёта', 'Инвентарный номер'));
    expect(findCard(document, taught)?.forgotten).toEqual(['snils']);
    expect(readCard(document, taught)?.fields.snils.state).toBe('not-found');
  });

  it('learns nothing outside the card', () => {
    show(`${CARD}<p id="out">112</p>`);
    const view = findCard(document);
    expect(lessonFor(view?.container as Element, 'snils', document.getElementById('out') as Element)).toBeNull();
  });
});

describe('outline', () => {
  it('shows the make and no data', () => {
    show(
      '<main id="person-77"><label for="f1">Фамилия</label><input id="f1" value="Иванова" placeholder="Иванова"><p>Иванова Тест, 112-233-445 95</p><a href="/card/77">x</a></main>',
    );
    const text = outline(document.querySelector('main') as Element);
    expect(text).toContain('«Фамилия»');
    expect(text).toContain('(filled)');
    expect(text).toMatch(/label for=#n\d/);
    for (const secret of ['Иванова', '112', '77', 'card']) expect(text).not.toContain(secret);
  });
});
