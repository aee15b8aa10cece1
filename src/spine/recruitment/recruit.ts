import { factor, solveFactored } from './cholesky.ts';
import type { Problem, Recruited } from './problem.ts';

const maxSteps = 200;

/**
 * Newton's method on the dual: one price per row; every column answers with clamp(price·column / weight, low, high). The soft
 * equality keeps the dual strictly concave, so there is always an answer and what is left over is the slack. Starts from the
 * prices of the last call. Writes into `out`; allocates nothing.
 */
export function recruit(p: Problem, out: Recruited): void {
  const { rows: m, stiffness } = p;
  const { price, scratch, slack } = out;
  const { gradient, step, trial, trialGradient, matrix } = scratch;
  let scale = 1;
  for (let i = 0; i < m; i++) {
    scale = Math.max(scale, Math.abs(p.target[i] ?? 0));
    if (!Number.isFinite(price[i])) price.fill(0);
  }
  const tolerance = 1e-10 * scale;
  let value = answer(p, price, out.activation, gradient);
  let error = largest(gradient, m);
  let steps = 0;
  while (error > tolerance && steps < maxSteps) {
    steps++;
    curvature(p, out.activation, matrix);
    step.set(gradient);
    if (!factor(matrix, m)) break;
    solveFactored(matrix, m, step);
    const slope = dot(gradient, step, m);
    let t = 1;
    let next = value;
    for (let tries = 0; tries < 40; tries++) {
      for (let i = 0; i < m; i++) trial[i] = (price[i] ?? 0) + t * (step[i] ?? 0);
      next = answer(p, trial, out.activation, trialGradient);
      if (next >= value + 1e-4 * t * slope || largest(trialGradient, m) <= tolerance) break;
      t *= tries < 2 ? 0.5 : 0.25;
    }
    price.set(trial);
    gradient.set(trialGradient);
    const before = error;
    error = largest(gradient, m);
    if (next <= value && error >= before) break;
    value = next;
  }
  for (let i = 0; i < m; i++) slack[i] = (price[i] ?? 0) / stiffness;
  out.steps = steps;
  out.error = error;
}

/** Activations for the prices, the dual's value, and its gradient: target − slack − what the columns make. */
function answer(p: Problem, price: Float64Array, activation: Float64Array, gradient: Float64Array): number {
  const { rows: m, columns: n, first, count, start, entries, weight, low, high, target, stiffness } = p;
  let value = 0;
  for (let i = 0; i < m; i++) {
    const v = price[i] ?? 0;
    const s = v / stiffness;
    value += v * (target[i] ?? 0) - 0.5 * v * s;
    gradient[i] = (target[i] ?? 0) - s;
  }
  for (let c = 0; c < n; c++) {
    const from = first[c] ?? 0;
    const rows = count[c] ?? 0;
    const at = start[c] ?? 0;
    let pay = 0;
    for (let k = 0; k < rows; k++) pay += (entries[at + k] ?? 0) * (price[from + k] ?? 0);
    const w = weight[c] ?? 1;
    const free = pay / w;
    const lo = low[c] ?? 0;
    const hi = high[c] ?? 1;
    const a = free < lo ? lo : Math.min(free, hi);
    activation[c] = a;
    if (a === 0) continue;
    value -= a * pay - 0.5 * w * a * a;
    for (let k = 0; k < rows; k++)
      gradient[from + k] = (gradient[from + k] ?? 0) - a * (entries[at + k] ?? 0);
  }
  return value;
}

/** I / stiffness + Σ column·columnᵀ / weight over the columns that are free, lower triangle. */
function curvature(p: Problem, activation: Float64Array, matrix: Float64Array): void {
  const { rows: m, columns: n, first, count, start, entries, weight, low, high, stiffness } = p;
  matrix.fill(0);
  for (let i = 0; i < m; i++) matrix[i * m + i] = 1 / stiffness;
  for (let c = 0; c < n; c++) {
    const a = activation[c] ?? 0;
    if (a <= (low[c] ?? 0) || a >= (high[c] ?? 1)) continue;
    const from = first[c] ?? 0;
    const rows = count[c] ?? 0;
    const at = start[c] ?? 0;
    const one = 1 / (weight[c] ?? 1);
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
