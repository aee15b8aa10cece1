import {
  type Exercise,
  exerciseById,
  exercises,
  type Ladder,
  ladders,
  type MuscleGroup,
  muscleGroups,
} from '#library';
import type { Because, Reason } from '../reason.ts';
import { sessionLengthS } from '../session/session-length.ts';
import { ableExercises, ruledOut } from './able.ts';
import { type Draft, fitTime } from './fit-time.ts';
import { type LadderStanding, ladderStanding, soreExercises } from './ladder-standing.ts';
import { easeOf, exerciseFor, isDueToProgress, type LadderTarget, ladderTarget } from './ladder-target.ts';
import { ceilingReason, keepsCeiling, stageOf } from './load-ceiling.ts';
import { morningHourReason } from './morning-hour.ts';
import { shareOf } from './phase.ts';
import { phaseReason } from './phase-reasons.ts';
import type { Plan, PlanItem } from './plan.ts';
import { type Focus, focusLadders, planFocus, sidesDiffer, weakerSide } from './plan-focus.ts';
import { assertInput, type GroupStrength, ladderOf, type PlanInput, rulesVersion } from './plan-input.ts';
import {
  cautionReason,
  itemReasons,
  nothingFits,
  nothingOnLadder,
  planReasons,
  surgeryReason,
} from './plan-reasons.ts';
import { reducedReps } from './reduced-reps.ts';
import { shortFormOf } from './short-form.ts';

export type PlanResult =
  | { readonly kind: 'plan'; readonly plan: Plan }
  /** Nothing here is safe or wanted; the reasons say whom to ask. */
  | { readonly kind: 'no-plan'; readonly because: Because };

/** What is done on a ladder today: the exercise and why it is at this level. */
interface Choice {
  readonly exercise: Exercise;
  readonly target: LadderTarget;
  readonly isFocus: boolean;
  /** Only the weaker side, as extra work. */
  readonly oneSided?: boolean;
}

type Standings = ReadonlyMap<Ladder, LadderStanding | undefined>;

const mostItems: Readonly<Record<PlanInput['minutes'], number>> = { 5: 3, 12: 5, 20: 5 };
/** A ladder not trained in so many sessions goes before the others. */
const recentSessions = 2;
/** Good sessions in a row after which a step waits for no other. */
const longestWait = 5;
const order: readonly Ladder[] = ['back', 'side', 'front', 'hips', 'deep-control'];

/** The next session's plan: deterministic, and the same whatever the order of what the person has and told. */
export function makePlan(told: PlanInput): PlanResult {
  assertInput(told);
  const input = inOneOrder(told);
  const { person, strengths = [], excluded, sessions } = input;
  if (person.cautions.includes('recent-surgery')) return { kind: 'no-plan', because: [surgeryReason] };
  const allowed = ableExercises(person, excluded);
  const stage = stageOf(input);
  const able = allowed.filter((exercise) => keepsCeiling(exercise, input.loads, stage));
  const tooHeavy = allowed.filter((exercise) => !able.includes(exercise));
  const focus = planFocus(input);
  const standings = new Map(ladders.map((ladder) => [ladder, ladderStanding(sessions, ladder)] as const));
  const sore = new Set([...soreExercises(sessions), ...(input.putAside ?? []), ...newInAFlare(input)]);
  const levels = levelsFor(input, able, tooHeavy, standings, sore);
  const withStep = (movesUp: Ladder | undefined, noTimeFor: readonly Ladder[] = []) => {
    const targets = levels(movesUp, noTimeFor);
    const choices = choose(input, focus, targets, able, sore, standings);
    const drafts = choices.map((choice): Draft => draftOf(choice, input, focus));
    return { targets, items: fitTime(drafts, input.minutes * 60).map(({ item }) => reduced(item, input)) };
  };
  const due = dueToMove(levels, focus, standings, strengths);
  const moves = due.findIndex((ladder) => trains(ladder, withStep(ladder).items));
  const { targets, items } = withStep(due[moves], moves < 0 ? due : due.slice(0, moves));
  const [first, ...others] = items;
  if (!first) return { kind: 'no-plan', because: [nothingFits, ...cautionsUsed(input)] };
  const leftOut = ladders
    .filter((ladder) => !exerciseFor(targets[ladder], onLadder(able, ladder), sore))
    .map(nothingOnLadder);
  const today = [
    ...reasons(phaseReason(input.phase ?? { kind: 'usual' })),
    ...reasons(morningHourReason(items.flatMap(({ exerciseId }) => exerciseById(exerciseId) ?? []))),
  ];
  const ceiling = tooHeavy.length > 0 ? [ceilingReason(stage, input.loadsOf)] : [];
  const because = (minutes: number) =>
    planReasons(focus, strengths, minutes, easeOf(input), [
      ...today,
      ...cautionsUsed(input),
      ...ceiling,
      ...leftOut,
    ]);
  return { kind: 'plan', plan: planOf([first, ...others], focus, because) };
}

