import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, CDPSession, Page } from 'playwright-core';
import type { Assignment, AssignmentPart } from '#domain/classroom/assignment.ts';
import { assignmentText, longestAssignment, mostParts } from '#domain/classroom/assignment.ts';
import type { Class } from '#domain/classroom/class.ts';
import { generatedClass, generatedFile } from './generated-class.ts';
import type { PrintedCourse } from './generated-class.ts';
import { putClass } from './put-class.ts';

const learners = 1000;
const events = 500;
const columnsAsked = 60;
/** The other views, and what stands in them once they are drawn. */
const views = { questions: '.item-plot, table', cases: '.case-map', export: '.results-exports' };
const files = { XLSX: 'XLSX', CSV: 'CSV', 'report without names': 'không tên' };

interface Outline {
  modules: {
    id: string;
    lessons: { id: string }[];
    quizzes: { id: string }[];
    scenarios: { id: string }[];
  }[];
}

/** Prints how long a class of a thousand takes to collect, to sort and to scroll, and the longest that the page was kept busy. */
export async function benchClass(browser: Browser, site: string): Promise<void> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${site}/vi/instructor/results/`);
  await page.locator('astro-island p').first().waitFor();
  // The desk has made its database once it says that there is no class.
  await page.waitForTimeout(1500);
  const course = JSON.parse(
    (await page.locator('[data-results-course]').textContent()) ?? '{}',
  ) as PrintedCourse & Outline;
  const assignment: Assignment = {
    ...{ v: 1, id: 'bench', course: 'cau-noi', title: 'Bench', late: 'allowed' },
    parts: partsOf(course),
  };
  const folder = mkdtempSync(join(tmpdir(), 'cau-noi-bench-'));
  try {
    const paths = Array.from({ length: learners }, (_, n) => {
      const { name, text } = generatedFile(n, assignment, course, events);
      const path = join(folder, name);
      writeFileSync(path, text);
      return path;
    });
    await putClass(page, withMoreParts(generatedClass(learners, assignment), course));
    await page.locator('.drop input[type=file]').waitFor();
    // The page has come to rest: its own start is measured elsewhere.
    await page.waitForTimeout(1000);
    await watchLongTasks(page);
    const client = await context.newCDPSession(page);
    await client.send('Performance.enable', { timeDomain: 'threadTicks' });
    const start = Date.now();
    await page.locator('.drop input[type=file]').setInputFiles(paths);
    await page
      .locator('section [role=status] p')
      .filter({ hasText: `: ${learners}.` })
      .waitFor({ timeout: 300_000 });
    print(`${learners} files of ${events} events collected`, Date.now() - start, 10_000);
    // On a machine that does other things, too, this is what the page itself took.
    print('  processor time of the page', await processorTime(client), 10_000);
    print('  longest task meanwhile (0: none over 50 ms)', await longestTask(page), 100);

    await page.goto('about:blank');
    await page.addInitScript(watchFromTheStart);
    await page.goto(`${site}/vi/instructor/results/#class=made-up&view=gradebook`);
    await page.locator('.gradebook tbody tr').first().waitFor({ timeout: 300_000 });
    print('  read again, longest task', await longestTask(page), 100);
    const columns = await page.locator('.gradebook thead button').count();
    for (const column of [1, 2, columns - 1]) {
      print(
        `gradebook of ${learners} by ${columns} columns sorted by column ${column}`,
        await timeToSort(page, column),
        100,
      );
    }
    print('  scrolled to another place', await timeToScroll(page), 100);
    for (const [view, drawn] of Object.entries(views)) {
      await page.evaluate(() => Object.assign(globalThis, { longest: 0 }));
      await page.locator(`.results-views a[href$="view=${view}"]`).click();
      await page.locator(drawn).first().waitFor();
      print(`  ${view} opened, longest task`, await settled(page), 100);
    }
    for (const [file, button] of Object.entries(files)) {
      await page.evaluate(() => Object.assign(globalThis, { longest: 0 }));
      const begun = Date.now();
      const saving = page.waitForEvent('download', { timeout: 120_000 });
      await page.locator('.results-exports button', { hasText: button }).click();
      await saving;
      print(`  ${file} written after ${Date.now() - begun} ms, longest task`, await settled(page), 100);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
    await context.close();
  }
}

/** As many as an assignment may hold, and as its text has room for. */
function partsOf({ modules }: Outline): AssignmentPart[] {
  const all: AssignmentPart[] = [
    ...modules.flatMap(({ quizzes }) => quizzes.map(({ id }) => ({ kind: 'quiz' as const, quiz: id }))),
    ...modules.flatMap(({ scenarios }) =>
      scenarios.map(({ id }) => ({ kind: 'scenario' as const, scenario: id, stepBack: true })),
    ),
    ...modules.flatMap(({ id, lessons }) =>
      lessons.map((lesson) => ({ kind: 'lesson' as const, module: id, lesson: lesson.id })),
    ),
  ];
  const parts = all.slice(0, mostParts);
  const assignment = {
    v: 1,
    id: 'bench',
    course: 'cau-noi',
    title: 'Bench',
    late: 'allowed',
    parts,
  } as Assignment;
  while (assignmentText(assignment).length > longestAssignment) parts.pop();
  return parts;
}

/** A second assignment, which nobody has handed in: as many columns as a long course has. */
function withMoreParts(of: Class, course: Outline): Class {
  const assignment = { ...(of.assignments[0] as Class['assignments'][number]).assignment };
  const parts = partsOf(course).slice(0, columnsAsked - assignment.parts.length);
  const more = { ...assignment, id: 'bench-more', title: 'Bench 2', parts };
  return {
    ...of,
    assignments: [
      ...of.assignments,
      { assignment: more, groups: [], learners: [], givenAt: '2026-11-23T08:00:00.000Z' },
    ],
  };
}

async function processorTime(client: CDPSession): Promise<number> {
  const { metrics } = await client.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? NaN) * 1000;
}

/** Only tasks after the page was handed the files: making a thousand File objects is the browser's own task. */
const watchLongTasks = (page: Page) =>
  page.evaluate(() => {
    const seen = Object.assign(globalThis, { longest: 0, handed: Infinity });
    addEventListener('change', () => (seen.handed = performance.now()), { capture: true, once: true });
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries())
        if (startTime > seen.handed) seen.longest = Math.max(seen.longest, duration);
    }).observe({ type: 'longtask' });
  });

/** In a page of its own making: what loading and reading take. */
function watchFromTheStart(): void {
  const seen = Object.assign(globalThis, { longest: 0 });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.longest = Math.max(seen.longest, duration);
  }).observe({ type: 'longtask' });
}

/** Tasks are told of a little after they end. */
async function settled(page: Page): Promise<number> {
  await page.waitForTimeout(400);
  return longestTask(page);
}

const longestTask = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { longest: number }).longest);

/** From the click until the next picture is drawn. */
const timeToSort = (page: Page, column: number) =>
  page.evaluate(async (place) => {
    const button = document.querySelectorAll<HTMLElement>('.gradebook thead button')[place];
    const start = performance.now();
    button?.click();
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    return performance.now() - start;
  }, column);

const timeToScroll = (page: Page) =>
  page.evaluate(async () => {
    const box = document.querySelector('.gradebook');
    const start = performance.now();
    box?.scrollTo(0, box.scrollHeight / 2);
    await new Promise((resolve) =>
      requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve))),
    );
    return performance.now() - start;
  });

function print(what: string, took: number, most: number) {
  console.log(`${what}: ${took.toFixed(0)} ms${took > most ? '  OVER' : ''}`);
}
