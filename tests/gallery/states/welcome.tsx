import { WelcomePage } from '@/components/welcome/WelcomePage';
import { DEFAULT_SETTINGS } from '@/utils/domain/settings';
import type { States } from '../state';

const page = (browser: 'chrome' | 'yandex' | 'firefox', fault: string | null = null) => (
  <WelcomePage
    own={DEFAULT_SETTINGS}
    policy={{}}
    browser={browser}
    training="#training"
    fault={fault}
    showMode={{ on: false, onChange: () => {} }}
    onSave={async () => true}
  />
);

export const states: States = {
  'welcome-chrome': { width: 1366, render: () => page('chrome') },
  'welcome-narrow': { width: 1093, render: () => page('firefox', 'Не удалось запомнить. Попробуйте ещё раз') },
};
