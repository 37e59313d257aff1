import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedSettings, pendingUnder } from '@/utils/app/settings/change-settings';
import { clockOf, hostOf, siteOf } from '@/utils/app/settings/settings-actions';
import { changedParts, readSettingsFile, settingsFile } from '@/utils/app/settings/settings-file';
import { calendarNotes } from '@/utils/app/worker/worker-words';
import { DEFAULT_SETTINGS, type Settings, withPolicy } from '@/utils/domain/settings';
import { checkSetting } from '@/utils/platform/storage/check-part';
import { settingsPatch } from '@/utils/platform/storage/schemas';
import { refusedText, settingChanges } from '@/utils/text/ru/settings-changes';

const perm = (text: string) => Date.parse(`${text}+05:00`);
const own = { ...DEFAULT_SETTINGS, rulesOff: ['name-yo'], panelPlaces: { a: { right: 1, bottom: 1 } } };

describe('changed settings', () => {
  it('add panel places and do not make the policy their own', () => {
    const changed = changedSettings(
      own,
      { rulesOff: ['name-yo', 'by-policy', 'name-latin'], panelPlaces: { b: { right: 2, bottom: 2 } } },
      { rulesOff: ['by-policy'] },
    );
    expect(changed.rulesOff).toEqual(['name-yo', 'name-latin']);
    const hidden = changedSettings(
      { ...own, pausedHosts: ['a.permkrai.ru'] },
      { pausedHosts: ['a.permkrai.ru', 'b.permkrai.ru', 'c.permkrai.ru'] },
      { pausedHosts: ['b.permkrai.ru'] },
    );
    expect(hidden.pausedHosts).toEqual(['a.permkrai.ru', 'c.permkrai.ru']);
    expect(Object.keys(changed.panelPlaces)).toEqual(['a', 'b']);
  });

  it('move the waiting to the calendar that holds, and take their names when labels are off', () => {
    const item = {
      id: 'x',
      url: '',
      label: 'Ли И.',
      savedAt: perm('2026-11-20T10:00'),
      checkAfter: perm('2026-11-23T14:00'),
      approximate: false,
      notifiedAt: null,
    };
    const calendar = { added: [{ date: '2026-11-23', note: '' }], removed: [], years: [] };
    expect(pendingUnder({ ...own, calendar, showLabels: false }, [item], perm('2026-11-21T10:00'))).toEqual([
      { ...item, label: '', checkAfter: perm('2026-11-24T14:00') },
    ]);
  });
});

describe('the policy', () => {
  it('beats the user part by part, adds its days and rules', () => {
    const settings = withPolicy(
      { ...own, calendar: { added: [{ date: '2026-11-20', note: 'моё' }], removed: [{ date: '2027-12-31', note: '' }], years: [2028] } },
      {
        organization: { territory: 'г. Пермь' },
        calendar: { added: [{ date: '2027-12-31', note: 'указ' }], years: [2029] },
        rulesOff: ['by-policy'],
        sites: ['https://kontingent.example/'],
        listMode: false,
        remind: { enabled: false },
        showLabels: false,
      },
    );
    expect(settings).toMatchObject({
      organization: { territory: 'г. Пермь', kind: 'Школа' },
      rulesOff: ['name-yo', 'by-policy'],
      sites: ['https://kontingent.example/'],
      listMode: false,
      remind: { enabled: false, quietFrom: '20:00' },
      showLabels: false,
    });
    expect(settings.calendar).toEqual({
      added: [
        { date: '2026-11-20', note: 'моё' },
        { date: '2027-12-31', note: 'указ' },
      ],
      removed: [],
      years: [2028, 2029],
    });
  });

  it('changes nothing when there is none', () => {
    expect(withPolicy(own, {})).toEqual(own);
  });
});

describe('a settings file', () => {
  const read = (text: string) => readSettingsFile(text, checkSetting);
  const file = (parts: object) => JSON.stringify({ format: 'sverka-settings', ...parts });

  it('holds everything but panel places, and comes back as it went', () => {
    const text = settingsFile(own);
    expect(text).not.toContain('panelPlaces');
    const reading = read(text);
    expect(reading?.refused).toEqual([]);
    expect(reading && changedParts(own, reading.patch)).toEqual([]);
    expect(reading && changedParts({ ...own, rulesOff: [] }, reading.patch)).toEqual(['rulesOff']);
  });

  it.each(['', '{}', '[]', 'null', '7', '{"format":"sverka-calendar"}'])('is not %j', (text) => {
    expect(read(text)).toBeNull();
  });

  // The first five left the options page blank; the last ones led to places that nobody chose.
  it.each<[object, string, string[]]>([
    [{ rulesOff: {} }, 'rulesOff', []],
    [{ organization: null }, 'organization', []],
    [{ contact: 'Иванова' }, 'contact', []],
    [{ calendar: { added: [{}], removed: [], years: [] } }, 'calendar', ['added', '0', 'date']],
    [{ remind: { enabled: true, quietFrom: '25:00', quietTo: '08:00', onDaysOff: false } }, 'remind', ['quietFrom']],
    [{ sites: [7] }, 'sites', ['0']],
    [{ sites: ['http://kontingent.example.ru/'] }, 'sites', ['0']],
    [{ showLabels: 'да' }, 'showLabels', []],
    [{ supportFormUrl: 'http://epos.permkrai.ru/help' }, 'supportFormUrl', []],
    [{ supportFormUrl: 'javascript:alert(1)' }, 'supportFormUrl', []],
    [{ supportFormUrl: 'https://epos.permkrai.ru@form.example/' }, 'supportFormUrl', []],
    [{ colour: 'red' }, 'colour', []],
    [JSON.parse('{"__proto__":{"showLabels":false}}'), '__proto__', []],
  ])('refuses %j in words and takes the rest', (parts, part, at) => {
    const reading = read(`${file({}).slice(0, -1)},"contact":{"name":"","email":""},${JSON.stringify(parts).slice(1)}`);
    expect(reading?.refused).toEqual([{ part, at }]);
    if (part !== 'contact') expect(reading?.patch.contact).toEqual({ name: '', email: '' });
    expect(Object.hasOwn(reading?.patch ?? {}, part)).toBe(false);
    expect(refusedText({ part, at })).toMatch(/^Не взято: .+\.$/u);
  });

  it('of any contents leaves settings that the worker takes, and never throws', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...Object.keys(DEFAULT_SETTINGS), 'x'), fc.jsonValue()), (parts) => {
        const reading = read(file(parts));
        expect(reading && settingsPatch.safeParse(reading.patch).success).toBe(true);
        expect(() => reading && settingChanges(own, reading.patch)).not.toThrow();
      }),
    );
  });
});

