import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((base) => [
    join(process.env[base] ?? '', 'Google/Chrome/Application/chrome.exe'),
    join(process.env[base] ?? '', 'Microsoft/Edge/Application/msedge.exe'),
  ]),
];

/** A browser that is installed here: Chromium, Chrome or Edge, or Playwright's own. */
export function findBrowser() {
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((dir) => names.map((name) => join(dir, name)));
  return [...onPath, ...places].find((path) => path && existsSync(path)) ?? downloadedBrowser();
}

function downloadedBrowser() {
  const { chromium } = createRequire(import.meta.url)('playwright-core');
  const path = chromium.executablePath();
  return path && existsSync(path) ? path : undefined;
}

/** Finds a browser or gets one: Playwright's download, else Debian's package where we are root. */
export function findOrInstallBrowser() {
  const found = findBrowser();
  if (found) return found;
  const run = (command, args) =>
    spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' }).status === 0;
  console.log('No Chromium, Chrome or Edge here: getting one, once…');
  run('npx', ['playwright', 'install', 'chromium']);
  if (!findBrowser() && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    run('apt-get', ['update']);
    run('apt-get', ['install', '-y', 'chromium']);
  }
  const installed = findBrowser();
  if (!installed) {
    throw new Error(
      'The browser tests need Chromium, Chrome or Edge, and none could be installed. Install one and run "npm test" again.',
    );
  }
  return installed;
}

/** As root Chromium runs only without its sandbox. The rest keeps it from asking the network for anything. */
export const browserArgs = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
