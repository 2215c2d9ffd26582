import type { CourseNow } from '#domain/classroom/flags-work.ts';
import type { CaseGraph } from '#domain/scenario/schema.ts';
import type { Locale } from '#domain/shared/locale.ts';
import { assignmentCourse, type AssignmentCourse } from './assignment-course.ts';
import { layOutCase, type CaseMap } from './case-map.ts';
import type { Catalog } from './catalog.ts';
import { plainText } from './plain-text.ts';
import { showQuestion } from './shown-question.ts';
import { showScenario } from './shown-scenario.ts';

/** The course as a class's results are held against it and shown. */
export interface ResultsCourse extends AssignmentCourse {
  now: CourseNow;
  quizzes: Record<string, ResultsQuiz>;
  cases: Record<string, ResultsCase>;
}

export interface ResultsQuiz {
  title: string;
  items: ResultsItem[];
  /** By id. */
  outcomes: Record<string, string>;
}

export interface ResultsItem {
  id: string;
  outcome: string;
  prompt: string;
  type: string;
  /** What the ids in an answer stand for. */
  labels: Record<string, string>;
}

export interface ResultsCase {
  title: string;
  revision: string;
  graph: CaseGraph;
  /** Titles of scenes and endings, texts of choices. */
  titles: Record<string, string>;
  choices: Record<string, string>;
  map: CaseMap;
}

export async function resultsCourse(catalog: Catalog, locale: Locale): Promise<ResultsCourse> {
  const now: CourseNow = { questions: {}, scenarios: {} };
  const quizzes: ResultsCourse['quizzes'] = {};
  for (const [id, quiz] of catalog.quizzes) {
    const items = quiz.items.map((item) => {
      const { revision, key, prompt, form, outcome } = showQuestion(catalog, locale, id, item.id);
      now.questions[`${id}/${item.id}`] = { revision, key };
      const parts = 'options' in form ? form.options : 'steps' in form ? form.steps : [];
      const beside = 'rows' in form ? [...form.rows, ...form.places] : [];
      const labels = Object.fromEntries([...parts, ...beside].map((part) => [part.id, part.text]));
      return { id: item.id, outcome, prompt, type: item.type, labels };
    });
    const outcomes = quiz.outcomes.map((each) => [each.id, plainText(catalog, locale, each.text)]);
    quizzes[id] = { title: quiz.title[locale], items, outcomes: Object.fromEntries(outcomes) };
  }
  const cases: ResultsCourse['cases'] = {};
  for (const id of catalog.scenarios.keys()) {
    cases[id] = await resultsCase(catalog, locale, id);
    now.scenarios[id] = cases[id].revision;
  }
  return { ...assignmentCourse(catalog, locale), now, quizzes, cases };
}

async function resultsCase(catalog: Catalog, locale: Locale, id: string): Promise<ResultsCase> {
  const { title, revision, start, pass, scenes, endings } = showScenario(catalog, locale, id);
  const titles = Object.fromEntries(
    Object.entries({ ...scenes, ...endings }).map(([place, shown]) => [place, shown.title]),
  );
  const choices = Object.values(scenes).flatMap((scene) => scene.choices);
  const graph: CaseGraph = {
    ...{ start, pass },
    scenes: Object.fromEntries(
      Object.entries(scenes).map(([place, scene]) => [
        place,
        {
          choices: scene.choices.map((choice) => ({
            ...{ id: choice.id, goto: choice.goto, when: choice.when, effects: choice.effects },
            ...{ marks: choice.marks, breach: choice.breach },
          })),
        },
      ]),
    ),
    endings: Object.fromEntries(Object.keys(endings).map((ending) => [ending, {}])),
  };
  return {
    ...{ title, revision, graph, titles },
    choices: Object.fromEntries(choices.map((choice) => [choice.id, choice.text])),
    map: await layOutCase(graph, (place) => titles[place] ?? place),
  };
}
