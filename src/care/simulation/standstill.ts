import { exerciseById, type Ladder, ladders } from '#library';
import { ableExercises } from '../programme/able.ts';
import { type LadderStanding, ladderStanding } from '../programme/ladder-standing.ts';
import { longBreakDays } from '../programme/ladder-target.ts';
import { keepsCeiling } from '../programme/load-ceiling.ts';
import { finePain } from '../programme/pain-rule.ts';
import type { PlanInput } from '../programme/plan-input.ts';
import { noTimeReason } from '../programme/plan-reasons.ts';
import { addedReps, mostReps } from '../programme/repetitions.ts';
import type { Life, Trained } from './life.ts';

/** Longer than this without a step up needs a reason. */
const longestDays = 21;
/** With fewer sessions in that time the person, not the programme, stands still. */
const fewestSessions = 6;
const wellNeeded = 2;

/**
 * `not-well`: never twice in a row. `eased`: pain or an easy phase whenever it was due. `tried`: the step was taken and did not go well.
 * `no-time`: the plan told the person that the step does not fit. `turn`: another moved up in those sessions, one change at a time. `changed`: another exercise of that rung took its place. `waits`: nothing says why, or it had to let others go first too often.
 */
export type StillBecause =
  | 'top'
  | 'ceiling'
  | 'not-well'
  | 'eased'
  | 'tried'
  | 'turn'
  | 'no-time'
  | 'changed'
  | 'waits';

export interface Standstill {
  /** No trained ladder moved up for more than three weeks of training. */
  readonly still: boolean;
  /** The same, and of one ladder at least nothing says why. */
  readonly withoutReason: boolean;
  /** Why a ladder stood still for so long, the last time it did. */
  readonly ladders: ReadonlyMap<Ladder, StillBecause>;
  /** Days from the first session to the first step up; absent when there was none. */
  readonly firstStepDays?: number;
}

/** More turns than this let go to others are too many. */
const mostTurns = 6;

interface Step {
  readonly ladder: Ladder;
  readonly index: number;
  readonly of: Trained;
  /** Days since the session before. */
  readonly gap: number;
  readonly before: LadderStanding | undefined;
  readonly after: LadderStanding;
}

type Why = StillBecause | 'moves';

/** Looks for standstills in what was done, apart from the rules that decided it. */
export function standstill({ trained, input }: Pick<Life, 'trained' | 'input'>): Standstill {
  const found = new Map<Ladder, StillBecause>();
  const whys = new Map<number, Why[]>();
  const firstUps: number[] = [];
  const steps = new Map(ladders.map((ladder) => [ladder, stepsOn(ladder, trained, input)] as const));
  const movedIn = (index: number) =>
    [...steps.values()]
      .flatMap((own) => own[index] ?? [])
      .filter(isOffered)
      .map(({ ladder }) => ladder);
  for (const [ladder, own] of steps) {
    let since: Step[] = [];
    for (const [index, step] of own.entries()) {
      if (!step) continue;
      const isUp = isAbove(step.after, step.before);
      if (isUp) firstUps.push(step.of.day);
      since = isUp ? [step] : [...since, step];
      const why = whyStill(ladder, since, input, movedIn);
      if (why !== 'moves') found.set(ladder, why);
      whys.set(index, [...(whys.get(index) ?? []), why]);
    }
  }
  const still = [...whys.values()].filter((all) => !all.includes('moves'));
  return {
    still: still.length > 0,
    withoutReason: still.some((all) => all.includes('waits')),
    ladders: found,
    ...(firstUps.length > 0 && { firstStepDays: Math.min(...firstUps) - (trained[0]?.day ?? 0) }),
  };
}

