import type { Plugin } from 'vite';

/** React DOM's ways to set HTML: `dangerouslySetInnerHTML` of a new and of a changed element, and making a `<script>`. */
const PLACES = 3;

/**
 * Takes from React DOM what nothing of ours uses: the setting of HTML. Text then is text, whatever a component is handed, and a search for
 * `innerHTML` in the archives finds none. Fails the build when a new React has it elsewhere.
 */
export function noInnerHtml(): Plugin {
  return {
    name: 'sverka:no-inner-html',
    apply: 'build',
    transform(code, id) {
      if (!id.endsWith('react-dom-client.production.js')) return null;
      const found = code.match(/\.innerHTML = /g)?.length ?? 0;
      if (found !== PLACES) this.error(`react-dom sets HTML in ${found} places, ${PLACES} were expected: look at scripts/no-inner-html.ts`);
      return { code: code.replaceAll('.innerHTML = ', '.textContent = '), map: null };
    },
  };
}