/** Where two groups hold equally long, the order of telling must not say which one a reason names. */
function inOneOrder(input: PlanInput): PlanInput {
  if (!input.strengths) return input;
  const place = ({ group }: GroupStrength) => muscleGroups.indexOf(group);
  return { ...input, strengths: [...input.strengths].sort((a, b) => place(a) - place(b)) };
}

/** Less of what fits into the usual time; the time it frees stays free. One set each is little enough. */
function reduced(item: PlanItem, input: PlanInput): PlanItem {
  const { phase = { kind: 'usual' } } = input;
  const exercise = exerciseById(item.exerciseId);
  if (!exercise || easeOf(input) === 'pain-stop') return item;
  return { ...item, reps: reducedReps(item.reps, shareOf(phase), exercise.sides) };
}

/** In a flare and on the way back nothing new is begun where something known will do. */
function newInAFlare({ phase, sessions }: PlanInput): readonly string[] {
  if (phase?.kind !== 'flare' && phase?.kind !== 'ramp-back') return [];
  const known = new Set(sessions.flatMap(({ items }) => items.map(({ exerciseId }) => exerciseId)));
  return exercises.flatMap(({ id }) => (known.has(id) ? [] : [id]));
}

function reasons(reason: Reason | undefined): readonly Reason[] {
  return reason ? [reason] : [];
}

export function planOf(
  items: readonly [PlanItem, ...PlanItem[]],
  focus: Focus,
  because: (minutes: number) => Because,
): Plan {
  const minutes = Math.ceil(sessionLengthS(items) / 60);
  return {
    items,
    shortForm: shortFormOf(items),
    daysPerWeek: items.every(({ exerciseId }) => isGentle(exerciseId)) ? 5 : 3,
    minutes,
    focus: focus.kind === 'group' ? focus.groups : [],
    because: because(minutes),
    rulesVersion,
  };
}

function isGentle(exerciseId: string): boolean {
  const exercise = exerciseById(exerciseId);
  return exercise !== undefined && (exercise.rung === 1 || exercise.ladder === 'deep-control');
}

type Levels = (
  movesUp: Ladder | undefined,
  noTimeFor?: readonly Ladder[],
) => Readonly<Record<Ladder, LadderTarget>>;

/** What is aimed at on each ladder when one of them, or none, may take its next step. */
function levelsFor(
  input: PlanInput,
  able: readonly Exercise[],
  tooHeavy: readonly Exercise[],
  standings: Standings,
  giveWay: ReadonlySet<string>,
): Levels {
  const { strengths = [], phase } = input;
  const ease = easeOf(input);
  const mayProgress = !phase || phase.kind === 'usual';
  const target = (ladder: Ladder, movesUp: Ladder | undefined, noTimeFor: readonly Ladder[]) =>
    ladderTarget(ladder, standings.get(ladder), strengthOf(ladder, strengths), onLadder(able, ladder), {
      progresses: ladder === movesUp && mayProgress,
      hasTime: !noTimeFor.includes(ladder),
      ease,
      tooHeavy: onLadder(tooHeavy, ladder),
      giveWay,
    });
  return (movesUp, noTimeFor = []) => ({
    front: target('front', movesUp, noTimeFor),
    back: target('back', movesUp, noTimeFor),
    side: target('side', movesUp, noTimeFor),
    hips: target('hips', movesUp, noTimeFor),
    'deep-control': target('deep-control', movesUp, noTimeFor),
  });
}

