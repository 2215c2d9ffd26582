import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { installMissing } from './install-missing.mjs';

installMissing();
const { findOrInstallBrowser } = await import('./find-browser.mjs');
const { findOrInstallFirefox } = await import('./find-firefox.mjs');
findOrInstallBrowser();
const firefox = findOrInstallFirefox();

// Playwright reads a relative path from the folder of its settings.
const folder = resolve('node_modules/.cache/cau-noi');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

function run(args, env = {}) {
  const { status } = spawnSync('npm', args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, ...env },
  });
  return status === 0;
}

function report(name) {
  try {
    return JSON.parse(readFileSync(`${folder}/${name}.json`, 'utf8'));
  } catch {
    return undefined;
  }
}

let passed = 0;
let failed = 0;
/** Tests that cannot run here; each prints why. */
let skipped = 0;

const unitRan = run([
  'run',
  'test:unit',
  '--',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${folder}/unit.json`,
]);
const unit = report('unit');
passed += unit?.numPassedTests ?? 0;
failed += unit?.numFailedTests ?? 0;
skipped += unit?.numPendingTests ?? 0;
// A file that could not be loaded counts no test of its own.
if (!unitRan && !unit?.numFailedTests) failed += 1;

/** Runs walks in a browser and counts them. */
function walk(name, args) {
  const ran = run(args, { PLAYWRIGHT_JSON_OUTPUT_NAME: `${folder}/${name}.json` });
  const stats = report(name)?.stats;
  passed += stats?.expected ?? 0;
  skipped += stats?.skipped ?? 0;
  failed += (stats?.unexpected ?? 0) + (stats?.flaky ?? 0);
  if (!ran && !stats?.unexpected && !stats?.flaky) failed += 1;
}

// In the file every address begins at its root, so there is none of a course built for a sub-path.
const isWhole = !process.env.BASE_PATH;
if (!isWhole) console.log('Built for a sub-path: the single file is not walked.');
if (run(['run', 'build']) && (!isWhole || run(['run', 'build:portable', '--', '--keep-dist']))) {
  walk('browser', ['run', 'test:browser']);
  if (isWhole) walk('portable', ['run', 'test:portable']);
} else {
  failed += 1;
}

if (!firefox) console.log('\nThere is no Firefox on this machine: the single file was not walked in it.');
if (skipped > 0) console.log(`\n${skipped} skipped: this machine lacks what they need (each says what).`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
