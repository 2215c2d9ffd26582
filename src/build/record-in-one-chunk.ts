import type { Plugin } from 'vite';

/** What every page that keeps the record needs at once. What only some need stays in parts of its own. */
const storage = [
  'announce|append-events|ask-to-persist|database|database-schema|database-upgrades|held|new-id|on-access-change',
  'open-database|own-identity|read-record|record-keeper|record-store|session|show-record-state|storage-fault',
  'read-progress|read-fold|checkpoint|track-time',
].join('|');
const record = 'checks|compare-events|event-shapes|fold|migrate-event|migrations|parse-event';
const progress = 'count-lesson|count-quiz|count-scenario|progress-fold|progress';
const core = new RegExp(
  `/src/(storage/(${storage})|domain/(record/(${record})|progress/(${progress})))\\.ts$`,
);

/**
 * Left alone, the bundler cuts the record's code into a dozen files along what each page happens to share;
 * in one file it weighs 1.6 kB less on the home and lesson pages (gzip).
 */
export function recordInOneChunk(): Plugin {
  const output = { codeSplitting: { groups: [{ name: 'record', test: core }] } };
  return {
    name: 'record-in-one-chunk',
    configEnvironment: (name) => (name === 'client' ? { build: { rolldownOptions: { output } } } : undefined),
  };
}
