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
  byDay: ['nothing', 'another', 'lowest'],
  said: 'lowest',
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
      { ...named, said: 'one-of-two', gap: 35 },
      { ...named, said: 'nothing' },
      { ...named, real: false, said: 'another', gap: 5 },
      { ...named, real: false, said: 'lowest', gap: 15 },
      { ...named, real: false, said: 'nothing', gap: 15 },
    ];
    expect(reportOf([], [named, ...others, undefined])).toMatchObject({
      measuredTwice: 6,
      deficitReal: 3,
      weakestNamedRight: 0.667,
      weakestNamedWrong: 0.167,
      namedAsOneOfTwo: 0.333,
      namedThoughNotReal: 0.667,
      namedByGap: {
        real: {
          '20 to 29': { people: 2, named: 0.5, right: 0.5 },
          '30 to 39': { people: 1, named: 1, right: 1 },
        },
        notReal: {
          'below 10': { people: 1, named: 1, right: 0 },
          '10 to 19': { people: 2, named: 0.5, right: 0.5 },
        },
      },
      namedByDay: [
        { days: 1, right: 0, wrong: 0 },
        { days: 2, right: 0, wrong: 1 },
        { days: 3, right: 1, wrong: 0 },
      ],
    });
  });

  it('tells apart what was named in the lives themselves', () => {
    const said = [
      { real: true, said: 'lowest' },
      { real: true, said: 'nothing' },
      { real: false, said: 'another' },
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
