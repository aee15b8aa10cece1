import fc from 'fast-check';
import quadprog from 'quadprog';
import { describe, expect, it } from 'vitest';
import { emptyProblem, emptyRecruited, type Problem, quadraticShare } from './problem.ts';
import { recruit } from './recruit.ts';

/** Numbers from 0 to 1 that are the same on every run. */
function dice(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function randomProblem(seed: number): Problem {
  const next = dice(seed);
  const rows = 3 + Math.floor(next() * 6);
  const columns = rows + 4 + Math.floor(next() * 20);
  const p = emptyProblem(rows, columns, 0.5 + 50 * next());
  p.columns = columns;
  for (let c = 0; c < columns; c++) {
    const first = Math.floor(next() * rows);
    const count = 1 + Math.floor(next() * (rows - first));
    p.first[c] = first;
    p.count[c] = count;
    p.start[c] = c * rows;
    for (let k = 0; k < count; k++) p.entries[c * rows + k] = 20 * (next() - 0.5);
    p.weight[c] = 0.05 + 2 * next();
    p.low[c] = next() < 0.2 ? 0.02 : 0;
    if (next() < 0.1) p.low[c] = -1;
  }
  for (let i = 0; i < rows; i++) p.target[i] = 60 * (next() - 0.5);
  return p;
}

/**
 * The same problem for an active-set solver: activations, then slacks. Arrays count from 1. `cost` has first and second
 * derivative of each column's cost where it is not weight·a² / 2.
 */
function byActiveSet(
  p: Problem,
  cost = (c: number): readonly [slope: number, bend: number] => [0, p.weight[c] ?? 1],
): readonly number[] {
  const n = p.columns;
  const size = n + p.rows;
  const zero = (): number[] => new Array<number>(size + 1).fill(0);
  const d = [zero(), ...Array.from({ length: size }, zero)];
  for (let i = 1; i <= size; i++) {
    const row = d[i];
    if (row) row[i] = i <= n ? cost(i - 1)[1] : p.stiffness;
  }
  const bounds = 2 * n;
  const a = Array.from({ length: size + 1 }, () => new Array<number>(p.rows + bounds + 1).fill(0));
  const b = [0, ...p.target];
  const put = (variable: number, constraint: number, value: number): void => {
    const row = a[variable];
    if (row) row[constraint] = value;
  };
  for (let c = 0; c < n; c++)
    for (let k = 0; k < (p.count[c] ?? 0); k++)
      put(c + 1, (p.first[c] ?? 0) + k + 1, p.entries[(p.start[c] ?? 0) + k] ?? 0);
  for (let i = 0; i < p.rows; i++) put(n + 1 + i, i + 1, 1);
  for (let c = 0; c < n; c++) {
    put(c + 1, p.rows + 1 + 2 * c, 1);
    put(c + 1, p.rows + 2 + 2 * c, -1);
    b.push(p.low[c] ?? 0, -(p.high[c] ?? 1));
  }
  const linear = zero().map((_, i) => (i >= 1 && i <= n ? -cost(i - 1)[0] : 0));
  const answer = quadprog.solveQP(d, linear, a, b, p.rows);
  if (answer.message !== '') throw new Error(answer.message);
  return answer.solution;
}

/** By one quadratic problem after the other, each touching the cost where the last one ended; half steps close on it. */
function byThirdPower(p: Problem): readonly number[] {
  let a = Array.from({ length: p.columns }, () => 0.3);
  for (let round = 0; round < 60; round++) {
    const [share, w] = [quadraticShare, p.weight];
    const next = byActiveSet(p, (c) => {
      const x = a[c] ?? 0;
      const bend = (w[c] ?? 1) * (share + 2 * (1 - share) * x);
      return [(w[c] ?? 1) * (share * x + (1 - share) * x * x) - bend * x, bend];
    });
    const stepped = a.map((x, c) => Math.max(0, (x + (next[c + 1] ?? 0)) / 2));
    const moved = Math.max(...stepped.map((x, c) => Math.abs(x - (a[c] ?? 0))));
    a = stepped;
    if (moved < 1e-7) break;
  }
  return a;
}

describe('recruitment', () => {
  it('agrees with an active-set solver to 1e-4 in every activation on 1,000 random problems', () => {
    let worst = 0;
    for (let seed = 1; seed <= 1000; seed++) {
      const p = randomProblem(seed);
      const out = emptyRecruited(p);
      recruit(p, out);
      const oracle = byActiveSet(p);
      for (let c = 0; c < p.columns; c++)
        worst = Math.max(worst, Math.abs((out.activation[c] ?? 0) - (oracle[c + 1] ?? 0)));
    }
    expect(worst).toBeLessThan(1e-4);
  }, 120_000);

  it('agrees with it where effort is paid by the third power, on 200 random problems', () => {
    let worst = 0;
    for (let seed = 1; seed <= 200; seed++) {
      const p = randomProblem(seed);
      p.low.forEach((v, c) => {
        p.low[c] = Math.max(0, v);
      });
      p.cubed = p.columns;
      const out = emptyRecruited(p);
      recruit(p, out);
      const oracle = byThirdPower(p);
      for (let c = 0; c < p.columns; c++)
        worst = Math.max(worst, Math.abs((out.activation[c] ?? 0) - (oracle[c] ?? 0)));
    }
    expect(worst).toBeLessThan(1e-4);
  }, 120_000);

  it('balances every row: what the columns make and the slack add up to the target', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), (seed) => {
        const p = randomProblem(seed);
        const out = emptyRecruited(p);
        recruit(p, out);
        const made = Float64Array.from(out.slack.subarray(0, p.rows));
        for (let c = 0; c < p.columns; c++)
          for (let k = 0; k < (p.count[c] ?? 0); k++) {
            const row = (p.first[c] ?? 0) + k;
            made[row] = (made[row] ?? 0) + (out.activation[c] ?? 0) * (p.entries[(p.start[c] ?? 0) + k] ?? 0);
          }
        for (let i = 0; i < p.rows; i++) expect(made[i]).toBeCloseTo(p.target[i] ?? 0, 6);
      }),
    );
  });

  it('finds the same from a warm start as from a cold one', () => {
    for (let seed = 1; seed <= 100; seed++) {
      const p = randomProblem(seed);
      const cold = emptyRecruited(p);
      recruit(p, cold);
      const warm = emptyRecruited(p);
      warm.price.set(cold.price.map((v, i) => v * (i % 2 ? 3 : -2)));
      recruit(p, warm);
      for (let c = 0; c < p.columns; c++) expect(warm.activation[c]).toBeCloseTo(cold.activation[c] ?? 0, 6);
    }
  });

  it('answers without any strength: all of the target is slack', () => {
    const p = randomProblem(7);
    p.entries.fill(0);
    const out = emptyRecruited(p);
    recruit(p, out);
    expect([...out.slack]).toEqual([...p.target].map((v) => expect.closeTo(v, 9)));
  });
});
