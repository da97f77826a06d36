// Counts test cases in JUnit XML reports (Surefire, Failsafe, Vitest, Playwright) below the given paths.
// Prints "<passed> <failed> <skipped>", then one line for each failed case.
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

function reportsBelow(path) {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return path.endsWith('.xml') ? [path] : [];
  return readdirSync(path).flatMap((name) => reportsBelow(join(path, name)));
}

function attribute(tag, name) {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
}

/** One entry for each test case; output captured in CDATA sections is no markup. */
function casesIn(report) {
  const markup = readFileSync(report, 'utf8').replace(/<!\[CDATA\[[\s\S]*?\]\]>/g, '');
  return markup
    .split(/<testcase(?=\s)/)
    .slice(1)
    .map((text) => {
      const end = /\/>|>/.exec(text);
      const tag = text.slice(0, end?.index);
      const body = end?.[0] === '/>' ? '' : text.slice(end?.index, text.indexOf('</testcase>'));
      return {
        name: `${attribute(tag, 'classname')} ${attribute(tag, 'name')}`.trim(),
        failed: /<(failure|error)[\s/>]/.test(body),
        skipped: /<skipped[\s/>]/.test(body),
      };
    });
}

const cases = process.argv.slice(2).flatMap(reportsBelow).flatMap(casesIn);
const failed = cases.filter((one) => one.failed);
const skipped = cases.filter((one) => one.skipped && !one.failed);
console.log(`${cases.length - failed.length - skipped.length} ${failed.length} ${skipped.length}`);
for (const one of failed) console.log(one.name);
