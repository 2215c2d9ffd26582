import { version } from '../../package.json';
import { buildDay } from './build-day.ts';

/** Which build of the course this is: what is handed in says so. */
export const courseVersion = `${version} ${buildDay}`;
