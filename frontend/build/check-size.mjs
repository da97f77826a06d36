// Measures what a browser must load before the first screen and fails when it is over the budget.
import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const budgets = [
  { page: 'portal', entries: ['src/app/portal.tsx', 'src/features/portal/front-page.tsx'], limit: 120 },
  {
    page: 'workspace',
    entries: ['src/app/workspace.tsx', 'src/app/start/start-page.tsx'],
    limit: 250,
  },
];

const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'));

function closure(entries) {
  const seen = new Set();
  const visit = (key) => {
    const chunk = manifest[key];
    if (!chunk) throw new Error(`${key} is not in the build manifest`);
    if (seen.has(chunk.file)) return;
    seen.add(chunk.file);
    (chunk.imports ?? []).forEach(visit);
  };
  ['index.html', ...entries].forEach(visit);
  return [...seen];
}

const kilobytes = (file) => gzipSync(readFileSync(`dist/${file}`), { level: 9 }).length / 1000;
const report = budgets.map(({ page, entries, limit }) => {
  const files = closure(entries).map((file) => ({ file, kB: kilobytes(file) }));
  return { page, limit, kB: files.reduce((sum, { kB }) => sum + kB, 0), files };
});

for (const { page, kB, limit } of report) {
  console.log(`${page}: ${kB.toFixed(1)} kB of JavaScript before the first screen (limit ${limit})`);
}
writeFileSync('dist/.vite/sizes.json', JSON.stringify(report, null, 2));
if (report.some(({ kB, limit }) => kB > limit)) {
  for (const { files } of report)
    for (const { file, kB } of files) console.error(`  ${kB.toFixed(1).padStart(7)} ${file}`);
  process.exit(1);
}
