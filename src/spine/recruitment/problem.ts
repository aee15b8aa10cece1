/**
 * Share forces among columns: least ½ Σ weight·a² + ½ Σ stiffness·slack² so that Σ a·column + slack = target and
 * low ≤ a ≤ high; the first `cubed` columns cost weight·(quadraticShare·a²/2 + (1 − quadraticShare)·a³/3) instead. A column fills `count` neighbouring rows from `first`. Rows are moments in newton metres.
 */
export interface Problem {
  readonly rows: number;
  /** Columns in use; the arrays may be longer. */
  columns: number;
  readonly first: Int32Array;
  readonly count: Int32Array;
  /** Where each column's entries start in `entries`. */
  readonly start: Int32Array;
  readonly entries: Float64Array;
  readonly weight: Float64Array;
  readonly low: Float64Array;
  readonly high: Float64Array;
  readonly target: Float64Array;
  /** Price of slack, one for all rows, per (Nm)². */
  readonly stiffness: number;
  /** How many columns, from the first, are paid for by the third power; none of these may go below 0. */
  cubed: number;
}

/** What keeps the third power from being free at first: without it a column at rest answers infinitely fast. */
export const quadraticShare = 0.05;

/** What the solver found, and its scratch; kept between calls, `price` is the warm start. */
export interface Recruited {
  readonly activation: Float64Array;
  /** What the columns could not balance, per row. */
  readonly slack: Float64Array;
  readonly price: Float64Array;
  /** Newton steps of the last call. */
  steps: number;
  /** Largest row error of the last call. */
  error: number;
  readonly scratch: Scratch;
}

interface Scratch {
  readonly matrix: Float64Array;
  readonly gradient: Float64Array;
  readonly step: Float64Array;
  readonly trial: Float64Array;
  readonly trialGradient: Float64Array;
}

export function emptyProblem(rows: number, columns: number, stiffness: number): Problem {
  return {
    rows,
    columns: 0,
    first: new Int32Array(columns),
    count: new Int32Array(columns),
    start: new Int32Array(columns + 1),
    entries: new Float64Array(columns * rows),
    weight: new Float64Array(columns).fill(1),
    low: new Float64Array(columns),
    high: new Float64Array(columns).fill(1),
    target: new Float64Array(rows),
    stiffness,
    cubed: 0,
  };
}

export function emptyRecruited({ rows, first }: Problem): Recruited {
  return {
    activation: new Float64Array(first.length),
    slack: new Float64Array(rows),
    price: new Float64Array(rows),
    steps: 0,
    error: 0,
    scratch: {
      matrix: new Float64Array(rows * rows),
      gradient: new Float64Array(rows),
      step: new Float64Array(rows),
      trial: new Float64Array(rows),
      trialGradient: new Float64Array(rows),
    },
  };
}
