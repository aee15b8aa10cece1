import type { Evidence } from './evidence.ts';

/** What the further tests and signs stand on: holds on a bench, chair stands, leg lifts, breathing, posture, pain map. */
export const moreTestEvidence: readonly Evidence[] = [
  {
    id: 'sorensen-error',
    claim:
      'Done three times with 5 to 10 days between, a hold over a bench edge changed by up to 54 to 57 of 100 parts without any real change. With a mean of 113 s that makes an error of about 22 s.',
    grade: 'moderate',
    sources: [
      {
        citation:
          'Keller A et al., Spine 2001;26:771–777 (31 people with back pain, 31 without); seconds worked out here',
        url: 'https://pubmed.ncbi.nlm.nih.gov/11295899/',
      },
    ],
    checked: true,
  },
  {
    id: 'sorensen-same-day',
    claim:
      'Done twice within 15 minutes, a hold over a bench edge varied by 12 to 18 s. People without pain held longer.',
    grade: 'moderate',
    sources: [
      {
        citation: 'Latimer J et al., Spine 1999;24:2085–2089 (63 people)',
        url: 'https://researchers.mq.edu.au/en/publications/the-reliability-and-validity-of-the-biering-sorensen-test-in-asym',
      },
    ],
    checked: true,
  },
  {
    id: 'half-curl-times',
    claim:
      'In 28 young women a curl-up was held for 107 s (spread 54 s). A sit-back at 60 degrees was held for 375 s with a far wider spread, so the curl-up is the better front test.',
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
    id: 'half-curl-error',
    claim:
      'No error of this very hold was found. Another front hold had a reliability of 0.71 from week to week; with the spread of the curl-up that makes about 29 s.',
    grade: 'very-low',
    sources: [
      {
        citation:
          'Prone bridge and modified V-sit, 60 volunteers, 10 of them retested; error worked out here',
        url: 'https://dialnet.unirioja.es/servlet/articulo?codigo=4861393',
      },
    ],
    checked: true,
  },
  {
    id: 'one-leg-bridge-times',
    claim:
      'People of 18 to 35 with and without back pain held a bridge on one leg for 81 s on average (spread 25 s). The order of the people stayed nearly the same when it was repeated (0.87 to 0.94). With the lower figure that makes an error of about 9 s.',
    grade: 'low',
    sources: [
      {
        citation:
          'Lehecka BJ et al., Int J Sports Phys Ther 2021;16:1442–1453 (68 people); error worked out here',
        url: 'https://doi.org/10.26603/001c.29592',
      },
    ],
    checked: true,
  },
  {
    id: 'one-leg-bridge-students',
    claim:
      'In 77 students a bridge on one leg lasted 65 s on one side and 64 s on the other, with a spread of 33 s.',
    grade: 'low',
    sources: [
      {
        citation:
          'Establishing normative values for the single leg bridge endurance test, Georgia Southern University 2026',
        url: 'https://scholars.georgiasouthern.edu/en/publications/establishing-normative-values-and-clinician-assessment-accuracy-f/',
      },
    ],
    checked: true,
  },
  {
    id: 'one-leg-closed-means',
    claim:
      'With closed eyes the best of three goes is far shorter than with open eyes, and shorter with age: about 15 s below 40, 13 s in the forties, 8 s in the fifties, 4 s in the sixties. These figures could not be read in the source.',
    grade: 'low',
    sources: [{ citation: 'Springer BA et al., J Geriatr Phys Ther 2007;30:8–15 (549 people)' }],
    checked: false,
  },
  {
    id: 'one-leg-closed-error',
    claim:
      'Reviews give reliabilities from 0.83 for standing on one leg. With a spread of about 13 s in young people that makes an error of about 5 s with closed eyes.',
    grade: 'very-low',
    sources: [
      {
        citation: 'Netič E, Puh U, Hlebš S, Fizioterapija 2012;20(1):26; error worked out here',
        url: 'https://dlib.si/stream/URN:NBN:SI:DOC-6Z8RZZWU/79b5297d-7bda-4f8d-9130-6f9e6e39c78a/TEXT',
      },
    ],
    checked: false,
  },
  {
    id: 'chair-stand-ranges',
    claim:
      'The middle half of active people from 60 on, by sex and age, stand up from a chair 11 to 19 times in 30 s, fewer with age. It measures the legs more than the trunk.',
    grade: 'moderate',
    sources: [
      {
        citation: 'Rikli RE, Jones CJ, ranges of the 25th to 75th of 100, 7,183 people of 60 to 94',
        url: 'https://pdfcoffee.com/30-second-chairs-it-to-stand-test-pdf-free.html',
      },
    ],
    checked: true,
  },
  {
    id: 'chair-stand-error',
    claim:
      'From day to day the order of 76 older people stayed nearly the same (0.84 in men, 0.92 in women). With a spread of 3.7 stands that makes an error of about 1.5. On one day, people with mild knee arthritis varied so little that 2.5 stands were a real change.',
    grade: 'moderate',
    sources: [
      {
        citation: 'Jones CJ, Rikli RE, Beam WC, Res Q Exerc Sport 1999;70:113–119; error worked out here',
        url: 'https://pubmed.ncbi.nlm.nih.gov/10380242/',
      },
      {
        citation: 'Gill S et al., thirty second chair stand test in 93 people with mild knee osteoarthritis',
        url: 'https://dro.deakin.edu.au/articles/journal_contribution/Thirty_second_chair_stand_test_Test_retest_reliability_agreement_and_minimum_detectable_change_in_people_with_early-stage_knee_osteoarthritis/20597538',
      },
    ],
    checked: true,
  },
  {
    id: 'leg-lift-agrees',
    claim:
      'Three examiners agreed well on lifting a straight leg while lying (0.87, 31 women). How heavy it felt went along with how much force the leg had (r about 0.5 to 0.6, 21 mothers).',
    grade: 'low',
    sources: [
      {
        citation: 'Kwong EH et al., J Rehabil Med 2013;45(10)',
        url: 'https://medicaljournals.se/jrm/content/html/10.2340/16501977-1213',
      },
      {
        citation:
          'Active straight leg raising, subjective and objective scores, Spine 2010 (21 parous women)',
        url: 'https://repub.eur.nl/pub/27999',
      },
    ],
    checked: true,
  },
  {
    id: 'leg-lift-scale',
    claim:
      'The scale from 0 to 5 a leg comes from pelvic pain after pregnancy; more than 3 for both legs together was called notable there. The figures were not read in the source.',
    grade: 'low',
    sources: [{ citation: 'Mens JMA et al., Spine 2001;26:1167–1171' }],
    checked: false,
  },
  {
    id: 'breathing-rate-adults',
    claim:
      'Adults at rest breathe about 12 to 20 times a minute; textbooks differ by a few. Knowing that one counts changes the count.',
    grade: 'low',
    sources: [
      {
        citation: 'Textbook range, as gathered by a breathing-rate page',
        url: 'https://community.icliniq.com/t/what-is-the-respiration-rate/3107',
      },
    ],
    checked: true,
  },
  {
    id: 'hi-lo-hands',
    claim:
      'One hand on the chest and one on the belly shows which moves more. Examiners could tell breathing patterns apart by it; breathing against the belly was the hardest. The result changes with position.',
    grade: 'low',
    sources: [
      {
        citation: 'Manual assessment of respiratory motion and Hi-Lo compared, 56 assessors',
        url: 'https://discovery.researcher.life/article/comparison-of-the-manual-assessment-of-respiratory-motion-marm-and-the-hi-lo-breathing-assessment-in-determining-a-simulated-breathing-pattern/98304e30ddc2311fa2ff7a92f944634c',
      },
      {
        citation: 'Hi-Lo test in several positions, 50 people',
        url: 'https://scholarworks.atsu.edu/at-faculty/3/',
      },
    ],
    checked: true,
  },
  {
    id: 'breath-hold-weak-sign',
    claim:
      'How long the breath is held was proposed as one sign of disturbed breathing. In 51 and 84 people the measures of breathing hardly went along with each other. It shows no disease.',
    grade: 'very-low',
    sources: [
      {
        citation: 'A breathing screen of 51 people, Int J Sports Phys Ther 2017',
        url: 'https://www.scribd.com/document/668273043/Breathing-dysfunction-and-screening',
      },
      {
        citation: 'Courtney R, Greenwood KM, Cohen M, J Bodyw Mov Ther 2011;15:24–34 (84 people)',
        url: 'https://c.coek.info/pdf-relationships-between-measures-of-dysfunctional-breathing-in-a-population-with-c.html',
      },
    ],
    checked: true,
  },
  {
    id: 'wall-gap-follows-curve',
    claim:
      'The gap between head and wall goes along well with how round the upper back is (r 0.90, 158 people from 60). It says nothing about pain.',
    grade: 'low',
    sources: [
      {
        citation: 'Wongsa S et al., occiput-wall distance to measure kyphosis in communities',
        url: 'https://www.longdom.org/abstract/concurrent-validity-of-occiputwall-distance-to-measure-kyphosis-in-communities-48176.html',
      },
    ],
    checked: true,
  },
  {
    id: 'plumb-line-ideal',
    claim:
      'Teaching drawings place ear, shoulder and hip on a line that falls just in front of the outer ankle. It is a drawing of an ideal, not what was measured in healthy people.',
    grade: 'very-low',
    sources: [{ citation: 'Kendall FP et al., Muscles: Testing and Function with Posture and Pain' }],
    checked: false,
  },
  {
    id: 'posture-by-photo',
    claim: 'Two readings of posture from photographs agree moderately to well.',
    grade: 'low',
    sources: [
      {
        citation: 'Reliability of posture from photographs, review',
        url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC5446097',
      },
    ],
    checked: true,
  },
  {
    id: 'plumb-line-error',
    claim:
      'A mark on a photo is taken to be off by 1 % of body height, a standing person to sway by 1 %, and a phone to be tilted by 1.5 degrees, or 0.4 with a door frame in the picture. These are our assumptions.',
    grade: 'none-found',
    sources: [{ citation: 'Assumptions of Backstay; body shares from Drillis R, Contini R, 1966' }],
    checked: true,
  },
  {
    id: 'posture-says-little',
    claim:
      'It is not clear what a bad posture is, and how people stand says little about whether their back hurts. So posture is written down here and never scored.',
    grade: 'low',
    sources: [
      {
        citation: 'Clinical assessments of static posture, a systematic review of 41 studies, BMR 2021',
        url: 'https://ip.ios.semcs.net/articles/journal-of-back-and-musculoskeletal-rehabilitation/bmr200073',
      },
      {
        citation:
          'Forward head posture by photograph, 19 people with and 19 without neck pain, preprint 2022',
        url: 'https://medrxiv.org/content/10.1101/2022.12.07.22283100v1',
      },
    ],
    checked: true,
  },
  {
    id: 'more-test-rules',
    claim:
      'The order of the tests, their rests, the six-minute form and the split over two days are a proposal of this app. They let the groups rest while others work.',
    grade: 'none-found',
    sources: [{ citation: 'Own rule; not taken from a study' }],
    checked: true,
  },
  {
    id: 'error-not-known',
    claim:
      'How much this measure varies in the same person was not found. Changes in it are not judged here.',
    grade: 'none-found',
    sources: [{ citation: 'Looked for and not found' }],
    checked: true,
  },
];
