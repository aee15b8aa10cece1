import type { Subject } from '#spine';

const bodies = {
  female: { sex: 'female', heightM: 1.63, massKg: 65 },
  male: { sex: 'male', heightM: 1.75, massKg: 78 },
} as const;

/** An average adult, to compare with and to show numbers for until the person has told height and weight. */
export function typicalBody(sex: Subject['sex'] = 'female'): Subject {
  return bodies[sex];
}
