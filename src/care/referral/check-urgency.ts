/** Least urgent first. `too-little-known` sends nobody anywhere and reassures nobody: questions are open. */
export const checkUrgencies = [
  'too-little-known',
  'self-manage',
  'routine',
  'within-days',
  'same-day',
  'emergency',
] as const;
export type CheckUrgency = (typeof checkUrgencies)[number];

export function checkRank(urgency: CheckUrgency): number {
  return checkUrgencies.indexOf(urgency);
}
