import type { ScenarioTooLarge } from '../explore/limits.ts';
import type { Finding } from './finding.ts';

const fixes = {
  states:
    'Ask for a mark sooner after it is set, ask for fewer marks and criteria late in the case, or make two cases of it.',
  steps:
    'Set fewer floors under pass.floors, or lower them: many high floors at once are what is hard to prove.',
};

export function tooLarge({ message, limit }: ScenarioTooLarge): Finding {
  return {
    code: 'scenario/too-large',
    path: limit === 'states' ? ['scenes'] : ['pass'],
    message: `${message} Nothing was proven about its runs.`,
    fix: fixes[limit],
  };
}
