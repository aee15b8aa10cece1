/** The published types of quadprog 1.6 are none; arrays count from 1. */
declare module 'quadprog' {
  export function solveQP(
    dMatrix: readonly (readonly number[])[],
    dVector: readonly number[],
    aMatrix: readonly (readonly number[])[],
    bVector: readonly number[],
    equalities: number,
  ): { readonly solution: readonly number[]; readonly message: string };
}
