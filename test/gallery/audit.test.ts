import { afterAll, beforeAll, expect, test } from 'vitest';
import { Journey } from '../journeys/harness.ts';
import { audit } from './audit.ts';

const page = (body: string) =>
  `<!doctype html><html lang="en"><title>A page</title><main>${body}</main></html>`;

let journey: Journey;
beforeAll(async () => {
  journey = await Journey.start();
});
afterAll(() => journey.close());

test('the audit finds nothing wrong with a sound page', async () => {
  await journey.page.setContent(page('<h1>Today</h1><button style="min-height:48px">Start</button>'));
  expect(await audit(journey.page)).toEqual([]);
});

test.for([
  ['a picture without words', 'image-alt', '<img src="data:,">'],
  ['pale text', 'color-contrast', '<p style="color:#bbb;background:#fff">Start slowly</p>'],
  ['a button without a name', 'button-name', '<button style="width:48px;height:48px"></button>'],
  [
    'targets too small and too close',
    'target-size',
    '<style>button{width:12px;height:12px;padding:0;border:0;font-size:8px}</style><button>a</button><button>b</button>',
  ],
  ['content wider than the window', 'scrolls sideways', '<div style="width:2000px">wide</div>'],
] as const)('the audit finds %s', async ([, finding, body]) => {
  await journey.page.setContent(page(`<h1>Today</h1>${body}`));
  expect((await audit(journey.page)).join('\n')).toContain(finding);
});
