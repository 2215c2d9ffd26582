import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['firefox', 'firefox-esr'];
const places = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((base) =>
    join(process.env[base] ?? '', 'Mozilla Firefox/firefox.exe'),
  ),
];

/** A Firefox that is installed here as Mozilla or the system ships it; undefined where there is none. */
export function findFirefox() {
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((dir) => names.map((name) => join(dir, name)));
  return [...onPath, ...places].find((path) => path && existsSync(path));
}

/** Finds one, or gets Debian's package where we are root. The single file is walked in it; all else does without. */
export function findOrInstallFirefox() {
  const found = findFirefox();
  if (found || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return found;
  console.log('No Firefox here: getting one, once…');
  const run = (...args) => spawnSync('apt-get', args, { stdio: 'inherit', timeout: 180_000 });
  run('update');
  run('install', '-y', '--no-install-recommends', 'firefox-esr');
  return findFirefox();
}
