declare namespace App {
  interface Locals {
    /** What the tags in a lesson or page need to know about the page they stand on. */
    /** Terms shown so far, so that each popover has an id of its own. */
    termCount?: number;
    text: {
      locale: import('./domain/shared/locale.ts').Locale;
      /** Quizzes that `<Check>` draws from; none on a page that is no lesson. */
      quizzes: string[];
      /** On paper: the ids of checks and facts in the order of their numbers. */
      print?: { checks: string[]; facts: string[] };
    };
  }
}

/** File System Access (WICG), where there is any: TypeScript's own library has only what every browser has. */
interface FileSystemHandle {
  queryPermission(asked: { mode: 'read' | 'readwrite' }): Promise<PermissionState>;
  requestPermission(asked: { mode: 'read' | 'readwrite' }): Promise<PermissionState>;
}
interface FilePickerOptions {
  types?: { description?: string; accept: Record<string, string[]> }[];
  id?: string;
}
interface Window {
  showSaveFilePicker?(
    options?: FilePickerOptions & { suggestedName?: string },
  ): Promise<FileSystemFileHandle>;
  showOpenFilePicker?(options?: FilePickerOptions): Promise<FileSystemFileHandle[]>;
}
