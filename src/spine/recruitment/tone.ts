import { answer, type Frame } from '../model/frame.ts';
import { factor } from './cholesky.ts';
import { differentiate, emptyTangent, freedoms, stiffen, type Tangent } from './tangent-stiffness.ts';

const mostTone = 0.5;
const toneStep = 1e-5;

export interface Stability {
  /** Least activation of every fascicle that keeps the spine from buckling, 0 to 1. */
  readonly tone: number;
  /** Smallest eigenvalue of the tangent stiffness at that tone, Nm per radian. */
  readonly marginNmPerRad: number;
}

/**
 * Raises a uniform lower bound on activation from `least` until the smallest eigenvalue of the tangent stiffness is not negative, and
 * leaves the frame answered at that tone. The frame must have been gathered.
 */
export function steady(frame: Frame, least = 0, tangent: Tangent = emptyTangent(frame)): Stability {
  differentiate(frame, tangent);
  const scratch = new Float64Array(freedoms * freedoms);
  const holds = (tone: number): boolean => {
    answer(frame, tone);
    stiffen(frame, tangent);
    scratch.set(tangent.stiffness);
    return factor(scratch, freedoms);
  };
  let tone = least;
  if (!holds(least)) {
    let [low, high] = [least, least + 0.01];
    while (high < mostTone && !holds(high)) [low, high] = [high, Math.min(mostTone, high * 2)];
    while (high - low > toneStep) {
      const middle = (low + high) / 2;
      if (holds(middle)) high = middle;
      else low = middle;
    }
    tone = high;
    holds(tone);
  }
  return { tone, marginNmPerRad: smallestEigenvalue(tangent.stiffness, freedoms) };
}

/** Smallest eigenvalue of a symmetric matrix, by Jacobi rotations on a copy. */
export function smallestEigenvalue(matrix: Float64Array, n: number): number {
  const a = Float64Array.from(matrix);
  const get = (i: number, j: number): number => a[i * n + j] ?? 0;
  for (let sweep = 0; sweep < 30; sweep++) {
    let off = 0;
    for (let p = 0; p < n; p++)
      for (let q = p + 1; q < n; q++) {
        const apq = get(p, q);
        off += apq * apq;
        if (Math.abs(apq) < 1e-14) continue;
        const theta = (get(q, q) - get(p, p)) / (2 * apq);
        const t = Math.sign(theta || 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
        const c = 1 / Math.sqrt(t * t + 1);
        const s = t * c;
        for (let k = 0; k < n; k++) {
          const [kp, kq] = [get(k, p), get(k, q)];
          a[k * n + p] = c * kp - s * kq;
          a[k * n + q] = s * kp + c * kq;
        }
        for (let k = 0; k < n; k++) {
          const [pk, qk] = [get(p, k), get(q, k)];
          a[p * n + k] = c * pk - s * qk;
          a[q * n + k] = s * pk + c * qk;
        }
      }
    if (off < 1e-18) break;
  }
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < n; i++) least = Math.min(least, get(i, i));
  return least;
}
