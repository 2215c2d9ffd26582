import type { ScenarioTooLarge } from '../explore/limits.ts';
import type { Finding } from './finding.ts';

export function tooLarge({ message }: ScenarioTooLarge): Finding {
  return {
    code: 'scenario/too-large',
    path: ['scenes'],
    message: `${message} Nothing was proven about its runs.`,
    fix: 'Ask for a mark sooner after it is set, ask for fewer marks and criteria late in the case, or make two cases of it.',
  };
}
