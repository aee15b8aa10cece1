import type { ReactNode } from 'react';
import { signProfile } from '#care';
import { type MoreTest, moreTestById, moreTests } from '#library';
import type { GalleryState } from '../../../gallery/gallery-state.ts';
import text from '../../../text/en/signs.json';
import { type Before, flowPage, knownWoman, nothing } from '../gallery-person.tsx';
import { ChooseView } from './choose-view.tsx';
import { ClockView } from './clock-view.tsx';
import { EnterView } from './enter-view.tsx';
import { MarkPhoto } from './mark-photo.tsx';
import { startMarks } from './marks.ts';
import { MoreResult, type MoreResultProps } from './more-result.tsx';
import { PhotoView } from './photo-view.tsx';

function named<Take extends MoreTest['take']>(id: string, take: Take): Extract<MoreTest, { take: Take }> {
  const test = moreTestById(id);
  if (!test || !isTake(test, take)) throw new Error(`the gallery knows no test ${id}`);
  return test;
}
function isTake<Take extends MoreTest['take']>(
  test: MoreTest,
  take: Take,
): test is Extract<MoreTest, { take: Take }> {
  return test.take === take;
}

const known = (change: Parameters<typeof knownWoman>[0] = {}): Before =>
  knownWoman({ ageYears: 66, equipment: ['chair', 'bench'], ...change });
const values: Readonly<Record<string, number>> = {
  'breathing-rate': 14,
  'chest-or-belly': 2,
  'breath-pause': 21,
  'wall-gap': 4.5,
  'one-leg-eyes-closed': 6,
  'leg-lift-left': 2,
  'leg-lift-right': 0,
  'one-leg-bridge-left': 48,
  'one-leg-bridge-right': 63,
  'half-curl-hold': 52,
  'chair-stand': 10,
  sorensen: 74,
};
const posture = {
  kind: 'posture-marked',
  testId: 'plumb-line',
  ear: 4.8,
  shoulder: 1.2,
  hip: 3.9,
  upright: true,
} as const;
const done: Before = moreTests.map(({ id, take }) => ({
  daysAgo: 1,
  what:
    take === 'photo'
      ? posture
      : {
          kind: 'sign-measured',
          testId: id,
          value: values[id] ?? 1,
          counted: true,
          ...(take === 'hold' && { ended: 'tired' as const }),
        },
}));
const mapped: Before = [
  {
    daysAgo: 0,
    what: { kind: 'pain-mapped', regions: ['low-back-middle', 'left-low-back', 'left-buttock'] },
  },
];

const drawn = (id: string, render: () => ReactNode): GalleryState => ({
  id: `core-check/more-${id}`,
  path: '/core/more',
  before: known(),
  render,
});
const page = (title: string, children: ReactNode, wide = false) =>
  flowPage(title, text.where, children, wide);

function result(id: string, value: number, change: Partial<MoreResultProps> = {}) {
  const test = moreTestById(id);
  if (!test) throw new Error(`the gallery knows no test ${id}`);
  const counted = change.counted ?? true;
  const entry = {
    testId: id,
    value,
    counted,
    at: '2026-11-22T08:00:00.000Z',
    localDay: '2026-11-22',
    ...(test.take === 'hold' && { ended: 'tired' as const }),
  };
  const person = {
    sex: 'female',
    ageYears: 66,
    cannotTake: [],
    equipment: ['chair', 'bench'],
    cautions: [],
  } as const;
  return page(
    test.name,
    <MoreResult
      test={test}
      value={value}
      counted={counted}
      status={
        signProfile([entry], person, [{ ...posture, localDay: '2026-11-22' }]).find(
          (one) => one.test === test,
        )?.status
      }
      stopAdvised={false}
      next={moreTestById('leg-lift-left')}
      onAgain={nothing}
      {...change}
    />,
  );
}

/** A drawn person instead of a photograph of somebody. */
const drawnPerson = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="460"><rect width="300" height="460" fill="#cfc4b4"/><rect x="232" y="20" width="10" height="420" fill="#8c7a63"/><circle cx="158" cy="54" r="27" fill="#8a6a55"/><path d="M135 88h34l8 150-10 190h-26l-14-190z" fill="#6d7d86"/><path d="M138 428h48v14h-48z" fill="#444"/></svg>',
)}`;
const at = (x: number, y: number) => ({ x, y, set: true });
const allMarked = {
  ...startMarks,
  ear: at(0.53, 0.12),
  shoulder: at(0.49, 0.22),
  hip: at(0.52, 0.53),
  ankle: at(0.48, 0.92),
};

const plumb = named('plumb-line', 'photo');
const stands = named('chair-stand', 'count');
const pause = named('breath-pause', 'timed');

export const moreStates: readonly GalleryState[] = [
  { id: 'core-check/more-fresh', path: '/core/more', before: known() },
  { id: 'core-check/more-done', path: '/core/more', before: [...known(), ...done, ...mapped] },
  {
    id: 'core-check/more-left-out',
    path: '/core/more',
    before: known({ equipment: [], cautions: ['glaucoma', 'poor-balance'], cannotTake: ['lying-on-back'] }),
  },
  ...moreTests.map(({ id }) => ({
    id: `core-check/more-how-${id}`,
    path: `/core/more/${id}`,
    before: known(),
  })),
  { id: 'core-check/more-unknown', path: '/core/more/of-tomorrow', before: known() },
  {
    id: 'core-check/more-not-for-you',
    path: '/core/more/breath-pause',
    before: known({ cautions: ['high-blood-pressure'] }),
  },
  { id: 'core-check/map-empty', path: '/core/map', before: known() },
  { id: 'core-check/map-marked', path: '/core/map', before: [...known(), ...mapped] },
  {
    id: 'core-check/map-saddle',
    path: '/core/map',
    before: [...known(), { daysAgo: 0, what: { kind: 'pain-mapped', regions: ['saddle', 'belly'] } }],
  },
  drawn('count-in', () =>
    page(stands.name, <ClockView test={stands} phase="count-in" numeral={5} onPress={nothing} />, true),
  ),
  drawn('left', () =>
    page(stands.name, <ClockView test={stands} phase="left" numeral={18} onPress={nothing} />, true),
  ),
  drawn('gone', () =>
    page(pause.name, <ClockView test={pause} phase="gone" numeral={12} onPress={nothing} />, true),
  ),
  drawn('enter', () => page(stands.name, <EnterView test={stands} onSave={nothing} onStopped={nothing} />)),
  drawn('choose', () =>
    page(text.list.title, <ChooseView test={named('leg-lift-left', 'choice')} onChoose={nothing} />),
  ),
  drawn('photo', () => page(plumb.name, <PhotoView onSave={nothing} />)),
  ...(['some', 'all'] as const).map((much) =>
    drawn(`marks-${much}`, () =>
      page(
        plumb.name,
        <MarkPhoto
          url={drawnPerson}
          start={much === 'all' ? allMarked : { ...startMarks, ear: allMarked.ear }}
          onSave={nothing}
          onAnother={nothing}
          onBroken={nothing}
        />,
      ),
    ),
  ),
  drawn('result-photo', () => result('plumb-line', 0)),
  drawn('result-stands', () => result('chair-stand', 10)),
  drawn('result-hold', () => result('sorensen', 74)),
  drawn('result-choice', () => result('chest-or-belly', 2)),
  drawn('result-gap', () => result('wall-gap', 4.5)),
  drawn('result-not-counted', () => result('sorensen', 12, { counted: false, stopAdvised: true })),
];
