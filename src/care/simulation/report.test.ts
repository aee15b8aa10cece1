import { describe, expect, it } from 'vitest';
import type { Naming } from './naming.ts';
import { type Outlived, reportOf } from './report.ts';

const life: Outlived = {
  daysLived: 14,
  plansMade: 2,
  broken: [{ ceilings: 1, contraindications: 0, directions: 0, positions: 0, equipment: 0, time: 0 }],
  checkedTwice: true,
  emergencyAsked: 0,
  emergencyMissed: 0,
  still: { still: true, withoutReason: false, ladders: new Map([['back', 'top']]), firstStepDays: 7 },
  phases: ['usual', 'flare'],
};
const named: Naming = {
  real: true,
  gap: 25,
  afterOneDay: 'nothing',
  afterTwoDays: 'wrong',
  byDay: ['nothing', 'wrong', 'right'],
  atTheEnd: 'right',
  days: 3,
  lowestFirst: true,
};

describe('the report', () => {
  it('counts what was broken, stood still and got stuck', () => {
    const stuck = { ...life, still: { ...life.still, withoutReason: true } };
    expect(reportOf([life, stuck], [])).toMatchObject({
      weeksLived: 4,
      sessionsDone: 4,
      ceilingsBroken: 2,
      contraindicationsBroken: 0,
      stoodStill: 2,
      stuck: 1,
      laddersStillBecause: { top: 2 },
      sessionsByPhase: { flare: 2, usual: 2 },
      timeToProgressWeeks: { median: 1, nineOfTen: 1, never: 0 },
    });
  });

  it('takes right as a share of the real deficits, and wrong as a share of everybody', () => {
    const others: readonly Naming[] = [
      { ...named, atTheEnd: 'part' },
      { ...named, real: false, atTheEnd: 'wrong' },
      { ...named, real: false, atTheEnd: 'nothing' },
    ];
    expect(reportOf([], [named, ...others, undefined])).toMatchObject({
      measuredTwice: 4,
      deficitReal: 2,
      weakestNamedRight: 0.5,
      weakestNamedWrong: 0.25,
      namedByDay: [
        { days: 1, right: 0, wrong: 0 },
        { days: 2, right: 0, wrong: 1 },
        { days: 3, right: 1, wrong: 0 },
      ],
    });
  });

  it('tells apart what was named in the lives themselves', () => {
    const said = [
      { real: true, said: 'right' },
      { real: true, said: 'nothing' },
      { real: false, said: 'wrong' },
    ] as const;
    expect(
      reportOf(
        said.map((one) => ({ ...life, named: one })),
        [],
      ).namedInLife,
    ).toEqual({
      people: 3,
      right: 0.5,
      wrong: 0.333,
    });
  });

  it('has no shares of nothing', () => {
    expect(reportOf([], [])).toMatchObject({ weakestNamedRight: 0, namedInLife: { people: 0, right: 0 } });
  });
});
