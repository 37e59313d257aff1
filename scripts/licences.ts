import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';

const ROOT = resolve(import.meta.dirname, '..');
/** The file in each archive that holds the licences of all that is in it; `scripts/check-bundle.mjs` holds docs/third-party.md against it. */
const LICENCES_FILE = 'licences.txt';

/** Packages of which only data went into generated files (docs/third-party.md): no module of theirs is bundled. */
const DATA_PACKAGES = ['dictionary-ru', 'ru-names', 'russian_name', 'sex-by-russian-name'];

/** Notes which packages really get into a bundle: `plugin` goes into every build, `write` puts their licences beside the result. */
export function licencesOfBundle(): { plugin(): Plugin; write(outDir: string): void } {
  const packages = new Set(DATA_PACKAGES);
  return {
    plugin: () => ({
      name: 'sverka:licences',
      generateBundle(_, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type !== 'chunk') continue;
          for (const [id, { renderedLength }] of Object.entries(file.modules)) {
            const name = renderedLength > 0 ? packageOf(id) : undefined;
            if (name) packages.add(name);
          }
        }
      },
    }),
    write(outDir) {
      const texts = [...packages].sort().map(noticeOf);
      writeFileSync(join(outDir, LICENCES_FILE), `${[ownNotice(), ...texts].join(`\n${'-'.repeat(80)}\n\n`)}`);
    },
  };
}

/** `@floating-ui/dom` of a module's path; undefined for our own modules. The innermost folder counts. */
function packageOf(id: string): string | undefined {
  const path = id.replaceAll('\\', '/').split('/node_modules/').at(-1);
  if (path === undefined || path === id.replaceAll('\\', '/')) return undefined;
  return /^(?:@[^/]+\/)?[^/]+/.exec(path)?.[0];
}

const ownNotice = () => `epos-sverka\n\n${readFileSync(join(ROOT, 'LICENSE'), 'utf8')}`;

/** Name, version, licence, and the text that the package ships; a package without a text is named with its licence and home. */
function noticeOf(name: string): string {
  const folder = join(ROOT, 'node_modules', name);
  const { version, license, repository, homepage } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const home = homepage ?? repository?.url ?? repository ?? '';
  const file = existsSync(folder) ? readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry)) : undefined;
  const text = file
    ? readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trimEnd()
    : `The package ships no licence text and names the licence ${license}. ${home}`.trimEnd();
  return `${name} ${version} (${license})\n\n${text}\n`;
}
