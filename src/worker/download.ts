import type { Pack } from '#domain/offline/edition.ts';
import type { DownloadProblem } from '#domain/offline/offline-state.ts';
import type { CourseStore } from './course-store.ts';
import { fetchPack, MixedFiles } from './fetch-pack.ts';

/** The way to the server. */
export interface Line {
  line: typeof fetch;
  wait: (ms: number) => Promise<void>;
  /** The learner changed their mind, or it is time to pause. */
  stop: AbortSignal;
}

export interface Download extends Line {
  /** The address of the folder of packs. */
  address: string;
  store: CourseStore;
  /** Told after each pack that has come. */
  came: (bytes: number) => void;
}

/** So many at a time: enough for a far server, few enough to leave the line to the page being read. */
const atOnce = 3;

/** Brings in packs one by one; each that has come stays, so that what was cut goes on where it stopped. */
export async function download(packs: readonly Pack[], job: Download): Promise<DownloadProblem | undefined> {
  const queue = [...packs];
  let problem: DownloadProblem | undefined;

  async function work(): Promise<void> {
    for (let pack = queue.shift(); pack && !problem && !job.stop.aborted; pack = queue.shift()) {
      const [hash, size] = pack;
      try {
        await job.store.writePack(hash, await fetchPack(`${job.address}${hash}.pack`, hash, job));
        job.came(size);
      } catch (fault) {
        problem ??= problemOf(fault);
      }
    }
  }

  await Promise.all(Array.from({ length: atOnce }, work));
  return problem;
}

export function problemOf(fault: unknown): DownloadProblem {
  if (fault instanceof MixedFiles) return 'mixed';
  return fault instanceof DOMException && fault.name === 'QuotaExceededError' ? 'full' : 'cut';
}
