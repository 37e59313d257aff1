import { CalendarSection } from '@/components/settings/CalendarSection';
import { SettingsPage } from '@/components/settings/SettingsPage';
import type { OptionsState } from '@/utils/app/ports';
import type { SettingsActions } from '@/utils/app/settings/settings-actions';
import { readSettingsFile } from '@/utils/app/settings/settings-file';
import { DEFAULT_SETTINGS } from '@/utils/domain/settings';
import { checkSetting } from '@/utils/platform/storage/check-part';
import { CLEAN as CARD } from '../../unit/app/fake-ports';
import { diagnosisOf } from '../../unit/text/diagnosis-sample';
import type { States } from '../state';

const done = async () => true;
const ACTIONS: SettingsActions = {
  save: done,
  forget: done,
  allowSite: done,
  removeSite: done,
  forgetIgnored: done,
  deleteAll: done,
  readFile: (text) => readSettingsFile(text, checkSetting),
  saveFile: () => undefined,
};
const STATE: OptionsState = {
  own: {
    ...DEFAULT_SETTINGS,
    organization: { territory: 'г. Пермь', name: 'шк. 1605', kind: 'Школа' },
    calendar: {
      added: [{ date: '2026-11-20', note: 'праздник города' }],
      removed: [{ date: '2027-12-31', note: '' }],
      years: [],
    },
    rulesOff: ['name-yo'],
    sites: ['https://kontingent.example.ru/'],
    pausedHosts: ['epos.permkrai.ru'],
  },
  policy: { contact: { name: 'Администрация округа' }, calendar: { added: [{ date: '2027-12-31', note: 'указ губернатора' }] } },
  taught: [{ host: 'kontingent.permkrai.ru', field: 'snils', place: { label: 'Страховой номер', path: [0, 2, 1] } }],
  ignored: 3,
  granted: ['https://kontingent.example.ru/'],
};
const DIAGNOSIS = { look: async () => diagnosisOf(CARD), copy: done };
const CLEAN: OptionsState = { own: DEFAULT_SETTINGS, policy: {}, taught: [], ignored: 0, granted: [] };
const EXAMPLES = { 'name-latin': { example: 'имя: «Aнна»', sentence: 'В имени латинская буква «A» (1-я)' } };

export const states: States = {
  'settings-page': {
    width: 1000,
    bare: true,
    render: () => (
      <SettingsPage
        state={STATE}
        notes={['Часть настроек не прочиталась и возвращена к исходной. Проверьте настройки.']}
        today="2026-11-22"
        actions={ACTIONS}
        diagnosis={DIAGNOSIS}
        examples={EXAMPLES}
        askedSite=""
        showMode={{ on: true, onChange: () => {} }}
      />
    ),
  },
  'settings-narrow': {
    width: 420,
    bare: true,
    inPage: true,
    height: 900,
    render: () => (
      <SettingsPage
        state={CLEAN}
        notes={[]}
        today="2026-11-22"
        actions={ACTIONS}
        diagnosis={DIAGNOSIS}
        examples={EXAMPLES}
        askedSite=""
        showMode={{ on: false, onChange: () => {} }}
      />
    ),
  },
  'settings-calendar-out': {
    width: 640,
    render: () => <CalendarSection own={DEFAULT_SETTINGS} policy={{}} today="2028-02-22" onSave={done} onFile={() => undefined} />,
  },
};
