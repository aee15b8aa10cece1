import { expect, it } from 'vitest';
import { putMark, readMarks, startMarks, unsetMarks } from './marks.ts';

const size = { width: 600, height: 1000 };

it('asks for the door frame only where there is one', () => {
  expect(unsetMarks(startMarks, false)).toEqual(['ear', 'shoulder', 'hip', 'ankle']);
  expect(unsetMarks(startMarks, true)).toHaveLength(6);
  expect(unsetMarks(putMark(startMarks, 'ear', { x: 0.4, y: 0.1 }), false)).not.toContain('ear');
});

it('keeps a mark inside the picture', () => {
  expect(putMark(startMarks, 'hip', { x: -0.2, y: 1.7 }).hip).toEqual({ x: 0, y: 1, set: true });
});

it('reads the marks by the shape of the picture, so a wide pixel counts as much as a high one', () => {
  const forward = putMark(startMarks, 'ear', { x: 0.6, y: 0.12 });
  const shares = readMarks(forward, size, 'right', false);
  expect(shares).not.toBe('not-standing');
  if (shares === 'not-standing') return;
  expect(shares.ear).toBeCloseTo((100 * 60 * 0.897) / 800, 6);
  expect(shares.hip).toBeCloseTo(0, 9);
  expect(readMarks(forward, size, 'left', false)).toMatchObject({ ear: -shares.ear });
});

it('refuses marks that do not lie one below the other', () => {
  const wrong = putMark(startMarks, 'hip', { x: 0.5, y: 0.05 });
  expect(readMarks(wrong, size, 'right', false)).toBe('not-standing');
});
