import { test as bare, describe, expect } from 'vitest';
import { Journey, test } from './harness.ts';

test.override('journeyOptions', { serviceWorkers: 'allow' });

describe('the first visit', () => {
  test('the app comes up, asks no foreign address and breaks no rule of its own', async ({ journey }) => {
    const page = await journey.open('/');
    await page.getByRole('heading', { name: 'What do you need?' }).waitFor();
    expect(await page.title()).toContain('Backstay');
    await journey.whenKeptOffline();
    expect(journey.requests.some((url) => url.endsWith('/sw.js'))).toBe(true);
    expect(journey.problems).toEqual([]);
  });

  test('the real server sends the strict headers', async ({ journey }) => {
    const answer = await fetch(journey.origin);
    expect(answer.headers.get('content-security-policy')).toContain("script-src 'self'");
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(answer.headers.get('cache-control')).toBe('no-cache');
  });
});

describe('the harness', () => {
  bare('it notices a foreign address, a breach of the policy and an error', async () => {
    const journey = await Journey.start();
    try {
      const page = await journey.open('/');
      expect(() => journey.expectClean()).not.toThrow();
      await page.evaluate(() => {
        const picture = new Image();
        picture.src = 'http://backstay.invalid/picture.png';
        const script = document.createElement('script');
        script.textContent = 'window.bad = true';
        document.head.append(script);
        setTimeout(() => {
          try {
            new Function('return 1');
          } catch {
            // refused by the policy and swallowed, as a library may do
          }
          throw new Error('thrown on purpose');
        }, 0);
      });
      await expect.poll(() => journey.problems.join('\n')).toMatch(/thrown on purpose/);
      const problems = journey.problems.join('\n');
      expect(problems).toMatch(/asked a foreign address: http:\/\/backstay\.invalid/);
      expect(problems).toMatch(/inline script/);
      expect(problems).toMatch(/policy: script-src refused eval/);
      expect(() => journey.expectClean()).toThrow(/thrown on purpose/);
    } finally {
      await journey.close();
    }
  });
});
