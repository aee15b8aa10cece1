import { momentOfRun, type PlanItem, type Run, restLeft, type SetRun, type SetStep } from '#care';
import text from '../../text/en/session.json';
import { fill } from '../../text/fill.ts';
import type { FigureDoes } from './exercise-figure.tsx';
import { repWords, sideOfRep, sideWords } from './words.ts';

/** Everything the player shows of one moment. */
export interface Scene {
  /** What the ring shows. */
  readonly numeral: string;
  readonly label: string;
  readonly share: number;
  /** The small line under the dots. */
  readonly line: string;
  /** Hold or repetition that is on, from 0. */
  readonly rep: number;
  readonly reps: number;
  readonly does: FigureDoes;
  /** Changes whenever the figure begins anew. */
  readonly turn: string;
  readonly mirrored: boolean;
  /** What the voice says when `key` changes. */
  readonly say: { readonly key: string; readonly words: string };
}

/** Before a set of an exercise is begun. */
export function readyScene(item: PlanItem, step: SetStep, rep: number, name: string): Scene {
  const whole = item.kind === 'holds' ? Math.round(item.repS) : step.reps - rep;
  return {
    numeral: String(whole),
    label: text.getReady,
    share: 1,
    line: repWords(item, step, rep),
    rep,
    reps: step.reps,
    does: 'preview',
    turn: `${step.exerciseId} ${step.side} ${step.set}`,
    mirrored: sideOfRep(step, rep) === 'right',
    say: { key: `ready ${step.exerciseId}`, words: name },
  };
}

/** While a set or the rest after it runs. `next` is the set after the rest. */
export function runScene(run: Run, item: PlanItem, next: SetStep, name: string): Scene {
  return run.kind === 'set' ? setScene(run, item, name) : restScene(run, item, next);
}

function setScene(run: SetRun, item: PlanItem, name: string): Scene {
  const { segment, leftS, intoS } = momentOfRun(run, item);
  const { step } = run;
  const { rep } = segment;
  const side = sideOfRep(step, rep);
  const base = { rep, reps: step.reps, line: repWords(item, step, rep), mirrored: side === 'right' };
  const key = `${step.exerciseId} ${step.side} ${step.set} ${segment.kind} ${rep}`;
  if (run.leadInMs > 0) {
    const left = Math.ceil(run.leadInMs / 1000);
    const words = left === 3 ? text.say.comeBack : String(left);
    return {
      ...base,
      ...secondsLeft(left, leftS / segment.lengthS),
      line: text.comeBack,
      does: 'start',
      turn: key,
      say: { key: `${key} back ${left}`, words },
    };
  }
  switch (segment.kind) {
    case 'count-in': {
      const left = Math.max(1, Math.ceil(leftS));
      const words = left === 5 ? fill(text.say.ready, { name }) : left <= 3 ? String(left) : '';
      return {
        ...base,
        ...secondsLeft(left, leftS / segment.lengthS),
        line: [text.getReady, sideWords(side)].filter(Boolean).join(' · '),
        does: 'start',
        turn: key,
        say: { key: `${key} ${left}`, words },
      };
    }
    case 'hold': {
      const left = Math.max(1, Math.ceil(leftS));
      const sided = side === undefined ? text.say.hold : side === 'left' ? text.say.left : text.say.right;
      const counting = left <= 3 && segment.lengthS > 5;
      return {
        ...base,
        ...secondsLeft(left, leftS / segment.lengthS),
        does: 'work',
        turn: key,
        say: counting ? { key: `${key} ${left}`, words: String(left) } : { key, words: sided },
      };
    }
    case 'let-go':
      return {
        ...base,
        ...secondsLeft(Math.max(1, Math.ceil(leftS)), leftS / segment.lengthS),
        line: text.letGo,
        does: 'come-back',
        turn: key,
        mirrored: sideOfRep(step, rep - 1) === 'right',
        say: { key, words: text.say.letGo },
      };
    case 'rep':
      return {
        ...base,
        numeral: String(rep + 1),
        label: fill(text.repNow, { rep: rep + 1 }),
        share: 1 - (rep + intoS / segment.lengthS) / step.reps,
        does: 'work',
        turn: step.side === 'alternate' ? key : `${step.exerciseId} ${step.side} ${step.set}`,
        say: { key, words: String(rep + 1) },
      };
  }
}

function restScene(run: Extract<Run, { kind: 'rest' }>, item: PlanItem, next: SetStep): Scene {
  const { leftS, ofS } = restLeft(run, item, next);
  const left = Math.max(1, Math.ceil(leftS));
  const side = sideWords(sideOfRep(next, 0)) ?? '';
  const changes = run.from.side !== next.side;
  const line = changes
    ? fill(text.changeSide, { side })
    : fill(text.restNext, { set: next.set + 1, sets: item.sets });
  const key = `rest ${next.exerciseId} ${next.side} ${next.set}`;
  return {
    ...secondsLeft(left, leftS / Math.max(1, ofS)),
    line,
    rep: 0,
    reps: next.reps,
    does: 'start',
    turn: key,
    mirrored: sideOfRep(next, 0) === 'right',
    say:
      left <= 3
        ? { key: `${key} ${left}`, words: String(left) }
        : { key, words: changes ? text.say.changeSide : text.say.rest },
  };
}

function secondsLeft(seconds: number, share: number) {
  return { numeral: String(seconds), label: fill(text.secondsLeft, { seconds }), share };
}
