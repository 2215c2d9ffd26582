import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const limits = { seconds: 5, megabytes: 500 };

/**
 * Prints what it takes to prove a generated case of 200 scenes and 100,000 distinct states, in a process of its own:
 * seconds of the processor, which a busy machine does not change much, and by the clock.
 */
export function benchLargeCase(): void {
  const script = fileURLToPath(new URL('prove-large-case.ts', import.meta.url));
  const { stdout, stderr, status } = spawnSync(process.execPath, [script], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`The large case was not proven: ${stderr}`);
  const figures = JSON.parse(stdout) as Record<
    'scenes' | 'states' | 'seconds' | 'clock' | 'megabytes',
    number
  >;
  const { scenes, states, seconds, clock, megabytes } = figures;
  const isOver = seconds > limits.seconds || megabytes > limits.megabytes;
  const took = `${seconds.toFixed(1)} s (${clock.toFixed(1)} s by the clock), ${megabytes.toFixed(0)} MB`;
  console.log(`case of ${scenes} scenes and ${states} states proven: ${took}${isOver ? '  OVER' : ''}`);
}
