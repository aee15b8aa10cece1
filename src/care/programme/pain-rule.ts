import type { Because } from '../reason.ts';
import { stopAbovePain } from '../session/stop-rule.ts';

/** Pain up to here is fine and counts as a good session (clinics' traffic light: 0–3 green). */
export const finePain = 3;
const safePain = 2;
const evidence = ['pain-monitoring', 'pain-traffic-light'];

export type PainZone = 'safe' | 'fine' | 'watch' | 'stop';

export interface PainAdvice {
  readonly zone: PainZone;
  readonly goOn: boolean;
  /** What it means and what to do, for the person. */
  readonly text: string;
  readonly because: Because;
}

/** What pain of 0–10 during an exercise means for going on. */
export function painRule(nrs: number): PainAdvice {
  if (!(nrs >= 0 && nrs <= 10)) throw new RangeError(`pain goes from 0 to 10, not ${nrs}`);
  if (nrs > stopAbovePain)
    return advice(
      'stop',
      `${nrs}: stop this exercise now. Next time it will be one step easier.`,
      'Pain above 5 is a sign that this step is too much today.',
    );
  if (nrs > finePain)
    return advice(
      'watch',
      `${nrs}: you may go on, slowly. It should be back to its usual level tomorrow morning.`,
      'Pain of 4 or 5 is acceptable if it has settled by the next morning.',
    );
  if (nrs > safePain)
    return advice(
      'fine',
      `${nrs}: fine to go on. Hurt is not harm here.`,
      'Pain up to 3 is fine in exercise.',
    );
  return advice('safe', `${nrs}: good to go on.`, 'Pain from 0 to 2 is safe in exercise.');
}

function advice(zone: PainZone, text: string, why: string): PainAdvice {
  return { zone, goOn: zone !== 'stop', text, because: [{ text: why, evidence }] };
}

/** What to do after the night, from usual pain before the session and pain the next morning. */
export function morningRule(before: number, nextMorning: number): PainAdvice {
  if (nextMorning >= before + 2)
    return advice(
      'stop',
      'Your back is still sorer than before. Rest from exercise today, walk a little, then take one step less.',
      'Pain that is 2 points higher the next day means the last session was too much.',
    );
  if (nextMorning > before)
    return advice(
      'watch',
      'A little sorer than before. Do the same again, not more.',
      'Pain that is 1 point higher the next day asks for patience, not for rest.',
    );
  return advice(
    'safe',
    'Back to your usual level. Carry on with the plan.',
    'Pain that has settled by the next morning shows that the step was right.',
  );
}

/** What ends the session at once, whatever the pain. */
export const stopSigns: readonly string[] = [
  'New pain, numbness or weakness in a leg',
  'Numbness between the legs, or a change in bladder or bowel',
  'Pain or pressure in the chest',
  'Dizziness',
];
