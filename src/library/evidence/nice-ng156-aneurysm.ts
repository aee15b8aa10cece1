import type { Evidence } from './evidence.ts';

export const niceNg156Aneurysm: Evidence = {
  id: 'nice-ng156-aneurysm',
  claim:
    'New back or belly pain or collapse can be a ruptured aneurysm of the aorta, above all with a known aneurysm, age over 60, smoking or high blood pressure; women from 70 are at risk too.',
  grade: 'low',
  sources: [
    {
      citation: 'NICE NG156. Abdominal aortic aneurysm: diagnosis and management, 2020',
      url: 'https://www.nice.org.uk/guidance/ng156/chapter/Recommendations',
    },
  ],
  checked: false,
};
