import type { Happening } from '#record';
import type { GalleryState } from '../../gallery/gallery-state.ts';

type Before = NonNullable<GalleryState['before']>;
type Profile = Extract<Happening, { kind: 'profile-set' }>;

const person = (change: Partial<Profile> = {}): Before => [
  {
    daysAgo: 3,
    what: {
      kind: 'profile-set',
      sex: 'female',
      ageYears: 45,
      cannotTake: [],
      equipment: [],
      cautions: [],
      ...change,
    },
  },
];

const check = (daysAgo: number, holds: Readonly<Record<string, number>>): Before =>
  Object.entries(holds).map(([testId, holdS]) => ({
    daysAgo,
    what: { kind: 'core-test-done', testId, holdS, ended: 'tired', counted: true, pain: 2 },
  }));

const shortLeft = {
  'side-bridge-left': 24,
  'side-bridge-right': 63,
  'back-extensor': 174,
  'front-plank': 58,
  'single-leg-stance': 39,
};
const even = { ...shortLeft, 'side-bridge-left': 68, 'side-bridge-right': 66, 'front-plank': 62 };
const allShort = {
  'side-bridge-left': 38,
  'side-bridge-right': 39,
  'back-extensor': 75,
  'front-plank': 26,
  'single-leg-stance': 8,
};
const shortBack = {
  ...even,
  'side-bridge-left': 78,
  'side-bridge-right': 74,
  'back-extensor': 80,
  'front-plank': 70,
};

const aLittleShort = {
  'side-bridge-left': 54,
  'side-bridge-right': 75,
  'back-extensor': 170,
  'front-plank': 75,
  'single-leg-stance': 39,
};
const twoShort = { ...aLittleShort, 'side-bridge-left': 68, 'back-extensor': 78, 'front-plank': 36 };

const states: readonly (readonly [id: string, before: Before])[] = [
  ['fresh', []],
  [
    'signs-only',
    [
      ...person({ heightM: 1.75 }),
      { daysAgo: 0, what: { kind: 'sign-measured', testId: 'breathing-rate', value: 15, counted: true } },
      { daysAgo: 0, what: { kind: 'pain-mapped', regions: ['low-back-middle'] } },
      {
        daysAgo: 0,
        what: {
          kind: 'posture-marked',
          testId: 'plumb-line',
          ear: 4.8,
          shoulder: 1.2,
          hip: 3.9,
          upright: true,
        },
      },
    ],
  ],
  ['none-suits', person({ cautions: ['high-blood-pressure', 'poor-balance'] })],
  ['named', [...person(), ...check(0, shortLeft)]],
  ['named-twice', [...person(), ...check(4, shortLeft), ...check(0, shortLeft)]],
  ['likelier', [...person(), ...[9, 6, 3, 0].flatMap((daysAgo) => check(daysAgo, aLittleShort))]],
  ['two-groups', [...person(), ...check(4, twoShort), ...check(0, twoShort)]],
  ['own-size', [...person({ heightM: 1.62, massKg: 84 }), ...check(4, shortLeft), ...check(0, shortLeft)]],
  ['back', [...person({ sex: 'male' }), ...check(1, shortBack)]],
  ['both-sides', [...person(), ...check(0, { ...even, 'side-bridge-left': 40, 'side-bridge-right': 42 })]],
  [
    'signs',
    [
      ...person({ ageYears: 66, equipment: ['chair'] }),
      ...check(0, shortLeft),
      {
        daysAgo: 0,
        what: { kind: 'sign-measured', testId: 'sorensen', value: 74, ended: 'tired', counted: true },
      },
      { daysAgo: 0, what: { kind: 'sign-measured', testId: 'chair-stand', value: 10, counted: true } },
      { daysAgo: 0, what: { kind: 'sign-measured', testId: 'breathing-rate', value: 15, counted: true } },
      { daysAgo: 0, what: { kind: 'sign-measured', testId: 'chest-or-belly', value: 2, counted: true } },
      { daysAgo: 0, what: { kind: 'pain-mapped', regions: ['low-back-middle', 'left-buttock'] } },
    ],
  ],
  ['balanced', [...person(), ...check(2, even)]],
  ['balanced-low', [...person(), ...check(2, allShort)]],
  ['older', [...person({ ageYears: 71 }), ...check(2, shortLeft)]],
  ['unsaid', check(0, shortLeft)],
  ['at-the-cap', [...person(), ...check(0, { ...even, 'back-extensor': 240, 'single-leg-stance': 45 })]],
  [
    'too-few',
    [
      ...person({ cautions: ['shoulder-pain'] }),
      ...check(0, { 'back-extensor': 120 }),
      {
        daysAgo: 0,
        what: {
          kind: 'core-test-done',
          testId: 'single-leg-stance',
          holdS: 5,
          ended: 'slip',
          counted: false,
        },
      },
    ],
  ],
];

export const myBackStates: readonly GalleryState[] = states.map(([id, before]) => ({
  id: `my-back/${id}`,
  path: '/my-back',
  before,
}));
