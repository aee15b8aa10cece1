/**
 * Factors the symmetric matrix `a` (n × n, by rows, lower triangle used) into L·Lᵀ in place. False when it is not positive
 * definite; `a` is then half done. Allocates nothing.
 */
export function factor(a: Float64Array, n: number): boolean {
  for (let j = 0; j < n; j++) {
    const rowJ = j * n;
    let d = a[rowJ + j] ?? 0;
    for (let k = 0; k < j; k++) {
      const v = a[rowJ + k] ?? 0;
      d -= v * v;
    }
    if (!(d > 1e-300)) return false;
    const root = Math.sqrt(d);
    a[rowJ + j] = root;
    const one = 1 / root;
    for (let i = j + 1; i < n; i++) {
      const rowI = i * n;
      let s = a[rowI + j] ?? 0;
      for (let k = 0; k < j; k++) s -= (a[rowI + k] ?? 0) * (a[rowJ + k] ?? 0);
      a[rowI + j] = s * one;
    }
  }
  return true;
}

/** Solves L·Lᵀ x = b for a matrix that `factor` has done; x takes the place of b. */
export function solveFactored(l: Float64Array, n: number, b: Float64Array): void {
  for (let i = 0; i < n; i++) {
    let s = b[i] ?? 0;
    for (let k = 0; k < i; k++) s -= (l[i * n + k] ?? 0) * (b[k] ?? 0);
    b[i] = s / (l[i * n + i] ?? 1);
  }
  for (let i = n - 1; i >= 0; i--) {
    let s = b[i] ?? 0;
    for (let k = i + 1; k < n; k++) s -= (l[k * n + i] ?? 0) * (b[k] ?? 0);
    b[i] = s / (l[i * n + i] ?? 1);
  }
}
