import type { Plugin } from 'vite';

/** What every page that keeps the record needs at once. What only some need stays in parts of its own. */
const storage = [
  'announce|append-events|ask-to-persist|database|database-schema|database-upgrades|held|new-id|on-access-change',
  'open-database|own-identity|read-record|record-keeper|record-store|session|show-record-state|storage-fault',
].join('|');
const record = 'checks|compare-events|event-shapes|migrate-event|migrations|parse-event';
const core = new RegExp(`/src/(storage/(${storage})|domain/record/(${record}))\\.ts$`);

/** What the record says about its learner, on every page that shows or marks progress. */
const counting = 'add-to-run|count-\\w+|progress-fold|summarise';
const progress = new RegExp(
  `/src/(storage/(checkpoint|read-fold|read-progress)|domain/progress/(${counting}))\\.ts$`,
);

/** What law is in force, and what it takes along when it ends. Its notices find nothing to do where none is printed. */
const law =
  /\/src\/(components\/(law-badge|law-day|retired-notice)\.client|domain\/evidence\/(law-status|retirement)|domain\/shared\/day-in-vietnam)\.ts$/;

/**
 * Left alone, the bundler cuts this code into a dozen files along what each page happens to share; in few files it
 * weighs 2 kB less on the home and lesson pages (gzip).
 */
export function fewChunks(): Plugin {
  const groups = [
    { name: 'record', test: core },
    { name: 'progress', test: progress },
    { name: 'law', test: law },
  ];
  return {
    name: 'few-chunks',
    configEnvironment: (name) =>
      name === 'client'
        ? { build: { rolldownOptions: { output: { codeSplitting: { groups } } } } }
        : undefined,
  };
}
