/** How many ways around the compiler and the linter there are, each with its reason. It only falls. */
export const escapeCount = 0;
