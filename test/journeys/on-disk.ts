import type { Page } from 'playwright-core';

/** What the last entry of the record says that is written on this device by now. */
export function lastOnDisk(page: Page): Promise<unknown> {
  return page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('backstay');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction('events').objectStore('events').getAll();
          reading.onerror = () => reject(reading.error);
          reading.onsuccess = () => {
            opening.result.close();
            resolve(reading.result.at(-1)?.body);
          };
        };
      }),
  );
}
