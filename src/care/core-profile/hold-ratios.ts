import type { MuscleGroup } from '#library';
import type { Because } from '../reason.ts';
import type { MeasuredGroup } from './group-profile.ts';

/** One hold divided by the back hold, with the limit that is usually given. */
export interface HoldRatio {
  readonly ratio: number;
  readonly limit: number;
  readonly above: boolean;
  readonly because: Because;
}

/** A hint only: the limits come from other holds of young healthy people. Absent where a hold is missing. */
export interface HoldRatios {
  readonly frontToBack?: HoldRatio;
  readonly sideToBack?: HoldRatio;
}

/** McGill's limits: flexor/extensor above 1.0, side/extensor above 0.75 are marked. */
const frontLimit = 1;
const sideLimit = 0.75;

export function holdRatios(measured: readonly MeasuredGroup[]): HoldRatios {
  const holdOf = (group: MuscleGroup) => measured.find((one) => one.group === group)?.hold.holdS.value;
  const [back, front, left, right] = [
    holdOf('back'),
    holdOf('front'),
    holdOf('left-side'),
    holdOf('right-side'),
  ];
  if (back === undefined || back === 0) return {};
  return {
    ...(front !== undefined && { frontToBack: ratioOf('front', front / back, frontLimit) }),
    ...(left !== undefined &&
      right !== undefined && { sideToBack: ratioOf('side', (left + right) / 2 / back, sideLimit) }),
  };
}

function ratioOf(name: string, ratio: number, limit: number): HoldRatio {
  const above = ratio > limit;
  const words = `Your ${name} hold is ${ratio.toFixed(2)} of your back hold.`;
  const meaning = above
    ? `Above ${limit} is a usual hint that the back holds short. It is a convention, not a diagnosis.`
    : `Up to ${limit} is usual.`;
  return {
    ratio,
    limit,
    above,
    because: [{ text: `${words} ${meaning}`, evidence: ['hold-ratios-convention'] }],
  };
}
