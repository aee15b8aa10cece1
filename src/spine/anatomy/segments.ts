import type { Sex, Subject } from './subject.ts';

/** Lengths and joint places of one person's body, metres, in the frames of `forward-kinematics.ts`. */
export interface Segments {
  /** From the reference body to this one. */
  readonly scale: number;
  /** Half the distance of the hip joints. */
  readonly hipHalfWidthM: number;
  /** L5/S1 above and behind the middle of the hips (behind is negative). */
  readonly sacrumUpM: number;
  readonly sacrumForwardM: number;
  /** L5, L4, L3, L2, L1: body with the disc below. */
  readonly lumbarM: readonly [number, number, number, number, number];
  /** T12–T10, T9–T7, T6–T4, T3–T1. */
  readonly thoraxM: readonly [number, number, number, number];
  readonly neckM: number;
  /** Top of the neck to the top of the skull. */
  readonly headM: number;
  /** Shoulder joint in the frame of T3–T1, z for the right side. */
  readonly shoulder: readonly [number, number, number];
  readonly upperArmM: number;
  readonly forearmM: number;
  /** Wrist to fingertip. */
  readonly handM: number;
  readonly thighM: number;
  readonly shankM: number;
  /** Ankle joint above the sole. */
  readonly ankleM: number;
  /** Heel behind and toe tip before the ankle; the sum is the foot's length. */
  readonly heelM: number;
  readonly toeM: number;
}

/* Limb lengths and the reference heights: de Leva 1996, table 4. Upper arm to wrist, thigh, shank (to the lateral
   malleolus), foot. @NOTE his women's mid-hip lies 3.6 cm lower below the navel than his men's (0.1815 and 0.1457 m), which
   makes thighs shorter than shanks; 3 cm go from their trunk to their thigh, the sum stays. Hand to the fingertip: 0.108 of the height, Winter 2009, fig. 4.1. */
const limbs = {
  female: {
    heightM: 1.735,
    upperArmM: 0.2751,
    forearmM: 0.2643,
    thighM: 0.3985,
    shankM: 0.4323,
    footM: 0.2283,
  },
  male: {
    heightM: 1.741,
    upperArmM: 0.2817,
    forearmM: 0.2689,
    thighM: 0.4222,
    shankM: 434 / 1000,
    footM: 0.2581,
  },
} as const;

/* Hip half-width 0.077 m and shoulder half-width 0.17 m: model file of Rajagopal 2015 (male, 1.70 m); the female shares
   follow the bi-iliac and biacromial breadths of ANSUR II 2012. */
const widths = {
  female: { hipHalfWidthM: 0.082, shoulderHalfWidthM: 0.157 },
  male: { hipHalfWidthM: 0.079, shoulderHalfWidthM: 0.176 },
} as const;

/* Vertebral body, mean of front and back (Bonczar 2024, pooled), with the disc below (Bach 2019): L5 up to L1. */
const lumbarM = [0.0346, 0.0356, 0.0355, 0.0345, 0.0325] as const;

/* Free lengths that close de Leva's C7 to mid-hip and C7 to vertex distances over the resting curves of `lumbar-rhythm.ts`. */
const trunks = {
  female: { sacrumUpM: 0.115, thoraxM: 0.31, neckM: 0.116 },
  male: { sacrumUpM: 0.115, thoraxM: 0.31, neckM: 0.112 },
} as const;

/** Height of the unscaled chain when standing, by sex; closed by a test against the chain itself. */
export const chainHeightM: Readonly<Record<Sex, number>> = { female: 1.722, male: 1.744 };

/** The lengths of this person's body. Throws when the height is not that of a person. */
export function segmentsOf({ sex, heightM }: Subject): Segments {
  if (!(heightM > 0.5 && heightM < 2.6)) throw new RangeError(`heightM ${heightM} is not a person's height`);
  const k = heightM / chainHeightM[sex];
  const l = limbs[sex];
  const w = widths[sex];
  const t = trunks[sex];
  const thoraxM = t.thoraxM * k;
  return {
    scale: k,
    hipHalfWidthM: w.hipHalfWidthM * k,
    sacrumUpM: t.sacrumUpM * k,
    sacrumForwardM: -0.035 * k,
    lumbarM: [lumbarM[0] * k, lumbarM[1] * k, lumbarM[2] * k, lumbarM[3] * k, lumbarM[4] * k],
    thoraxM: [thoraxM * 0.27, thoraxM * 0.26, thoraxM * 0.25, thoraxM * 0.22],
    neckM: t.neckM * k,
    headM: 0.13 * k,
    shoulder: [0.055 * k, 0.002 * k, w.shoulderHalfWidthM * k],
    upperArmM: l.upperArmM * k,
    forearmM: l.forearmM * k,
    handM: 0.108 * l.heightM * k,
    thighM: l.thighM * k,
    shankM: l.shankM * k,
    ankleM: 0.068 * k,
    heelM: 0.21 * l.footM * k,
    toeM: 0.79 * l.footM * k,
  };
}
