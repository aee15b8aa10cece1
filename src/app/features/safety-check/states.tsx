import { checkScreens, judgeSafety, type SafetyAnswers, type SafetyForm, safetyVersion } from '#care';
import { redFlags } from '#library';
import type { GalleryState } from '../../gallery/gallery-state.ts';
import text from '../../text/en/safety-check.json';
import css from '../../ui/asking.module.css';
import { FlowPage } from '../../ui/page.tsx';
import { QuestionView } from './question.tsx';

type Before = NonNullable<GalleryState['before']>;

const profile: Before = [
  { daysAgo: 12, what: { kind: 'profile-set', cannotTake: [], equipment: [], cautions: [] } },
];

/** Every question of the form that such answers lead to; what is not named is no. */
function whole(form: SafetyForm, said: SafetyAnswers): SafetyAnswers {
  const no = Object.fromEntries(redFlags.map(({ id }) => [id, 'no' as const]));
  const asked = checkScreens(form, { ...no, ...said }).flatMap((screen) =>
    screen.kind === 'question' ? [screen.flag] : [...screen.flags],
  );
  return Object.fromEntries(asked.map((flag) => [flag, said[flag] ?? 'no']));
}

function answered(answers: SafetyAnswers, form: SafetyForm = 'full', daysAgo = 0): Before {
  return Object.entries(answers).map(([questionId, answer]) => ({
    daysAgo,
    what: { kind: 'safety-answered', checkId: `${form}-${daysAgo}`, form, questionId, answer },
  }));
}

/** A check as the app itself would have recorded it. */
function checked(answers: SafetyAnswers, form: SafetyForm = 'full', daysAgo = 0): Before {
  const { urgency, rule } = judgeSafety(form, answers);
  if (urgency === 'open') throw new Error('this check is not finished');
  const checkId = `${form}-${daysAgo}`;
  return [
    ...answered(answers, form, daysAgo),
    { daysAgo, what: { kind: 'safety-judged', checkId, form, urgency, rule, rulesVersion: safetyVersion } },
  ];
}

const saddleNo: SafetyAnswers = {
  'pee-hard': 'no',
  accidents: 'no',
  'saddle-numb': 'no',
  'bowel-feeling': 'no',
};
const allNo = whole('full', {});
const nothing = () => {};

const question = (id: string, path: string, before: Before = []): GalleryState => ({
  id: `safety/${id}`,
  path,
  before,
});
const advice = (id: string, said: SafetyAnswers, more: Before = profile): GalleryState => ({
  id: `safety/see-${id}`,
  path: '/see-someone',
  before: [...more, ...checked(whole('full', said))],
});
const emergency = (id: string, said: SafetyAnswers, more: Before = []): GalleryState => ({
  id: `safety/emergency-${id}`,
  path: '/emergency',
  before: [...more, ...checked(said)],
});

export const safetyStates: readonly GalleryState[] = [
  question('question-first', '/check'),
  question('question-may-skip', '/check', answered(saddleNo)),
  question('question-long', '/check?at=tearing-or-faint', answered(allNo)),
  {
    id: 'safety/question-unsure',
    path: '/check',
    render: () => (
      <FlowPage title={text.tryThis} where={text.where} onBack={nothing} onClose={nothing}>
        <div className={css.check}>
          <QuestionView flag="saddle-numb" doubting onAnswer={nothing} onDoubt={nothing} onSkip={nothing} />
        </div>
      </FlowPage>
    ),
  },
  question('question-since-seen', '/check?since=seen', checked({ 'saddle-numb': 'yes' }, 'full', 1)),
  question('list-any-short', '/check/short', [...profile, ...checked(allNo, 'full', 2)]),
  question('list-any-relief', '/check/relief?at=sudden', answered(saddleNo, 'relief')),
  question('list-opened', '/check/relief?at=accidents', answered({ 'pee-hard': 'no' }, 'relief')),
  question('list-pick', '/check?at=health', answered(allNo)),
  question(
    'list-pick-ticked',
    '/check?at=this-pain',
    answered(whole('full', { 'weight-loss': 'yes', 'blades-pain': 'yes' })),
  ),
  question(
    'list-doubt',
    '/check?at=this-pain-not-sure',
    answered({ ...allNo, 'weight-loss': 'yes', 'band-pain': 'unsure' }),
  ),
  question('resumed', '/check', answered({ ...saddleNo, 'both-legs-weak': 'no', 'both-knees-pain': 'no' })),
  { id: 'safety/clear', path: '/check/clear', before: [...profile, ...checked(allNo)] },
  { id: 'safety/clear-first-visit', path: '/check/clear', before: checked(allNo) },
  advice('same-day', { 'one-leg-weak': 'yes', 'both-knees-pain': 'yes' }),
  advice('same-day-unsure', { fever: 'unsure' }),
  advice('pregnancy', { 'pregnancy-signs': 'yes' }),
  advice('within-days', { 'weight-loss': 'yes' }),
  advice('within-days-first-visit', { 'older-no-better': 'yes', 'blades-pain': 'yes' }, []),
  { id: 'safety/see-nothing', path: '/see-someone' },
  emergency('cauda-equina', { 'saddle-numb': 'yes' }),
  emergency('cauda-equina-two', { ...saddleNo, 'pee-hard': 'yes', 'saddle-numb': 'yes' }, [
    ...checked(whole('short', {}), 'short', 4),
  ]),
  emergency('unsure', { ...saddleNo, 'bowel-feeling': 'unsure' }),
  emergency('cord', { 'clumsy-unsteady': 'yes' }),
  emergency('nerve-loss', { 'one-leg-weak': 'yes', 'leg-weaker-fast': 'yes' }),
  emergency('bleed', { 'one-leg-weak': 'yes', 'blood-thinner': 'yes' }),
  emergency('fracture', { 'hard-blow': 'yes' }),
  emergency('infection', { fever: 'yes', 'very-bad-pain': 'yes' }),
  emergency('artery', { 'tearing-or-faint': 'yes' }),
  {
    id: 'safety/emergency-changed',
    path: '/emergency',
    before: [...checked({ 'saddle-numb': 'yes' }), ...answered({ 'saddle-numb': 'no' })],
  },
  { id: 'safety/get-help', path: '/get-help' },
  { id: 'safety/bar-over-settings', path: '/settings', before: checked({ 'hard-blow': 'yes' }) },
  { id: 'safety/bar-over-questions', path: '/check?since=seen', before: checked({ 'hard-blow': 'yes' }) },
];
