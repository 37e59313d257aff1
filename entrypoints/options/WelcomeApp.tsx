import { useEffect, useState } from 'react';
import type { ShowModeProps } from '@/components/show-mode/ShowModeBar';
import { WelcomePage } from '@/components/welcome/WelcomePage';
import type { OptionsState } from '@/utils/app/ports';
import type { SettingsActions } from '@/utils/app/settings/settings-actions';
import { settingsText } from '@/utils/text/ru/settings';
import { welcomeText } from '@/utils/text/ru/welcome';

/** Whose way of pinning an icon is told. */
function ownBrowser(agent: string): 'yandex' | 'firefox' | 'chrome' {
  if (/\bYaBrowser\//.test(agent)) return 'yandex';
  return /\bFirefox\//.test(agent) ? 'firefox' : 'chrome';
}

/** The page that opens once, over the same settings as the options page. */
export function WelcomeApp({ state, save, showMode }: { state: OptionsState; save: SettingsActions['save']; showMode: ShowModeProps }) {
  const [fault, setFault] = useState<string | null>(null);
  useEffect(() => {
    document.title = welcomeText.title;
  }, []);
  return (
    <WelcomePage
      own={state.own}
      policy={state.policy}
      browser={ownBrowser(navigator.userAgent)}
      training="/desk.html#training"
      fault={fault}
      showMode={showMode}
      onSave={async (patch) => {
        const done = await save(patch);
        setFault(done ? null : settingsText.notSaved);
        return done;
      }}
    />
  );
}
