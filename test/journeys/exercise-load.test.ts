import { expect } from 'vitest';
import { test } from './harness.ts';

test('an exercise says what it asks of the back, and all are laid in order, worked out on the device alone', {
  timeout: 180_000,
}, async ({ journey }) => {
  const page = await journey.open('/programme/bridge');
  await page.getByText('× standing').waitFor();
  await page.getByRole('img', { name: /times standing, likely/ }).waitFor();

  await journey.open('/programme/curl-up');
  await page.getByText('our model cannot curl its chest').waitFor();

  await journey.open('/learn/exercise-loads');
  const list = page.getByRole('list', { name: 'Exercises, the lightest first' });
  await list.waitFor({ timeout: 120_000 });
  const rows = await list.getByRole('listitem').allInnerTexts();
  const times = rows.map((row) => Number(/\d+\.\d/.exec(row)?.[0]));
  expect(times.length).toBeGreaterThan(30);
  expect(times).toEqual([...times].sort((a, b) => a - b));
  expect(times.every((one) => one >= 0 && one < 10)).toBe(true);
  expect(rows.some((row) => row.includes('Curl-up'))).toBe(false);
  expect(journey.requests.filter((address) => !address.startsWith(journey.origin))).toEqual([]);
});
