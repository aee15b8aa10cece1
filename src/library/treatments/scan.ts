import type { Treatment } from './treatment.ts';

export const scan: Treatment = {
  id: 'scan',
  name: 'Scans',
  otherNames: ['X-ray', 'MRI', 'CT'],
  kind: 'test',
  whatItIs: 'Pictures of the bones, discs and nerves.',
  whatIsKnown:
    'Most people without any pain have worn discs on a scan, more so with age. So a scan often shows things that are not why it hurts. It matters when it would change what is done.',
  watchFor:
    'X-rays and CT use radiation. A long list of findings can frighten. Ask what each one means for you.',
  positions: [
    {
      guideline: 'british',
      says: 'for-some',
      words: 'Not as a routine: only in special clinics, and if it is likely to change the treatment.',
      evidence: 'ng59-no-routine-scan',
    },
    {
      guideline: 'danish',
      says: 'against',
      words: 'Not as a routine in the first twelve weeks.',
      evidence: 'danish-no-routine-scan',
    },
  ],
  whereTheyDiffer:
    'They agree more than it seems: no scan as a routine, and at once when a danger sign calls for it.',
  questions: ['What would a scan change?', 'What would we do if it shows nothing?'],
  evidence: [
    'scan-changes-without-pain',
    'scan-changes-with-pain',
    'ng59-no-routine-scan',
    'danish-no-routine-scan',
  ],
};
