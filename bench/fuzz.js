import { trial } from '../dist/spine/validation/trial.js';

/** What the product promises of the spine model: an answer to any question, in balance to a millionth of body weight. */
const mostResidual = 1e-6;
/** Short of the optimum by this share of the largest moment asked for is unsolved: then the overload would be too high. */
const mostSolverError = 1e-4;
const count = Number(process.argv.find((word) => /^\d+$/.test(word)) ?? 100_000);

const found = {
  count,
  failures: 0,
  notFinite: 0,
  outOfBalance: 0,
  unsolved: 0,
  worstResidual: 0,
  worstSolverError: 0,
  s: 0,
};
const firstBad = [];
const start = performance.now();
for (let seed = 1; seed <= count; seed++) {
  try {
    const { finite, residual, solverError } = trial(seed);
    if (!finite) found.notFinite++;
    if (!(residual < mostResidual)) found.outOfBalance++;
    if (!(solverError < mostSolverError)) found.unsolved++;
    if (!finite || !(residual < mostResidual) || !(solverError < mostSolverError))
      firstBad.push(`question ${seed}: residual ${residual}, solver error ${solverError}`);
    found.worstResidual = Math.max(found.worstResidual, residual);
    found.worstSolverError = Math.max(found.worstSolverError, solverError);
  } catch (error) {
    found.failures++;
    firstBad.push(`question ${seed}: ${error}`);
  }
}
found.s = Math.round((performance.now() - start) / 1000);

if (process.argv.includes('--json')) console.log(JSON.stringify(found));
else
  console.log(
    `${count} random questions in ${found.s} s: ${found.failures} failures, ${found.notFinite} not finite, ${found.outOfBalance} out of balance, ${found.unsolved} unsolved; worst residual ${found.worstResidual.toExponential(1)} of body weight, worst solver error ${found.worstSolverError.toExponential(1)} of the moments asked for.`,
  );
for (const line of firstBad.slice(0, 10)) console.error(line);
process.exitCode = firstBad.length > 0 ? 1 : 0;
