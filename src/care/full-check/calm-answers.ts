import type { CheckAnswers, CheckValue } from './check-answers.ts';
import { fullCheck } from './full-check.ts';

const dangerSigns = (fullCheck[0]?.questions ?? []).filter(({ askedWhen }) => !askedWhen);

/** Every question answered by somebody with new plain back pain: where examples and tests start from. */
export const calmAnswers: CheckAnswers = {
  ...Object.fromEntries(
    dangerSigns.map(({ id, kind }): [string, CheckValue] => [id, kind === 'many-of' ? ['none'] : 'no']),
  ),
  age: 40,
  sex: 'female',
  duration: 'under-2-weeks',
  limits: 'little',
  background: ['none'],
  where: ['low-side'],
  began: 'effort',
  'worse-with': ['lifting', 'bending-forward'],
  'better-with': ['moving'],
  'leg-pain': 'none',
  'leg-numb': 'no',
};
