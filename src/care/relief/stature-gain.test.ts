import { describe, expect, it } from 'vitest';
import { evidenceById, reliefTechniques } from '#library';
import { statureGain } from './stature-gain.ts';

const person = {
  sex: 'male',
  heightM: 1.75,
  massKg: 75,
  cannotTake: [],
  equipment: [],
  cautions: [],
} as const;
const lying = { pressureMPa: 0.1 };

describe('what lying gives back', () => {
  it('grows with the minutes, and 42 of them are near what was measured in young men', () => {
    const gains = [5, 10, 20, 42].map((minutes) => statureGain(lying, minutes, person)?.gainMm.value ?? 0);
    expect(gains).toEqual([...gains].sort((a, b) => a - b));
    expect(gains[3]).toBeGreaterThan(6.09 - 2 * 1.89);
    expect(gains[3]).toBeLessThan(6.09 + 2 * 1.89);
  });

  it('comes with its range, and little of it is left after an hour', () => {
    const gain = statureGain(lying, 20, person);
    expect(gain?.gainMm.low).toBeLessThan(gain?.gainMm.value ?? 0);
    expect(gain?.gainMm.high).toBeGreaterThan(gain?.gainMm.value ?? 0);
    expect(gain?.leftMm).toBeGreaterThanOrEqual(0);
    expect(gain?.leftMm).toBeLessThan(0.5 * (gain?.gainMm.value ?? 0));
  });

  it('is silent where no pressure was measured, or size and sex were not told', () => {
    expect(statureGain({}, 10, person)).toBeUndefined();
    const { heightM: _, ...noHeight } = person;
    expect(statureGain(lying, 10, noHeight)).toBeUndefined();
  });

  it('is said of the plain ways of lying only, and stands on the ledger', () => {
    const said = reliefTechniques.filter(({ pressureMPa }) => pressureMPa !== undefined);
    expect(said.length).toBeGreaterThan(3);
    expect(said.filter(({ device }) => device)).toEqual([]);
    for (const id of statureGain(lying, 10, person)?.because[0].evidence ?? [])
      expect(evidenceById(id), id).toBeDefined();
  });
});
