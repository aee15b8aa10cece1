import { factor, solveFactored } from './cholesky.ts';
import { type Problem, quadraticShare, type Recruited } from './problem.ts';

const maxSteps = 300;
/** Halvings of the line search: a strong column against a weak one can leave a window of 1e-11 of the step. */
const mostTries = 120;
/** Row errors against the largest target: done, and too poor to keep. */
const tolerance = 1e-10;
const poor = 1e-4;
/** Where Newton's steps go to and fro between columns: first with cheap slack, then dearer, each from the prices before. */
const easier = [1e-7, 1e-6, 1e-5, 1e-4, 1e-3, 1e-2, 0.1, 0.2, 0.4, 0.7, 1] as const;
/** A step that is less than this share of the prices is lost in their rounding; a larger one is no matter of rounding. */
const lastDigits = 1e-10;
/** A step that promises less than this share of the dual's value is lost in rounding. */
const rounding = 1e-12;

/**
 * Newton's method on the dual: one price per row; every column answers with clamp(price·column / weight, low, high). The soft
 * equality keeps the dual strictly concave, so there is always an answer and what is left over is the slack. Starts from the
 * prices of the last call. Writes into `out`; allocates nothing.
 */
export function recruit(p: Problem, out: Recruited): void {
  const { rows: m, stiffness } = p;
  const { price, slack } = out;
  let scale = 1;
  for (let i = 0; i < m; i++) {
    scale = Math.max(scale, Math.abs(p.target[i] ?? 0));
    if (!Number.isFinite(price[i])) price.fill(0);
  }
  ascend(p, out, tolerance * scale, stiffness);
  if (out.error > poor * scale) {
    price.fill(0);
    for (const share of easier) ascend(p, out, tolerance * scale, share * stiffness);
    if (out.error > poor * scale) polish(p, out);
  }
  for (let i = 0; i < m; i++) slack[i] = (price[i] ?? 0) / stiffness + (out.scratch.gradient[i] ?? 0);
}

/** Newton steps from the present prices until every row is within `close`, or no step gets any nearer. */
function ascend(p: Problem, out: Recruited, close: number, stiffness: number): void {
  const m = p.rows;
  const { price, scratch } = out;
  const { gradient, step, trial, trialGradient, matrix } = scratch;
  answer(p, stiffness, price, out.activation, gradient);
  let error = largest(gradient, m);
  let steps = 0;
  let idle = 0;
  while (error > close && steps < maxSteps && idle < 3) {
    steps++;
    curvature(p, stiffness, out.activation, matrix);
    step.set(gradient);
    if (!factor(matrix, m)) break;
    solveFactored(matrix, m, step);
    const rise = dot(gradient, step, m);
    if (!(rise > 0)) break;
    climb(p, out, stiffness);
    price.set(trial);
    gradient.set(trialGradient);
    idle = rise > rounding * Math.abs(dot(price, p.target, m)) ? 0 : idle + 1;
    error = largest(gradient, m);
  }
  out.steps = steps;
  out.error = error;
}

/**
 * Prices that are large beside a light column leave its activation to their last digits. One more Newton step, taken by the
 * activations themselves instead of read off the prices, has no such rounding.
 */
function polish(p: Problem, out: Recruited): void {
  const { rows: m, columns: n, first, count, start, entries, weight, low, high, cubed, stiffness } = p;
  const { price, activation, scratch } = out;
  const { gradient, step, matrix } = scratch;
  curvature(p, stiffness, activation, matrix);
  step.set(gradient);
  if (!factor(matrix, m)) return;
  solveFactored(matrix, m, step);
  if (largest(step, m) > lastDigits * largest(price, m)) return;
  for (let i = 0; i < m; i++) {
    price[i] = (price[i] ?? 0) + (step[i] ?? 0);
    gradient[i] = (p.target[i] ?? 0) - (price[i] ?? 0) / stiffness;
  }
  for (let c = 0; c < n; c++) {
    const [from, rows, at] = [first[c] ?? 0, count[c] ?? 0, start[c] ?? 0];
    const [a, lo, hi] = [activation[c] ?? 0, low[c] ?? 0, high[c] ?? 1];
    if (a > lo && a < hi) {
      let pay = 0;
      for (let k = 0; k < rows; k++) pay += (entries[at + k] ?? 0) * (step[from + k] ?? 0);
      const steep = c < cubed ? quadraticShare + 2 * cubicShare * a : 1;
      activation[c] = Math.min(hi, Math.max(lo, a + pay / ((weight[c] ?? 1) * steep)));
    }
    for (let k = 0; k < rows; k++)
      gradient[from + k] = (gradient[from + k] ?? 0) - (activation[c] ?? 0) * (entries[at + k] ?? 0);
  }
  out.error = largest(gradient, m);
}

