/** Residuals of a guess; the same number of them every time. */
export type Residuals = (x: readonly number[]) => readonly number[];

/**
 * Levenberg–Marquardt for a handful of unknowns with box limits: the x that makes the sum of squared residuals least,
 * from `start`. Numeric derivatives; never worse than the start.
 */
export function leastSquares(
  residuals: Residuals,
  start: readonly number[],
  limits: readonly (readonly [low: number, high: number])[],
  iterations: number,
): readonly number[] {
  const n = start.length;
  let x = start.map((v, i) => clamp(v, limits[i]));
  let r = residuals(x);
  let cost = sumOfSquares(r);
  let damping = 1e-3;
  for (let pass = 0; pass < iterations && cost > 1e-12; pass++) {
    const columns: number[][] = [];
    for (let i = 0; i < n; i++) {
      const step = 1e-5;
      const moved = residuals(x.map((v, j) => (j === i ? v + step : v)));
      columns.push(moved.map((v, k) => (v - (r[k] ?? 0)) / step));
    }
    const next = solve(columns, r, damping);
    const trial = x.map((v, i) => clamp(v - (next[i] ?? 0), limits[i]));
    const trialResiduals = residuals(trial);
    const trialCost = sumOfSquares(trialResiduals);
    if (trialCost < cost) {
      const gain = cost - trialCost;
      x = trial;
      r = trialResiduals;
      cost = trialCost;
      damping = Math.max(1e-7, damping * 0.2);
      if (gain < 1e-11) break;
    } else {
      damping *= 8;
    }
  }
  return x;
}

function clamp(v: number, limit: readonly [low: number, high: number] | undefined): number {
  return limit === undefined ? v : Math.max(limit[0], Math.min(limit[1], v));
}

function sumOfSquares(r: readonly number[]): number {
  let sum = 0;
  for (const v of r) sum += v * v;
  return sum;
}

/** (JᵀJ + damping) d = Jᵀr by Gaussian elimination; J given by columns. */
function solve(columns: readonly (readonly number[])[], r: readonly number[], damping: number): number[] {
  const n = columns.length;
  const rows = columns.map((a, i) => {
    const row = columns.map((b) => a.reduce((sum, v, k) => sum + v * (b[k] ?? 0), 0));
    row[i] = (row[i] ?? 0) * (1 + damping) + damping * 1e-3;
    row.push(a.reduce((sum, v, k) => sum + v * (r[k] ?? 0), 0));
    return row;
  });
  for (let i = 0; i < n; i++) {
    const pivot = rows[i];
    const lead = pivot?.[i] ?? 0;
    if (pivot === undefined || Math.abs(lead) < 1e-15) continue;
    for (let j = i + 1; j < n; j++) {
      const row = rows[j];
      if (row === undefined) continue;
      const factor = (row[i] ?? 0) / lead;
      for (let k = i; k <= n; k++) row[k] = (row[k] ?? 0) - factor * (pivot[k] ?? 0);
    }
  }
  const d = new Array<number>(n).fill(0);
  for (let i = n - 1; i >= 0; i--) {
    const row = rows[i];
    const lead = row?.[i] ?? 0;
    if (row === undefined || Math.abs(lead) < 1e-15) continue;
    let v = row[n] ?? 0;
    for (let k = i + 1; k < n; k++) v -= (row[k] ?? 0) * (d[k] ?? 0);
    d[i] = v / lead;
  }
  return d;
}
