import type { ModelOptions } from './body-model.ts';

/** Everything of the model that is a choice. Sources and sensitivities: docs/reference/spine-model.md. */
export interface Settings extends ModelOptions {
  /** Pressure of an unloaded disc: swelling and prestress. Tuned on the lying rows; 0.07 in vitro (Nachemson & Evans 1968). */
  readonly restingPressureMPa: number;
  /** Nucleus pressure over mean pressure: Nachemson 1960, 1.5 to 1.7. */
  readonly pressureIndex: number;
  /** Muscle stiffness = this × force / length: Cholewicki & McGill 1996. Tuned as a pair with the next. */
  readonly stiffnessPerForce: number;
  /** Joint stiffness under load over that without; porcine, 200 N: 2.2. Tuned so that standing is 0.50 MPa. */
  readonly preloadStiffening: number;
  /** Power of activation that effort is paid by; 3 with a little of 2. */
  readonly exponent: 2 | 3;
  /** Price of slack in the moment rows, per (Nm)². */
  readonly slackPrice: number;
  /** Price of contact forces and free play, where a fascicle costs 1 on average. */
  readonly contactPrice: number;
  /** Play that a relaxed, supported spine finds by itself, degrees per joint. */
  readonly freePlayDeg: number;
  /** Multiplies what discs and ligaments put up against bending. */
  readonly jointStiffness: number;
}

export const defaultSettings: Settings = {
  stressNCm2: 90,
  weight: 'volume',
  restingPressureMPa: 0.1,
  pressureIndex: 1.5,
  stiffnessPerForce: 10,
  preloadStiffening: 1.95,
  exponent: 2,
  slackPrice: 50,
  contactPrice: 0.02,
  freePlayDeg: 2,
  jointStiffness: 1,
};

/** Tangent stiffness of a lumbar joint without load, Nm per degree: Schmidt 1998. Flexion (mean of both ways), side, turn. */
export const tangentNmPerDeg = [2.2, 2.3, 8.4] as const;

/** Changes when a result may change. */
export const modelVersion = '1.3.0';
