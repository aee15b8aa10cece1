import { describe, expect, test } from 'vitest';
import { coreTests } from '#library';
import type { Person } from '../person.ts';
import { coreCheck, legNeedsCheck, painInCheck } from './core-check.ts';
import { testFit } from './test-fit.ts';

const someone: Person = { cannotTake: [], equipment: [], cautions: [] };
const today = '2026-11-22';

function done(testId: string, more: object = {}) {
  return { testId, holdS: 40, ended: 'tired', counted: true, localDay: today, ...more } as const;
}
const ids = coreTests.map((one) => one.id);
const statuses = (check: ReturnType<typeof coreCheck>) => check.items.map(({ status }) => status.kind);

describe('the core check', () => {
  test('fresh, all five are open and the side holds come first', () => {
    const check = coreCheck([], [], someone, today);
    expect(statuses(check)).toEqual(['open', 'open', 'open', 'open', 'open']);
    expect(check).toMatchObject({ done: 0, of: 5, round: 'first', splitAdvised: false });
    expect(check.next?.id).toBe('side-bridge-left');
  });

  test('after one, the next open one follows', () => {
    const check = coreCheck([done('side-bridge-left')], [], someone, today);
    expect(check.next?.id).toBe('side-bridge-right');
    expect(check.items[0]?.status).toEqual({ kind: 'done', holdS: 40, localDay: today });
  });

  test('what was skipped is passed over; what was put off comes last', () => {
    const skips = [
      { testId: 'side-bridge-left', reason: 'later', localDay: today },
      { testId: 'side-bridge-right', reason: 'pain', localDay: today },
    ] as const;
    expect(coreCheck([], skips, someone, today).next?.id).toBe('back-extensor');
    const rest = ['back-extensor', 'front-plank', 'single-leg-stance'].map((id) => done(id));
    expect(coreCheck(rest, skips, someone, today).next?.id).toBe('side-bridge-left');
  });

  test('all done today leaves nothing; on another day all can be repeated', () => {
    const all = ids.map((id) => done(id));
    expect(coreCheck(all, [], someone, today).next).toBeUndefined();
    const tomorrow = coreCheck(all, [], someone, '2026-11-23');
    expect(tomorrow).toMatchObject({ round: 'repeat', done: 5 });
    expect(tomorrow.next?.id).toBe('side-bridge-left');
    expect(
      coreCheck([...all, done('side-bridge-left', { localDay: '2026-11-23' })], [], someone, '2026-11-23')
        .next?.id,
    ).toBe('side-bridge-right');
  });

  test('two weeks later the check begins anew', () => {
    expect(
      coreCheck(
        ids.map((id) => done(id)),
        [],
        someone,
        '2026-12-20',
      ),
    ).toMatchObject({ done: 0, round: 'first' });
  });

  test('a go that does not count says why and does not hold up the check', () => {
    const check = coreCheck(
      [done('side-bridge-left', { ended: 'slip', counted: false })],
      [],
      someone,
      today,
    );
    expect(check.items[0]?.status).toEqual({ kind: 'not-counted', ended: 'slip' });
    expect(check.next?.id).toBe('side-bridge-right');
  });

  test('pain above 3 splits the check over days, above 5 ends it for today', () => {
    expect(coreCheck([done('side-bridge-left', { pain: 3 })], [], someone, today).splitAdvised).toBe(false);
    expect(coreCheck([done('side-bridge-left', { pain: 4 })], [], someone, today)).toMatchObject({
      splitAdvised: true,
      stopAdvised: false,
    });
    expect(coreCheck([done('side-bridge-left', { pain: 6 })], [], someone, today).stopAdvised).toBe(true);
    expect(coreCheck([done('side-bridge-left', { pain: 6 })], [], someone, '2026-11-23').splitAdvised).toBe(
      false,
    );
  });

  test('a new feeling in a leg waits for the danger questions', () => {
    const felt = [{ ended: 'leg-symptoms', at: '2026-11-22T09:00:00.000Z' }] as const;
    expect(legNeedsCheck([], [])).toBe(false);
    expect(legNeedsCheck(felt, ['2026-11-22T08:00:00.000Z'])).toBe(true);
    expect(legNeedsCheck(felt, ['2026-11-22T08:00:00.000Z', '2026-11-22T09:02:00.000Z'])).toBe(false);
  });

  test('every pain of 0 to 10 has one meaning', () => {
    expect([0, 3, 4, 5, 6, 10].map(painInCheck)).toEqual([
      'go-on',
      'go-on',
      'split',
      'split',
      'stop',
      'stop',
    ]);
  });

  test('cautions and positions rule tests out, with what did it', () => {
    const person: Person = { ...someone, cautions: ['shoulder-pain'], cannotTake: ['lying-on-front'] };
    const check = coreCheck([], [], person, today);
    expect(statuses(check)).toEqual(['ruled-out', 'ruled-out', 'ruled-out', 'ruled-out', 'open']);
    expect(check.of).toBe(1);
    expect(check.items[0]?.status).toMatchObject({ by: 'caution', what: 'shoulder-pain' });
    expect(check.items[2]?.status).toMatchObject({ by: 'position', what: 'lying-on-front' });
  });

  test('missing equipment rules a test out', () => {
    const [first] = coreTests;
    if (!first) throw new Error('no tests');
    const needs = { ...first, equipment: ['mat'] as const };
    expect(testFit(needs, someone)).toMatchObject({ by: 'equipment', what: 'mat' });
    expect(testFit(needs, { ...someone, equipment: ['mat'] })).toEqual({ kind: 'suits' });
  });
});
