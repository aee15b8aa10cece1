import { exerciseById } from '#library';
import type { Person } from '../person.ts';
import { ruledOut } from './able.ts';

interface StepProblem {
  readonly path: readonly string[];
  readonly text: string;
}

/** What is wrong with the steps up of a plan file: a circle, a step down or across, one that nothing leads to. */
export function stepProblems(
  items: readonly string[],
  steps: Readonly<Record<string, string>>,
  person: Person,
): readonly StepProblem[] {
  const reached = new Set([...items, ...Object.values(steps)]);
  return Object.entries(steps).flatMap(([from, to]): readonly StepProblem[] => {
    const wrong = wrongWith(from, to, steps, person);
    const text = wrong ?? (reached.has(from) ? undefined : 'is broken: nothing in the plan leads to it');
    return text === undefined ? [] : [{ path: ['steps', from], text }];
  });
}

function wrongWith(
  from: string,
  to: string,
  steps: Readonly<Record<string, string>>,
  person: Person,
): string | undefined {
  const circle = circleFrom(from, steps);
  if (circle) return `goes in a circle: ${circle.join(' > ')}`;
  const [lower, higher] = [exerciseById(from), exerciseById(to)];
  if (!lower || !higher) return 'is broken: it names no exercise';
  if (higher.ladder !== lower.ladder)
    return `is broken: ${to} trains the ${higher.ladder}, ${from} the ${lower.ladder}`;
  if (higher.rung < lower.rung) return `is broken: ${to} is easier than ${from}`;
  const why = ruledOut(higher, person, []);
  return why && `leads to ${to}, which is not for this person (${why.by})`;
}

function circleFrom(from: string, steps: Readonly<Record<string, string>>): readonly string[] | undefined {
  const way = [from];
  for (let next = steps[from]; next !== undefined; next = steps[next]) {
    way.push(next);
    if (next === from) return way;
    if (way.indexOf(next) < way.length - 1) return undefined;
  }
  return undefined;
}
