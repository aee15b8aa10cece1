import type { AskedWhen, Question } from './question.ts';

/** Long pain that began young: the only people the figures for inflammatory back pain hold for (Rudwaleit 2004). */
const longAndYoung: AskedWhen = {
  need: 'all',
  of: [
    { question: 'duration', code: 'over-12-weeks' },
    { question: 'age-at-onset', under: 45 },
  ],
};

export const stiffness: readonly Question[] = [
  {
    id: 'morning-stiffness',
    kind: 'one-of',
    question: 'How long is your back stiff in the morning?',
    options: [
      { code: 'none', text: 'It is not stiff' },
      { code: 'under-30-min', text: 'Less than half an hour' },
      { code: '30-min-or-more', text: 'Half an hour or longer' },
    ],
    askedWhen: longAndYoung,
  },
  {
    id: 'night-pain',
    kind: 'one-of',
    question: 'What does the pain do at night?',
    options: [
      { code: 'none', text: 'It does not wake me' },
      { code: 'eases-up', text: 'It wakes me in the second half of the night, and getting up helps' },
      { code: 'stays', text: 'It wakes me, and getting up does not help' },
    ],
    askedWhen: longAndYoung,
  },
  {
    id: 'painkiller-helps',
    kind: 'yes-no',
    question: 'Is the pain gone or much better a day or two after a full dose of ibuprofen or the like?',
    detail:
      'Naproxen and diclofenac count too. Paracetamol does not. If you have not tried one, choose Not sure.',
    askedWhen: longAndYoung,
  },
  {
    id: 'inflammation-signs',
    kind: 'many-of',
    question: 'Have you, or has a parent, brother, sister or child, had any of these?',
    detail: 'Choose all, even from years ago.',
    options: [
      { code: 'psoriasis', text: 'Psoriasis, me' },
      { code: 'uveitis', text: 'An inflamed, red and painful eye (uveitis or iritis), me' },
      { code: 'bowel', text: 'An inflamed gut (Crohn’s disease or ulcerative colitis), me' },
      { code: 'swollen-joints', text: 'Swollen joints in arms or legs, me' },
      { code: 'heel-pain', text: 'Pain and swelling at the heel, me' },
      { code: 'sausage-finger', text: 'A whole finger or toe swollen like a sausage, me' },
      {
        code: 'family',
        text: 'In my family: psoriasis, or an inflamed spine (spondylitis), eye (uveitis) or gut (Crohn’s, colitis)',
      },
    ],
    alone: { code: 'none', text: 'None of these' },
    askedWhen: longAndYoung,
  },
];
