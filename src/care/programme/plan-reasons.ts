import { type Caution, type Exercise, type Ladder, type MuscleGroup, muscleGroupNames } from '#library';
import type { Person } from '../person.ts';
import type { Because, Reason } from '../reason.ts';
import type { LadderStanding } from './ladder-standing.ts';
import type { Ease, LadderTarget, Move } from './ladder-target.ts';
import type { Phase } from './phase.ts';
import { phaseReason } from './phase-reasons.ts';
import { type Focus, focusLadders } from './plan-focus.ts';
import { type GroupStrength, ladderOf } from './plan-input.ts';

const rules = 'programme-rules';
const painRules = ['pain-monitoring', 'pain-traffic-light'];

/** Why this exercise at this level: the group, the step, what it does. */
export function itemReasons(
  exercise: Exercise,
  target: LadderTarget,
  focus: Focus,
  strengths: readonly GroupStrength[],
  phase: Phase,
): Because {
  const today = target.ease ? easeReason(target.ease) : phaseReason(phase);
  return [
    groupReason(exercise, focus, strengths),
    today ?? moveReason(target.move, exercise),
    { text: exercise.purpose, evidence: exercise.evidence },
  ];
}

function groupReason(exercise: Exercise, focus: Focus, strengths: readonly GroupStrength[]): Reason {
  if (focus.kind === 'none')
    return {
      text: 'The core check is still to be done, so every muscle group gets a little.',
      evidence: [rules, 'no-single-muscle'],
    };
  const first = focusLadders(focus);
  const measurements = measurementsOf(focus.groups, strengths);
  if (first.includes(exercise.ladder))
    return { text: comesFirst(focus), ...measurements, evidence: ['weak-group-rule'] };
  const also = first.find((ladder) => exercise.alsoTrains.includes(ladder));
  if (also)
    return {
      text: `It works your ${namesOf(focus.groups.filter((group) => ladderOf(group) === also))} as well, where you hold least.`,
      ...measurements,
      evidence: ['weak-group-rule', ...exercise.evidence],
    };
  return {
    text: `It keeps your ${ladderName(exercise.ladder)} going. No single muscle holds a back.`,
    evidence: ['no-single-muscle'],
  };
}

type FocusGroup = Extract<Focus, { kind: 'group' }>;

function comesFirst(focus: FocusGroup): string {
  if (areTwo(focus)) return `${twoHoldLeast(focus)} so both come first.`;
  const group = namesOf(focus.groups);
  return focus.clear
    ? `Your ${group} is where you hold least, so it comes first and gets most.`
    : `Your holds lie close together. Your ${group} is the lowest, so it gets a little more.`;
}

function areTwo(focus: FocusGroup): boolean {
  return focusLadders(focus).length > 1;
}

function twoHoldLeast({ groups }: FocusGroup): string {
  const names = groups.map((group) => `your ${muscleGroupNames[group]}`).join(' and ');
  return `You hold least with ${names}. The tests cannot tell which of them is lower,`;
}

function moveReason(move: Move, exercise: Exercise): Reason {
  switch (move.kind) {
    case 'start-unmeasured':
      return {
        text: 'You start with the first step and move up when it goes well.',
        evidence: [rules],
      };
    case 'start-measured':
      return {
        text: `You hold longer than ${Math.round(move.strength.percentile)} of 100 people, so you start at step ${exercise.rung}.`,
        measurements: [move.strength.measurement],
        evidence: [rules],
      };
    case 'stay':
      return {
        text: 'You stay at this step until it has gone well twice in a row.',
        evidence: [rules],
      };
    case 'top':
      return { text: 'This is as far as it goes for you here. Keep it up.', evidence: [rules] };
    case 'wait':
      return {
        text: 'It went well. Another exercise moves up first: one change at a time.',
        evidence: [rules],
      };
    case 'no-time':
      return noTimeReason;
    case 'ceiling':
      return {
        text: 'The next step presses more on your low back than this stage allows. It comes with more sessions.',
        evidence: ['load-ceiling'],
      };
    case 'more-reps':
      return {
        text:
          exercise.dose.kind === 'holds'
            ? 'It went well twice, so you add a hold. The holds stay short.'
            : 'It went well twice, so you add repeats. The step stays the same.',
        evidence: [rules, exercise.dose.kind === 'holds' ? 'mcgill-short-holds' : 'acsm-dose'],
      };
    case 'rung-up':
      return { text: 'It went well twice, so you move up one step.', evidence: [rules] };
    case 'stepped-down':
      return stepDownReason(move.why);
  }
}

export const noTimeReason: Reason = {
  text: 'It went well. With its next step it would not fit into your time any more, so it stays. Longer sessions have room for it.',
  evidence: [rules],
};

