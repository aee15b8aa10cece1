import { describe, expect, test } from 'vitest';
import { type CheckInEntry, holdTrends, painTrend } from '#care';
import { findingTitle, painWords } from './finding-words.ts';

const day = (week: number) => new Date(Date.UTC(2026, 8, 28 + 7 * week)).toISOString().slice(0, 10);
const pain = (...averages: readonly number[]) =>
  painTrend(
    averages.map(
      (painAverage, week): CheckInEntry => ({
        at: `${day(week)}T08:00:00Z`,
        localDay: day(week),
        activities: [],
        painAverage,
      }),
    ),
  );
const holds = (then: number, now: number, ...testIds: readonly string[]) =>
  holdTrends(
    testIds.flatMap((testId) =>
      [then, now].map((holdS, check) => ({
        testId,
        holdS,
        ended: 'tired' as const,
        counted: true,
        localDay: day(4 * check),
      })),
    ),
  );

describe('the title', () => {
  test('says what the pain did, and names only holds that are longer for certain', () => {
    expect(findingTitle(pain(6, 6, 5, 3), [])).toBe('Less pain than at the start');
    expect(findingTitle(pain(6, 6, 5, 3), holds(46, 79, 'side-bridge-left'))).toBe(
      'Less pain than at the start, and your left side holds longer',
    );
    expect(findingTitle(pain(6, 6, 5, 3), holds(46, 60, 'side-bridge-left'))).toBe(
      'Less pain than at the start',
    );
  });

  test('names several holds in one breath, and holds alone while the pain is not known', () => {
    expect(findingTitle(pain(6), holds(46, 90, 'side-bridge-left', 'front-plank'))).toBe(
      'Your left side and front hold longer',
    );
    expect(findingTitle(pain(), [])).toBe('No check-in yet');
  });
});

describe('the words for the pain', () => {
  test.each([
    [[6], 'One week so far. The next check-in shows which way it goes.'],
    [[6, 5], 'Down 1 point in 1 week. Before the fourth week that says little about training.'],
    [[6, 5, 5, 5], 'Down 1 point. A change of less than 2 points may be chance.'],
    [[6, 6, 6, 6], 'No change. A change of less than 2 points may be chance.'],
    [[6, 5, 5, 4], 'Down 2 points. From 2 points and 30 % on, a fall matters to most people.'],
    [[9, 9, 8, 7], 'Down 2 points, which is 22 %. It matters to most people from 2 points and 30 % on.'],
    [[4, 5, 5, 7], 'Up 3 points in the latest week. One week alone says little.'],
    [[4, 5, 7, 7], 'Up 3 points. From 2 points on, a rise matters to most people.'],
    [[4, 3, 1, 0], 'From 4 to 0.'],
  ] as const)('%j', (averages, words) => {
    expect(painWords(pain(...averages))).toBe(words);
  });

  test('a single high week of daily values is not said to be chance', () => {
    const daily = [3, 3, 3, 6].map(
      (painNow, week): CheckInEntry => ({
        at: `${day(week)}T08:00:00Z`,
        localDay: day(week),
        activities: [],
        painNow,
      }),
    );
    expect(painWords(painTrend(daily))).toBe('Up 3 points in the latest week. One week alone says little.');
  });
});
