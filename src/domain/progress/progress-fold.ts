import type { Fold } from '../record/fold.ts';
import type { Progress } from './progress.ts';
import { countOn, noProgress } from './summarise.ts';

export const progressFold: Fold<Progress> = { name: 'progress', version: 3, start: noProgress, add: countOn };
