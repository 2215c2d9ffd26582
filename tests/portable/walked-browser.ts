import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { browserArgs, findBrowser } from '../../src/build/run/find-browser.mjs';
import { findFirefox } from '../../src/build/run/find-firefox.mjs';

/** A browser with a profile of its own, as it comes from its maker. */
export interface WalkedBrowser {
  browser: Browser;
  /** Where its downloads go. */
  downloads: string;
  close(): Promise<void>;
}

export const browserNames = ['Chromium', 'Firefox'] as const;
export type BrowserName = (typeof browserNames)[number];

export function executableOf(name: BrowserName): string | undefined {
  return name === 'Firefox' ? findFirefox() : findBrowser();
}

export async function startBrowser(name: BrowserName): Promise<WalkedBrowser> {
  const folder = mkdtempSync(join(tmpdir(), 'cau-noi-browser-'));
  const downloads = join(folder, 'downloads');
  mkdirSync(downloads);
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  const executable = executableOf(name) ?? '';
  if (name === 'Firefox') return startFirefox(executable, folder, downloads, remove);
  const browser = await puppeteer.launch({
    executablePath: executable,
    args: browserArgs,
    userDataDir: join(folder, 'profile'),
    downloadBehavior: { policy: 'allow', downloadPath: downloads },
    // Puppeteer's own default would take away what pages may not do from a file.
    ignoreDefaultArgs: ['--allow-file-access-from-files'],
  });
  return { browser, downloads, close: () => browser.close().then(remove) };
}

/**
 * Driven through its own WebDriver BiDi. Whoever drives Firefox through a library gets another Firefox: their
 * profiles, and the settings it "recommends" to be driven with, let a file load modules and fetch its neighbours.
 */
async function startFirefox(executable: string, folder: string, downloads: string, remove: () => void) {
  const profile = join(folder, 'profile');
  mkdirSync(profile);
  const settings = {
    'remote.prefs.recommended': false,
    'security.fileuri.strict_origin_policy': true,
    // Where downloads go, and that no page of Mozilla's opens or is asked for.
    'browser.download.folderList': 2,
    'browser.download.dir': downloads,
    'browser.aboutwelcome.enabled': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'app.update.disabledForTesting': true,
    'browser.shell.checkDefaultBrowser': false,
  };
  const lines = Object.entries(settings).map(
    ([key, value]) => `user_pref(${JSON.stringify(key)}, ${JSON.stringify(value)});\n`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join(''));
  const args = ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0'];
  const child = spawn(executable, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  const browser = await puppeteer.connect({
    browserWSEndpoint: `${await endpointOf(child)}/session`,
    protocol: 'webDriverBiDi',
  });
  const close = async () => {
    const gone = new Promise((resolve) => child.once('exit', resolve));
    await browser.close().catch(() => undefined);
    child.kill();
    await gone;
    remove();
  };
  return { browser, downloads, close };
}

function endpointOf(firefox: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    firefox.stderr?.on('data', (data: Buffer) => {
      said += String(data);
      const [, endpoint] = /WebDriver BiDi listening on (\S+)/.exec(said) ?? [];
      if (endpoint) resolve(endpoint);
    });
    firefox.once('exit', () => reject(new Error(`Firefox did not start:\n${said}`)));
  });
}
