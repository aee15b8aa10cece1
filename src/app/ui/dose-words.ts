import type { PlanItem } from '#care';
import text from '../text/en/programme.json';
import { fill } from '../text/fill.ts';

type Dose = Pick<PlanItem, 'kind' | 'sets' | 'reps' | 'repS' | 'sides'>;

/** How much of an exercise, as a short line: "2 rounds of 8, slowly, each side". */
export function doseWords(dose: Dose): string {
  const { sets, reps, kind } = dose;
  const seconds = Math.round(dose.repS);
  const how =
    kind === 'holds'
      ? fill(holdWords(sets, reps), { sets, reps, seconds })
      : fill(sets === 1 ? text.dose.reps : text.dose.rounds, { sets, reps });
  const sides = sideWords(dose.sides);
  return sides ? `${how}, ${sides}` : how;
}

function holdWords(sets: number, reps: number): string {
  if (sets === 1) return reps === 1 ? text.dose.oneHold : text.dose.holds;
  return reps === 1 ? text.dose.roundsOfOneHold : text.dose.roundsOfHolds;
}

function sideWords(sides: Dose['sides']): string | undefined {
  const [first, second] = sides;
  if (first === 'both') return undefined;
  if (first === 'alternate') return text.dose.sidesInTurn;
  if (second === undefined) return first === 'left' ? text.dose.left : text.dose.right;
  return first === 'right' ? text.dose.rightFirst : text.dose.eachSide;
}
