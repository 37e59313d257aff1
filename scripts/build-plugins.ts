import { dirname } from 'node:path';
import type { Plugin } from 'vite';

/**
 * Asks Chromium to compile every function of a script while the file streams in, on a thread of its own; without it each is compiled on the page's
 * thread when it is first called, which was a third of all that the card script cost there (docs/adr/0005). Other browsers read a comment.
 */
const COMPILE_HINT = '//# allFunctionsCalledOnLoad';
const HINTED = ['card.js', 'register.js'];

export function compileHint(): Plugin {
  return {
    name: 'sverka:compile-hint',
    enforce: 'post',
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle))
        if (file.type === 'chunk' && HINTED.includes(file.fileName)) file.code = `${COMPILE_HINT}\n${file.code}`;
    },
  };
}

/**
 * One line of `@webext-core/messaging`: a message to a tab that nobody takes leaves «Unchecked runtime.lastError» in the extension's list of faults,
 * which is what an admin's browser shows her as a fault of ours. The line now looks at it (docs/adr/0013). The build fails when the line has changed.
 */
const UNREAD = 'options.frameId != null ? { frameId: options.frameId } : void 0, res));';
const READ =
  'options.frameId != null ? { frameId: options.frameId } : void 0, (response) => { void chrome.runtime.lastError; res(response); }));';

export function readLastError(): Plugin {
  return {
    name: 'sverka:read-last-error',
    transform(code, id) {
      if (!/@webext-core\/messaging\/dist\/index\.mjs/.test(id)) return null;
      if (!code.includes(UNREAD)) throw new Error('@webext-core/messaging has changed: look at the patch in scripts/build-plugins.ts.');
      return { code: code.replace(UNREAD, READ), map: null };
    },
  };
}

/**
 * Two things of WXT cost every page of the region 0.9 ms before the sentinel has looked at anything (stamps in the release build): a context of which
 * nothing is used, and asking the browser's object for the extension's id, by which Chromium makes that object. Both builds know their object without.
 */
export function lightSentinel(): Plugin {
  return {
    name: 'sverka:light-sentinel',
    load(id) {
      if (/\/wxt\/dist\/utils\/content-script-context\.mjs$/.test(id.replaceAll('\\', '/'))) return 'export class ContentScriptContext {}';
      if (/\/wxt\/dist\/browser\.mjs$/.test(id.replaceAll('\\', '/')))
        return 'export const browser = import.meta.env.FIREFOX ? globalThis.browser : globalThis.chrome;';
      return null;
    },
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle))
        if (file.type === 'chunk' && /wxt:content-script-started|browser\?\.runtime\?\.id/.test(file.code))
          throw new Error('WXT has changed: look at lightSentinel in scripts/build-plugins.ts.');
    },
  };
}

const THREAD = "new URL('./desk.worker.ts', import.meta.url)";

/**
 * The threads of the desk as one more entry of the pages' build: rules and names, a fifth of the archive, stand once in it instead of twice, as they
 * do when Vite builds a worker by itself. The development server is left alone.
 */
export function threadAmongPages(): Plugin {
  return {
    name: 'sverka:thread-among-pages',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      if (!/entrypoints\/desk\/.*\.ts$/.test(id.replaceAll('\\', '/')) || !code.includes(THREAD)) return null;
      this.emitFile({ type: 'chunk', id: `${dirname(id)}/desk.worker.ts`, fileName: 'desk-worker.js' });
      return code.replace(THREAD, "'/desk-worker.js'");
    },
  };
}

/**
 * An e-mail address with numbers for a domain is none for us (utils/domain/email.ts), so the library's patterns of them are never asked; nor is its check
 * that it gets a string, which the types hold.
 */
export function leanEmail(): Plugin {
  return {
    name: 'sverka:lean-email',
    load: (id) =>
      /\/validator\/es\/lib\/(?:isIP|util\/assertString)\.js$/.test(id.replaceAll('\\', '/')) ? 'export default () => false;' : null,
    transform(code, id) {
      if (/utils\/domain\/email\.ts$/.test(id.replaceAll('\\', '/')) && code.includes('allow_ip_domain'))
        throw new Error('Number domains are asked for now: take isIP out of leanEmail, or leanEmail out of wxt.config.ts.');
      return null;
    },
  };
}

/** What is counted of surnames weighs a third of the card script: there it is left out, and comes by a script of its own (entrypoints/names). */
export function surnamesApart(): Plugin {
  let apart = false;
  return {
    name: 'sverka:surnames-apart',
    enforce: 'pre',
    buildStart({ input }) {
      // The server of `npm run dev` has no input: it serves the pages, which have everything.
      apart = /entrypoints\/card\//.test(JSON.stringify(input ?? '').replaceAll('\\\\', '/'));
    },
    load(id) {
      if (!apart) return null;
      if (/surname-model\.generated\.ts$/.test(id)) return 'export const SURNAME_MODEL = null;';
      if (/surname-network\.generated\.ts$/.test(id)) return 'export const SURNAME_NETWORK = null;';
      if (/letter-runs\.generated\.ts$/.test(id)) return 'export const LETTER_RUNS = {};';
      if (/\/name-writings\.ts$/.test(id)) return "export const NAME_WRITINGS = '';";
      return /surname-writings\.ts$/.test(id)
        ? "export const SURNAME_WRITINGS = ''; export const DOTTED_SURNAMES = ''; export const SURNAME_ENDINGS = '';"
        : null;
    },
  };
}
