import type { Page } from '@playwright/test';
import type { Class } from '#domain/classroom/class.ts';

/** Puts a class on the device as the course keeps it. */
export async function putClass(page: Page, of: Class) {
  await page.goto('/vi/instructor/results/');
  await page.getByText('Trên máy này chưa có lớp nào.').waitFor();
  await page.evaluate(async (body) => {
    const { id, name, createdAt, learners } = JSON.parse(body) as {
      id: string;
      name: string;
      createdAt: string;
      learners: unknown[];
    };
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('cau-noi-class');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    await new Promise((resolve) => {
      const writing = db.transaction('classes', 'readwrite');
      writing
        .objectStore('classes')
        .put({ id, name, createdAt, learners: learners.length, edition: 1, body });
      writing.oncomplete = resolve;
    });
    db.close();
  }, JSON.stringify(of));
  await page.reload();
  await page.getByRole('heading', { name: of.name }).waitFor();
}
