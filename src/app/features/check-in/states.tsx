import type { Happening } from '#record';
import type { GalleryState } from '../../gallery/gallery-state.ts';
import { CheckIn } from './check-in.tsx';
import type { Answers } from './use-check-in.ts';

type Before = NonNullable<GalleryState['before']>;
type CheckedIn = Extract<Happening, { kind: 'checked-in' }>;

const safe: Before = [
  {
    daysAgo: 0,
    what: {
      kind: 'safety-judged',
      checkId: 'short',
      form: 'short',
      urgency: 'clear',
      rule: 'none',
      rulesVersion: '1',
    },
  },
];
const named: Before = [
  { daysAgo: 30, what: { kind: 'activity-named', activityId: 'activity-1', name: 'Putting on socks' } },
  {
    daysAgo: 30,
    what: {
      kind: 'activity-named',
      activityId: 'activity-2',
      name: 'Carrying shopping up three flights of stairs',
    },
  },
];
const told = (daysAgo: number, change: Partial<CheckedIn>): Before => [
  { daysAgo, what: { kind: 'checked-in', activities: [], ...change } },
];
const scores = (one: number, two: number): CheckedIn['activities'] => [
  { activityId: 'activity-1', score: one },
  { activityId: 'activity-2', score: two },
];
const start: Before = [
  ...named,
  ...told(14, { painAverage: 6, painWorst: 8, painNow: 5, leg: 'none', activities: scores(3, 4) }),
  ...told(7, { painAverage: 6, painWorst: 7, painNow: 5, leg: 'none', activities: scores(4, 4) }),
];

const done: readonly (readonly [id: string, before: Before])[] = [
  [
    'first',
    [
      ...named,
      ...told(0, { painAverage: 6, painWorst: 8, painNow: 5, leg: 'one-leg', activities: scores(3, 4) }),
    ],
  ],
  [
    'less',
    [
      ...start,
      ...told(0, { painAverage: 4, painWorst: 6, painNow: 3, leg: 'none', activities: scores(7, 6) }),
    ],
  ],
  [
    'may-be-chance',
    [
      ...start,
      ...told(0, { painAverage: 5, painWorst: 6, painNow: 3, leg: 'none', activities: scores(4, 5) }),
    ],
  ],
  [
    'leg-spread',
    [
      ...start,
      ...told(0, { painAverage: 6, painWorst: 8, painNow: 6, leg: 'one-leg', activities: scores(3, 4) }),
    ],
  ],
  ['both-legs', [...start, ...told(0, { painAverage: 6, leg: 'both-legs' })]],
  [
    'more',
    [
      ...start,
      ...told(0, { painAverage: 8, painWorst: 9, painNow: 7, leg: 'none', activities: scores(1, 2) }),
    ],
  ],
  ['worse', [...start, ...told(6, { painAverage: 8 }), ...told(0, { painAverage: 8, leg: 'none' })]],
  ['without-average', [...start, ...told(0, { painNow: 4 })]],
];

const half: Answers = {
  painAverage: 5,
  painWorst: 7,
  painNow: 4,
  leg: 'one-leg',
  scores: { 'activity-1': 4 },
};
const odd: Answers = { painAverage: 6, painWorst: 4, scores: {} };
const steps: readonly (readonly [id: string, step: string, before: Before])[] = [
  ['leg', 'leg', []],
  ['activities', 'activities', named],
  ['one-activity', 'activities', named.slice(0, 1)],
  ['no-activities', 'activities', []],
  ['name-the-second', 'activities&name=1', named.slice(0, 1)],
];

export const checkInStates: readonly GalleryState[] = [
  { id: 'check-in/pain', path: '/check-in', before: safe },
  { id: 'check-in/pain-odd', path: '/check-in', render: () => <CheckIn start={odd} /> },
  ...steps.map(([id, step, before]) => ({
    id: `check-in/${id}`,
    path: `/check-in?step=${step}`,
    before,
    render: () => <CheckIn start={half} />,
  })),
  ...done.map(([id, before]) => ({
    id: `check-in/done-${id}`,
    path: '/check-in?step=done',
    before: [...safe, ...before],
  })),
];
