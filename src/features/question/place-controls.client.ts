import { gradeGroup } from '#domain/quiz/group.ts';
import { gradeMatch } from '#domain/quiz/match.ts';
import { isMap, makeLive } from './answer-controls.client.ts';
import { fieldControls } from './field-controls.client.ts';

makeLive('match', fieldControls, isMap, gradeMatch);
makeLive('group', fieldControls, isMap, gradeGroup);
