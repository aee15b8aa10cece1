/** What became of the made people. Counts, unless the word says share or weeks. */
export interface Simulation {
  readonly people: number;
  readonly weeks: number;
  readonly seed: number;
  readonly weeksLived: number;
  readonly plansMade: number;
  readonly sessionsDone: number;
  /** People with at least three groups that can be measured: each is, whole, on two days, and up to four when asked again. */
  readonly measuredTwice: number;
  /** Of `measuredTwice`, those in whom the rule names a group when holds are measured without error. */
  readonly deficitReal: number;
  /** Share of `deficitReal` in whom the truly lowest group was named, alone or as one of two, when no more days were asked for. */
  readonly weakestNamedRight: number;
  /** Share of `measuredTwice` in whom only other groups than the truly lowest were named. */
  readonly weakestNamedWrong: number;
  /** Share of `deficitReal` in whom it was named right, but with a second group that the tests cannot tell from it. */
  readonly namedAsOneOfTwo: number;
  /** Share of those without a real deficit in whom something was named. */
  readonly namedThoughNotReal: number;
  /** Named at all and named right, by how many places of 100 the lowest group truly lies under the person's own middle. */
  readonly namedByGap: {
    readonly real: Readonly<Record<string, NamedWithin>>;
    readonly notReal: Readonly<Record<string, NamedWithin>>;
  };
  /** Share of `deficitReal` in whom the truly lowest group was measured lowest on two days: what the tests alone could give. */
  readonly measuredLowestIsTrue: number;
  /** Shares like `weakestNamedRight` and `weakestNamedWrong`, with at most so many days of tests and no more than were asked for. */
  readonly namedByDay: readonly { readonly days: number; readonly right: number; readonly wrong: number }[];
  /** What the core check said of those who lived with it, with pain, missed days and further days as they were asked for. */
  readonly namedInLife: RightAndWrong;
  /** Mean number of days of tests until no more were asked for. */
  readonly daysOfTests: number;
  /** People who came to two days of tests by themselves, with pain and missed days. */
  readonly checkedTwiceInLife: number;
  /** Items of plans that do not go with what was told; and plans longer than wished. */
  readonly contraindicationsBroken: number;
  readonly directionsBroken: number;
  readonly positionsBroken: number;
  readonly equipmentBroken: number;
  readonly ceilingsBroken: number;
  readonly timeBroken: number;
  /** Checks answered with an emergency sign, and those of them that were let through. */
  readonly emergenciesAsked: number;
  readonly emergenciesMissed: number;
  readonly referred: number;
  readonly noPlan: number;
  /** People in whose plan nothing moved up for over three weeks of training. */
  readonly stoodStill: number;
  /** Of them, those with a ladder that nothing explains. */
  readonly stuck: number;
  readonly laddersStillBecause: Readonly<Record<string, number>>;
  /** From the first session to the first step up. */
  readonly timeToProgressWeeks: {
    readonly median: number;
    readonly nineOfTen: number;
    readonly never: number;
  };
  readonly sessionsByPhase: Readonly<Record<string, number>>;
}

export interface NamedWithin {
  readonly people: number;
  readonly named: number;
  readonly right: number;
}

export interface RightAndWrong {
  readonly people: number;
  readonly right: number;
  readonly wrong: number;
}