function stepDownReason(why: NonNullable<LadderStanding['steppedDown']>): Reason {
  switch (why) {
    case 'too-sore':
      return {
        text: 'Last time it hurt more than 5, so this is easier and shorter.',
        evidence: [...painRules, rules],
      };
    case 'sore-twice':
      return {
        text: 'Pain was 4 or 5 twice in a row, so this is one step easier.',
        evidence: [...painRules, rules],
      };
    case 'sore-morning':
      return {
        text: 'The morning after was 2 points sorer, so this is one step easier.',
        evidence: [...painRules, rules],
      };
    case 'too-hard':
      return { text: 'It was too hard last time, so this is one step easier.', evidence: [rules] };
    case 'unfinished-twice':
      return {
        text: 'It was left unfinished twice, so this is one step easier.',
        evidence: [rules],
      };
  }
}

export function easeReason(ease: Ease): Reason {
  switch (ease) {
    case 'pain-stop':
      return {
        text: 'Your pain is above 5 now, so today has only gentle steps, one set each.',
        evidence: [...painRules, rules],
      };
    case 'pain-watch':
      return {
        text: 'Your pain is 4 or 5 now, so today is one step easier.',
        evidence: [...painRules, rules],
      };
    case 'long-break':
      return {
        text: 'You had more than three weeks off, so you start again one step lower.',
        evidence: [rules],
      };
  }
}

/** Why the plan as a whole looks like this. */
export function planReasons(
  focus: Focus,
  strengths: readonly GroupStrength[],
  minutes: number,
  ease: Ease | undefined,
  leftOut: readonly Reason[],
): Because {
  return [
    focusReason(focus, strengths),
    ...(ease ? [easeReason(ease)] : []),
    ...leftOut,
    {
      text: `Few exercises, about ${minutes} minutes: a small dose is easier to keep up.`,
      evidence: ['few-exercises-are-kept-up'],
    },
    {
      text: 'When back pain has lasted long, exercise probably eases it a little. It takes weeks, and some days hurt more.',
      evidence: ['exercise-helps-a-little', 'time-to-get-stronger'],
    },
  ];
}

function focusReason(focus: Focus, strengths: readonly GroupStrength[]): Reason {
  if (focus.kind === 'none')
    return {
      text: 'This is a start for the whole trunk. The core check will show where to put most.',
      evidence: [rules],
    };
  return {
    text: getsMost(focus),
    ...measurementsOf(focus.groups, strengths),
    evidence: ['weak-group-rule', 'weak-core-not-the-cause'],
  };
}

function getsMost(focus: FocusGroup): string {
  if (areTwo(focus)) return `${twoHoldLeast(focus)} so the plan gives both most.`;
  const group = namesOf(focus.groups);
  return focus.clear
    ? `Your ${group} is where you hold least, so the plan gives it most.`
    : `Your holds lie close together. Your ${group} is the lowest, so it gets a little more.`;
}

const cautionEvidence: Readonly<Partial<Record<Caution, string>>> = {
  osteoporosis: 'sinaki-1984',
  pregnant: 'pregnancy-positions',
  'high-blood-pressure': 'pressure-cautions',
  hernia: 'pressure-cautions',
  glaucoma: 'pressure-cautions',
  'recent-surgery': 'surgery-clearance',
};

/** What was left out because of what the person told, in one sentence. */
export function cautionReason({ cautions }: Person): Reason {
  const evidence = [...new Set(cautions.map((caution) => cautionEvidence[caution] ?? rules))].sort();
  return {
    text: 'What does not suit what you said about yourself is left out.',
    answers: [...cautions].sort(),
    evidence,
  };
}

export function nothingOnLadder(ladder: Ladder): Reason {
  return {
    text: `Nothing here trains your ${ladderName(ladder)} and suits both what you said and your step. A physiotherapist may know a way.`,
    evidence: [rules],
  };
}

export const surgeryReason: Reason = {
  text: 'You had an operation. Your surgeon or physiotherapist says when to start, and with what. Ask them first.',
  answers: ['recent-surgery'],
  evidence: ['surgery-clearance'],
};

export const nothingFits: Reason = {
  text: 'No exercise here suits what you said about yourself. A physiotherapist can find one with you.',
  evidence: [rules],
};

function measurementsOf(
  groups: readonly MuscleGroup[],
  strengths: readonly GroupStrength[],
): Pick<Reason, 'measurements'> {
  const used = strengths.filter(({ group }) => groups.includes(group)).map(({ measurement }) => measurement);
  return used.length > 0 ? { measurements: [...used].sort() } : {};
}

function namesOf(groups: readonly MuscleGroup[]): string {
  const isBothSides = groups.includes('left-side') && groups.includes('right-side');
  const [first] = groups;
  if (isBothSides || !first) return 'side, left and right,';
  return muscleGroupNames[first];
}

function ladderName(ladder: Ladder): string {
  if (ladder === 'side') return 'sides';
  return ladder === 'deep-control' ? 'deep muscles' : muscleGroupNames[ladder];
}
