import { spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';

const port = Number(process.env['BENCH_PORT'] ?? 4392);

/** Serves the built site while `work` runs. `base` is the sub-path that it was built for. */
export async function serveSite<Result>(
  base: string,
  work: (url: string) => Promise<Result>,
): Promise<Result> {
  const isWindows = process.platform === 'win32';
  const server = spawn('npm', ['exec', '--', 'astro', 'preview', '--port', String(port)], {
    stdio: 'ignore',
    shell: isWindows,
    detached: !isWindows,
  });
  const url = `http://127.0.0.1:${port}${base}`;
  try {
    for (let tries = 0; tries < 80; tries += 1) {
      const answered = await fetch(`${url}/vi/`).then(
        () => true,
        () => false,
      );
      if (answered) return await work(url);
      await wait(250);
    }
    throw new Error(`The built site did not answer at ${url}/vi/. Run "npm run build" first.`);
  } finally {
    if (server.pid && !isWindows) process.kill(-server.pid);
    else server.kill();
  }
}
