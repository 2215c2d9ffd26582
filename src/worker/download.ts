import type { EditionFile } from '#domain/offline/edition.ts';
import type { DownloadProblem } from '#domain/offline/offline-state.ts';
import type { CourseStore } from './course-store.ts';
import { fetchFile, MixedFiles } from './fetch-file.ts';

/** The way to the server. */
export interface Line {
  line: typeof fetch;
  wait: (ms: number) => Promise<void>;
  /** The learner changed their mind, or it is time to pause. */
  stop: AbortSignal;
}

export interface Download extends Line {
  /** The address of the course's folder. */
  address: string;
  store: CourseStore;
  /** Told after each file that has come, with the bytes it takes packed. */
  came: (packed: number) => void;
}

/** So many files at a time: enough for a far server, few enough to leave the line to the page being read. */
const atOnce = 4;

/** Brings in files one by one; each that has come stays, so that what was cut goes on where it stopped. */
export async function download(
  files: readonly EditionFile[],
  job: Download,
): Promise<DownloadProblem | undefined> {
  const queue = [...files];
  let problem: DownloadProblem | undefined;

  async function work(): Promise<void> {
    for (let file = queue.shift(); file && !problem && !job.stop.aborted; file = queue.shift()) {
      const [path, hash, , packed] = file;
      try {
        const bytes = await fetchFile(job.address + path.replace(/(^|\/)index\.html$/, '$1'), file, job);
        await job.store.writeFile(hash, bytes);
        job.came(packed);
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
