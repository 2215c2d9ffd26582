import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const limits = { seconds: 5, megabytes: 500 };

/** Prints what it takes to prove a generated case of 200 scenes and 100,000 distinct states, in a process of its own. */
export function benchLargeCase(): void {
  const script = fileURLToPath(new URL('prove-large-case.ts', import.meta.url));
  const { stdout, stderr, status } = spawnSync(process.execPath, [script], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`The large case was not proven: ${stderr}`);
  const { scenes, states, seconds, megabytes } = JSON.parse(stdout) as Record<string, number>;
  const isOver = (seconds ?? Infinity) > limits.seconds || (megabytes ?? Infinity) > limits.megabytes;
  console.log(
    `case of ${scenes} scenes and ${states} states proven: ${seconds?.toFixed(1)} s, ${megabytes?.toFixed(0)} MB${isOver ? '  OVER' : ''}`,
  );
}
