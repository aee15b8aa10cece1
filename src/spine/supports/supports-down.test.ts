import { expect, it } from 'vitest';
import { supportsDown } from './supports-down.ts';

it('adds the back that lies on the floor between shoulders and pelvis', () => {
  expect(supportsDown(['head', 'upper_back', 'pelvis'])).toEqual(
    expect.arrayContaining(['mid_back', 'lower_back']),
  );
});
it('adds the belly of somebody who lies on the front, with or without the chest', () => {
  expect(supportsDown(['pelvis', 'chest', 'toes_r'])).toContain('belly');
  expect(supportsDown(['pelvis', 'knee_r', 'toes_r'])).toContain('belly');
});
it('adds nothing to a bridge or to hands and knees', () => {
  expect(supportsDown(['head', 'upper_back', 'foot_r'])).toEqual(['head', 'upper_back', 'foot_r']);
  expect(supportsDown(['hand_r', 'knee_l'])).toEqual(['hand_r', 'knee_l']);
});
it('takes the chest off the floor where the head is held up: then it is curled', () => {
  expect(supportsDown(['upper_back', 'pelvis', 'foot_l'])).toEqual(['pelvis', 'foot_l', 'lower_back']);
});
