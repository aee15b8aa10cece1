import type { Keyframe, Motion } from '#motion';

/** How much slower a hold's way up and down is shown while nobody has to follow it. */
const previewSlower = 3;

/** A hold as a slow there-and-back, to see what comes. */
export function previewMotion(motion: Motion): Motion {
  if (motion.kind === 'repetitions' || motion.keyframes.length === 1) return motion;
  return { ...motion, kind: 'repetitions', keyframes: timed(motion.keyframes, (s) => s * previewSlower) };
}

/** The way back from a hold. */
export function comeBackMotion(motion: Motion): Motion {
  if (motion.kind === 'repetitions') return motion;
  const endS = motion.keyframes.at(-1)?.atS ?? 0;
  const [first, ...others] = motion.keyframes;
  const last = others.pop();
  if (!last) return motion;
  const backwards: Motion['keyframes'] = [last, ...others.reverse(), first];
  return { ...motion, keyframes: timed(backwards, (s) => endS - s) };
}

function timed(keyframes: Motion['keyframes'], timeOf: (atS: number) => number): Motion['keyframes'] {
  const [first, ...others] = keyframes;
  const at = (keyframe: Keyframe): Keyframe => ({ ...keyframe, atS: timeOf(keyframe.atS) });
  return [at(first), ...others.map(at)];
}