/** Ladders whose next step is due, in the order of their turn. A step is taken only where the plan has time for the exercise. */
function dueToMove(
  levels: Levels,
  focus: Focus,
  standings: Standings,
  strengths: readonly GroupStrength[],
): readonly Ladder[] {
  return byTurn(byNeed(ladders, focus, standings, strengths), focus, standings).filter(
    (ladder) => isDueToProgress(standings.get(ladder)) && stepsUp(levels(ladder)[ladder]),
  );
}

function trains(ladder: Ladder, items: readonly PlanItem[]): boolean {
  return items.some(({ exerciseId }) => exerciseById(exerciseId)?.ladder === ladder);
}

/** The focus first, but not for ever: what has been due for so many sessions goes before it; then what has waited longest. */
function byTurn(needed: readonly Ladder[], focus: Focus, standings: Standings): readonly Ladder[] {
  const [first] = focusLadders(focus);
  const waited = (ladder: Ladder) => standings.get(ladder)?.well ?? 0;
  const isOverdue = (ladder: Ladder) => waited(ladder) >= longestWait;
  return [...needed].sort(
    (a, b) =>
      Number(isOverdue(b)) - Number(isOverdue(a)) ||
      Number(b === first) - Number(a === first) ||
      waited(b) - waited(a),
  );
}

/** The focus first, then what was not trained lately, then the lower percentile. */
function byNeed(
  among: readonly Ladder[],
  focus: Focus,
  standings: Standings,
  strengths: readonly GroupStrength[],
  alsoTrained: readonly Ladder[] = [],
): readonly Ladder[] {
  const first = focusLadders(focus);
  const key = (ladder: Ladder): readonly number[] => [
    first.includes(ladder) ? first.indexOf(ladder) : first.length,
    (standings.get(ladder)?.sessionsAgo ?? recentSessions) >= recentSessions ? 0 : 1,
    alsoTrained.includes(ladder) ? 1 : 0,
    strengthOf(ladder, strengths)?.percentile ?? 50,
    order.indexOf(ladder),
  ];
  return [...among].sort((a, b) => compare(key(a), key(b)));
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, i) => value !== b[i]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

/** Two exercises for the focus, one for the other ladder of it, then one for each ladder that is left, as many as the time allows. */
function choose(
  input: PlanInput,
  focus: Focus,
  targets: Readonly<Record<Ladder, LadderTarget>>,
  able: readonly Exercise[],
  sore: ReadonlySet<string>,
  standings: Standings,
): readonly Choice[] {
  const { strengths = [], minutes } = input;
  const mainOf = (ladder: Ladder): Choice | undefined => {
    const exercise = exerciseFor(targets[ladder], onLadder(able, ladder), sore);
    return exercise && { exercise, target: targets[ladder], isFocus: false };
  };
  const chosen: Choice[] = [];
  const [ladder, ...alsoFirst] = focusLadders(focus);
  if (ladder) {
    const main = mainOf(ladder);
    const mains = ladders.filter((one) => one !== ladder).flatMap((one) => mainOf(one) ?? []);
    if (main) chosen.push({ ...main, isFocus: true });
    const second = secondFor(ladder, main, mains, able, sore);
    if (second)
      chosen.push({ ...second, isFocus: true, oneSided: ladder === 'side' && sidesDiffer(strengths) });
    for (const other of alsoFirst) {
      const mainOfOther = chosen.some(({ exercise }) => exercise.ladder === other)
        ? undefined
        : mainOf(other);
      if (mainOfOther) chosen.push({ ...mainOfOther, isFocus: true });
    }
  }
  const covered = chosen.map(({ exercise }) => exercise.ladder);
  const alsoTrained = chosen.flatMap(({ exercise }) => exercise.alsoTrains);
  for (const ladder of byNeed(ladders, { kind: 'none' }, standings, strengths, alsoTrained)) {
    const main = covered.includes(ladder) ? undefined : mainOf(ladder);
    if (main && chosen.length < mostItems[minutes]) chosen.push(main);
  }
  return chosen;
}

