import type { Evidence } from './evidence.ts';

const manual = {
  citation: 'Backrack operating instructions, pages 1 and 2',
  url: 'https://www.scribd.com/document/456734697/backrack-manual-en',
};
const exercises = {
  citation: 'The maker of the Backrack, basic exercises',
  url: 'https://www.spinalbackrack.com/exercises/',
};

/** What is public about the Backrack, and what is known of such devices. */
export const reliefBackrackEvidence: readonly Evidence[] = [
  {
    id: 'relief-backrack-no-trial',
    claim:
      'No trial of the Backrack was found. What it does for pain is not known. The maker’s numbers on its effect were not found in any study.',
    grade: 'none-found',
    sources: [{ citation: 'Own search of the literature, November 2026; nothing found' }],
    checked: true,
  },
  {
    id: 'relief-backrack-like-devices',
    claim:
      'Twelve people grew more in 10 minutes on a roller board than lying flat; on a curved board the difference could be chance. How many millimetres is not told in the summary, the maker of one paid for the study, and pain was not measured.',
    grade: 'very-low',
    sources: [
      {
        citation: 'DeVocht JW, et al. J Manipulative Physiol Ther 2000;23:252-257',
        url: 'https://staging.chiroindex.org/?articleId=14746&search_page=articles',
      },
      {
        citation: 'Passive distraction devices: who wins in the stretch? Chiropractic Research Review',
        url: 'http://www.chiropracticresearchreview.com/crr/article.php?id=326',
      },
    ],
    checked: true,
  },
  {
    id: 'relief-backrack-who-must-not',
    claim:
      'The maker rules it out with an unhealed fracture of the spine, a scoliosis above 45 degrees, a tumour or an infection of the spine, and after the sixth month of pregnancy. It warns frail people of the floor, and names a size for 1.55 to 1.75 m and one for 1.75 to 2.00 m.',
    grade: 'none-found',
    sources: [manual, exercises],
    checked: true,
  },
  {
    id: 'relief-backrack-steps',
    claim:
      'Getting on, the start position, the single and the double leg raise are told by the maker, each held for about 30 seconds. The backwards tilt and the double leg raise with tilt are named, but how to do them is not public.',
    grade: 'none-found',
    sources: [
      exercises,
      manual,
      {
        citation: 'The maker of the Backrack, double leg raise',
        url: 'https://www.spinalbackrack.com/spinal-backrack-2nd-basic-exercise-starting-position-double-leg-raise/',
      },
    ],
    checked: true,
  },
  {
    id: 'relief-backrack-settling',
    claim:
      'The maker says that the first days can leave you sore, that this settles in about 5 days, and that the pressure should rise in stages. It also says there are no side effects, which does not fit. Nobody has measured it.',
    grade: 'none-found',
    sources: [
      {
        citation: 'The maker of the Backrack, start position and single leg raise',
        url: 'https://www.spinalbackrack.com/spinal-backrack-1-basic-exercise-starting-position-single-leg-raise/',
      },
    ],
    checked: true,
  },
  {
    id: 'relief-backrack-three-months',
    claim:
      'The maker keeps the reverse leg raise for people with little or no pain who use the rack regularly for at least three months and manage the crunch with ease.',
    grade: 'none-found',
    sources: [
      {
        citation: 'The maker of the Backrack, reverse leg raise',
        url: 'http://www.spinalbackrack.com/reverse-leg-raise/',
      },
    ],
    checked: true,
  },
  {
    id: 'relief-device-rules',
    claim:
      'How long, how often and when to go on with a device are rules of Backstay, not of the maker. They are cautious guesses, and nobody has tested them.',
    grade: 'none-found',
    sources: [{ citation: 'Backstay relief rules 1, docs/reference/relief-trial.md' }],
    checked: true,
  },
];
