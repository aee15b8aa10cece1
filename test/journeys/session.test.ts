import { describe, expect } from 'vitest';
import { test } from './harness.ts';
import { begun, numeral, press, recorded, tellPain } from './in-session.ts';
import { letTimeRun, pass } from './passing-time.ts';

describe('a session', () => {
  test('leads through count-in, holds and rests, asks for the pain, and is seen again', async ({
    journey,
  }) => {
    const page = await begun(journey);
    await press(page, 'Start');
    await page.getByText('Get ready · left side').waitFor();
    expect(await numeral(page)).toBe('5');
    await pass(page, 6);
    await page.getByText('Hold 1 of 2 · left side').waitFor();
    expect(await numeral(page)).toBe('4');
    await pass(page, 5);
    await page.getByText('Let go and breathe').waitFor();
    await pass(page, 2);
    await page.getByText('Hold 2 of 2 · left side').waitFor();
    await pass(page, 5);
    await page.getByText('Change side. Next is the right side').waitFor();
    expect(await numeral(page)).toBe('10');
    await pass(page, 10);
    await page.getByText('Hold 1 of 2 · right side').waitFor();
    await pass(page, 13);
    await page.getByRole('heading', { name: 'How much did it hurt?' }).waitFor();
    await tellPain(page, 2);
    await press(page, 'Next: Bridge');

    await press(page, 'Start');
    await pass(page, 5 + 8);
    await page.getByText('Rest. Next is set 2 of 2').waitFor();
    await press(page, 'Enough rest');
    await pass(page, 5 + 8);
    await tellPain(page, 5);
    await page.getByText('5: you may go on, slowly.').waitFor();
    await press(page, 'Next: Bird dog');

    await press(page, 'Next');
    await press(page, 'I have no room for it here');
    await page.getByRole('heading', { name: 'Heel slide' }).waitFor();
    await press(page, 'Start');
    await pass(page, 5 + 8);
    await press(page, 'Skip');

    await page.getByRole('heading', { name: 'Done for today' }).waitFor();
    await page.getByText('Saved on this device').waitFor();
    await page.getByText('done · pain 2 of 10').waitFor();
    await page.getByText('left out: no room').waitFor();

    await letTimeRun(page);
    await page.reload();
    await page.getByText('You did a session today.').waitFor();
    await journey.open('/');
    await page.getByRole('img', { name: 'Wednesday: session done' }).waitFor();
    const body = await recorded(journey);
    expect(body.slice(1)).toMatchObject([
      { kind: 'set-done', exerciseId: 'side-plank-knees', side: 'left', reps: 1, workS: 5 },
      { kind: 'set-done', exerciseId: 'side-plank-knees', side: 'left', reps: 2, workS: 10 },
      { kind: 'set-done', exerciseId: 'side-plank-knees', side: 'right', reps: 1, workS: 5 },
      { kind: 'set-done', exerciseId: 'side-plank-knees', side: 'right', reps: 2, workS: 10 },
      { kind: 'exercise-pain', exerciseId: 'side-plank-knees', nrs: 2 },
      { kind: 'set-done', exerciseId: 'bridge', set: 0, reps: 2, workS: 8 },
      { kind: 'set-done', exerciseId: 'bridge', set: 1, reps: 2, workS: 8 },
      { kind: 'exercise-pain', exerciseId: 'bridge', nrs: 5 },
      { kind: 'exercise-skipped', exerciseId: 'bird-dog', reason: 'no-room' },
      { kind: 'set-done', exerciseId: 'heel-slide', set: 0, reps: 2, workS: 8 },
      { kind: 'session-finished', how: 'completed' },
    ]);
  });

  test('stops an exercise that hurts above 5, and itself after a second one', async ({ journey }) => {
    const page = await begun(journey);
    await press(page, 'Start');
    await pass(page, 11);
    await tellPain(page, 5);
    await page.getByText('5: you may go on, slowly.').waitFor();
    await pass(page, 2);
    await page.getByText('Hold 2 of 2 · left side').waitFor();
    await tellPain(page, 6);
    await page.getByText('This exercise stops here').waitFor();
    await press(page, 'Next: Bridge');

    await press(page, 'Start');
    await pass(page, 5 + 8);
    await page.getByText('Rest. Next is set 2 of 2').waitFor();
    await tellPain(page, 7);
    await page.getByText('That is enough for today').waitFor();
    await press(page, 'Finish');
    await page.getByRole('heading', { name: 'Stopped for today' }).waitFor();
    await page.getByRole('link', { name: 'Ease my back' }).waitFor();

    const body = await recorded(journey);
    expect(body.filter(({ kind }) => kind !== 'set-done').slice(1)).toMatchObject([
      { kind: 'exercise-pain', exerciseId: 'side-plank-knees', nrs: 5 },
      { kind: 'exercise-pain', exerciseId: 'side-plank-knees', nrs: 6 },
      { kind: 'exercise-skipped', exerciseId: 'side-plank-knees', reason: 'stop-rule' },
      { kind: 'exercise-pain', exerciseId: 'bridge', nrs: 7 },
      { kind: 'exercise-skipped', exerciseId: 'bridge', reason: 'stop-rule' },
      { kind: 'session-finished', how: 'stopped-by-rule' },
    ]);
  });
});
