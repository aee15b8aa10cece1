import type { BackCondition } from './condition.ts';

export const aorticAneurysm: BackCondition = {
  id: 'aortic-aneurysm',
  name: 'Widened main artery',
  otherNames: ['Aortic aneurysm', 'Aortic dissection'],
  whatItIs:
    'The main artery in the belly or chest has widened or torn. It lies just in front of the spine, so it can feel like back pain.',
  inTheBody: 'The spine itself is fine. The wall of the artery is stretched. If it tears, blood leaks out.',
  picture: {
    site: { view: 'low-back', artery: 'widened' },
    caption:
      'The main artery runs just in front of the spine. Here a part of it has widened. The spine itself is fine.',
    alternative:
      'The low back cut through the middle, seen from the side. In front of the bones runs the main artery. In the middle it is widened like a spindle.',
    felt: ['belly', 'left-low-back', 'low-back-middle'],
  },
  howItShows: [
    'Sudden, tearing pain in the back, chest or belly',
    'You faint, or go cold and pale',
    'You feel your belly beat',
    'A man over 60 or a woman of 70 or more who smoked or has high blood pressure',
    'Somebody told you that your artery is wide',
  ],
  usualCourse:
    'A small widening is watched for years. A large one is mended by plan. A tear needs an operation at once.',
  whatHelps: [
    'Call an ambulance for sudden tearing pain',
    'Do not smoke',
    'Keep blood pressure low',
    'Go to the checks',
  ],
  options: {
    physiotherapy: {
      text: 'None for the artery.',
      speaksAgainst: 'No straining and no holding of the breath until a doctor agrees.',
      treatments: [],
      evidence: ['nice-ng156-aneurysm'],
    },
    medicines: {
      text: 'Medicines for blood pressure and blood fats.',
      speaksFor: 'They protect heart and vessels.',
      speaksAgainst: 'They do not mend a wide artery.',
      treatments: [],
      evidence: ['aneurysm-repair'],
    },
    injections: {
      text: 'None.',
      speaksAgainst: 'Injections have no place here.',
      treatments: [],
      evidence: ['nice-ng156-aneurysm'],
    },
    surgery: {
      text: 'An operation on the artery, by plan or at once.',
      speaksFor: 'It prevents or stops bleeding.',
      speaksAgainst: 'It is a large operation. The size of the artery and your health decide when.',
      treatments: [],
      evidence: ['aneurysm-size', 'aneurysm-repair'],
    },
  },
  questions: ['Should my main artery be scanned?', 'How wide is it, and when is the next check?'],
  door: {
    urgency: 'emergency',
    text: 'Sudden tearing pain, fainting or a beating belly: call an ambulance now. Known wide artery and new pain: the same.',
    soonerIf: 'At risk, with new pain that has no clear cause: speak to a doctor today.',
  },
  evidence: ['nice-ng156-aneurysm', 'lourenco-2018-aneurysm', 'aneurysm-size'],
};
