import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect } from 'vitest';
import { aCopy } from './a-copy.ts';
import { test } from './harness.ts';
import { chooseCopy, savedCopy, withOneEntry } from './in-settings.ts';

const at = '2026-03-09T08:00:00.000Z';
const other = aCopy({
  at,
  what: [
    { kind: 'profile-set', ageYears: 44, heightM: 1.7, cannotTake: [], equipment: [], cautions: [] },
    { kind: 'core-test-done', testId: 'front-plank', holdS: 41, ended: 'tired', counted: true },
    { kind: 'activity-named', activityId: 'activity-1', name: 'Lift my girl' },
  ],
});
const changed = 'This copy was changed and 1 of its 3 entries cannot be read.';
const cutOff = 'This copy is cut off or broken.';
const notOurs = 'This file is not a copy made by Backstay.';

const files: readonly (readonly [what: string, file: string | Buffer, words: string])[] = [
  ['cut off in the middle', other.slice(0, other.length / 2), cutOff],
  ['without its last character', other.slice(0, -1), cutOff],
  [
    'from a newer version',
    other.replace('"formatVersion":1', '"formatVersion":2'),
    'made by a newer Backstay',
  ],
  ['with a height of 3 m', other.replace('"heightM":1.7', '"heightM":3'), changed],
  ['with a hold of 1e9 s', other.replace('"holdS":41', '"holdS":1e9'), changed],
  ['with a negative hold', other.replace('"holdS":41', '"holdS":-41'), changed],
  ['with NaN as a hold', other.replace('"holdS":41', '"holdS":NaN'), cutOff],
  ['with an empty name', other.replace('Lift my girl', '  '), changed],
  ['without a name', other.replace('"name":"Lift my girl"', '"name":null'), changed],
  ['that is a letter', 'Dear doctor,', notOurs],
  ['that is empty', '', notOurs],
  ['that is a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 255]), notOurs],
  ['of another app', '{"format":"holiday","events":[]}', notOurs],
];

describe('a file that is no good', () => {
  test('is refused in words, and everything stored is still there', async ({ journey }) => {
    const page = await withOneEntry(journey);
    const before = await savedCopy(page);
    for (const [what, file, words] of files) {
      const dialog = await chooseCopy(page, file);
      const said = await dialog.getByRole('paragraph').first().textContent();
      expect([what, said]).toEqual([what, expect.stringContaining(words)]);
      expect([what, said]).toEqual([what, expect.stringContaining('Nothing was changed.')]);
      await dialog.getByRole('button', { name: 'Close' }).click();
      await dialog.waitFor({ state: 'hidden' });
    }
    await page.reload();
    expect((await savedCopy(page)).events).toEqual(before.events);
  });

  test('is refused unread when it has 50 MB', async ({ journey }) => {
    const folder = await mkdtemp(path.join(tmpdir(), 'backstay-large-'));
    const large = path.join(folder, 'large.json');
    await writeFile(large, `${other.slice(0, -2)},"${'x'.repeat(50 * 1024 * 1024)}"]}`);
    try {
      const page = await withOneEntry(journey);
      const before = await savedCopy(page);
      await page.locator('input[type=file]').setInputFiles(large);
      const dialog = page.getByRole('dialog');
      await dialog.getByText('This file is larger than 32 MB.').waitFor();
      await dialog.getByText('Nothing was changed.').waitFor();
      await dialog.getByRole('button', { name: 'Close' }).click();
      expect((await savedCopy(page)).events).toEqual(before.events);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  test('is taken with a warning when it was edited but every entry can be read', async ({ journey }) => {
    const page = await withOneEntry(journey);
    const dialog = await chooseCopy(page, other.replace('Lift my girl', 'أحمل ابنتي 👩🏽‍🦽'));
    await dialog.getByText('This copy was edited after it was saved.').waitFor();
    await dialog.getByRole('button', { name: 'Add to what is here' }).click();
    await page.getByText('3 entries added').waitFor();
    await journey.open('/about-you?step=activities');
    await expect.poll(() => journey.page.getByLabel('First activity').inputValue()).toBe('أحمل ابنتي 👩🏽‍🦽');
  });
});
