import type { Plugin } from 'vite';

/** What every page that keeps the record needs at once. What only some need stays in parts of its own. */
const storage = [
  'append-events|database|database-schema|database-upgrades|held|new-id|on-access-change',
  'open-database|own-identity|read-record|record-keeper|record-store|session|show-record-state|storage-fault',
  'read-progress|read-fold|checkpoint|track-time',
].join('|');
const record = 'checks|compare-events|event-shapes|fold|migrate-event|migrations|misfit|parse-event';
const progress =
  'add-to-run|move-run|count-lesson|count-quiz|count-scenario|progress-fold|progress|summarise';

const groups = [
  {
    name: 'record',
    test: new RegExp(`/src/(storage/(${storage})|domain/(record/(${record})|progress/(${progress})))\\.ts$`),
  },
  // Every page has its settings, prints and can be searched from, nearly every one a law badge or a notice of what ended with a law.
  {
    name: 'page',
    test: /\/src\/(features\/(display|language)\/[a-z-]+\.client|features\/(offline\/register|print\/print-notes|search\/search-shortcut)\.client|components\/(law-badge|law-day|retired-notice)\.client|storage\/preferences|domain\/evidence\/(law-status|retirement)|domain\/shared\/day-in-vietnam)\.ts$/,
  },
  // Most questions are choices; the other types come with the pages that they stand on.
  {
    name: 'question',
    test: /\/src\/features\/question\/(question|answer-controls|choice-controls)\.client\.ts$/,
  },
  // Where a learner is in the course: home, module, path and progress pages.
  {
    name: 'outline',
    test: /\/src\/(domain\/progress\/(lesson-state|module-progress|path-progress|next-step)|features\/progress\/(module-progress|page-outline)\.client)\.ts$/,
  },
  // What an assignment asks for, and until when: home, quizzes, cases, the page of assignments.
  { name: 'assigned', test: /\/src\/(domain\/classroom\/part-done|i18n\/instant\.client)\.ts$/ },
];

/**
 * Left alone, the bundler cuts the code into dozens of files along what each page happens to share; in these
 * few it weighs 2 kB less on the home and lesson pages (gzip).
 */
export function sharedChunks(): Plugin {
  const output = { codeSplitting: { groups } };
  return {
    name: 'shared-chunks',
    configEnvironment: (name) => (name === 'client' ? { build: { rolldownOptions: { output } } } : undefined),
  };
}
