import type { Evidence } from './evidence.ts';

/** What the core check, its comparisons and its rules stand on. */
export const coreTestEvidence: readonly Evidence[] = [
  {
    id: 'hold-times-400-adults',
    claim:
      'In 400 healthy adults of 20 to 59, side holds lasted 77 s on average (spread 34 s). Back holds lasted 183 s in women (spread 93 s) and 181 s in men (spread 67 s). The table was read; how the back hold was done was not.',
    grade: 'low',
    sources: [
      {
        citation: 'Janik F et al., Sports Medicine – Open 2021;7:47, table 1',
        url: 'https://doi.org/10.1186/s40798-021-00338-2',
      },
    ],
    checked: true,
  },
  {
    id: 'side-bridge-young-women',
    claim: 'In 28 young women the side hold lasted 68 s on the right and 70 s on the left (spread 23 s).',
    grade: 'low',
    sources: [
      {
        citation: 'Journal of Sport Rehabilitation 2003;12(3):199',
        url: 'https://journals.humankinetics.com/abstract/journals/jsr/12/3/article-p199.xml',
      },
    ],
    checked: true,
  },
  {
    id: 'side-bridge-error',
    claim:
      'Repeated by the same women, a side hold varies by about 11 s. Only a change of more than about 30 s is surely real.',
    grade: 'low',
    sources: [
      {
        citation: 'Test-retest of the side bridge in 24 active women: ICC 0.81, typical error 10.95 s',
        url: 'https://www.physiohub.io/research/general/is-the-side-bridge-test-valid-and-reliable-for-assessing-trunk-lateral-flexor-en',
      },
    ],
    checked: true,
  },
  {
    id: 'core-endurance-reliable',
    claim: 'Hold times of trunk muscles put people in nearly the same order after 5 days and after 8 weeks.',
    grade: 'low',
    sources: [
      {
        citation: 'McGill SM, Childs A, Liebenson C, Arch Phys Med Rehabil 1999;80:941–944',
        url: 'https://pubmed.ncbi.nlm.nih.gov/10453772/',
      },
    ],
    checked: true,
  },
  {
    id: 'chest-raise-reliable',
    claim:
      'Lifting the chest off the floor gives steady hold times from day to day (reliability 0.95, few studies). With the spread in adults that makes an error of about 18 s.',
    grade: 'low',
    sources: [
      {
        citation:
          'Martínez-Romero MT et al., Int J Environ Res Public Health 2020;17:3088; error worked out here',
        url: 'https://doi.org/10.3390/ijerph17093088',
      },
    ],
    checked: true,
  },
  {
    id: 'chest-raise-muscles',
    claim:
      'Lifting the chest from the floor uses the back more and the back of the thighs less than hanging over a bench.',
    grade: 'low',
    sources: [
      {
        citation:
          'Müller R, Strässle K, Wirth B, J Electromyogr Kinesiol 2010;20:845–850 (29 healthy people)',
      },
    ],
    checked: true,
  },
  {
    id: 'sorensen-561-adults',
    claim:
      'Hanging over a bench, 561 healthy adults of 19 to 67 held 113 s on average (spread 46 s); older people held for less. It is not the same position as on the floor.',
    grade: 'low',
    sources: [
      {
        citation: 'J Back Musculoskelet Rehabil 2011, doi 10.3233/BMR-2011-0282',
        url: 'https://doi.org/10.3233/BMR-2011-0282',
      },
    ],
    checked: true,
  },
  {
    id: 'plank-students',
    claim:
      'Students of 18 to 25 held a plank on the forearms for 124 s (men, spread 72 s) and 83 s (women, spread 63 s).',
    grade: 'moderate',
    sources: [
      {
        citation: 'Strand SL et al., Journal of Human Kinetics 2014;40:93–102 (471 students)',
        url: 'https://doi.org/10.2478/hukin-2014-0011',
      },
    ],
    checked: true,
  },
  {
    id: 'plank-older',
    claim: 'People of 60 to 79 hold a plank for less time than people of 20 to 35.',
    grade: 'low',
    sources: [
      {
        citation: 'Bohannon RW et al., J Bodyw Mov Ther 2018;22:385–389 (120 people)',
        url: 'https://doi.org/10.1016/j.jbmt.2017.07.005',
      },
    ],
    checked: true,
  },
  {
    id: 'plank-error',
    claim:
      'A plank done in short bouts varied by about 13 s between two days. For one long hold no figure was found; the same is taken.',
    grade: 'low',
    sources: [
      {
        citation: 'Reece JD, Development of a prone bridge test, Brigham Young University 2009 (45 adults)',
        url: 'https://scholarsarchive.byu.edu/etd/1845',
      },
    ],
    checked: true,
  },
  {
    id: 'one-leg-age-means',
    claim:
      'On one leg with open eyes, the best of three goes lasted 45 s on average below 40 (the most that is counted), 42 s from 40 to 49, 41 s from 50 to 59, 32 s in the sixties, 22 s in the seventies, 9 s from 80. Sex made no difference.',
    grade: 'moderate',
    sources: [{ citation: 'Springer BA et al., J Geriatr Phys Ther 2007;30:8–15, table 1 (549 people)' }],
    checked: true,
  },
  {
    id: 'one-leg-error',
    claim:
      'In people over 60, standing on one leg varies by about 9 s. Only a change of more than 24 s is surely real.',
    grade: 'low',
    sources: [{ citation: 'Goldberg A et al., Gait & Posture 2011;33:737–739 (25 people of 60 to 89)' }],
    checked: true,
  },
  {
    id: 'age-20-to-49-no-effect',
    claim: 'In 137 office workers of 20 to 49, age made no difference to four trunk hold tests.',
    grade: 'low',
    sources: [
      {
        citation: 'Jalayondeja W, Kraingchieocharn S, J Med Assoc Thai 2015;98(Suppl 5):S23–S28',
        url: 'https://studylib.net/doc/8818611/trunk-extensor--flexor-and-lateral-flexor-endurance-time-in',
      },
    ],
    checked: true,
  },
  {
    id: 'hold-times-log-normal',
    claim:
      'Few people hold very long and many hold short. A curve that allows for this fits the published quarters of plank times better than a bell curve.',
    grade: 'low',
    sources: [
      {
        citation: 'Quarters of plank times in two groups of students, Linfield College 2014; worked out here',
        url: 'https://digitalcommons.linfield.edu/symposium/2014/all/8',
      },
    ],
    checked: true,
  },
  {
    id: 'hold-ratios-convention',
    claim:
      'Common limits: front to back not above 1, side to back not above 0.75, left and right within 5 %. They are a convention from young healthy people and other holds, not a diagnosis.',
    grade: 'very-low',
    sources: [
      {
        citation: 'McGill endurance tests, as summarised for therapists',
        url: 'https://www.matassessment.com/blog/mcgill-endurance-tests',
      },
    ],
    checked: true,
  },
  {
    id: 'weak-group-rule',
    claim:
      'A group counts as the one that holds least when it lies 20 places of 100 below your own middle, or below place 16. With the error of the tests, it is said when it is settled 4 times of 5 and seen on two days; after four days, when it is likelier than not. This is a rule made for this app.',
    grade: 'none-found',
    sources: [{ citation: 'Own rule; the limits are a proposal, not taken from a study' }],
    checked: true,
  },
  {
    id: 'weak-core-not-the-cause',
    claim:
      'How well the deep trunk muscles change with training does not go along with how much the pain or the trouble changes.',
    grade: 'moderate',
    sources: [
      {
        citation: 'Systematic review of 15 studies, The Journal of Pain 2014',
        url: 'https://www.jpain.org/article/S1526-5900(13)01317-5/fulltext',
      },
    ],
    checked: true,
  },
  {
    id: 'trunk-endurance-curve',
    claim:
      'The smaller the share of its full strength a trunk muscle uses, the longer it holds: about 3 minutes at 40 of 100, 72 seconds at 60. For one person the time lies within about a third to a half of the curve.',
    grade: 'moderate',
    sources: [
      {
        citation:
          'Frey Law LA, Avin KG, Ergonomics 2010;53:109–129 (194 studies; trunk: 22.69 s × share^−2.27, R² 0.89)',
        url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC2891087/',
      },
    ],
    checked: true,
  },
];
