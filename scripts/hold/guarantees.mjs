// What docs/guarantees.md promises, and the commands that show it. `npm run hold -- <name>` runs them; those of Vitest are part of `npm test` besides.

const vitest = (...files) => ['npx', ['vitest', 'run', ...files]];
const e2e = (...files) => ['npx', ['playwright', 'test', ...files.map((file) => `tests/e2e/${file}`)]];
const withEnv = ([file, args], env) => [file, args, env];
const node = (...args) => ['node', args];
const firefox = (...files) => node('--test', ...files.map((file) => `tests/e2e/firefox/${file}`));
/** As many restarts, tabs and crashes as were promised. */
const FULL = { SVERKA_FULL: '1' };
const npm = (script) => ['npm', ['run', '--silent', script]];

/** Name → commands, in order; the first that fails ends it. */
export const GUARANTEES = {
  browser: [npm('build:browsers'), npm('build:stand'), withEnv(e2e(), FULL), withEnv(npm('test:firefox'), FULL)],
  screen: [withEnv(e2e('screen.spec.ts', 'gallery.spec.ts'), FULL), withEnv(firefox('screen.held.ts'), FULL)],
  network: [npm('build'), node('scripts/check-bundle.mjs')],
  disk: [vitest('tests/component/fields.test.tsx'), withEnv(e2e('day.spec.ts'), FULL), firefox('day.held.ts')],
  wire: [withEnv(e2e('day.spec.ts'), FULL), e2e('release.spec.ts')],
  attacks: [
    vitest('tests/page/sight.test.ts', 'tests/page/own-tokens.test.ts'),
    e2e('attacks.spec.ts'),
    withEnv(firefox('attacks.test.ts'), FULL),
  ],
  hosts: [withEnv(e2e('host-policies.spec.ts'), FULL), withEnv(firefox('attacks.test.ts'), FULL)],
  calls: [vitest('tests/platform/worker-table.test.ts')],
  faults: [
    vitest('tests/unit/rules/failing-rule.test.ts', 'tests/unit/app/hold-update.test.ts', 'tests/platform/refused.test.ts'),
    withEnv(e2e('faults.spec.ts', 'worker/broken-off.spec.ts', 'worker/storage.spec.ts', 'update.spec.ts', 'living.spec.ts'), FULL),
    firefox('update.test.ts', 'faults.held.ts', 'crash-and-clock.held.ts'),
  ],
  kits: [
    vitest('tests/page/kits.test.ts', 'tests/page/calendars.test.ts'),
    firefox('kits.held.ts', 'row-signs.held.ts', 'over-the-page.held.ts'),
  ],
  openings: [npm('build:chrome'), npm('build:stand'), node('scripts/bench.mjs', 'openings')],
  redaction: [
    vitest('tests/unit/domain/redact-names.test.ts', 'tests/unit/app/capture-shot.test.ts'),
    withEnv(e2e('redaction.spec.ts', 'personal-boxes.spec.ts'), { REDACTION_PAGES: '100' }),
    withEnv(firefox('redaction.held.ts'), { REDACTION_PAGES: '100' }),
  ],
  'show-mode': [
    vitest('tests/component/show-mode.test.tsx', 'tests/platform/relay-views.test.ts'),
    withEnv(e2e('show-mode.spec.ts'), FULL),
    firefox('show-mode.held.ts'),
  ],
  diagnosis: [
    vitest('tests/unit/text/diagnosis.test.ts', 'tests/page/without-card.test.ts'),
    withEnv(e2e('diagnosis.spec.ts'), FULL),
    firefox('diagnosis.held.ts'),
  ],
  keyboard: [
    vitest('tests/component/popover.test.tsx'),
    withEnv(e2e('keyboard.spec.ts', 'own-pages.spec.ts'), FULL),
    firefox('keyboard.held.ts'),
  ],
  files: [vitest('tests/slow/hostile-files.test.ts'), withEnv(e2e('register-hostile.spec.ts'), { ...FULL, LONGEST_TASK: '100' })],
  settings: [
    vitest('tests/unit/app/settings-changes.test.ts', 'tests/component/settings-import.test.tsx', 'tests/platform/policy.test.ts'),
  ],
  waiting: [withEnv(e2e('worker/restarts.spec.ts', 'worker/never-lost.spec.ts'), FULL), withEnv(firefox('pending.test.ts'), FULL)],
  laws: [
    withEnv(vitest('--project=unit', '--project=dom', '--project=component', '--project=platform', '--sequence.shuffle.files'), {
      SVERKA_SEED: 'random',
    }),
  ],
  coverage: [npm('test:coverage')],
  recipes: [vitest('tests/recipes')],
  kept: [
    vitest('tests/platform/kept.test.ts', 'tests/platform/browser-ends.test.ts', 'tests/platform/worker-table.test.ts'),
    e2e('worker/storage.spec.ts'),
  ],
  storage: [vitest('tests/platform/stored-item.test.ts')],
  large: [vitest('tests/unit/app/large-values.test.ts')],
  calendar: [vitest('tests/unit/domain/sync-clock-oracle.test.ts', 'tests/unit/domain/sync-clock-vectors.test.ts')],
  names: [vitest('tests/unit/rules/held-out.test.ts', 'tests/unit/rules/corpus.test.ts')],
  snils: [vitest('tests/unit/domain/snils.test.ts')],
  tickets: [vitest('tests/unit/tickets')],
  licences: [npm('build'), npm('sbom')],
  store: [npm('build:firefox'), npm('lint:store')],
  reproducible: [node('scripts/hold/reproducible.mjs')],
  watch: [node('scripts/bench.mjs', 'read-card')],
  update: [npm('build:chrome'), node('scripts/hold/update.mjs'), npm('build:firefox'), node('scripts/hold/update-firefox.mjs')],
  policy: [npm('zip'), node('scripts/hold/policy.mjs')],
  documents: [vitest('tests/meta')],
};
