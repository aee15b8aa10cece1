import { describe, expect, it } from 'vitest';
import { coreCheck } from '#care';
import { coreTestById, coreTests } from '#library';
import { formNamed, nextInForm, restAfter, testPath } from './check-form.ts';

const person = { cannotTake: [], equipment: [], cautions: [] };
const today = '2026-03-09';
const done = (testId: string, localDay = today) => ({
  testId,
  holdS: 40,
  ended: 'tired' as const,
  counted: true,
  localDay,
});
const next = (form: string, ...ids: readonly string[]) =>
  nextInForm(
    coreCheck(
      ids.map((id) => done(id)),
      [],
      person,
      today,
    ),
    formNamed(`form=${form}`),
    today,
  )?.id;

describe('a form of the core check', () => {
  it('is the whole check unless the address names another', () => {
    expect(formNamed('').id).toBe('full');
    expect(formNamed('form=of-tomorrow').id).toBe('full');
    expect(formNamed('?form=short').id).toBe('short');
  });

  it('leads through its tests in its own order and then ends', () => {
    expect(next('short')).toBe('side-bridge-left');
    expect(next('short', 'side-bridge-left')).toBe('single-leg-stance');
    expect(next('short', 'side-bridge-left', 'single-leg-stance')).toBe('side-bridge-right');
    expect(next('short', 'side-bridge-left', 'single-leg-stance', 'side-bridge-right')).toBeUndefined();
    expect(next('second-day', 'side-bridge-left')).toBe('back-extensor');
  });

  it('offers a test again that was done on another day, and leaves out what does not suit', () => {
    const before = coreCheck([done('side-bridge-left', '2026-03-05')], [], person, today);
    expect(nextInForm(before, formNamed('form=short'), today)?.id).toBe('side-bridge-left');
    const unsteady = coreCheck(
      [done('side-bridge-left')],
      [],
      { ...person, cautions: ['poor-balance'] },
      today,
    );
    expect(nextInForm(unsteady, formNamed('form=short'), today)?.id).toBe('side-bridge-right');
  });

  it('shortens the rest only where other muscles work meanwhile', () => {
    const left = coreTestById('side-bridge-left');
    if (!left) throw new Error('no left side');
    expect(restAfter(left, formNamed('form=short'))).toBe(30);
    expect(restAfter(left, formNamed(''))).toBe(300);
    expect(restAfter(left, formNamed('form=first-day'))).toBe(300);
    expect(testPath(left, formNamed('form=short'))).toBe('/core/side-bridge-left?form=short');
    expect(testPath(left, formNamed(''))).toBe('/core/side-bridge-left');
    for (const test of coreTests) expect(restAfter(test, formNamed(''))).toBe(test.restAfterS);
  });
});
