/** One subject a screen; then what it means. */
export const checkInSteps = ['pain', 'leg', 'activities'] as const;
export type CheckInStep = (typeof checkInSteps)[number] | 'done';

export function stepNamed(name: string | null): CheckInStep {
  return name === 'done' ? 'done' : (checkInSteps.find((step) => step === name) ?? 'pain');
}
