import { checkScenario } from '#domain/scenario/check.ts';
import { exploreScenario } from '#domain/scenario/explore.ts';
import { generateLargeCase } from '../../../tests/fixtures/scenario/generate-large-case.ts';

/** Run by large-case.ts: proves the case as the content check does, and says what that took. */
const scenario = generateLargeCase();
const [start, before] = [performance.now(), process.cpuUsage()];
const findings = checkScenario(scenario);
const clock = (performance.now() - start) / 1000;
const { user, system } = process.cpuUsage(before);
const seconds = (user + system) / 1e6;
if (findings.length > 0) throw new Error(findings.map(({ code }) => code).join(', '));
// maxRSS is in kB on every system that Node runs on.
const megabytes = process.resourceUsage().maxRSS / 1000;
const { states } = exploreScenario(scenario);
console.log(
  JSON.stringify({ scenes: Object.keys(scenario.scenes).length, states, seconds, clock, megabytes }),
);
