// Policy templates for those who roll the extension out (docs/rollout.md). In: what was packed, what the organisation lays down.

/** An example of what an organisation may lay down; public/managed-schema.json says what each part means. */
export const SAMPLE_SETTINGS = {
  organization: { territory: 'г. Пермь', kind: 'Школа' },
  supportFormUrl: 'https://epos.permkrai.ru/',
  calendar: { added: [{ date: '2028-01-03', note: 'пример' }], removed: [], years: [] },
  rulesOff: [],
  sites: [],
  pausedHosts: [],
  listMode: true,
  showLabels: true,
  remind: { enabled: true, quietFrom: '20:00', quietTo: '08:00', onDaysOff: false },
};

/** policies.json of Chromium, Chrome, Яндекс Браузер and Edge on Linux: the folder of managed policies. */
export const chromiumPolicy = ({ id, updateUrl, settings }) => ({
  ExtensionSettings: { [id]: { installation_mode: 'force_installed', update_url: updateUrl, toolbar_pin: 'force_pinned' } },
  '3rdparty': { extensions: { [id]: settings } },
});

/** policies.json of Firefox; the id is the one of the manifest. */
export const firefoxPolicy = ({ geckoId, xpiUrl, settings }) => ({
  policies: {
    ExtensionSettings: { [geckoId]: { installation_mode: 'force_installed', install_url: xpiUrl, default_area: 'navbar' } },
    '3rdparty': { Extensions: { [geckoId]: settings } },
  },
});

/** Branches of the registry in which the Chromium browsers look for policies on Windows. */
const BRANCHES = {
  chrome: 'Google\\Chrome',
  edge: 'Microsoft\\Edge',
  yandex: 'YandexBrowser',
};

/** A .reg file for one browser on Windows. A part of the settings that is no plain value is a text of JSON, as Chromium wants it. */
export function registryFile(browser, { id, updateUrl, settings }) {
  const branch = `HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\${BRANCHES[browser]}`;
  const text = (value) => `"${String(value).replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
  const value = (part) =>
    typeof part === 'boolean' ? `dword:0000000${Number(part)}` : text(typeof part === 'string' ? part : JSON.stringify(part));
  const lines = [
    'Windows Registry Editor Version 5.00',
    '',
    `[${branch}\\ExtensionInstallForcelist]`,
    `"1"=${text(`${id};${updateUrl}`)}`,
    '',
    `[${branch}\\3rdparty\\extensions\\${id}\\policy]`,
    ...Object.entries(settings).map(([name, part]) => `"${name}"=${value(part)}`),
    '',
  ];
  // Regedit reads UTF-16 with a byte order mark.
  return Buffer.from(`\ufeff${lines.join('\r\n')}`, 'utf16le');
}

export const REGISTRY_BROWSERS = Object.keys(BRANCHES);
