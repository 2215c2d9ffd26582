import type { Page } from '@playwright/test';

/** Everything in a database, the record's where none is named, as one text: binary parts as Latin letters, so that words in them show. */
export function dumpDatabase(page: Page, name = 'cau-noi'): Promise<string> {
  return page.evaluate(async (database) => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(database);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const readable = (_key: string, value: unknown) => {
      if (value instanceof ArrayBuffer) return new TextDecoder('latin1').decode(value);
      return ArrayBuffer.isView(value) ? new TextDecoder('latin1').decode(value) : value;
    };
    const stores: string[] = [];
    for (const name of db.objectStoreNames) {
      const request = db.transaction(name).objectStore(name).getAll();
      const rows = await new Promise((resolve) => (request.onsuccess = () => resolve(request.result)));
      stores.push(`${name}: ${JSON.stringify(rows, readable)}`);
    }
    db.close();
    return stores.join('\n');
  }, name);
}

/** How many answers stand readable in the database. */
export async function countAnswers(page: Page): Promise<number> {
  return (await dumpDatabase(page)).split('question.answered').length - 1;
}
