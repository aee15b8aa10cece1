import type { Evidence } from './evidence.ts';

export const statureCalvesUp: Evidence = {
  id: 'stature-calves-up',
  claim:
    'Ten young women grew by 4.5 mm in the morning and 3.4 mm in the evening in 20 minutes with calves on a chair, after training. They lost it again when standing. Pain was not measured.',
  grade: 'very-low',
  sources: [
    {
      citation: 'Wilby J, Linge K, Reilly T, Troup JDG. Ergonomics 1987;30:47-54',
      url: 'https://scilit.com/publications/05e7e65b3bd3aba233f125c79c55dba4',
    },
  ],
  checked: true,
};
