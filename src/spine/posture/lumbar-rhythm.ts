/* Joints from the bottom up: L5/S1, L4/5, L3/4, L2/3, L1/2, T12/L1. */

/** Share of each joint in bending forward. Pearcy 1985, table 4: 9, 13, 12, 10, 8 degrees; T12/L1 as White & Panjabi, about 5. */
export const flexionShare = [9 / 57, 13 / 57, 12 / 57, 10 / 57, 8 / 57, 5 / 57] as const;
/** Share of each joint in bending backward. Pearcy 1985: 5, 2, 1, 3, 5 degrees, evened by half; T12/L1 about 4. */
export const extensionShare = [0.21, 0.15, 0.13, 0.165, 0.2, 0.145] as const;
/** Share in bending sideways. Pearcy & Tibrewal 1984: 3, 6, 10, 10, 10 degrees; T12/L1 about 8. */
export const bendingShare = [3 / 47, 6 / 47, 10 / 47, 10 / 47, 10 / 47, 8 / 47] as const;
/** Share in turning. Pearcy & Tibrewal 1984: about 2 degrees at each joint. */
export const rotationShare = [1 / 6, 1 / 6, 1 / 6, 1 / 6, 1 / 6, 1 / 6] as const;

/** Standing lordosis at each joint, degrees of extension; sums to 50 (S1 to T12, standing adults about 50 to 60). */
export const restingLordosisDeg = [13, 12, 10, 8, 5, 2] as const;
/** Forward lean of the first sacral end-plate's normal when standing, degrees. */
export const sacralSlopeDeg = 33;
/** Standing kyphosis where the thorax pieces meet, degrees of flexion; sums to 42 with half of it in the pieces below T6. */
export const restingKyphosisDeg = [12, 15, 15] as const;
/** Extension at the two joints of the neck that brings the eyes level, degrees. */
export const restingNeckDeg = [10, 15] as const;
