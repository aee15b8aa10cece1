import { describe, expect } from 'vitest';
import type { HappeningInput } from '#record';
import { aCopy } from './a-copy.ts';
import { type Journey, test } from './harness.ts';
import { addCopy } from './in-settings.ts';
import { startAt } from './passing-time.ts';

const known: readonly HappeningInput[] = [
  {
    kind: 'safety-judged',
    checkId: 'check-1',
    form: 'full',
    urgency: 'clear',
    rule: 'none',
    rulesVersion: '1',
  },
  { kind: 'profile-set', sex: 'female', ageYears: 66, cannotTake: [], equipment: [], cautions: [] },
];

async function knownTo(journey: Journey, ...what: readonly HappeningInput[]): Promise<void> {
  await startAt(journey, '2026-11-25T08:30:00.000Z');
  const page = await journey.open('/settings');
  const copy = aCopy(
    { at: '2026-11-25T08:00:00.000Z', what: known },
    { at: '2026-11-25T08:10:00.000Z', what },
  );
  await addCopy(page, copy);
}

describe('further tests and signs', () => {
  test('a place between the legs is asked about at once, and the map is kept and read by name', async ({
    journey,
  }) => {
    await knownTo(journey);
    const page = await journey.open('/core/map');
    const place = (name: string) => page.getByRole('checkbox', { name, exact: true });
    await place('left low back').focus();
    await page.keyboard.press('Space');
    await page.getByText('Marked: left low back.').waitFor();
    await place('between the legs').check();
    await page.getByText('Is it numb there?').waitFor();
    expect(await page.getByRole('link', { name: 'Answer the danger questions' }).count()).toBe(1);
    await place('between the legs').uncheck();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText(/Places marked: 1/).waitFor();
  });

  test('a leg that felt different in a further test bars the holds until the danger questions are answered', async ({
    journey,
  }) => {
    await knownTo(journey, {
      kind: 'sign-measured',
      testId: 'sorensen',
      value: 20,
      ended: 'leg-symptoms',
      counted: false,
    });
    for (const path of ['/core/more/wall-gap', '/core/side-bridge-left']) {
      const page = await journey.open(path);
      await page.getByRole('heading', { name: 'Let us check this first' }).waitFor();
      expect(await page.getByRole('button', { name: /^I (?:am ready|have)/ }).count()).toBe(0);
    }
  });

  test('posture is marked on a picture by finger and by keys; the picture is sent nowhere and not kept', async ({
    journey,
  }) => {
    await knownTo(journey);
    const page = await journey.open('/core/more/plumb-line');
    await page.getByRole('button', { name: 'Go on to the picture' }).click();
    const pick = page.getByLabel('Choose a picture');
    await pick.setInputFiles({ name: 'note.png', mimeType: 'image/png', buffer: Buffer.from('no picture') });
    await page.getByText('This picture cannot be opened').waitFor();
    const drawing =
      '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="500"><rect width="300" height="500" fill="#ccc"/></svg>';
    await pick.setInputFiles({ name: 'me.svg', mimeType: 'image/svg+xml', buffer: Buffer.from(drawing) });

    const picture = page.getByRole('group', { name: 'Your picture, with the marks on it' }).locator('img');
    await picture.waitFor();
    const box = await picture.boundingBox();
    if (!box) throw new Error('the picture is not shown');
    await page.getByText('Now: opening of the ear').waitFor();
    await picture.click({ position: { x: 0.62 * box.width, y: 0.1 * box.height } });
    await page.getByText('Now: tip of the shoulder').waitFor();
    for (const place of ['tip of the shoulder', 'side of the hip', 'outer ankle bone']) {
      await page.getByRole('button', { name: new RegExp(`^${place}`) }).focus();
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowLeft');
    }
    await page.getByText('All places are marked').waitFor();
    await page.getByRole('radio', { name: 'right' }).check();
    await page.getByRole('button', { name: 'Work it out' }).click();
    await page.getByText(/\d % of height in front of the ankle, ± 3 %/).waitFor();
    expect(await page.getByText('over the ankle, within the error').count()).toBe(2);
    await page.getByText('Saved on this device').waitFor();
    expect(
      journey.requests.filter((address) => !address.replace(/^blob:/, '').startsWith(journey.origin)),
    ).toEqual([]);

    await journey.open('/core/more');
    await page.getByText('Marked today').waitFor();
    expect(await page.locator('img[src^="blob:"]').count()).toBe(0);
  });

  test('signs stand on My back without any hold of the core check, each by itself', async ({ journey }) => {
    await knownTo(journey, { kind: 'sign-measured', testId: 'breathing-rate', value: 15, counted: true });
    const page = await journey.open('/my-back');
    await page.getByRole('heading', { name: 'Not measured yet' }).waitFor();
    const signs = page.getByRole('region', { name: 'Signs and further tests' });
    await signs.getByText('15 breaths').waitFor();
    await signs.getByText('There is no total score.').waitFor();
  });

  test('the phone as a level ends a hold when the trunk sinks; where it is refused or silent the timer stays', async ({
    journey,
  }) => {
    await knownTo(journey);
    const page = await journey.open('/core/more/half-curl-hold');
    const choice = (name: string) => page.getByRole('radio', { name });
    // Each build of Chromium answers differently when nobody is there to be asked.
    await page.evaluate(() =>
      Object.assign(DeviceOrientationEvent, { requestPermission: async () => 'granted' }),
    );
    await choice('The phone as a level').click();
    await page.getByText('This device has no level. The timer alone does it.').waitFor();
    expect(await choice('You, with the timer').isChecked()).toBe(true);

    await page.evaluate(() =>
      Object.assign(DeviceOrientationEvent, { requestPermission: async () => 'denied' }),
    );
    await choice('The phone as a level').click();
    await page.getByText('The device did not allow it.').waitFor();

    await page.evaluate(() => {
      Object.assign(DeviceOrientationEvent, { requestPermission: async () => 'granted' });
      Object.assign(window, { tilt: 20 });
      setInterval(() => {
        const beta: unknown = Reflect.get(window, 'tilt');
        dispatchEvent(new DeviceOrientationEvent('deviceorientation', { beta: Number(beta), gamma: 0 }));
      }, 50);
    });
    await choice('The phone as a level').click();
    await page.getByText('The level works. It reads 20° now.').waitFor();
    await page.getByRole('button', { name: 'I am ready' }).click();
    await page.getByText('0° from the start. It ends at 10°.').waitFor();
    await page.evaluate(() => Object.assign(window, { tilt: 26 }));
    await page.getByText('6° from the start. It ends at 10°.').waitFor();
    await page.evaluate(() => Object.assign(window, { tilt: 34 }));
    await page.getByRole('heading', { name: 'I stopped because…' }).waitFor();
  });
});
