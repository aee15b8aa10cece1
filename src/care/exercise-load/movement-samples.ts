import { durationS, isClosed, type Motion } from '#motion';

/** A moment of a movement that the model is asked about; the mean weighs it by `weight`. */
export interface MovementSample {
  readonly tS: number;
  readonly weight: number;
}

const parts = 16;

/**
 * The moments that stand for a movement. A hold is what it comes to, without the way there: its supports are those of the hold. A
 * repetition is sampled evenly in time; one that goes there and back, on the way there.
 */
export function movementSamples(motion: Motion): readonly MovementSample[] {
  const end = durationS(motion);
  const written = motion.keyframes.map(({ atS }) => atS);
  if (motion.kind === 'hold') return (end > 0 ? written.slice(1) : written).map((tS) => ({ tS, weight: 1 }));
  const evenly = Array.from({ length: parts }, (_, i) => ({ tS: (i * end) / parts, weight: 1 }));
  if (isClosed(motion)) return [...evenly, ...written.slice(0, -1).map((tS) => ({ tS, weight: 0 }))];
  const there = Array.from({ length: parts / 2 + 1 }, (_, i) => ({
    tS: (i * end) / parts,
    weight: i === 0 || i === parts / 2 ? 1 : 2,
  }));
  return there;
}
