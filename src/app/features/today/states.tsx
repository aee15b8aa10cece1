import type { Happening } from '#record';
import type { GalleryState } from '../../gallery/gallery-state.ts';

type Before = NonNullable<GalleryState['before']>;
type Urgency = Extract<Happening, { kind: 'safety-judged' }>['urgency'];

const because = [{ text: 'Your left side hold is your shortest, so it comes first.', evidence: [] }] as const;

const judged = (daysAgo: number, urgency: Urgency, form: 'full' | 'short' = 'full'): Before => [
  {
    daysAgo,
    what: {
      kind: 'safety-judged',
      checkId: `${form}-${daysAgo}`,
      form,
      urgency,
      rule: 'none',
      rulesVersion: '1',
    },
  },
];

const known: Before = [
  ...judged(12, 'clear'),
  {
    daysAgo: 12,
    what: { kind: 'profile-set', sex: 'female', ageYears: 44, cannotTake: [], equipment: [], cautions: [] },
  },
];

const holds: Before = ['side-bridge-left', 'side-bridge-right', 'back-extensor', 'front-plank'].map(
  (testId, i) => ({
    daysAgo: 11,
    what: { kind: 'core-test-done', testId, holdS: 40 + 9 * i, ended: 'tired', counted: true },
  }),
);
const stance: Before = [
  { daysAgo: 11, what: { kind: 'core-test-skipped', testId: 'single-leg-stance', reason: 'later' } },
];

const items = [
  {
    exerciseId: 'side-plank',
    group: 'left-side',
    sides: ['left', 'right'],
    reps: 4,
    kind: 'holds',
    repS: 10,
  },
  { exerciseId: 'bird-dog', group: 'back', sides: ['left', 'right'], reps: 6, kind: 'holds', repS: 8 },
  { exerciseId: 'dead-bug', group: 'deep-control', sides: ['alternate'], reps: 8, kind: 'reps', repS: 4 },
  { exerciseId: 'bridge', group: 'hips', sides: ['both'], reps: 10, kind: 'reps', repS: 4 },
] as const;
const planItems = items.map((item) => ({ ...item, sides: [...item.sides], sets: 2, restS: 30, because }));
const [first, ...others] = planItems;
if (!first) throw new Error('the plan of the gallery is empty');

const plan: Before = [
  {
    daysAgo: 11,
    what: {
      kind: 'plan-made',
      plan: {
        items: [first, ...others],
        shortForm: ['side-plank'],
        daysPerWeek: 3,
        minutes: 12,
        focus: ['left-side'],
        because,
        rulesVersion: '1',
      },
    },
  },
];

const session = (daysAgo: number, ended = true): Before => {
  const sessionId = `session-${daysAgo}`;
  const begun: Before = [
    { daysAgo, what: { kind: 'session-started', sessionId, items: planItems, form: 'full' } },
    {
      daysAgo,
      what: {
        kind: 'set-done',
        sessionId,
        exerciseId: 'side-plank',
        side: 'left',
        set: 0,
        reps: 4,
        workS: 40,
      },
    },
  ];
  if (!ended) return begun;
  return [...begun, { daysAgo, what: { kind: 'session-finished', sessionId, how: 'completed' } }];
};

const checkIn: Before = [
  { daysAgo: 3, what: { kind: 'checked-in', painNow: 4, painAverage: 5, activities: [] } },
];
const training: Before = [...known, ...holds, ...stance, ...plan, ...session(6), ...session(4), ...checkIn];

export const todayStates: readonly GalleryState[] = [
  { id: 'today/first-visit', path: '/' },
  { id: 'today/check-left-open', path: '/', before: openCheck() },
  { id: 'today/no-profile', path: '/', before: judged(0, 'clear') },
  { id: 'today/no-core-check', path: '/', before: known },
  { id: 'today/core-check-begun', path: '/', before: [...known, ...holds] },
  { id: 'today/no-plan', path: '/', before: [...known, ...holds, ...stance] },
  { id: 'today/session', path: '/', before: training },
  {
    id: 'today/session-check-in-and-retest-due',
    path: '/',
    before: [
      ...judged(40, 'clear'),
      ...known,
      {
        daysAgo: 39,
        what: { kind: 'core-test-done', testId: 'front-plank', holdS: 50, ended: 'tired', counted: true },
      },
      ...plan,
      ...session(6),
    ],
  },
  {
    id: 'today/pain-noted',
    path: '/',
    before: [...training, { daysAgo: 0, what: { kind: 'checked-in', painNow: 4, activities: [] } }],
  },
  { id: 'today/session-left-open', path: '/', before: [...training, ...session(0, false)] },
  { id: 'today/rest', path: '/', before: [...training, ...session(0)] },
  { id: 'today/emergency', path: '/', before: [...training, ...judged(0, 'emergency', 'short')] },
  { id: 'today/doctor-today', path: '/', before: [...training, ...judged(0, 'same-day', 'short')] },
  { id: 'today/doctor-within-days', path: '/', before: [...training, ...judged(0, 'within-days')] },
];

function openCheck(): Before {
  return [
    {
      daysAgo: 0,
      what: { kind: 'safety-answered', checkId: 'open', form: 'full', questionId: 'pee-hard', answer: 'no' },
    },
  ];
}
