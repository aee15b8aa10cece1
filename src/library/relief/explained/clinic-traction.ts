import { stopSigns } from '../stop-signs.ts';
import type { ExplainedRelief } from './explained-relief.ts';

export const clinicTraction: ExplainedRelief = {
  id: 'clinic-traction',
  name: 'Traction in a clinic',
  kind: 'explained',
  offer: 'off',
  whatItIs: 'A belt or a table with a motor pulls the lower back for some minutes, often sold as a course.',
  because:
    'The British guideline says not to offer it. The World Health Organization says it is no part of routine care.',
  notFor: [
    { text: 'A fracture, or thin bones', caution: 'osteoporosis' },
    { text: 'Cancer or infection in the spine' },
    { text: 'A numb saddle, new trouble with bladder or bowel, or a leg that grows weaker: get help today' },
    { text: 'Metal or another implant in the spine' },
    { text: 'A widened artery in the belly' },
    { text: 'A hernia, as the belt presses', caution: 'hernia' },
    { text: 'Pregnancy', caution: 'pregnant' },
    { text: 'A recent operation', caution: 'recent-surgery' },
  ],
  steps: [
    'Ask what more to expect from it than from lying down.',
    'Ask what it costs, and what happens if it does not help.',
  ],
  dose: 'None from us. Exercise is what guidelines advise.',
  stopIf: [...stopSigns, 'It hurts while it pulls, or after'],
  expect:
    'You grow by some millimetres, gone in about an hour. In 32 trials with 2762 people it made little or no difference. It is not shown to heal discs or to end pain that lasts weeks.',
  grade: 'moderate',
  evidence: [
    'cochrane-traction-2013',
    'nice-ng59-traction',
    'who-2023-traction',
    'relief-traction-stature',
    'relief-traction-cautions',
  ],
};
