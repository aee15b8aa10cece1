import { describe, expect, it } from 'vitest';
import { moreTests } from '#library';
import type { Person } from '../person.ts';
import { type SignEntry, signHolds } from './sign-entry.ts';
import { signProfile } from './sign-profile.ts';

const person: Person = {
  sex: 'female',
  ageYears: 66,
  cannotTake: [],
  equipment: ['chair', 'bench'],
  cautions: [],
};
const entry = (testId: string, value: number, change: Partial<SignEntry> = {}): SignEntry => ({
  testId,
  value,
  counted: true,
  at: '2026-03-09T08:00:00.000Z',
  localDay: '2026-03-09',
  ...change,
});

const posture = {
  testId: 'plumb-line',
  ear: 6,
  shoulder: 1,
  hip: -9,
  upright: false,
  localDay: '2026-03-09',
};

function statusIn(testId: string, entries: readonly SignEntry[], who: Person = person) {
  const found = signProfile(entries, who, entries.length > 0 ? [posture] : []).find(
    ({ test }) => test.id === testId,
  );
  if (!found) throw new Error(`no test ${testId}`);
  return found.status;
}

describe('signProfile', () => {
  it('has every further test once, all open for somebody who did none', () => {
    const signs = signProfile([], person);
    expect(signs.map(({ test }) => test.id)).toEqual(moreTests.map(({ id }) => id));
    expect(new Set(signs.map(({ status }) => status.kind))).toEqual(new Set(['open']));
  });

  it('lays a count beside people of the own sex and age, and says when the error could change the side', () => {
    expect(statusIn('chair-stand', [entry('chair-stand', 10)])).toMatchObject({
      reading: { value: 10, usual: { where: 'below', withinError: true, range: { low: 11 } } },
    });
    expect(statusIn('chair-stand', [entry('chair-stand', 8)])).toMatchObject({
      reading: { usual: { where: 'below', withinError: false } },
    });
    expect(statusIn('chair-stand', [entry('chair-stand', 13)])).toMatchObject({
      reading: { usual: { where: 'inside' } },
    });
    expect(statusIn('chair-stand', [entry('chair-stand', 21)])).toMatchObject({
      reading: { usual: { where: 'above', withinError: false } },
    });
  });

  it('compares nobody with people of another age or of a sex that was not told', () => {
    const { sex: _, ...noSex } = person;
    for (const who of [{ ...person, ageYears: 44 }, noSex]) {
      const status = statusIn('chair-stand', [entry('chair-stand', 8)], who);
      expect(status.kind === 'measured' && status.reading).toEqual({
        take: 'value',
        value: 8,
        localDay: '2026-03-09',
        error: 1.5,
      });
    }
  });

  it('takes the latest value of a sign, and the best hold of a day with its error', () => {
    const rate = [entry('breathing-rate', 18), entry('breathing-rate', 13)];
    expect(statusIn('breathing-rate', rate)).toMatchObject({ reading: { value: 13 } });
    const holds = [60, 74].map((s) => entry('sorensen', s, { ended: 'tired' }));
    expect(statusIn('sorensen', holds)).toMatchObject({
      reading: { hold: { holdS: { value: 74 }, errorS: 22 }, standing: { kind: 'percentile' } },
    });
  });

  it('never takes a hold that pain or a leg ended for strength', () => {
    for (const ended of ['pain', 'leg-symptoms', 'slip', 'interrupted'] as const)
      expect(statusIn('sorensen', [entry('sorensen', 20, { ended, counted: false })]).kind).toBe(
        'not-counted',
      );
  });

  it('rules out by caution, position and equipment, and keeps what was measured before', () => {
    const careful: Person = { ...person, equipment: [], cautions: ['glaucoma'], cannotTake: ['standing'] };
    expect(statusIn('breath-pause', [], careful)).toMatchObject({ kind: 'ruled-out', what: 'glaucoma' });
    expect(statusIn('wall-gap', [], careful)).toMatchObject({ kind: 'ruled-out', what: 'standing' });
    expect(statusIn('chair-stand', [], { ...careful, cannotTake: [] })).toMatchObject({ what: 'chair' });
    expect(statusIn('breath-pause', [entry('breath-pause', 20)], careful).kind).toBe('measured');
  });

  it('tells a posture place by place, with the error of each, and puts it beside nobody', () => {
    const status = statusIn('plumb-line', [entry('wall-gap', 3)]);
    expect(status).toMatchObject({
      kind: 'measured',
      reading: {
        take: 'photo',
        offsets: [
          { site: 'ear', where: 'in-front' },
          { site: 'shoulder', where: 'over' },
          { site: 'hip', where: 'behind' },
        ],
      },
    });
    expect(status).not.toHaveProperty('reading.usual');
    expect(status).not.toHaveProperty('reading.standing');
  });

  it('gives every measured sign its reason and what it cannot say', () => {
    for (const { id, take, says } of moreTests) {
      const told = entry(id, 3, take === 'hold' ? { ended: 'tired' } : {});
      const status = statusIn(id, [told]);
      expect(status.kind === 'measured' && status.because[0].text).toBe(says);
    }
  });
});

it('hands only the holds on to the core check, with their pain and how they ended', () => {
  const held = entry('sorensen', 12, { ended: 'leg-symptoms', counted: false, pain: 7 });
  expect(signHolds([entry('wall-gap', 4), held])).toEqual([
    {
      testId: 'sorensen',
      holdS: 12,
      ended: 'leg-symptoms',
      counted: false,
      pain: 7,
      at: held.at,
      localDay: held.localDay,
    },
  ]);
});
