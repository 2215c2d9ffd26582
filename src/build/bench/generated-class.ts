import { assignmentText } from '#domain/classroom/assignment.ts';
import type { Assignment } from '#domain/classroom/assignment.ts';
import type { Class } from '#domain/classroom/class.ts';
import { wrapSubmission } from '#domain/classroom/submission.ts';
import type { EventDraft, LearningEvent } from '#domain/record/event.ts';
import { seededRandom } from '#domain/shared/seeded.ts';

/** What the results page is printed with, as far as a made-up class needs it. */
export interface PrintedCourse {
  quizzes: Record<string, { items: { id: string; type: string; labels: Record<string, string> }[] }>;
  now: {
    questions: Record<string, { revision: string; key: { type: string; correct?: unknown } }>;
    scenarios: Record<string, string>;
  };
  cases: Record<
    string,
    { graph: { start: string; scenes: Record<string, { choices: { id: string; goto: string }[] }> } }
  >;
}

export interface MadeFile {
  name: string;
  text: string;
}

const families = [
  'Trần Thị',
  'Lò Văn',
  'Đỗ Ngọc',
  'Nguyễn Hữu',
  'Phạm Thùy',
  'Vàng A',
  'Hoàng Đức',
  'Bùi Thị',
];
const givens = ['Hòa', 'Sáng', 'Ưng', 'Ấn', 'Dương', 'Páo', 'Ước', 'Ánh', 'Đạt', 'Bình'];
const start = Date.UTC(2026, 10, 24, 1);

/** A class that nobody is in, and an assignment given to all of it. Names and numbers are made up; the same for the same size. */
export function generatedClass(size: number, assignment: Assignment): Class {
  return {
    ...{ v: 1, course: 'cau-noi', id: 'made-up', name: 'Lớp thử', createdAt: '2026-11-20T08:00:00.000Z' },
    groups: [
      { id: 'one', name: 'Tổ 1' },
      { id: 'two', name: 'Tổ 2' },
    ],
    learners: Array.from({ length: size }, (_, n) => ({
      id: `learner-${n}`,
      name: nameOf(n),
      number: `T-${String(n).padStart(4, '0')}`,
      groups: [n % 2 ? 'two' : 'one'],
      profiles: [],
    })),
    assignments: [{ assignment, groups: [], learners: [], givenAt: '2026-11-23T08:00:00.000Z' }],
  };
}

export function nameOf(n: number): string {
  return `${families[n % families.length]} ${givens[(n * 7) % givens.length]}`;
}

/** What learner `n` of a made-up class hands in: one test of each quiz, one run of each case, then time spent until it is `least` events. */
export function generatedFile(n: number, assignment: Assignment, course: PrintedCourse, least = 0): MadeFile {
  const random = seededRandom(n + 1);
  const skill = 0.25 + 0.7 * random();
  const events: LearningEvent[] = [];
  let at = start + n * 60_000;
  const add = (draft: EventDraft, seconds: number) => {
    at += Math.round(seconds * 1000);
    const seq = events.length + 1;
    const envelope = {
      id: `e-${n}-${seq}`,
      profile: `profile-${n}`,
      device: `device-${n}`,
      seq,
      lamport: seq,
    };
    events.push({ ...draft, ...envelope, at: new Date(at).toISOString() } as LearningEvent);
  };
  const about = { assignment: assignment.id };
  add({ type: 'assignment.accepted', about, data: { text: assignmentText(assignment) } }, 1);
  for (const part of assignment.parts) {
    if (part.kind === 'lesson') {
      const { module, lesson } = part;
      add({ type: 'lesson.completed', about: { module, lesson } }, 300 + 300 * random());
    } else if (part.kind === 'quiz') {
      const { quiz } = part;
      const items = (course.quizzes[quiz]?.items ?? []).filter(({ type }) => type === 'single');
      const attempt = `attempt-${n}-${quiz}`;
      const ids = items.map(({ id }) => id);
      const begun = { quiz, attempt, assignment: assignment.id };
      add({ type: 'quiz.started', about: begun, data: { mode: 'test', seed: n, items: ids } }, 5);
      let sum = 0;
      for (const [place, { id: item, labels }] of items.entries()) {
        const now = course.now.questions[`${quiz}/${item}`];
        const right = String(now?.key.correct);
        const wrong = Object.keys(labels).filter((label) => label !== right);
        const isRight = random() < skill - 0.3 * (place / items.length) + 0.15;
        const answer = isRight ? right : (wrong[Math.floor(random() * wrong.length)] ?? '');
        const confidence = random() < skill ? 'sure' : 'guess';
        sum += Number(isRight);
        add(
          {
            type: 'question.answered',
            about: { quiz, item, attempt, where: 'quiz' },
            revision: now?.revision ?? '',
            data: { answer, credit: Number(isRight), confidence },
          },
          15 + 60 * random(),
        );
      }
      const score = items.length ? sum / items.length : 0;
      add({ type: 'quiz.finished', about: { quiz, attempt }, data: { score, passed: score >= 0.8 } }, 3);
    } else if (part.kind === 'scenario') {
      addRun(part.scenario);
    }
  }
  for (const part of assignment.parts) {
    for (let page = 0; part.kind === 'lesson' && events.length < least; page += 1) {
      add(
        {
          type: 'time.spent',
          about: { page: 'lesson', id: `${part.module}/${part.lesson}` },
          data: { seconds: 20 },
        },
        25,
      );
    }
  }
  const learner = { name: nameOf(n), number: `T-${String(n).padStart(4, '0')}` };
  const made = { course: 'cau-noi', assignment: assignment.id, learner, profile: `profile-${n}` } as const;
  const madeAt = new Date(at + 60_000).toISOString();
  return {
    name: `bai-${n}.cau-noi.json`,
    text: wrapSubmission({ ...made, courseVersion: '0.1.0 2026-11-23', madeAt, events }),
  };

  function addRun(scenario: string) {
    const played = course.cases[scenario];
    if (!played) return;
    const run = `run-${n}-${scenario}`;
    const revision = course.now.scenarios[scenario] ?? '';
    add({ type: 'scenario.started', about: { scenario, run, assignment: assignment.id }, revision }, 5);
    let scene = played.graph.start;
    for (let step = 0; step < 40 && played.graph.scenes[scene]; step += 1) {
      const { choices } = played.graph.scenes[scene] ?? { choices: [] };
      const choice = choices[Math.floor(random() * choices.length)];
      if (!choice) break;
      add(
        { type: 'scenario.chose', about: { scenario, run }, data: { choice: choice.id, scene } },
        20 + 40 * random(),
      );
      scene = choice.goto;
    }
    const scores = { lawful: 1, safe: 2, door: 1, explained: 0, recorded: 1 };
    add(
      {
        type: 'scenario.finished',
        about: { scenario, run },
        revision,
        data: { ending: scene, scores, passed: skill > 0.5 },
      },
      2,
    );
  }
}
