import type { Happening } from '#record';
import type { GalleryState } from '../../gallery/gallery-state.ts';

type Before = NonNullable<GalleryState['before']>;
type CheckedIn = Extract<Happening, { kind: 'checked-in' }>;
type Started = Extract<Happening, { kind: 'session-started' }>;

const named: Before = [
  { daysAgo: 84, what: { kind: 'activity-named', activityId: 'activity-1', name: 'Putting on socks' } },
  {
    daysAgo: 84,
    what: {
      kind: 'activity-named',
      activityId: 'activity-2',
      name: 'Carrying my granddaughter up the stairs to the second floor',
    },
  },
];

const checkedIn = (daysAgo: number, told: Partial<CheckedIn>): Before => [
  { daysAgo, what: { kind: 'checked-in', activities: [], ...told } },
];

/** A check-in a week, the last one today. */
const weekly = (averages: readonly number[], scores?: readonly (readonly [number, number])[]): Before =>
  averages.flatMap((painAverage, week) => {
    const [one, two] = scores?.[week] ?? [];
    return checkedIn(7 * (averages.length - 1 - week), {
      painAverage,
      painWorst: Math.min(10, painAverage + 2),
      leg: 'none',
      activities: [
        ...(one === undefined ? [] : [{ activityId: 'activity-1', score: one }]),
        ...(two === undefined ? [] : [{ activityId: 'activity-2', score: two }]),
      ],
    });
  });

/** A single number on most days, up and down around a falling line. */
const daily: Before = Array.from({ length: 84 }, (_, day) => day)
  .filter((day) => day % 3 !== 1)
  .flatMap((day) => {
    const painNow = Math.round(6 - day / 30 + 1.6 * Math.sin(day * 1.7));
    return checkedIn(84 - day, { painNow });
  });

const holds = (daysAgo: number, seconds: Readonly<Record<string, number>>): Before =>
  Object.entries(seconds).map(([testId, holdS]) => ({
    daysAgo,
    what: { kind: 'core-test-done', testId, holdS, ended: 'tired', counted: true },
  }));
const firstHolds = {
  'side-bridge-left': 46,
  'side-bridge-right': 63,
  'back-extensor': 74,
  'front-plank': 58,
  'single-leg-stance': 20,
};
const laterHolds = {
  'side-bridge-left': 79,
  'side-bridge-right': 81,
  'back-extensor': 88,
  'front-plank': 58,
  'single-leg-stance': 18,
};

const items: Started['items'] = [
  {
    exerciseId: 'side-plank',
    group: 'left-side',
    sides: ['left', 'right'],
    sets: 2,
    reps: 4,
    kind: 'holds',
    repS: 10,
    restS: 30,
    because: [{ text: 'Your left side hold is your shortest.', evidence: [] }],
  },
];
const sessions = (...daysAgo: readonly number[]): Before =>
  daysAgo.flatMap((ago) => {
    const sessionId = `session-${ago}`;
    const set = { exerciseId: 'side-plank', side: 'left', set: 0, reps: 4, workS: 40 } as const;
    return [
      { daysAgo: ago, what: { kind: 'session-started', sessionId, items, form: 'full' } },
      { daysAgo: ago, what: { kind: 'set-done', sessionId, ...set } },
      { daysAgo: ago, what: { kind: 'session-finished', sessionId, how: 'completed' } },
    ] as const;
  });

/** The log is in the order in which things happened. */
const inOrder = (...parts: readonly Before[]): Before =>
  parts.flat().toSorted((a, b) => b.daysAgo - a.daysAgo);

const twelveWeeks = inOrder(
  named,
  daily,
  weekly(
    [6, 6, 7, 6, 5, 5, 6, 5, 4, 4, 4, 3, 3],
    [
      [2, 3],
      [2, 3],
      [2, 2],
      [3, 3],
      [4, 3],
      [4, 4],
      [4, 3],
      [5, 4],
      [5, 5],
      [6, 5],
      [6, 6],
      [7, 6],
      [7, 6],
    ],
  ),
  holds(82, firstHolds),
  holds(2, laterHolds),
  sessions(
    80,
    78,
    76,
    73,
    71,
    66,
    64,
    62,
    59,
    57,
    50,
    45,
    43,
    41,
    38,
    36,
    34,
    30,
    28,
    17,
    15,
    13,
    10,
    8,
    6,
    3,
    1,
  ),
);

const states: readonly (readonly [id: string, before: Before])[] = [
  ['empty', []],
  ['one-point', inOrder(named, weekly([6], [[3, 4]]), holds(1, firstHolds), sessions(0))],
  [
    'three-weeks',
    inOrder(
      named,
      weekly(
        [6, 6, 5],
        [
          [3, 4],
          [3, 4],
          [4, 4],
        ],
      ),
      holds(14, firstHolds),
      sessions(13, 11, 6, 2),
    ),
  ],
  ['twelve-weeks', twelveWeeks],
  [
    'expected-course',
    inOrder(
      [
        {
          daysAgo: 84,
          what: { kind: 'check-answered', checkId: 'check-1', questionId: 'duration', value: '2-to-6-weeks' },
        },
      ],
      twelveWeeks,
    ),
  ],
  [
    'may-be-chance',
    inOrder(
      named,
      weekly(
        [5, 6, 5, 6, 4],
        [
          [3, 4],
          [3, 4],
          [3, 5],
          [4, 4],
          [4, 4],
        ],
      ),
    ),
  ],
  [
    'stalled',
    inOrder(
      weekly([6, 6, 5, 6, 6, 5, 6]),
      holds(42, firstHolds),
      holds(1, { ...laterHolds, 'back-extensor': 74 }),
    ),
  ],
  [
    'worse',
    inOrder(
      named,
      weekly(
        [3, 3, 4, 6, 6],
        [
          [7, 7],
          [7, 6],
          [6, 5],
          [4, 4],
          [3, 3],
        ],
      ),
      sessions(20, 9),
    ),
  ],
  ['leg-spread', inOrder(weekly([4, 4, 4]), checkedIn(0, { painAverage: 4, leg: 'one-leg' }))],
  ['gone', inOrder(weekly([4, 3, 1, 0]))],
  ['due', inOrder(checkedIn(16, { painAverage: 5 }), checkedIn(9, { painAverage: 5 }), sessions(4, 2))],
  ['holds-only', holds(3, firstHolds)],
  ['single-numbers', daily.slice(-20)],
];

export const progressStates: readonly GalleryState[] = states.map(([id, before]) => ({
  id: `progress/${id}`,
  path: '/progress',
  before,
}));
