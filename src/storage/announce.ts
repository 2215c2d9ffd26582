import { databaseName } from './database-schema.ts';

/** Tells every open record, those of this page included, that there is more to read. */
export function announceChange(): void {
  const tabs = globalThis.BroadcastChannel && new BroadcastChannel(databaseName);
  tabs?.postMessage({ kind: 'appended' });
  tabs?.close();
}