/**
 * On the same rung, else an exercise of another ladder that trains it too, else one rung lower. Only the first one steps up:
 * beside an exercise on a new rung this one comes from another ladder or stays below.
 */
function secondFor(
  ladder: Ladder,
  main: Choice | undefined,
  mains: readonly Choice[],
  able: readonly Exercise[],
  sore: ReadonlySet<string>,
): Choice | undefined {
  const others = main
    ? onLadder(able, ladder).filter(({ id, rung }) => id !== main.exercise.id && rung <= main.exercise.rung)
    : [];
  const fresh = others.filter(({ id }) => !sore.has(id));
  const plain = (exercise: Exercise | undefined): Choice | undefined => {
    if (!exercise || !main) return undefined;
    const { exerciseId: _, reps: __, ...target } = main.target;
    return {
      exercise,
      target: stepsUp(target) ? { ...target, move: { kind: 'wait' } } : target,
      isFocus: true,
    };
  };
  const isNewRung = main?.target.move.kind === 'rung-up';
  return (
    (isNewRung ? undefined : plain(fresh.find(({ rung }) => rung === main?.exercise.rung))) ??
    mains.find(({ exercise }) => exercise.alsoTrains.includes(ladder) && !sore.has(exercise.id)) ??
    plain(fresh.findLast(({ rung }) => rung + 1 === main?.exercise.rung))
  );
}

const stepsUp = ({ move }: LadderTarget): boolean => move.kind === 'rung-up' || move.kind === 'more-reps';

function draftOf({ exercise, target, isFocus, oneSided }: Choice, input: PlanInput, focus: Focus): Draft {
  const { strengths = [], phase = { kind: 'usual' } } = input;
  const { dose } = exercise;
  const isKept = target.exerciseId === exercise.id && target.reps !== undefined;
  const item: PlanItem = {
    exerciseId: exercise.id,
    group: groupOf(exercise.ladder, strengths),
    sides: sidesOf(exercise, strengths, oneSided === true),
    sets: setsOf(exercise, target, input, isFocus),
    reps: isKept && target.reps !== undefined ? target.reps : dose.reps,
    repS: dose.kind === 'holds' ? dose.holdS : dose.repS,
    kind: dose.kind,
    restS: dose.restS,
    because: itemReasons(exercise, target, focus, strengths, phase),
  };
  return { item, isFocus };
}

/** One set in the short plan, on a painful day and after pain above 5; one more than usual for the focus in the long plan. */
function setsOf({ dose }: Exercise, { ease, move }: LadderTarget, { minutes }: PlanInput, isFocus: boolean) {
  const isHalved = ease === 'pain-stop' || (move.kind === 'stepped-down' && move.why === 'too-sore');
  if (isHalved || minutes === 5) return 1;
  return minutes === 20 && isFocus && !ease ? dose.sets + 1 : dose.sets;
}

export function sidesOf(
  { sides }: Exercise,
  strengths: readonly GroupStrength[],
  oneSided: boolean,
): PlanItem['sides'] {
  if (sides !== 'each') return [sides];
  const first = weakerSide(strengths);
  if (oneSided) return [first];
  return first === 'left' ? ['left', 'right'] : ['right', 'left'];
}

export function groupOf(ladder: Ladder, strengths: readonly GroupStrength[]): MuscleGroup {
  if (ladder !== 'side') return ladder;
  return weakerSide(strengths) === 'left' ? 'left-side' : 'right-side';
}

function strengthOf(ladder: Ladder, strengths: readonly GroupStrength[]): GroupStrength | undefined {
  return strengths
    .filter(({ group }) => ladderOf(group) === ladder)
    .reduce<GroupStrength | undefined>(
      (low, one) => (low && low.percentile <= one.percentile ? low : one),
      undefined,
    );
}

function onLadder(among: readonly Exercise[], ladder: Ladder): readonly Exercise[] {
  return among.filter((exercise) => exercise.ladder === ladder);
}

function cautionsUsed({ person, excluded }: PlanInput): readonly Reason[] {
  const isUsed = exercises.some((exercise) => ruledOut(exercise, person, excluded)?.by === 'caution');
  return isUsed ? [cautionReason(person)] : [];
}
