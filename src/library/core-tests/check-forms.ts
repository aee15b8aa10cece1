/** A part of the core check that is done in one go. */
export interface CheckForm {
  readonly id: 'full' | 'short' | 'first-day' | 'second-day';
  /** With usual holds and the rests. */
  readonly minutes: number;
  /** Test ids, in order. */
  readonly tests: readonly [string, ...string[]];
  /** Rest between two tests at most, seconds; the rest of the test itself when absent. */
  readonly mostRestS?: number;
  readonly evidence: 'more-test-rules';
}

/**
 * Short: one side, then standing on one leg while that side rests, then the other side. Usual holds of 77 s and three
 * goes of 45 s make six minutes. The two days part what loads the same muscles.
 */
export const checkForms: readonly [CheckForm, ...CheckForm[]] = [
  {
    id: 'full',
    minutes: 20,
    tests: ['side-bridge-left', 'side-bridge-right', 'back-extensor', 'front-plank', 'single-leg-stance'],
    evidence: 'more-test-rules',
  },
  {
    id: 'short',
    minutes: 6,
    tests: ['side-bridge-left', 'single-leg-stance', 'side-bridge-right'],
    mostRestS: 30,
    evidence: 'more-test-rules',
  },
  {
    id: 'first-day',
    minutes: 12,
    tests: ['side-bridge-left', 'side-bridge-right', 'single-leg-stance'],
    evidence: 'more-test-rules',
  },
  {
    id: 'second-day',
    minutes: 10,
    tests: ['back-extensor', 'front-plank'],
    evidence: 'more-test-rules',
  },
];
