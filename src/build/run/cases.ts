import { reportScenario } from '#domain/scenario/report.ts';
import { readCourse } from '../read-course.ts';
import { printCaseReport } from '../reporters/case-report.ts';

// npm run cases: what the exhaustive search knows of every case. -- --json: the same as JSON. -- <case>: of one.
const asked = process.argv.slice(2);
const asJson = asked.includes('--json');
const [only] = asked.filter((one) => one !== '--json');
const { scenarios } = await readCourse('.');

if (only !== undefined && !scenarios.has(only)) {
  console.error(`There is no case "${only}". There are: ${[...scenarios.keys()].join(', ')}.`);
  process.exit(1);
}
const reports = [...scenarios.values()]
  .filter(({ id }) => only === undefined || id === only)
  .flatMap(({ id, value }) => (value ? [[id, reportScenario(value, { name: id })] as const] : []));

if (asJson) console.log(JSON.stringify(Object.fromEntries(reports), undefined, 2));
else console.log(reports.map(([id, report]) => printCaseReport(id, report)).join('\n\n'));
