import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';

/** Runs one of npm's commands and ends this process where it fails. */
export function runNpm(args) {
  // Windows knows npm as npm.cmd, which only a shell starts.
  const { status } = spawnSync('npm', args, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) process.exit(status ?? 1);
}

/** Installs the packages where they are missing or older than the lock file. */
export function installMissing() {
  const installed = 'node_modules/.package-lock.json';
  const isFresh =
    existsSync(installed) && statSync(installed).mtimeMs >= statSync('package-lock.json').mtimeMs;
  if (isFresh) return;
  console.log('Installing packages, once…');
  runNpm(['install', '--no-fund', '--no-audit', '--loglevel=error']);
}
