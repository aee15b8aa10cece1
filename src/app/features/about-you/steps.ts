/** What is asked, one thing a screen; what keeps a person safe comes before what only makes numbers finer. */
export const aboutSteps = ['who', 'cautions', 'positions', 'equipment', 'size', 'activities'] as const;
export type AboutStep = (typeof aboutSteps)[number];

export function stepNamed(name: string | null): AboutStep {
  return aboutSteps.find((step) => step === name) ?? 'who';
}

export function neighbour(step: AboutStep, by: 1 | -1): AboutStep | undefined {
  return aboutSteps[aboutSteps.indexOf(step) + by];
}
