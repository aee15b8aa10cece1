import { ladderOf, type Plan } from '#care';
import text from '../text/en/ui.json';
import { fill } from '../text/fill.ts';

const { allRound, one, two, names } = text.focus;

/** What a plan is for: "Strong back", or both where the core check cannot tell two groups apart. */
export function planName({ focus }: Pick<Plan, 'focus'>): string {
  const [first, second, ...others] = [...new Set(focus.map(ladderOf))].map((ladder) => names[ladder]);
  if (!first || others.length > 0) return allRound;
  return second ? fill(two, { first, second }) : fill(one, { first });
}
