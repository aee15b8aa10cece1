import { describe, expect, it } from 'vitest';
import { simulate } from './simulate.ts';

const patient = { timeout: 120_000 };

describe('made people', patient, () => {
  const report = simulate({ people: 12, weeks: 5, seed: 7 });

  it('live the same lives from the same seed', () => {
    expect(simulate({ people: 12, weeks: 5, seed: 7 })).toEqual(report);
    expect(simulate({ people: 12, weeks: 5, seed: 8 })).not.toEqual(report);
  });

  it('train, and no plan of theirs breaks a rule', () => {
    expect(report.sessionsDone).toBeGreaterThan(60);
    expect(report.plansMade).toBeGreaterThan(60);
    expect(report).toMatchObject({
      ceilingsBroken: 0,
      contraindicationsBroken: 0,
      positionsBroken: 0,
      equipmentBroken: 0,
      timeBroken: 0,
      emergenciesMissed: 0,
    });
  });

  it('are left without a plan when every exercise is too heavy for them', () => {
    const { noPlan, sessionsDone } = simulate({ people: 3, weeks: 2, seed: 1, loads: {} });
    expect(noPlan).toBe(3);
    expect(sessionsDone).toBe(0);
  });
});
