import { resolve } from 'node:path';
import { checkCourse } from '../check-content.ts';
import type { Course } from '../course/course.ts';
import { readCourse } from '../read-course.ts';
import { printAnnotations } from '../reporters/github.ts';
import { count, countDiagnostics, printDiagnostics } from '../reporters/terminal.ts';

// node src/build/run/check-content.ts [folder]: checks the course in that folder, else in this one.
const root = resolve(process.argv[2] ?? '.');
const course = await readCourse(root);
const diagnostics = checkCourse(course, new Date().toISOString().slice(0, 10));
const failed = diagnostics.some(({ severity }) => severity === 'error');

if (diagnostics.length > 0) {
  console.log(`${printDiagnostics(diagnostics)}\n\n${countDiagnostics(diagnostics)}`);
  if (process.env.GITHUB_ACTIONS) console.log(printAnnotations(diagnostics));
}
if (failed) process.exitCode = 1;
else console.log(`The course is clean: ${summary(course)}.`);

function summary({ lessons, quizzes, scenarios, facts, laws, glossary }: Course): string {
  return [
    count(lessons.length, 'lesson'),
    count(quizzes.size, 'quiz', 'quizzes'),
    count(scenarios.size, 'case'),
    count(facts.size, 'fact'),
    count(laws.size, 'law'),
    count(glossary.size, 'term'),
  ].join(', ');
}
