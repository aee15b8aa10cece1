import type { Page } from 'playwright-core';
import type { HappeningInput, StoredEvent } from '#record';
import { aCopy } from './a-copy.ts';
import type { Journey } from './harness.ts';
import { addCopy, savedCopy } from './in-settings.ts';
import { holdTime, letTimeRun, pass, startAt } from './passing-time.ts';

const because = [{ text: 'It trains what tired first.', evidence: [] }] as const;

/** Two holds of 5 s on the left, then on the right. */
const sidePlank = {
  exerciseId: 'side-plank-knees',
  group: 'left-side',
  sides: ['left', 'right'],
  sets: 1,
  reps: 2,
  repS: 5,
  kind: 'holds',
  restS: 10,
  because,
} as const;
/** Two sets of two repetitions of 4 s. */
const bridge = {
  ...sidePlank,
  exerciseId: 'bridge',
  group: 'hips',
  sides: ['both'],
  sets: 2,
  repS: 4,
  kind: 'reps',
} as const;
const birdDog = { ...sidePlank, exerciseId: 'bird-dog', group: 'back', sides: ['alternate'] } as const;
const heelSlide = { ...bridge, exerciseId: 'heel-slide', group: 'deep-control', sets: 1 } as const;

const clearCheck = {
  kind: 'safety-judged',
  checkId: 'check-1',
  form: 'full',
  urgency: 'clear',
  rule: 'none',
  rulesVersion: '1',
} as const;

const planned: readonly HappeningInput[] = [
  clearCheck,
  { kind: 'profile-set', ageYears: 44, cannotTake: [], equipment: ['mat'], cautions: [] },
  {
    kind: 'plan-made',
    plan: {
      items: [sidePlank, bridge, birdDog, heelSlide],
      shortForm: ['side-plank-knees'],
      daysPerWeek: 3,
      minutes: 5,
      focus: ['left-side'],
      because,
      rulesVersion: '1',
    },
  },
];

/** A person with a clear check half an hour ago and a plan of four short exercises has begun; time is held. */
export async function begun(journey: Journey): Promise<Page> {
  await startAt(journey, '2026-11-25T08:30:00.000Z');
  const page = await begunAfter(journey, '2026-11-25T08:00:00.000Z');
  await holdTime(page);
  return page;
}

/** The same by the clocks as they are. */
export async function begunNow(journey: Journey): Promise<Page> {
  return begunAfter(journey, new Date(Date.now() - 60_000).toISOString());
}

async function begunAfter(journey: Journey, at: string): Promise<Page> {
  const page = await journey.open('/settings');
  await addCopy(page, aCopy({ at, what: planned }));
  await journey.open('/session');
  await press(page, 'Start session');
  await page.getByRole('button', { name: 'Start', exact: true }).waitFor();
  return page;
}

export async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
}

/** What the ring shows. */
export async function numeral(page: Page): Promise<string | null> {
  return page.getByRole('timer').textContent();
}

export async function tellPain(page: Page, nrs: number): Promise<void> {
  await page.getByRole('radio', { name: String(nrs), exact: true }).check();
}

/** What the session left in the record, oldest first. */
export async function recorded(journey: Journey): Promise<readonly StoredEvent['body'][]> {
  await letTimeRun(journey.page);
  const page = await journey.open('/settings');
  const { events } = await savedCopy(page);
  return events.map(({ body }) => body).filter((body) => 'sessionId' in body);
}

/** Lets the time of an exercise go by, its rests cut short, until the question on pain is there. */
export async function untilAsked(page: Page): Promise<void> {
  for (let gone = 0; gone < 600; gone += 5) {
    if (await shows(page, 'How much did it hurt?')) return;
    if (await shows(page, 'Enough rest')) await press(page, 'Enough rest');
    await pass(page, 5);
  }
  throw new Error('the exercise never ended');
}

/** The words are on the screen now. */
export async function shows(page: Page, words: string): Promise<boolean> {
  return ((await page.locator('main').textContent()) ?? '').includes(words);
}
