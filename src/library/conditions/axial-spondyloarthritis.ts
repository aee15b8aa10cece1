import type { BackCondition } from './condition.ts';

export const axialSpondyloarthritis: BackCondition = {
  id: 'axial-spondyloarthritis',
  name: 'Inflamed spine',
  otherNames: ['Axial spondyloarthritis', 'Ankylosing spondylitis', 'Inflammatory back pain'],
  whatItIs:
    'The body inflames its own spine and the joints of the pelvis. It often begins before the age of 45 and lasts. Ankylosing spondylitis is the form that shows on an X-ray.',
  inTheBody:
    'The places where bands join the bone get hot and sore from within. Over years, new bone may grow there and the spine can stiffen. Treatment and movement slow this down.',
  picture: {
    site: { view: 'low-back', soreEdges: ['l1-l2', 'l2-l3', 'l3-l4'] },
    caption:
      'The edges where bands join the bones are sore. Over years a bridge of bone can grow there, but not in everybody.',
    alternative:
      'The low back cut through the middle, seen from the side. The front edges of three pairs of bones are marked as sore. At one of them a thin bridge of bone joins two bones.',
    felt: ['low-back-middle', 'left-buttock', 'right-buttock'],
  },
  howItShows: [
    'Began slowly before the age of 45, more than three months ago',
    'Stiff in the morning, for half an hour or more',
    'Better with movement, not with rest',
    'Wakes you late in the night; getting up eases it',
    'Pain in the buttocks that may change sides',
    'Psoriasis, a red painful eye, gut disease or a relative with it',
  ],
  usualCourse:
    'It comes and goes for years. With treatment many people keep well and at work. It is often found late, so asking is worth it.',
  whatHelps: [
    'Move every day: stretch, swim, walk',
    'Stand and breathe tall',
    'Do not smoke',
    'Take medicine as agreed',
  ],
  options: {
    physiotherapy: {
      text: 'Do exercises every day. A physiotherapist can show you which ones, and how.',
      speaksFor: 'European guidance advises it for all who have this.',
      speaksAgainst: 'A spine that has become stiff may break in a small fall: choose kinds without falls.',
      treatments: ['exercise', 'staying-active'],
      evidence: ['asas-eular-care', 'fused-spine-fracture'],
    },
    medicines: {
      text: 'First come tablets such as ibuprofen or naproxen. If they do not help enough, a specialist may offer a biologic medicine.',
      speaksFor: 'Both can calm the inflammation a lot.',
      speaksAgainst: 'Long courses of steroids are discouraged. Biologics make infections more common.',
      treatments: ['anti-inflammatory-medicine', 'biologic-medicine'],
      evidence: ['asas-eular-care'],
    },
    injections: {
      text: 'A steroid injection into one sore joint, now and then.',
      speaksFor: 'It may calm one joint.',
      speaksAgainst: 'It does not treat the whole spine.',
      treatments: ['joint-injection'],
      evidence: ['asas-eular-care'],
    },
    surgery: {
      text: 'Operations are rare. They are for a worn hip or a badly bent spine.',
      speaksFor: 'They can give back walking, or a straight look ahead.',
      speaksAgainst: 'A stiff spine makes the operation large.',
      treatments: [],
      evidence: ['asas-eular-care'],
    },
  },
  questions: [
    'Should I have the blood tests HLA-B27 and CRP?',
    'Should I have an MRI of the joints of my pelvis?',
    'Can I see a joint specialist?',
  ],
  door: {
    urgency: 'routine',
    text: 'Ask your doctor in the coming weeks, and do not put it off: early treatment counts.',
    soonerIf:
      'A red painful eye: today. Sudden new pain after a fall with a stiff spine: emergency. Any one of these means: go to an emergency department now. You cannot pee as usual, or you leak. A patch between your legs goes numb. Both legs get weak.',
  },
  evidence: [
    'ng65-refer',
    'ng65-often-missed',
    'axspa-signs',
    'axspa-in-practice',
    'asas-eular-care',
    'fused-spine-fracture',
  ],
};
