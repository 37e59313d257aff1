// Which fonts the browsers of tests, pictures and demo draw with. Linux asks fontconfig, whose settings are a file that can be named; Windows and
// macOS have no such switch and draw with their own fonts.
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROBOTO = dirname(fileURLToPath(import.meta.resolve('@expo-google-fonts/roboto/package.json')));
const DEJAVU = join(dirname(fileURLToPath(import.meta.resolve('dejavu-fonts-ttf/package.json'))), 'ttf');

/**
 * Sets of fonts, all from packages, so that every machine has them.
 * `own`: Roboto, within one per cent of Segoe UI's width, and DejaVu for signs that it lacks. `wide`: a machine that has DejaVu alone, an
 * eighth wider (measured on «Соколова Екатерина Владимировна…»: 642 against 570 px).
 */
const SETS = {
  own: { folders: [ROBOTO, DEJAVU], main: ['Roboto', 'DejaVu Sans'] },
  wide: { folders: [DEJAVU], main: ['DejaVu Sans'] },
};

/** Families that stylesheets ask for and a machine may have or lack: here they are one and the same on every machine. */
const ASKED_FOR = ['sans-serif', 'system-ui', 'Segoe UI', 'Roboto', 'Noto Sans', 'Liberation Sans', 'Arial', 'Helvetica', 'Helvetica Neue'];

const alias = (/** @type {string} */ family, /** @type {string[]} */ fonts) =>
  `<alias binding="same"><family>${family}</family><prefer>${fonts.map((font) => `<family>${font}</family>`).join('')}</prefer></alias>`;

/** How letters are drawn: without hinting and sub-pixels, which machines set in different ways. */
const DRAWING = `<match target="pattern">
  <edit name="antialias" mode="assign"><bool>true</bool></edit>
  <edit name="hinting" mode="assign"><bool>false</bool></edit>
  <edit name="hintstyle" mode="assign"><const>hintnone</const></edit>
  <edit name="autohint" mode="assign"><bool>false</bool></edit>
  <edit name="rgba" mode="assign"><const>none</const></edit>
</match>`;

/** @param {{ folders: string[], main: string[] }} set */
const settingsOf = ({ folders, main }) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
${folders.map((folder) => `<dir>${folder}</dir>`).join('\n')}
<cachedir prefix="xdg">fontconfig</cachedir>
${DRAWING}
${ASKED_FOR.map((family) => alias(family, main)).join('\n')}
${alias('serif', ['DejaVu Serif'])}
${alias('monospace', ['DejaVu Sans Mono'])}
</fontconfig>
`;

/**
 * The folders of these fonts, each ending in a slash: Firefox keeps its pages from reading anything else than the system's own unless it is told
 * (`security.sandbox.content.read_path_whitelist`).
 */
export const FONT_FOLDERS = SETS.own.folders.map((folder) => `${folder}/`);

/**
 * Makes every browser that this process starts from now on draw with the project's fonts, or with the set that SVERKA_FONTS names: own, wide, or
 * system for what the machine has.
 * @param {Record<string, string | undefined>} [env] the environment that is changed; this process's unless given
 * @returns {void} Throws when SVERKA_FONTS names no set.
 */
export function drawWithProjectFonts(env = process.env) {
  const name = env.SVERKA_FONTS ?? 'own';
  if (name === 'system') {
    delete env.FONTCONFIG_FILE;
    return;
  }
  if (!Object.hasOwn(SETS, name)) throw new Error(`SVERKA_FONTS is «${name}», not one of ${Object.keys(SETS).join(', ')}, system.`);
  const folder = join(dirname(ROBOTO), '../.cache/sverka-fonts');
  const file = join(folder, `${name}.conf`);
  const settings = settingsOf(SETS[/** @type {keyof typeof SETS} */ (name)]);
  if (!existsSync(file) || readFileSync(file, 'utf8') !== settings) {
    mkdirSync(folder, { recursive: true });
    // Several processes may do this at once: none may read half a file.
    const draft = `${file}.${process.pid}`;
    writeFileSync(draft, settings);
    renameSync(draft, file);
  }
  env.FONTCONFIG_FILE = file;
}
