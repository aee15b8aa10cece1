/** The version that is running; the same as in package.json. */
export const version = '0.1.0';
