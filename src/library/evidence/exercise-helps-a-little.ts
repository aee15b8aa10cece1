import type { Evidence } from './evidence.ts';

export const exerciseHelpsALittle: Evidence = {
  id: 'exercise-helps-a-little',
  claim:
    'In thirteen careful trials, exercise probably eased long-lasting back pain and made daily life a little easier, compared with no exercise (standardised difference 0.33 for pain, 0.31 for function). Some people had more mild pain for a while.',
  grade: 'moderate',
  sources: [
    {
      citation: 'Verville L, Ogilvie R, Hincapié CA, et al. J Occup Rehabil 2023;33:636-650',
      url: 'https://doi.org/10.1007/s10926-023-10124-4',
    },
  ],
  checked: true,
};
