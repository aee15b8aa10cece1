export type Sex = 'female' | 'male';

/** The person the body is scaled to. */
export interface Subject {
  readonly sex: Sex;
  readonly heightM: number;
  readonly massKg: number;
}
