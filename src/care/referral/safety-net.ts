import { dangers, type RedFlag, redFlags } from '#library';
import { codesOf } from '../full-check/asked.ts';
import type { CheckFacts } from '../full-check/check-facts.ts';
import { safetyRules } from '../safety/rules.ts';

/** Signs that are an emergency by themselves, whoever has them. */
const aloneEnough = redFlags.filter(({ id }) =>
  safetyRules.some(
    ({ urgency, when }) => urgency === 'emergency' && when.length === 1 && when[0].includes(id),
  ),
);

/** The signs that would make somebody go at once and that were not said yet, one by one. */
export function emergencySigns({ signs }: CheckFacts): readonly string[] {
  return aloneEnough.filter(({ id }) => signs[id] !== 'yes').map(withDoor);
}

/** The line above the list sends to a department; where minutes matter the sign itself says what to call. */
function withDoor({ briefly, target }: RedFlag): string {
  return dangers[target].door === 'ambulance' ? `${briefly}: call an ambulance` : briefly;
}

/** When to look again and whom to see: to be kept by everybody, whatever the check says. */
export function laterSteps({ answers }: CheckFacts): readonly string[] {
  const legs = codesOf(answers['leg-pain']);
  const legPain = !legs.includes('none') && legs.length > 0;
  return [
    'Speak to a clinician the same day if one of these comes: a fever, a weak leg or foot, or new pain below both knees.',
    legPain
      ? 'In two to three days, ask yourself the questions on bladder, bowel, numbness and strength again. Do it too each time the leg pain changes.'
      : 'Answer the danger questions again each time the pain changes, and when it starts to run into a leg.',
    'Book a visit if it is no better after six weeks, or sooner if it grows worse from week to week.',
  ];
}

/** The whole safety net, line by line: the signs stand below the line that says what to do for each of them. */
export function safetyNet(facts: CheckFacts): readonly string[] {
  return [
    'Go to an emergency department at once if one of the signs below begins.',
    ...emergencySigns(facts).map((sign) => `${sign}.`),
    ...laterSteps(facts),
  ];
}
