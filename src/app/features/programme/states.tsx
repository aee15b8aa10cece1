import { type PlanResult, type PlanWishes, planFor, usualWishes } from '#care';
import { equipment } from '#library';
import { emptyState, type Happening } from '#record';
import type { GalleryState } from '../../gallery/gallery-state.ts';
import { PlacePage } from '../../ui/page.tsx';
import { RefusedFile } from './plan-file-card.tsx';

type Before = NonNullable<GalleryState['before']>;
type Profile = Extract<Happening, { kind: 'profile-set' }>;

const profile: Profile = {
  kind: 'profile-set',
  sex: 'female',
  ageYears: 44,
  cannotTake: [],
  equipment: [...equipment],
  cautions: [],
};
const safe: Before = [
  {
    daysAgo: 0,
    what: {
      kind: 'safety-judged',
      checkId: 'full',
      form: 'full',
      urgency: 'clear',
      rule: 'none',
      rulesVersion: '1',
    },
  },
];
const known: Before = [...safe, { daysAgo: 0, what: profile }];

const holds = { 'side-bridge-left': 31, 'side-bridge-right': 63, 'back-extensor': 120, 'front-plank': 78 };
const tests: readonly Extract<Happening, { kind: 'core-test-done' }>[] = Object.entries(holds).map(
  ([testId, holdS]) => ({ kind: 'core-test-done', testId, holdS, ended: 'tired', counted: true }),
);
const measured: Before = [
  ...known,
  ...tests.map((what) => ({ daysAgo: 0, what })),
  { daysAgo: 0, what: { kind: 'core-test-skipped', testId: 'single-leg-stance', reason: 'later' } },
];

/** The plan of the person of these states, as the rules make it. */
function made(change: Partial<Profile> = {}, planWishes: PlanWishes = usualWishes, withTests = true): Before {
  const person = { ...profile, ...change };
  const localDay = '2026-11-22';
  const at = `${localDay}T08:00:00.000Z`;
  const result: PlanResult = planFor(
    {
      ...emptyState,
      person,
      planWishes,
      coreTests: withTests ? tests.map((test) => ({ ...test, at, localDay })) : [],
    },
    localDay,
  );
  const what: Happening =
    result.kind === 'plan'
      ? { kind: 'plan-made', plan: result.plan, wishes: planWishes }
      : { kind: 'plan-ended', because: result.because, wishes: planWishes };
  return [...(withTests ? measured : known), { daysAgo: 0, what: person }, { daysAgo: 0, what }];
}

export const programmeStates: readonly GalleryState[] = [
  { id: 'programme/empty', path: '/programme' },
  { id: 'programme/no-profile', path: '/programme', before: safe },
  { id: 'programme/no-core-check', path: '/programme', before: known },
  { id: 'programme/ready-to-make', path: '/programme', before: measured },
  { id: 'programme/plan', path: '/programme', before: made() },
  {
    id: 'programme/file-refused',
    path: '/programme',
    render: () => (
      <PlacePage title="Programme">
        <h1>Programme</h1>
        <RefusedFile problems={[{ line: 4, field: 'items[1].exerciseId', text: 'is no exercise here' }]} />
      </PlacePage>
    ),
  },
  { id: 'programme/unmeasured', path: '/programme', before: made({}, usualWishes, false) },
  {
    id: 'programme/short-with-much-left-out',
    path: '/programme',
    before: made(
      { cannotTake: ['kneeling', 'hands-and-knees', 'forearms-and-toes'], equipment: [] },
      {
        minutes: 5,
        excluded: ['side-plank-knees', 'side-lying-leg-raise', 'breathing-sitting'],
        days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'],
      },
    ),
  },
  { id: 'programme/nothing-fits', path: '/programme', before: made({ cautions: ['recent-surgery'] }) },
  { id: 'programme/exercise', path: '/programme/forearm-plank', before: made() },
  { id: 'programme/exercise-not-in-plan', path: '/programme/long-plank', before: made() },
  {
    id: 'programme/exercise-own-body',
    path: '/programme/bird-dog',
    before: made({ heightM: 1.7, massKg: 72 }),
  },
  {
    id: 'programme/exercise-usual-strength',
    path: '/programme/bird-dog',
    before: made({ heightM: 1.7, massKg: 72 }, usualWishes, false),
  },
  { id: 'programme/exercise-no-number', path: '/programme/curl-up', before: made() },
  { id: 'programme/exercise-unknown', path: '/programme/moon-walk' },
];