/**
 * Goes along the Newton step to where the dual is highest, or all the way when it still rises there: its slope along the step
 * only falls, so a bracket closes on the top. Leaves prices and gradient in the scratch.
 */
function climb(p: Problem, out: Recruited, stiffness: number): void {
  const { price, scratch, activation } = out;
  const { step, trial, trialGradient } = scratch;
  const m = p.rows;
  const rise = dot(scratch.gradient, step, m);
  let low = 0;
  let lowSlope = rise;
  let high = 1;
  let highSlope = 0;
  let t = 1;
  for (let tries = 0; tries < mostTries; tries++) {
    for (let i = 0; i < m; i++) trial[i] = (price[i] ?? 0) + t * (step[i] ?? 0);
    answer(p, stiffness, trial, activation, trialGradient);
    const slope = dot(trialGradient, step, m);
    if (slope >= -0.05 * rise && (tries === 0 || slope <= 0.05 * rise)) return;
    if (slope > 0) {
      low = t;
      lowSlope = slope;
    } else {
      high = t;
      highSlope = slope;
    }
    const secant = low + ((high - low) * lowSlope) / (lowSlope - highSlope);
    const margin = 0.01 * (high - low);
    t = tries % 2 === 1 ? (low + high) / 2 : Math.min(high - margin, Math.max(low + margin, secant));
  }
}

/** Activations for the prices, and the dual's gradient: target − slack − what the columns make. */
function answer(
  p: Problem,
  stiffness: number,
  price: Float64Array,
  activation: Float64Array,
  gradient: Float64Array,
): void {
  const { rows: m, columns: n, first, count, start, entries, weight, low, high, target, cubed } = p;
  for (let i = 0; i < m; i++) gradient[i] = (target[i] ?? 0) - (price[i] ?? 0) / stiffness;
  for (let c = 0; c < n; c++) {
    const from = first[c] ?? 0;
    const rows = count[c] ?? 0;
    const at = start[c] ?? 0;
    let pay = 0;
    for (let k = 0; k < rows; k++) pay += (entries[at + k] ?? 0) * (price[from + k] ?? 0);
    const w = weight[c] ?? 1;
    const free = c < cubed ? cubicAnswer(pay / w) : pay / w;
    const lo = low[c] ?? 0;
    const hi = high[c] ?? 1;
    const a = free < lo ? lo : Math.min(free, hi);
    activation[c] = a;
    if (a === 0) continue;
    for (let k = 0; k < rows; k++)
      gradient[from + k] = (gradient[from + k] ?? 0) - a * (entries[at + k] ?? 0);
  }
}

const cubicShare = 1 - quadraticShare;

/** The activation at which a unit of the third power costs as much as it earns. */
function cubicAnswer(pay: number): number {
  if (pay <= 0) return 0;
  return (
    (Math.sqrt(quadraticShare * quadraticShare + 4 * cubicShare * pay) - quadraticShare) / (2 * cubicShare)
  );
}

/** I / stiffness + Σ column·columnᵀ / second derivative of its cost, over the columns that are free, lower triangle. */
function curvature(p: Problem, stiffness: number, activation: Float64Array, matrix: Float64Array): void {
  const { rows: m, columns: n, first, count, start, entries, weight, low, high, cubed } = p;
  matrix.fill(0);
  for (let i = 0; i < m; i++) matrix[i * m + i] = 1 / stiffness;
  for (let c = 0; c < n; c++) {
    const a = activation[c] ?? 0;
    if (a <= (low[c] ?? 0) || a >= (high[c] ?? 1)) continue;
    const from = first[c] ?? 0;
    const rows = count[c] ?? 0;
    const at = start[c] ?? 0;
    const steep = c < cubed ? quadraticShare + 2 * cubicShare * a : 1;
    const one = 1 / ((weight[c] ?? 1) * steep);
    for (let i = 0; i < rows; i++) {
      const v = (entries[at + i] ?? 0) * one;
      const row = (from + i) * m + from;
      for (let j = 0; j <= i; j++) matrix[row + j] = (matrix[row + j] ?? 0) + v * (entries[at + j] ?? 0);
    }
  }
}

function dot(a: Float64Array, b: Float64Array, n: number): number {
  let sum = 0;
  for (let i = 0; i < n; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}

function largest(a: Float64Array, n: number): number {
  let most = 0;
  for (let i = 0; i < n; i++) most = Math.max(most, Math.abs(a[i] ?? 0));
  return most;
}
