/**
 * Asks the browser, once for every page that finishes something, not to clear the record by itself when
 * space runs short. Some browsers ask the person; finishing a lesson is a moment at which that makes sense.
 */
export async function askToPersist(
  storage: StorageManager | undefined = navigator.storage,
): Promise<boolean> {
  try {
    return (await storage?.persisted?.()) || ((await storage?.persist?.()) ?? false);
  } catch {
    return false;
  }
}
