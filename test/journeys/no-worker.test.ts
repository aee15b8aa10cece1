import { expect } from 'vitest';
import { test } from './harness.ts';

test('where no worker can run, the figures come all the same, also those asked for later', async ({
  journey,
}) => {
  journey.allow(/ERR_FAILED/);
  await journey.context.route('**/still.worker-*.js', (route) => route.abort());
  const page = await journey.open('/');
  await page.locator('svg[role=img] path').first().waitFor({ state: 'attached' });
  await page.evaluate(() => history.pushState(null, '', '/learn'));
  await page.getByRole('heading', { level: 1, name: 'Learn' }).waitFor();
  await expect.poll(() => page.locator('svg[role=img] path').count()).toBeGreaterThan(0);
  await expect.poll(() => page.locator('svg[data-coming]').count()).toBe(0);
});
