import { describe, expect, it } from 'vitest';
import { changedSettings, pendingUnder } from '@/utils/app/settings/change-settings';
import { siteOf } from '@/utils/app/settings/settings-actions';
import { changedParts, readSettingsFile, settingsFile } from '@/utils/app/settings/settings-file';
import { calendarNotes } from '@/utils/app/worker-words';
import { DEFAULT_SETTINGS, withPolicy } from '@/utils/domain/settings';

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
        remind: { enabled: false },
        showLabels: false,
      },
    );
    expect(settings).toMatchObject({
      organization: { territory: 'г. Пермь', kind: 'Школа' },
      rulesOff: ['name-yo', 'by-policy'],
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
  it('holds everything but panel places, and comes back as it went', () => {
    const text = settingsFile(own);
    expect(text).not.toContain('panelPlaces');
    const patch = readSettingsFile(text);
    expect(patch && changedParts(own, patch)).toEqual([]);
    expect(patch && changedParts({ ...own, rulesOff: [] }, patch)).toEqual(['rulesOff']);
  });

  it.each(['', '{}', '[]', 'null', '{"format":"sverka-calendar"}'])('is not %j', (text) => {
    expect(readSettingsFile(text)).toBeNull();
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
