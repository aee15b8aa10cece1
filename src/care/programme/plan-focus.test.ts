import { describe, expect, it } from 'vitest';
import type { MuscleGroup } from '#library';
import { focusLadders, planFocus, sidesDiffer, weakerSide } from './plan-focus.ts';
import type { GroupStrength, PlanInput } from './plan-input.ts';

function input(places: Partial<Record<MuscleGroup, number>>, weakest?: readonly MuscleGroup[]): PlanInput {
  const order: readonly MuscleGroup[] = ['front', 'back', 'left-side', 'right-side', 'hips'];
  const strengths = order.flatMap((group): readonly GroupStrength[] => {
    const percentile = places[group];
    return percentile === undefined ? [] : [{ group, percentile, measurement: group }];
  });
  return {
    person: { cannotTake: [], equipment: [], cautions: [] },
    strengths,
    ...(weakest && { weakest }),
    sessions: [],
    minutes: 12,
    excluded: [],
  };
}

describe('what a plan gives most to', () => {
  it('is nothing while fewer than three groups are measured', () => {
    expect(planFocus(input({}))).toEqual({ kind: 'none' });
    expect(planFocus(input({ front: 5, back: 60 }))).toEqual({ kind: 'none' });
  });

  it('is what the core check named, with the other side when that is short too', () => {
    const places = { front: 50, back: 60, 'left-side': 12, 'right-side': 14 };
    expect(planFocus(input(places, ['left-side', 'right-side']))).toEqual({
      kind: 'group',
      groups: ['left-side', 'right-side'],
      clear: true,
    });
  });

  it('is both of two that the core check cannot tell apart, the likelier first', () => {
    const focus = planFocus(input({ front: 20, back: 24, 'left-side': 50 }, ['back', 'front']));
    expect(focus).toEqual({ kind: 'group', groups: ['back', 'front'], clear: true });
    expect(focusLadders(focus)).toEqual(['back', 'front']);
    const sides = planFocus(input({ 'left-side': 20, 'right-side': 24 }, ['left-side', 'right-side']));
    expect(focusLadders(sides)).toEqual(['side']);
    expect(focusLadders({ kind: 'none' })).toEqual([]);
  });

  it('is the lowest, and not clearly, when the core check names none', () => {
    expect(planFocus(input({ front: 50, back: 60, 'left-side': 25 }, []))).toEqual({
      kind: 'group',
      groups: ['left-side'],
      clear: false,
    });
  });

  it('is found in the places when nobody named it', () => {
    const focus = planFocus(input({ front: 50, back: 12, 'left-side': 60 }));
    expect(focus).toEqual({ kind: 'group', groups: ['back'], clear: true });
  });
});

describe('left and right', () => {
  it('begins with the side that holds less, else with the left', () => {
    expect(weakerSide(input({ 'left-side': 40, 'right-side': 20 }).strengths)).toBe('right');
    expect(weakerSide(input({ 'left-side': 20, 'right-side': 20 }).strengths)).toBe('left');
    expect(weakerSide(input({ 'right-side': 20 }).strengths)).toBe('left');
  });

  it('differs from 20 places on', () => {
    expect(sidesDiffer(input({ 'left-side': 20, 'right-side': 40 }).strengths)).toBe(true);
    expect(sidesDiffer(input({ 'left-side': 21, 'right-side': 40 }).strengths)).toBe(false);
    expect(sidesDiffer(input({ 'left-side': 1 }).strengths)).toBe(false);
  });
});
