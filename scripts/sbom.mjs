// npm run sbom: the bill of materials (CycloneDX 1.5) of everything in the lock file, each part with its hash and licence and whether it is in the archives.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '..');
const LICENCES = join(ROOT, '.output/chrome-mv3/licences.txt');
const { name, version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const lock = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')).packages;

if (!existsSync(LICENCES)) {
  console.error('Сначала соберите расширение: npm run build');
  process.exit(1);
}
const shipped = new Set(
  [...readFileSync(LICENCES, 'utf8').matchAll(/^(@?[\w./-]+) (\d[\w.+-]*) \(/gm)].map(([, part, at]) => `${part}@${at}`),
);

const { stdout, status, stderr } = spawnSync('npm', ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'], {
  cwd: ROOT,
  encoding: 'utf8',
  maxBuffer: 64 * 1024 * 1024,
  shell: process.platform === 'win32',
});
if (status !== 0) {
  console.error(stderr);
  process.exit(1);
}
const bill = JSON.parse(stdout);
// The same lock file gives the same bill: nothing of the moment or of the folder stays in it.
bill.serialNumber = undefined;
bill.metadata.timestamp = undefined;
bill.metadata.component.name = name;
for (const component of bill.components) {
  const licence = lock[`node_modules/${component.name}`]?.license;
  if (!component.licenses?.length && licence) component.licenses = [{ license: { id: licence } }];
  const isShipped = shipped.has(`${component.name}@${component.version}`);
  component.properties = [...(component.properties ?? []), { name: 'sverka:shipped', value: String(isShipped) }];
}
const missing = [...shipped].filter(
  (part) => !part.startsWith(`${name}@`) && !bill.components.some((one) => `${one.name}@${one.version}` === part),
);
if (missing.length > 0) {
  console.error(`In the archives, but not in the lock file: ${missing.join(', ')}`);
  process.exit(1);
}
const file = join(ROOT, '.output', `${name}-${version}-sbom.cdx.json`);
mkdirSync(join(ROOT, '.output'), { recursive: true });
writeFileSync(file, `${JSON.stringify(bill, null, 2)}\n`);
const hashed = bill.components.filter(({ hashes }) => hashes?.length).length;
console.log(`${relative(ROOT, file)}: ${bill.components.length} parts, ${hashed} with a hash, ${shipped.size} in the archives`);
