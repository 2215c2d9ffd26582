const prefix = 'cau-noi:';

/** Small choices of this device (language, theme): nothing that a learner did. */
export function readPreference(name: string): string | null {
  try {
    return localStorage.getItem(prefix + name);
  } catch {
    return null;
  }
}

/** Keeps a choice where the browser allows it; where not, the page goes on without. */
export function keepPreference(name: string, value: string): void {
  try {
    localStorage.setItem(prefix + name, value);
  } catch {
    return;
  }
}

export function dropPreference(name: string): void {
  try {
    localStorage.removeItem(prefix + name);
  } catch {
    return;
  }
}
