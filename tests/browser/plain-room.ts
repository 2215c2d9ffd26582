import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from '../../src/build/run/find-browser.mjs';

const port = 8080;

/** Why no room can be made here; undefined where it can. */
export function whyNoRoom(): string | undefined {
  if (process.platform !== 'linux') return 'network namespaces exist on Linux alone';
  if (process.getuid?.() !== 0) return 'making a network namespace needs root';
  const name = `cn-try-${process.pid}`;
  if (spawnSync('ip', ['netns', 'add', name]).status !== 0)
    return '"ip netns" is missing or not allowed here';
  spawnSync('ip', ['netns', 'del', name]);
  return undefined;
}

export function isInstalled(program: string): boolean {
  return spawnSync(program, [program === 'caddy' ? 'version' : '--version']).status === 0;
}

/**
 * A classroom of this test's own: one network namespace for the instructor's computer, one for a learner's,
 * a cable between them and nothing else. The learner's browser sees an address that is not localhost.
 */
export class PlainRoom {
  readonly url: string;
  /** Starts the browser on the learner's computer. */
  readonly browser: string;
  readonly #names: [string, string];
  readonly #folder = mkdtempSync(join(tmpdir(), 'cau-noi-room-'));
  readonly #server: ChildProcess;

  constructor(place: number, command: (address: string, port: number) => string[]) {
    const names: [string, string] = [`cn-desk-${process.pid}`, `cn-seat-${process.pid}`];
    const [desk, seat] = names;
    const ip = (...words: string[]) => execFileSync('ip', words, { stdio: 'pipe' });
    this.#names = names;
    for (const name of names) ip('netns', 'add', name);
    ip('link', 'add', 'cn-desk', 'netns', desk, 'type', 'veth', 'peer', 'name', 'cn-seat', 'netns', seat);
    const address = (end: number) => `10.213.${place}.${end}`;
    for (const [name, device, end] of [
      [desk, 'cn-desk', 1],
      [seat, 'cn-seat', 2],
    ] as const) {
      ip('-n', name, 'address', 'add', `${address(end)}/24`, 'dev', device);
      for (const up of [device, 'lo']) ip('-n', name, 'link', 'set', up, 'up');
    }
    this.url = `http://${address(1)}:${port}`;
    this.#server = spawn('ip', ['netns', 'exec', desk, ...command(address(1), port)], {
      stdio: 'ignore',
      // A home of its own: it leaves no settings behind.
      env: { ...process.env, HOME: this.#folder, XDG_DATA_HOME: this.#folder, XDG_CONFIG_HOME: this.#folder },
    });
    this.browser = join(this.#folder, 'browser');
    writeFileSync(this.browser, `#!/bin/sh\nexec ip netns exec ${seat} "${findBrowser()}" "$@"\n`);
    chmodSync(this.browser, 0o755);
  }

  async close(): Promise<void> {
    const gone = new Promise((resolve) => this.#server.once('exit', resolve));
    this.#server.kill();
    await gone;
    for (const name of this.#names) spawnSync('ip', ['netns', 'del', name]);
    rmSync(this.#folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
