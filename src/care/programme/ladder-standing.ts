import { type Exercise, exerciseById, type Ladder } from '#library';
import { type Outcome, outcomeOf } from './outcome.ts';
import type { PlanSession } from './plan-input.ts';

/** Where a person stands on a ladder, folded from what was done. */
export interface LadderStanding {
  readonly rung: number;
  /** The exercise and repetitions done there; absent after a step down. */
  readonly at?: { readonly exerciseId: string; readonly reps: number };
  /** Sessions in a row at that level that went well. */
  readonly well: number;
  /** Why the last session led one rung down. */
  readonly steppedDown?: StepDown;
  /** Sessions since the ladder was last trained; 0 is the last one. */
  readonly sessionsAgo: number;
}

export type StepDown = 'too-sore' | 'sore-twice' | 'sore-morning' | 'too-hard' | 'unfinished-twice';

interface Folding {
  readonly rung: number;
  readonly at?: { readonly exerciseId: string; readonly reps: number };
  readonly well: number;
  readonly sore: number;
  readonly unfinished: number;
  readonly steppedDown?: StepDown;
}

interface Done {
  readonly exercise: Exercise;
  readonly reps: number;
  readonly outcome: Outcome;
}

/** `undefined` when nothing of the ladder was ever done. */
export function ladderStanding(sessions: readonly PlanSession[], ladder: Ladder): LadderStanding | undefined {
  let standing: Folding | undefined;
  let lastIndex = -1;
  for (const [index, session] of sessions.entries()) {
    const done = doneOf(session, ladder);
    if (done.length === 0) continue;
    lastIndex = index;
    standing = afterNight(afterSession(standing, done), session.nextMorning);
  }
  if (!standing) return undefined;
  const { rung, at, well, steppedDown } = standing;
  const sessionsAgo = sessions.length - 1 - lastIndex;
  return { rung, ...(at && { at }), well, ...(steppedDown && { steppedDown }), sessionsAgo };
}

function doneOf(session: PlanSession, ladder: Ladder): readonly Done[] {
  return session.items.flatMap((item): readonly Done[] => {
    const exercise = exerciseById(item.exerciseId);
    const outcome = outcomeOf(session, item);
    return exercise?.ladder === ladder && outcome !== 'untold'
      ? [{ exercise, reps: item.reps, outcome }]
      : [];
  });
}

/** The highest rung of the session counts; an easier one, done on a bad day or as a second exercise, does not lower it. */
function afterSession(before: Folding | undefined, done: readonly Done[]): Folding {
  const [first, ...others] = done;
  if (!first) throw new Error('a session without this ladder does not change it');
  const main = others.reduce((best, one) => (one.exercise.rung > best.exercise.rung ? one : best), first);
  const hurt = done.filter(({ outcome }) => outcome === 'too-sore');
  if (hurt.length > 0) {
    const rungs = [before?.rung ?? main.exercise.rung, ...hurt.map(({ exercise }) => exercise.rung)];
    return down(Math.min(...rungs), 'too-sore');
  }
  if (before && isEasier(main, before)) {
    const { steppedDown: _, ...same } = before;
    return same;
  }
  const at = { exerciseId: main.exercise.id, reps: main.reps };
  const isSameLevel = before?.at?.exerciseId === at.exerciseId && before.at.reps === at.reps;
  const level: Folding = isSameLevel
    ? { rung: main.exercise.rung, at, well: before.well, sore: before.sore, unfinished: before.unfinished }
    : { rung: main.exercise.rung, at, well: 0, sore: 0, unfinished: 0 };
  return afterOutcome(level, main.outcome);
}

/** A lower rung, or fewer repetitions of the same, as in a flare or an easy week. */
function isEasier({ exercise, reps }: Done, { rung, at }: Folding): boolean {
  return exercise.rung < rung || (at?.exerciseId === exercise.id && reps < at.reps);
}

/** Two points sorer the next morning is one rung down, one point sorer the same again. */
function afterNight(standing: Folding, nextMorning: PlanSession['nextMorning']): Folding {
  if (nextMorning === 'watch') return { ...standing, well: 0 };
  if (nextMorning !== 'stop' || standing.steppedDown) return standing;
  return down(standing.rung, 'sore-morning');
}

function afterOutcome(level: Folding, outcome: Outcome): Folding {
  switch (outcome) {
    case 'well':
      return { ...level, well: level.well + 1, sore: 0, unfinished: 0 };
    case 'sore':
      return level.sore > 0 ? down(level.rung, 'sore-twice') : { ...level, well: 0, sore: 1, unfinished: 0 };
    case 'unfinished':
      return level.unfinished > 0
        ? down(level.rung, 'unfinished-twice')
        : { ...level, well: 0, sore: 0, unfinished: 1 };
    case 'too-hard':
      return down(level.rung, 'too-hard');
    case 'too-sore':
      return down(level.rung, 'too-sore');
    case 'untold':
      return level;
  }
}

function down(rung: number, steppedDown: StepDown): Folding {
  return { rung: Math.max(1, rung - 1), well: 0, sore: 0, unfinished: 0, steppedDown };
}

/** Exercises that hurt too much when they were last done. */
export function soreExercises(sessions: readonly PlanSession[]): ReadonlySet<string> {
  const sore = new Set<string>();
  for (const session of sessions)
    for (const item of session.items) {
      const outcome = outcomeOf(session, item);
      if (outcome === 'too-sore') sore.add(item.exerciseId);
      else if (outcome !== 'untold') sore.delete(item.exerciseId);
    }
  return sore;
}
