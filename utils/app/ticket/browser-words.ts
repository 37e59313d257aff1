const BROWSERS: readonly [RegExp, string][] = [
  [/YaBrowser\/(\d+\.\d+)/u, 'Яндекс Браузер'],
  [/Edg\/(\d+)/u, 'Microsoft Edge'],
  [/OPR\/(\d+)/u, 'Opera'],
  [/Firefox\/(\d+)/u, 'Firefox'],
  [/Chrome\/(\d+)/u, 'Google Chrome'],
  [/Version\/(\d+(?:\.\d+)?).*Safari/u, 'Safari'],
];

// A browser says «Windows NT 10.0» on Windows 11 too.
const WINDOWS: Readonly<Record<string, string>> = {
  '10.0': 'Windows 10 или 11',
  '6.3': 'Windows 8.1',
  '6.2': 'Windows 8',
  '6.1': 'Windows 7',
};

function systemOf(userAgent: string): string {
  const windows = /Windows NT (\d+\.\d+)/u.exec(userAgent)?.[1];
  if (windows) return WINDOWS[windows] ?? 'Windows';
  const android = /Android (\d+(?:\.\d+)?)/u.exec(userAgent)?.[1];
  if (android) return `Android ${android}`;
  if (/iPhone|iPad/u.test(userAgent)) return 'iOS';
  if (/Mac OS X/u.test(userAgent)) return 'macOS';
  return /Linux|CrOS/u.test(userAgent) ? 'Linux' : '';
}

/** Browser and system of a `navigator.userAgent`, as a ticket names them: «Яндекс Браузер 25.10, Windows 10 или 11»; '' when nothing is known. */
export function browserWords(userAgent: string): string {
  const found = BROWSERS.map(([pattern, name]) => ({ name, version: pattern.exec(userAgent)?.[1] })).find(
    ({ version }) => version !== undefined,
  );
  return [found ? `${found.name} ${found.version}` : '', systemOf(userAgent)].filter((part) => part !== '').join(', ');
}
