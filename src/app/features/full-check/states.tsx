import {
  type CheckAnswers,
  calmAnswers,
  checkVersion,
  judgeSafety,
  type SafetyAnswers,
  safetyVersion,
} from '#care';
import { questionById, redFlags } from '#library';
import type { GalleryState } from '../../gallery/gallery-state.ts';
import { FlowPage } from '../../ui/page.tsx';
import { ClashView } from './clash-view.tsx';

type Before = NonNullable<GalleryState['before']>;

const safetyCheckId = 'safety-1';
const nothing = () => {};

/** A full safety check of today: no to everything that is not named. */
function danger(said: SafetyAnswers = {}): Before {
  const answers: SafetyAnswers = {
    ...Object.fromEntries(redFlags.map(({ id }) => [id, 'no' as const])),
    ...said,
  };
  const { urgency, rule } = judgeSafety('full', answers);
  if (urgency === 'open') throw new Error('this check is not finished');
  return [
    ...Object.entries(answers).map(
      ([questionId, answer]) =>
        ({
          daysAgo: 0,
          what: { kind: 'safety-answered', checkId: safetyCheckId, form: 'full', questionId, answer },
        }) as const,
    ),
    {
      daysAgo: 0,
      what: {
        kind: 'safety-judged',
        checkId: safetyCheckId,
        form: 'full',
        urgency,
        rule,
        rulesVersion: safetyVersion,
      },
    },
  ];
}

const painAnswers: CheckAnswers = Object.fromEntries(
  Object.entries(calmAnswers).filter(([id]) => questionById(id) !== undefined),
);

function said(answers: CheckAnswers, daysAgo = 0): Before {
  return Object.entries(answers).map(([questionId, value]) => ({
    daysAgo,
    what: { kind: 'check-answered', checkId: 'check-1', questionId, value },
  }));
}

function judged(answers: CheckAnswers, signs: SafetyAnswers = {}): Before {
  return [
    ...danger(signs),
    ...said(answers),
    {
      daysAgo: 0,
      what: {
        kind: 'check-judged',
        checkId: 'check-1',
        safetyCheckId,
        urgency: 'routine',
        rulesVersion: checkVersion,
      },
    },
  ];
}

const { age: _, ...withoutAge } = painAnswers;
const sciatica: CheckAnswers = {
  ...painAnswers,
  duration: '6-to-12-weeks',
  course: 'same',
  'worse-with': ['sitting', 'cough-in-leg'],
  'leg-pain': 'one-leg',
  'below-knee': 'yes',
  'leg-worse': 'yes',
  'leg-numb': 'yes',
  'leg-walking': 'fine',
};
const many: CheckAnswers = {
  ...sciatica,
  age: 67,
  duration: 'over-12-weeks',
  'age-at-onset': 38,
  limits: 'most',
  background: ['curve', 'curve-changing', 'earlier-episodes', 'long-sitting', 'less-active'],
  where: ['low-middle', 'low-side', 'below-belt-one-side', 'buttock', 'groin', 'flank'],
  'other-signs': ['meals', 'hip-turning'],
  'better-with': ['moving', 'sitting', 'bending-forward', 'changing-position'],
  'leg-pain': 'both-legs',
  'leg-walking': 'eases-sitting',
  'morning-stiffness': '30-min-or-more',
  'night-pain': 'eases-up',
  'painkiller-helps': 'yes',
  'inflammation-signs': ['psoriasis', 'uveitis', 'heel-pain', 'family'],
};

const question = (id: string, at: string, answers: CheckAnswers = painAnswers): GalleryState => ({
  id: `full-check/question-${id}`,
  path: `/full-check?check=check-1&at=${at}`,
  before: [...danger(), ...said(answers)],
});
const result = (id: string, answers: CheckAnswers, signs: SafetyAnswers = {}): GalleryState => ({
  id: `full-check/result-${id}`,
  path: '/full-check/result',
  before: judged(answers, signs),
});

export const fullCheckStates: readonly GalleryState[] = [
  { id: 'full-check/intro', path: '/full-check' },
  { id: 'full-check/intro-ready', path: '/full-check', before: danger() },
  { id: 'full-check/intro-again', path: '/full-check', before: judged(painAnswers) },
  { id: 'full-check/question-first', path: '/full-check?begin', before: danger() },
  question('number', 'age'),
  question('one-of', 'duration'),
  question('ticks', 'worse-with'),
  question('long', 'inflammation-signs', many),
  question('yes-no', 'below-knee', sciatica),
  {
    id: 'full-check/clash',
    path: '/full-check',
    render: () => (
      <FlowPage title="" onBack={nothing} onClose={nothing}>
        <ClashView clash={{ item: 'worse-with', message: '', against: 'leg-pain' }} onChange={nothing} />
      </FlowPage>
    ),
  },
  result('self-manage', painAnswers),
  result('routine', sciatica),
  result('within-days', { ...painAnswers, where: ['low-side', 'flank'], 'other-signs': ['rash'] }),
  result('same-day', { ...painAnswers, where: ['upper-back'], 'other-signs': ['breathing'] }),
  result('same-day-sign', sciatica, { 'one-leg-weak': 'yes' }),
  result('emergency', painAnswers, { 'saddle-numb': 'yes' }),
  result('too-little-known', {
    ...withoutAge,
    where: ['unsure'],
    'worse-with': ['unsure'],
    'better-with': ['unsure'],
  }),
  result('long', many, { 'weight-loss': 'yes', 'older-no-better': 'yes' }),
  { id: 'full-check/card', path: '/full-check/card', before: judged(sciatica) },
  { id: 'full-check/card-long', path: '/full-check/card', before: judged(many, { 'weight-loss': 'yes' }) },
];
