import type { Finding } from '#library';
import { inflammatoryCount } from './inflammatory-count.ts';
import type { ReferralRule } from './referral-rule.ts';

const notBetter: Finding = { question: 'course', is: ['same', 'worse', 'unsure'] };
const sixWeeks: Finding = { question: 'duration', is: ['6-to-12-weeks', 'over-12-weeks', 'unsure'] };
const twoWeeks: Finding = {
  question: 'duration',
  is: ['2-to-6-weeks', '6-to-12-weeks', 'over-12-weeks', 'unsure'],
};
const overTwelve: Finding = { question: 'duration', is: ['over-12-weeks'] };
const noLegPain: Finding = { question: 'leg-pain', is: ['none'] };
const otherThanSitting: Finding = {
  question: 'leg-walking',
  is: ['fine', 'eases-stopping', 'stays', 'unsure'],
};

/** Most urgent first; of equals the first decides. The danger signs have rules of their own. */
export const referralRules: readonly ReferralRule[] = [
  {
    id: 'worse-breathing-in',
    when: { question: 'other-signs', is: ['breathing'] },
    urgency: 'same-day',
    because: 'Pain that is worst when breathing in can come from the chest and should be looked at today.',
    ask: 'Please check my chest and lungs.',
    evidence: ['safe-side'],
  },
  {
    id: 'older-and-lasting',
    when: {
      all: [{ question: 'age', from: 60 }, sixWeeks, notBetter, { any: [noLegPain, otherThanSitting] }],
    },
    urgency: 'within-days',
    because: 'From 60, back pain that lasts and does not ease deserves simple blood tests.',
    ask: 'Do I need a blood count, calcium and a test for inflammation?',
    evidence: ['nice-ng12-back-pain'],
  },
  {
    id: 'very-bad-for-two-weeks',
    when: { all: [{ question: 'very-bad-pain', is: ['yes', 'unsure'] }, twoWeeks, notBetter] },
    urgency: 'within-days',
    because: 'Pain that stops you moving or sleeping for two weeks needs a plan against the pain.',
    ask: 'What can I take, and for how long?',
    evidence: ['safe-side'],
  },
  {
    id: 'rash',
    when: { question: 'other-signs', is: ['rash'] },
    urgency: 'within-days',
    because: 'A rash or blisters where it hurts can be shingles, which is treated best in the first days.',
    ask: 'Could this be shingles?',
    evidence: ['safe-side'],
  },
  {
    id: 'under-18',
    when: { question: 'age', under: 18 },
    urgency: 'routine',
    because: 'Under 18, back pain should be seen by a doctor. Backstay is made for adults.',
    ask: 'What could this be at my age?',
    evidence: ['finucane-2020-red-flags'],
  },
  {
    id: 'pregnant',
    when: { question: 'background', is: ['pregnant'] },
    urgency: 'routine',
    because: 'In pregnancy your midwife should know of the pain and can say what eases it.',
    ask: 'What eases this safely in pregnancy?',
    evidence: ['finucane-2020-red-flags'],
  },
  {
    id: 'inflamed-spine',
    when: {
      all: [overTwelve, { question: 'age-at-onset', under: 45 }, { atLeast: 3, of: inflammatoryCount }],
    },
    urgency: 'routine',
    because:
      'Long pain that began young, with three or more signs of inflammation, is a question for a doctor.',
    ask: 'Should I have blood tests for inflammation and HLA-B27, or see a rheumatologist?',
    evidence: ['ng65-refer'],
  },
  {
    id: 'walking-limited',
    when: {
      any: [
        { question: 'leg-walking', is: ['eases-stopping'] },
        {
          all: [
            { question: 'age', from: 50 },
            { question: 'leg-walking', is: ['eases-sitting'] },
          ],
        },
      ],
    },
    urgency: 'routine',
    because: 'Legs that stop you when you walk should be examined, and the pulses in the feet felt.',
    ask: 'Does it come from my spine or from my circulation?',
    evidence: ['suri-2010-stenosis'],
  },
  {
    id: 'curve-changing',
    when: { question: 'background', is: ['curve-changing'] },
    urgency: 'routine',
    because: 'A curve that is new or grows should be measured.',
    ask: 'How large is the curve, and does it change?',
    evidence: ['scoliosis-in-adults'],
  },
  {
    id: 'six-weeks-no-better',
    when: { all: [sixWeeks, notBetter] },
    urgency: 'routine',
    because:
      'Pain that is no better after six weeks seldom goes by waiting alone. A visit helps to choose what next.',
    ask: 'Is there more behind this, and what should I try next?',
    evidence: ['back-pain-course', 'when-to-show-somebody'],
  },
  {
    id: 'leg-pain-six-weeks',
    when: { all: [sixWeeks, { question: 'below-knee', is: ['yes'] }] },
    urgency: 'routine',
    because: 'Pain below the knee that lasts six weeks should be examined.',
    ask: 'Is my strength or a reflex reduced? Would a scan change anything?',
    evidence: ['sciatica-examination', 'ng59-no-routine-scan'],
  },
  {
    id: 'twelve-weeks-limiting',
    when: { all: [overTwelve, { question: 'limits', is: ['some', 'most'] }] },
    urgency: 'routine',
    because: 'Pain that still limits you after twelve weeks does best with help for body and mind together.',
    ask: 'Is there a programme of exercise and support that I can join?',
    evidence: ['back-pain-course', 'ng59-talking'],
  },
  {
    id: 'most-things-stopped',
    when: { all: [twoWeeks, { question: 'limits', is: ['most'] }] },
    urgency: 'routine',
    because: 'After two weeks in which you could not do most things, a visit helps to get going again.',
    ask: 'How do I get back to my usual day?',
    evidence: ['when-to-show-somebody'],
  },
  {
    id: 'source-elsewhere',
    when: { question: 'other-signs', is: ['meals', 'periods', 'hip-turning'] },
    urgency: 'routine',
    because: 'The pain may come from a source outside the back, so somebody should look there.',
    ask: 'Could this come from my hip, belly or pelvis?',
    evidence: ['finucane-2020-red-flags'],
  },
];
