import { describe, expect, it } from 'vitest';
import { exercises } from '#library';
import type { SessionSoFar } from '../session/session-so-far.ts';
import { ceilingN, keepsCeiling, stageOf } from './load-ceiling.ts';

const sessions = (n: number): readonly SessionSoFar[] =>
  Array.from({ length: n }, () => ({ items: [], sets: [], pain: {}, skipped: {} }));
const [exercise] = exercises;
if (!exercise) throw new Error('no exercises');

describe('the load ceiling', () => {
  it('rises with the stage to the limit for work, never above it', () => {
    expect([1, 2, 3].map((stage) => Math.round(ceilingN(stage === 1 ? 1 : stage === 2 ? 2 : 3)))).toEqual([
      2060, 2746, 3433,
    ]);
  });

  it('rises after twelve sessions and again after twenty-four', () => {
    const stages = [0, 11, 12, 23, 24, 80].map((n) => stageOf({ sessions: sessions(n) }));
    expect(stages).toEqual([1, 1, 2, 2, 3, 3]);
  });

  it('falls on a painful day, and to the first in a flare or above 5', () => {
    const done = sessions(30);
    expect(stageOf({ sessions: done, painNow: 3 })).toBe(3);
    expect(stageOf({ sessions: done, painNow: 4 })).toBe(2);
    expect(stageOf({ sessions: done, painNow: 6 })).toBe(1);
    expect(stageOf({ sessions: done, phase: { kind: 'flare', day: 2 } })).toBe(1);
  });

  it('keeps nobody from anything without a table', () => {
    expect(keepsCeiling(exercise, undefined, 1)).toBe(true);
  });

  it('leaves out what is above it, and what has no number', () => {
    expect(keepsCeiling(exercise, { [exercise.id]: 2059 }, 1)).toBe(true);
    expect(keepsCeiling(exercise, { [exercise.id]: 2061 }, 1)).toBe(false);
    expect(keepsCeiling(exercise, { [exercise.id]: 2061 }, 2)).toBe(true);
    expect(keepsCeiling(exercise, {}, 3)).toBe(false);
  });
});
