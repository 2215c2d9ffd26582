import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { installMissing } from './install-missing.mjs';

installMissing();
const { findOrInstallBrowser } = await import('./find-browser.mjs');
findOrInstallBrowser();

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

if (run(['run', 'build'])) {
  const browserRan = run(['run', 'test:browser'], { PLAYWRIGHT_JSON_OUTPUT_NAME: `${folder}/browser.json` });
  const stats = report('browser')?.stats;
  passed += stats?.expected ?? 0;
  skipped += stats?.skipped ?? 0;
  failed += (stats?.unexpected ?? 0) + (stats?.flaky ?? 0);
  if (!browserRan && !stats?.unexpected && !stats?.flaky) failed += 1;
} else {
  failed += 1;
}

console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
