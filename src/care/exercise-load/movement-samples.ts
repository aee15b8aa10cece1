import { durationS, isClosed, type Motion } from '#motion';

/** A moment of a movement that the model is asked about; the mean weighs it by `weight`. */
export interface MovementSample {
  readonly tS: number;
  readonly weight: number;
}

const parts = 16;

/**
 * The moments that stand for a movement. A hold is what it comes to: the way there counts for the peak only. A repetition is
 * sampled evenly in time; one that goes there and back, on the way there.
 */
export function movementSamples(motion: Motion): readonly MovementSample[] {
  const end = durationS(motion);
  const still = motion.keyframes.map(({ atS }) => ({ tS: atS, weight: 0 }));
  if (motion.kind === 'hold') return [...still.slice(0, -1), { tS: end, weight: 1 }];
  const evenly = Array.from({ length: parts }, (_, i) => ({ tS: (i * end) / parts, weight: 1 }));
  if (isClosed(motion)) return [...evenly, ...still.filter(({ tS }) => tS < end)];
  const there = Array.from({ length: parts / 2 + 1 }, (_, i) => ({
    tS: (i * end) / parts,
    weight: i === 0 || i === parts / 2 ? 1 : 2,
  }));
  return there;
}
