import { describe, expect, it } from 'vitest';
import type { CheckInEntry, SessionEntry } from '../progress/history.ts';
import { morningAfter, soreMorningOf } from './sore-morning.ts';

const on = (localDay: string, hour: string) => ({ at: `${localDay}T${hour}:00:00Z`, localDay });
const session: SessionEntry = {
  ...on('2026-03-09', '10'),
  sessionId: 's',
  items: [],
  sets: [],
  pain: {},
  skipped: {},
};
const pain = (localDay: string, hour: string, painNow: number): CheckInEntry => ({
  ...on(localDay, hour),
  painNow,
  activities: [],
});

describe('the morning after a session', () => {
  it.each([
    [2, 'safe'],
    [3, 'watch'],
    [4, 'stop'],
  ])('at %i after a usual 2 is %s', (next, zone) => {
    const told = [pain('2026-03-09', '09', 2), pain('2026-03-10', '08', next)];
    expect(morningAfter(session, told)).toBe(zone);
  });

  it('counts the first pain told then, beside the last told before the session', () => {
    const told = [
      pain('2026-03-08', '09', 1),
      pain('2026-03-09', '09', 3),
      pain('2026-03-09', '20', 1),
      pain('2026-03-10', '08', 4),
      pain('2026-03-10', '20', 9),
    ];
    expect(morningAfter(session, told)).toBe('watch');
  });

  it('is not known when one of the two was not told, or too long ago', () => {
    expect(morningAfter(session, [pain('2026-03-09', '09', 2)])).toBeUndefined();
    expect(morningAfter(session, [pain('2026-03-10', '08', 9)])).toBeUndefined();
    expect(morningAfter(session, [pain('2026-03-01', '09', 2), pain('2026-03-10', '08', 9)])).toBeUndefined();
  });

  it('eases that day and the next when it was 2 points sorer', () => {
    const told = [pain('2026-03-09', '09', 2), pain('2026-03-10', '08', 4)];
    const eased = ['2026-03-09', '2026-03-10', '2026-03-11', '2026-03-12'].map((today) =>
      soreMorningOf([session], told, today),
    );
    expect(eased).toEqual([false, true, true, false]);
  });
});
