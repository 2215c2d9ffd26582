import { gradeGap } from '#domain/quiz/gap.ts';
import { isMap, makeLive } from './answer-controls.client.ts';
import { fieldControls } from './field-controls.client.ts';

makeLive('gap', fieldControls, isMap, gradeGap);
