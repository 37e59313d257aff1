// The parts of the suite: which npm script each runs and what must stand before it.

/**
 * @typedef {object} Part
 * @property {string} id
 * @property {string} title
 * @property {string} script of package.json
 * @property {string[]} [after] parts without whose success this one cannot run
 * @property {'chromium' | 'firefox'} [browser] that it cannot run without
 * @property {Record<string, string>} [env]
 */

const TYPES = { id: 'types', title: 'Типы', script: 'types' };
const LINT = { id: 'lint', title: 'Правила кода', script: 'lint' };
const DEAD_CODE = { id: 'deadcode', title: 'Мёртвый код', script: 'deadcode' };
const UNIT = { id: 'unit', title: 'Правила, страницы, компоненты', script: 'test:unit' };
/** Archives that unpack to hundreds of megabytes: seconds each. */
const SLOW = { id: 'slow', title: 'Чужие файлы', script: 'test:slow' };
const PAGE = { id: 'page', title: 'Страница в браузере', script: 'test:page', browser: 'chromium' };
const BUILD = { id: 'build', title: 'Сборка', script: 'build:browsers' };
/** Apart from the build: an archive that has grown too large is no reason to leave the browsers' tests out. */
const BUILD_CHECK = { id: 'build-check', title: 'Размеры и лицензии', script: 'build:check', after: ['build'] };
const STAND = { id: 'stand', title: 'Стенд', script: 'build:stand' };
const BUILDS = [BUILD, STAND];

const CHROMIUM = { id: 'chromium', title: 'Chromium', script: 'test:e2e', browser: 'chromium', after: BUILDS.map(({ id }) => id) };
const FIREFOX = { id: 'firefox', title: 'Firefox', script: 'test:firefox', browser: 'firefox', after: BUILDS.map(({ id }) => id) };

/** A part with another set of fonts (tests/fonts/draw-with.mjs). @param {Part} part @param {string} fonts @param {string} words */
const drawnWith = (part, fonts, words) => ({
  ...part,
  id: `${part.id}-${fonts}`,
  title: `${part.title}, ${words}`,
  env: { SVERKA_FONTS: fonts },
});

/** What is built comes first: the browsers' tests are the longest, by their nature or because they wait for pages, and the short ones fill the end. @type {readonly Part[]} */
export const SUITE = [...BUILDS, CHROMIUM, PAGE, FIREFOX, UNIT, SLOW, BUILD_CHECK, TYPES, LINT, DEAD_CODE];

/** What an edit of a rule or a component needs, within a minute. @type {readonly Part[]} */
export const QUICK = [TYPES, LINT, UNIT];

/** The browsers' tests with the fonts of the machine and with wide ones. @type {readonly Part[]} */
export const FONTS = [
  ...BUILDS,
  ...[CHROMIUM, FIREFOX].map((part) => drawnWith(part, 'system', 'шрифты системы')),
  ...[CHROMIUM, FIREFOX].map((part) => drawnWith(part, 'wide', 'широкий шрифт')),
];
