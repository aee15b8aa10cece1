import { type Exercise, exerciseById } from '#library';
import type { Reason } from '../reason.ts';
import { sessionLengthS } from '../session/session-length.ts';
import { ruledOut } from './able.ts';
import { easeOf } from './ladder-target.ts';
import { keepsCeiling, stageOf } from './load-ceiling.ts';
import { planOf, sidesOf } from './make-plan.ts';
import { type Outcome, outcomeOf } from './outcome.ts';
import type { Plan, PlanItem } from './plan.ts';
import type { PlanInput, PlanSession } from './plan-input.ts';
import { fitted } from './swap-exercise.ts';

/** As in the own rules: twice in a row. */
const inARow = 2;

type Steps = NonNullable<Plan['steps']>;

/** An item, and how it went each time since it came into the plan, the latest first. */
interface Followed {
  readonly item: PlanItem;
  readonly went: readonly (Outcome | 'sore-morning' | 'same-again')[];
}

/**
 * A clinician's plan after what was done: one exercise that went well twice gives way to the next one that the clinician wrote, within
 * what the person can do, the load ceiling and the time; one that did not go well after such a step gives way to the one before it.
 */
export function withClinicianSteps(plan: Plan, input: PlanInput): Plan {
  const { steps } = plan;
  if (!steps) return plan;
  const followed = plan.items.map(
    (item): Followed => ({ item, went: howItWent(item, steps, input.sessions) }),
  );
  const moved = movedBack(followed, steps, input) ?? movedUp(followed, steps, input);
  const [first, ...others] = followed.map((one) =>
    one.item === moved?.from ? moved.to : withNote(one, steps, input),
  );
  if (!first) return plan;
  const { shortForm, minutes } = planOf([first, ...others], { kind: 'none' }, () => plan.because);
  return { ...plan, items: [first, ...others], shortForm, minutes };
}

interface Moved {
  readonly from: PlanItem;
  readonly to: PlanItem;
}

/** One change at a time: what went well most often goes first. In an easy phase and on a painful day nothing moves up. */
function movedUp(followed: readonly Followed[], steps: Steps, input: PlanInput): Moved | undefined {
  const { phase, minutes } = input;
  if (easeOf(input) || (phase && phase.kind !== 'usual')) return undefined;
  const items = followed.map(({ item }) => item);
  const budgetS = Math.max(minutes * 60, sessionLengthS(items));
  const due = followed.filter(isDue).sort((a, b) => timesWell(b) - timesWell(a));
  for (const { item } of due) {
    const next = nextOf(item, steps);
    if (!next || waitsFor(next, items, input)) continue;
    const others = items.filter((one) => one !== item);
    const to = fitted(nextItem(next, item, input), others, budgetS);
    if (to) return { from: item, to };
  }
  return undefined;
}

/** By the rules of a step down; what was done before the step comes back as it was. */
function movedBack(
  followed: readonly Followed[],
  steps: Steps,
  { person, excluded, sessions }: PlanInput,
): Moved | undefined {
  for (const { item, went } of followed) {
    const from = cameFrom(item, steps);
    const before = sessions.flatMap(({ items }) => items).findLast(({ exerciseId }) => exerciseId === from);
    const exercise = before && exerciseById(before.exerciseId);
    if (!before || !exercise || !wentBadly(went) || ruledOut(exercise, person, excluded)) continue;
    const text = `The next step of your clinician’s plan, ${nameOf(item)}, did not go well yet. You are back at the step before it.`;
    return { from: item, to: withReasons({ ...before, sets: item.sets }, [because(text)], exercise) };
  }
  return undefined;
}

function howItWent(item: PlanItem, steps: Steps, sessions: readonly PlanSession[]): Followed['went'] {
  const neighbours = [steps[item.exerciseId], cameFrom(item, steps)];
  const went: Followed['went'][number][] = [];
  for (const session of [...sessions].reverse()) {
    const done = session.items.find((one) => isSame(one, item));
    if (!done && session.items.some(({ exerciseId }) => neighbours.includes(exerciseId))) break;
    const outcome = done ? outcomeOf(session, done) : 'untold';
    if (outcome === 'untold') continue;
    if (session.nextMorning === 'stop') went.push('sore-morning');
    else went.push(session.nextMorning === 'watch' && outcome === 'well' ? 'same-again' : outcome);
  }
  return went;
}

/** The same exercise of the same plan: one that the own rules chose has other reasons. */
function isSame(done: PlanItem, item: PlanItem): boolean {
  return (
    done.exerciseId === item.exerciseId &&
    done.reps === item.reps &&
    done.because[0].text === item.because[0].text
  );
}

function timesWell({ went }: Followed): number {
  const until = went.findIndex((how) => how !== 'well');
  return until < 0 ? went.length : until;
}

const isDue = (one: Followed): boolean => timesWell(one) >= inARow;

function wentBadly([last, before]: Followed['went']): boolean {
  if (last === 'too-sore' || last === 'too-hard' || last === 'sore-morning') return true;
  return (last === 'sore' || last === 'unfinished') && last === before;
}

function nextOf({ exerciseId }: PlanItem, steps: Steps): Exercise | undefined {
  const next = steps[exerciseId];
  return next === undefined ? undefined : exerciseById(next);
}

/** The exercise from which a step of this plan led here; undefined when it was there from the start. */
function cameFrom(item: PlanItem, steps: Steps): string | undefined {
  return Object.keys(steps).find(
    (id) => steps[id] === item.exerciseId && item.because[0].text === stepWords(id),
  );
}

/** Why the next step is not taken though it is due. */
function waitsFor(next: Exercise, items: readonly PlanItem[], input: PlanInput): string | undefined {
  if (items.some(({ exerciseId }) => exerciseId === next.id)) return 'it is in the plan already';
  if (ruledOut(next, input.person, input.excluded)) return 'it does not suit what you said about yourself';
  if (!keepsCeiling(next, input.loads, stageOf(input)))
    return 'it presses more on your low back than this stage allows';
  return undefined;
}

function withNote(followed: Followed, steps: Steps, input: PlanInput): PlanItem {
  const { item } = followed;
  const exercise = exerciseById(item.exerciseId);
  const next = nextOf(item, steps);
  if (!exercise) return item;
  const why = next && isDue(followed) ? waitsFor(next, [], input) : undefined;
  const note = next && why ? [because(`Your clinician’s next step, ${next.name}, waits: ${why}.`)] : [];
  return withReasons(item, [item.because[0], ...note], exercise);
}

function nextItem(next: Exercise, item: PlanItem, { strengths = [] }: PlanInput): PlanItem {
  const { dose } = next;
  const moved: PlanItem = {
    ...item,
    exerciseId: next.id,
    sides: sidesOf(next, strengths, false),
    reps: dose.reps,
    repS: dose.kind === 'holds' ? dose.holdS : dose.repS,
    kind: dose.kind,
    restS: dose.restS,
  };
  return withReasons(moved, [because(stepWords(item.exerciseId))], next);
}

function withReasons(
  item: PlanItem,
  [first, ...notes]: readonly [Reason, ...Reason[]],
  { purpose, evidence }: Exercise,
): PlanItem {
  return { ...item, because: [first, ...notes, { text: purpose, evidence }] };
}

function because(text: string): Reason {
  return { text, evidence: ['programme-rules'] };
}

function stepWords(from: string): string {
  const name = exerciseById(from)?.name ?? from;
  return `Your clinician wrote this as the next step after ${name}, which went well twice.`;
}

function nameOf({ exerciseId }: PlanItem): string {
  return exerciseById(exerciseId)?.name ?? exerciseId;
}
