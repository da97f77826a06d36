// Every package we ship or build with must be under a licence of these lists.
import { readFileSync } from 'node:fs';

const permissive = [
  'MIT',
  'ISC',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'Unlicense',
  'CC0-1.0',
  'BlueOak-1.0.0',
  'OFL-1.1',
  'Python-2.0',
  'Zlib',
  '(MIT OR Apache-2.0)',
];
// Tools that never reach a browser.
const buildOnly = [...permissive, 'MPL-2.0', 'CC-BY-4.0', 'MIT-0', '(MIT OR CC0-1.0)', 'MIT AND ISC'];

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const refused = Object.entries(packages)
  .filter(([path]) => path !== '')
  .filter(([, { dev, devOptional, license }]) => !(dev || devOptional ? buildOnly : permissive).includes(license))
  .map(([path, { license }]) => `${path}: ${license ?? 'no licence stated'}`);

if (refused.length > 0) {
  console.error(`Licences that are not on the list:\n  ${refused.join('\n  ')}`);
  process.exit(1);
}
console.log(`licences: ${Object.keys(packages).length - 1} packages, all on the list`);
