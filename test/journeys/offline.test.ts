import { readFileSync } from 'node:fs';
import { describe, expect } from 'vitest';
import { aCopy, readyToTrain } from './a-copy.ts';
import { test } from './harness.ts';
import { addCopy } from './in-settings.ts';

test.override('journeyOptions', { ownBrowser: true, serviceWorkers: 'allow' });

const routes = readFileSync(new URL('../../src/app/routes.tsx', import.meta.url), 'utf8');
const some: Readonly<Record<string, string>> = {
  '/core/more/:testId': '/core/more/breathing-rate',
  '/core/:testId': '/core/front-plank',
  '/programme/:id': '/programme/bridge',
  '/learn/conditions/:id': '/learn/conditions/radiculopathy',
  '/learn/treatments/:id': '/learn/treatments/exercise',
  '/learn/:topic': '/learn/back',
  '/relief/:id': '/relief/calves-on-chair',
};

/** Every place of the app, with one entry for each that shows many. */
const places = [...routes.matchAll(/\[\s*'(\/[^']*)',\s*[a-zA-Z]/g)].map(
  ([, path = '']) => some[path] ?? path,
);

test('the places are those of the app', () => {
  expect(places.length).toBeGreaterThan(8);
  expect(places.filter((place) => place.includes(':'))).toEqual([]);
});

describe('from the second visit', () => {
  test('every place opens without a server and without a network, also after the browser was killed', {
    timeout: 300_000,
  }, async ({ journey }) => {
    journey.allow(/ERR_INTERNET_DISCONNECTED|ERR_CONNECTION_REFUSED/);
    await journey.open('/settings');
    await addCopy(journey.page, aCopy({ at: '2026-03-09T07:00:00.000Z', what: readyToTrain }));
    await journey.whenKeptOffline();
    await journey.killBrowser();
    await journey.stopServer();
    await journey.relaunch();
    await journey.setOffline(true);
    const silent: string[] = [];
    for (const place of places) {
      const page = await journey.open(place);
      const heading = page.getByRole('heading', { level: 1 });
      await heading.waitFor({ timeout: 20_000 }).catch(() => silent.push(place));
    }
    expect(silent).toEqual([]);
    expect(await journey.page.evaluate(() => document.fonts.check('1rem "Hanken Grotesk Variable"'))).toBe(
      true,
    );
  });

  test('a place that does not exist leads home', async ({ journey }) => {
    const page = await journey.open('/no-such-place');
    await page.getByRole('heading', { name: 'What do you need?' }).waitFor();
  });
});
