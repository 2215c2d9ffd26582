import type { Page } from 'playwright-core';
import type { Class } from '#domain/classroom/class.ts';

/** Puts a class on the device as the course keeps it, and loads the page again. The desk must have opened there before. */
export async function putClass(page: Page, of: Class): Promise<void> {
  const { id, name, createdAt, learners } = of;
  const row = { id, name, createdAt, learners: learners.length, edition: 1, body: JSON.stringify(of) };
  await page.evaluate(async (kept) => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('cau-noi-class');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    await new Promise((resolve) => {
      const writing = db.transaction('classes', 'readwrite');
      writing.objectStore('classes').put(kept);
      writing.oncomplete = resolve;
    });
    db.close();
  }, row);
  await page.reload();
}