/** Per session, the step on this ladder; undefined where it was not trained. */
function stepsOn(
  ladder: Ladder,
  trained: readonly Trained[],
  { sessions }: PlanInput,
): readonly (Step | undefined)[] {
  let before: LadderStanding | undefined;
  return trained.map((of, index): Step | undefined => {
    if (!of.session.items.some(({ exerciseId }) => exerciseById(exerciseId)?.ladder === ladder))
      return undefined;
    const after = ladderStanding(sessions.slice(0, index + 1), ladder);
    if (!after) return undefined;
    const step = { ladder, index, of, gap: of.day - (trained[index - 1]?.day ?? of.day), before, after };
    before = after;
    return step;
  });
}

function isAbove(after: LadderStanding, before: LadderStanding | undefined): boolean {
  if (!before) return false;
  if (after.rung !== before.rung) return after.rung > before.rung;
  return after.at !== undefined && before.at !== undefined && after.at.reps > before.at.reps;
}

/** The plan of that session had more of it, or a higher rung, than was reached before. */
function isOffered({ ladder, of, before }: Step): boolean {
  const at = before?.at;
  if (!at) return false;
  return of.session.items.some(({ exerciseId, reps }) => {
    const exercise = exerciseById(exerciseId);
    if (exercise?.ladder !== ladder) return false;
    return exercise.rung > before.rung || (exerciseId === at.exerciseId && reps > at.reps);
  });
}

type MovedIn = (index: number) => readonly Ladder[];

function whyStill(ladder: Ladder, since: readonly Step[], input: PlanInput, movedIn: MovedIn): Why {
  const [first, last] = [since[0], since.at(-1)];
  if (!first || !last || since.length < fewestSessions || last.of.day - first.of.day <= longestDays)
    return 'moves';
  const due = since.slice(1).filter(({ before }) => before !== undefined && before.well >= wellNeeded);
  if (due.length === 0) return 'not-well';
  const chances = due.filter(
    ({ of, gap }) => of.phase === 'usual' && of.pain <= finePain && gap <= longBreakDays,
  );
  if (chances.length === 0) return 'eased';
  const whys = chances.map((one) => blockedBy(ladder, one, input, movedIn));
  if (whys.filter((why) => why === 'turn').length > mostTurns) return 'waits';
  return whys.find((why) => why === 'waits') ?? whys.at(-1) ?? 'waits';
}

function blockedBy(ladder: Ladder, step: Step, input: PlanInput, movedIn: MovedIn): StillBecause {
  if (isOffered(step)) return 'tried';
  const stop = stopOf(ladder, step, input);
  if (stop) return stop;
  if (isToldNoTime(ladder, step)) return 'no-time';
  if (isChanged(ladder, step)) return 'changed';
  return movedIn(step.index).length > 0 ? 'turn' : 'waits';
}

function isToldNoTime(ladder: Ladder, { of }: Step): boolean {
  return of.session.items.some(
    ({ exerciseId, because }) =>
      exerciseById(exerciseId)?.ladder === ladder && because.some(({ text }) => text === noTimeReason.text),
  );
}

/** Put aside after a re-test, or not for the person any more: another exercise of the same rung begins anew. */
function isChanged(ladder: Ladder, { before, of }: Step): boolean {
  const own = of.session.items.filter(({ exerciseId }) => exerciseById(exerciseId)?.ladder === ladder);
  return (
    before?.at !== undefined &&
    own.every(({ exerciseId }) => exerciseId !== before.at?.exerciseId) &&
    own.some(({ exerciseId }) => exerciseById(exerciseId)?.rung === before.rung)
  );
}

/** What ends the ladder there: nothing above that the person can do, or that is light enough. */
function stopOf(ladder: Ladder, { before, of }: Step, input: PlanInput): 'top' | 'ceiling' | undefined {
  const exercise = before?.at && exerciseById(before.at.exerciseId);
  if (!exercise || !before?.at || before.at.reps + addedReps(exercise) <= mostReps(exercise))
    return undefined;
  const next = ableExercises(input.person, input.excluded).filter(
    (one) => one.ladder === ladder && one.rung === exercise.rung + 1,
  );
  if (next.length === 0) return 'top';
  return next.some((one) => keepsCeiling(one, input.loads, of.stage)) ? undefined : 'ceiling';
}