describe('the changes of a settings file', () => {
  it('are told each with its value', () => {
    const patch: Partial<Settings> = {
      organization: { territory: 'г. Пермь', name: 'шк. 1605', kind: 'Школа' },
      contact: { name: 'Петрова Анна', email: 'petrova@pochta.example' },
      calendar: { added: [{ date: '2026-11-27', note: 'указ' }], removed: [], years: [2028] },
      rulesOff: ['name-latin', 'made-up'],
      sites: ['https://kontingent.example/'],
      pausedHosts: ['epos.permkrai.ru'],
      listMode: false,
      showLabels: false,
      remind: { enabled: true, quietFrom: '21:00', quietTo: '08:00', onDaysOff: true },
      supportFormUrl: 'https://form.example/help',
    };
    expect(settingChanges(own, patch)).toEqual([
      { text: 'Территория: пусто → «г. Пермь»' },
      { text: 'Название организации: пусто → «шк. 1605»' },
      { text: 'Кто составляет заявки: пусто → «Петрова Анна»' },
      { text: 'Почта для заявок: пусто → «petrova@pochta.example»' },
      { text: 'Календарь, появится: 27.11.2026 выходной, «указ»' },
      { text: 'Год внесён полностью: 2028' },
      { text: 'Выключится проверка: «Латинские буквы в ФИО»' },
      { text: 'Выключится проверка: «made-up»' },
      { text: 'Включится проверка: «Сверка буквы «ё»»' },
      { text: 'Сверка будет работать и на сайте: «https://kontingent.example/»', warn: true },
      { text: 'Сверка выключится на сайте: «epos.permkrai.ru»' },
      { text: '«Сверка списком»: да → нет' },
      { text: 'Подписи в списке ожидания: да → нет' },
      { text: 'Тихие часы: с 20:00 до 08:00 → с 21:00 до 08:00' },
      { text: 'Напоминать в выходные: нет → да' },
      {
        text: 'Адрес формы техподдержки: пусто → «https://form.example/help». Это чужой сайт: form.example, а не permkrai.ru',
        warn: true,
      },
    ]);
  });

  it('name every part that is changed, and nothing that is not', () => {
    for (const part of Object.keys(DEFAULT_SETTINGS) as (keyof Settings)[]) expect(settingChanges(own, { [part]: own[part] })).toEqual([]);
    expect(settingChanges(own, { supportFormUrl: 'https://epos.permkrai.ru/help' })).toEqual([
      { text: 'Адрес формы техподдержки: пусто → «https://epos.permkrai.ru/help»' },
    ]);
  });
});

describe('clockOf', () => {
  it.each([
    ['20:00', '20:00'],
    ['8', '08:00'],
    ['8:05', '08:05'],
    ['0805', '08:05'],
    [' 20.30 ', '20:30'],
    ['24:00', null],
    ['12:60', null],
    ['8 pm', null],
    ['', null],
  ])('%j → %j', (typed, clock) => {
    expect(clockOf(typed)).toBe(clock);
  });
});

describe('hostOf', () => {
  it.each([
    ['epos.permkrai.ru', 'epos.permkrai.ru'],
    ['http://epos.permkrai.ru/a', 'epos.permkrai.ru'],
    ['слово', null],
    ['', null],
  ])('%j → %j', (address, host) => {
    expect(hostOf(address)).toBe(host);
  });
});

describe('siteOf', () => {
  it.each([
    ['https://kontingent.example.ru/card/1?x=1', 'https://kontingent.example.ru/'],
    [' kontingent.example.ru ', 'https://kontingent.example.ru/'],
    ['https://kontingent.example.ru:8443/', 'https://kontingent.example.ru:8443/'],
    ['http://kontingent.example.ru/', null],
    ['ftp://kontingent.example.ru/', null],
    ['localhost', null],
    ['', null],
    ['не адрес', null],
  ])('%j → %j', (address, site) => {
    expect(siteOf(address)).toBe(site);
  });
});

describe('calendarNotes', () => {
  it.each([
    ['2027-09-30T23:59', 0],
    ['2027-10-01T00:00', 1],
  ])('at %s: %i', (moment, count) => {
    expect(calendarNotes(DEFAULT_SETTINGS, perm(moment))).toHaveLength(count);
  });
});
