import { describe, expect, it } from 'vitest';
import { trial } from './trial.ts';

describe('a random question: anybody in any posture, on anything, with any load and any strength', () => {
  const trials = Array.from({ length: 300 }, (_, i) => trial(1001 + i));
  /* These went to and fro between supports without end, or ended in the last digits of the prices. */
  const hard = [1916, 3642, 9519, 12184, 13747, 25976].map(trial);

  it('is always answered with numbers', () => {
    expect(trials.every(({ finite }) => finite)).toBe(true);
  });
  it('leaves no force or moment over, slack included, beyond a millionth of body weight', () => {
    expect(Math.max(...trials.map(({ residual }) => residual))).toBeLessThan(1e-6);
  });
  it('is solved to the optimum, one with zero strength and one support too', () => {
    expect(Math.max(...[...trials, ...hard].map(({ solverError }) => solverError))).toBeLessThan(1e-4);
  });
});
