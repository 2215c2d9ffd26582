import { dueReviews } from '#domain/evidence/currency.ts';
import { nearestId } from '#domain/scenario/checks/nearest-id.ts';
import { datedTexts } from '../currency/dated-texts.ts';
import { leaningOn, leaningOnUnreviewed } from '../currency/leaning-on.ts';
import { readCourse } from '../read-course.ts';
import { count } from '../reporters/terminal.ts';

// npm run currency: what is due for review in the next 90 days, and what leans on an unreviewed law.
// npm run currency -- law-120-2025 (or law-120-2025#35): everything that a change of that law would touch.
const course = await readCourse('.');
const [law, article] = (process.argv[2] ?? '').split('#');
if (law) printTouched(law, article || undefined);
else printDue();

function printTouched(id: string, part: string | undefined): void {
  const record = course.laws.get(id);
  if (!record) {
    const near = nearestId(id, course.laws.keys());
    console.error(`There is no law "${id}" in content/laws/.${near ? ` Did you mean "${near}"?` : ''}`);
    process.exitCode = 1;
    return;
  }
  if (part !== undefined && record.value && !record.value.articles[part]) {
    console.error(
      `${record.file} has no article "${part}": ${Object.keys(record.value.articles).join(', ')}.`,
    );
    process.exitCode = 1;
    return;
  }
  const places = leaningOn(course, id, part);
  const files = new Set(places.map(({ file }) => file));
  console.log(
    `${part ? `Article ${part} of ` : ''}${record.value?.number ?? id}: ${count(places.length, 'place')} in ${count(files.size, 'file')}`,
  );
  for (const { file, place, part: named, as } of places) {
    console.log(`  ${file}:${place.line}${named ? `  article ${named}` : ''}${as ? `  as ${as}` : ''}`);
  }
}

function printDue(): void {
  const today = new Date();
  const day = today.toISOString().slice(0, 10);
  const until = new Date(today.getTime() + 90 * 86_400_000).toISOString().slice(0, 10);
  const dated = datedTexts(course);
  const due = dueReviews(dated, day, until);
  console.log(`Due for review by ${until}: ${due.length} of ${dated.length}`);
  for (const { what, by, overdue } of due) console.log(`  ${by}${overdue ? ' OVERDUE' : ''}  ${what.file}`);
  const unreviewed = leaningOnUnreviewed(course);
  console.log(
    `\nLeant on as current, reviewed by no lawyer: ${count(unreviewed.length, 'law or article', 'laws and articles')}`,
  );
  for (const { law: id, article: part, places, ends } of unreviewed) {
    console.log(
      `  ${String(places).padStart(4)}  ${id}${part ? `#${part}` : ''}${ends ? `  ends ${ends}` : ''}`,
    );
  }
}
