import type { ReactNode } from 'react';
import { coreProfile } from '#care';
import { coreTestById, coreTests } from '#library';
import type { GalleryState } from '../../gallery/gallery-state.ts';
import text from '../../text/en/core-check.json';
import { fill } from '../../text/fill.ts';
import { EndedView, LegView } from './ended-view.tsx';
import { type Before, flowPage, knownWoman, nothing } from './gallery-person.tsx';
import { HoldView } from './hold-view.tsx';
import { moreStates } from './more/states.tsx';
import { PainView } from './pain-view.tsx';
import { RestView } from './rest-view.tsx';
import { ResultView, type ResultViewProps } from './result-view.tsx';
import { SkipSheet } from './skip-sheet.tsx';
import { SleptView } from './slept-view.tsx';

function testNamed(id: string) {
  const test = coreTestById(id);
  if (!test) throw new Error(`the gallery knows no test ${id}`);
  return test;
}
const left = testNamed('side-bridge-left');
const right = testNamed('side-bridge-right');
const stance = testNamed('single-leg-stance');

const known = knownWoman();
const done = (testId: string, daysAgo: number, holdS: number, pain = 2): Before => [
  { daysAgo, what: { kind: 'core-test-done', testId, holdS, ended: 'tired', counted: true, pain } },
];
const allDone = (daysAgo: number): Before =>
  coreTests.flatMap((test, i) => done(test.id, daysAgo, 30 + 9 * i));

const lists: readonly (readonly [id: string, before: Before])[] = [
  ['fresh', known],
  [
    'half',
    [
      ...known,
      ...done(left.id, 0, 46),
      {
        daysAgo: 0,
        what: { kind: 'core-test-done', testId: right.id, holdS: 4, ended: 'slip', counted: false },
      },
      { daysAgo: 0, what: { kind: 'core-test-skipped', testId: 'back-extensor', reason: 'position' } },
    ],
  ],
  ['split', [...known, ...done(left.id, 0, 30, 5)]],
  ['stop', [...known, ...done(left.id, 0, 30, 7)]],
  ['done', [...known, ...allDone(0)]],
  ['repeat', [...known, ...allDone(4)]],
  ['left-out', knownWoman({ cautions: ['shoulder-pain', 'worse-bending-backward'] })],
  ['none-suits', knownWoman({ cautions: ['high-blood-pressure', 'poor-balance'] })],
];

const page = (title: string, children: ReactNode, wide = false) =>
  flowPage(title, fill(text.position, { n: 1, of: 5 }), children, wide);
const drawn = (id: string, render: () => ReactNode): GalleryState => ({
  id: `core-check/${id}`,
  path: `/core/${left.id}`,
  before: known,
  render,
});

function result(change: Partial<ResultViewProps>) {
  const test = change.test ?? left;
  const results = [
    {
      testId: test.id,
      holdS: change.heldS ?? 46,
      ended: 'tired',
      counted: true,
      localDay: '2026-11-22',
    } as const,
  ];
  const [group] = coreProfile(results, {
    sex: 'female',
    ageYears: 68,
    cannotTake: [],
    equipment: [],
    cautions: [],
  }).groups.filter((one) => one.test.id === test.id);
  return page(
    test.name,
    <ResultView
      test={test}
      heldS={46}
      ended="tired"
      counted
      group={group}
      goes={1}
      bestS={46}
      next={right}
      advice="go-on"
      onAgain={nothing}
      onNext={nothing}
      {...change}
    />,
  );
}

export const coreCheckStates: readonly GalleryState[] = [
  ...moreStates,
  ...lists.map(([id, before]) => ({ id: `core-check/list-${id}`, path: '/core', before })),
  ...coreTests.map(({ id }) => ({ id: `core-check/how-${id}`, path: `/core/${id}`, before: known })),
  { id: 'core-check/unknown', path: '/core/of-tomorrow', before: known },
  {
    id: 'core-check/not-for-you',
    path: `/core/${left.id}`,
    before: knownWoman({ cautions: ['shoulder-pain'] }),
  },
  drawn('count-in', () =>
    page(left.name, <HoldView test={left} phase="count-in" numeral={5} onPress={nothing} />, true),
  ),
  drawn('hold', () =>
    page(left.name, <HoldView test={left} phase="hold" numeral={47} onPress={nothing} />, true),
  ),
  drawn('hold-level', () =>
    page(
      left.name,
      <HoldView
        test={left}
        phase="hold"
        numeral={47}
        level={fill(text.level.tilt, { degrees: 4, most: 10 })}
        onPress={nothing}
      />,
      true,
    ),
  ),
  drawn('hold-three-digits', () =>
    page(left.name, <HoldView test={left} phase="hold" numeral={128} onPress={nothing} />, true),
  ),
  drawn('slept', () =>
    page(text.slept.title, <SleptView heldS={31.4} onAgain={nothing} onLeave={nothing} />),
  ),
  drawn('ended', () => page(text.ended.title, <EndedView heldS={46.2} onChoose={nothing} />)),
  drawn('leg', () => page(text.leg.title, <LegView next="/check/short" />)),
  ...[undefined, 2, 5, 7].map((picked) =>
    drawn(`pain-${picked ?? 'none'}`, () =>
      page(text.pain.title, <PainView {...(picked !== undefined && { picked })} onSave={nothing} />),
    ),
  ),
  drawn('result', () => result({})),
  drawn('result-split', () => result({ advice: 'split' })),
  drawn('result-stop', () => result({ advice: 'stop' })),
  drawn('result-again', () => result({ goes: 2, bestS: 51 })),
  drawn('result-slip', () => result({ counted: false, ended: 'slip', heldS: 3, bestS: undefined })),
  drawn('result-slip-after', () => result({ counted: false, ended: 'slip', heldS: 3, goes: 2 })),
  drawn('result-stance', () => result({ test: stance, heldS: 21, bestS: 21, next: undefined })),
  drawn('result-last', () => result({ test: stance, heldS: 45, bestS: 45, ended: 'cap', next: undefined })),
  drawn('rest', () =>
    page(text.rest.title, <RestView leftS={252} lengthS={300} next={right} onGo={nothing} />),
  ),
  drawn('rest-over', () =>
    page(text.rest.title, <RestView leftS={0} lengthS={300} next={right} onGo={nothing} />),
  ),
  drawn('skip', () => page(left.name, <SkipSheet open onSkip={nothing} onClose={nothing} />)),
];
