// Runs a command unless its inputs are the same as at its last success.
// Usage: node build/run-when-changed.mjs <stamp file> <command> -- <input file or folder>...
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const [stamp, ...rest] = process.argv.slice(2);
const separator = rest.indexOf('--');
const command = rest.slice(0, separator);
const inputs = rest.slice(separator + 1);

function* files(path) {
  if (!existsSync(path)) return;
  if (statSync(path).isFile()) {
    yield path;
    return;
  }
  for (const name of readdirSync(path).sort()) yield* files(join(path, name));
}

const digest = createHash('sha256').update(process.version);
for (const input of inputs) {
  for (const file of files(input)) digest.update(file).update('\0').update(readFileSync(file));
}
const state = digest.digest('hex');

if (existsSync(stamp) && readFileSync(stamp, 'utf8') === state) {
  console.log(`${command.join(' ')}: nothing changed since the last run`);
} else {
  rmSync(stamp, { force: true });
  // Run by npm, this is the npm that runs us, which need not be on the PATH.
  const npm = process.env.npm_execpath;
  const [program, ...leading] = command[0] === 'npm' && npm ? [process.execPath, npm] : [command[0]];
  const { status } = spawnSync(program, [...leading, ...command.slice(1)], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, state);
}
