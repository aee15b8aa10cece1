import type { Evidence } from './evidence.ts';
import { reliefBackrackEvidence } from './relief-backrack-evidence.ts';

/** What the relief techniques that came later stand on. */
export const reliefEvidence: readonly Evidence[] = [
  {
    id: 'relief-lumbar-cushion',
    claim:
      'Ten healthy men lay on their backs over a cushion for 10 minutes. All grew, by about 5 mm on average, each by a different amount. Pain was not measured.',
    grade: 'very-low',
    sources: [
      {
        citation: 'Kourtis D, Magnusson M, Smith F, Hadjipavlou A, Pope M. Iowa Orthop J 2004;24:65-71',
        url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC1888420/',
      },
    ],
    checked: true,
  },
  {
    id: 'relief-water-sitting',
    claim:
      'Fourteen healthy people sat in water up to the head for 30 minutes after exercise. They regained all the height they had lost. In a chair on land they did not. Pain was not measured.',
    grade: 'very-low',
    sources: [
      {
        citation: 'Stature recovery after sitting on land and in water. Man Ther 2009;14:685-689',
        url: 'https://pubmed.ncbi.nlm.nih.gov/19467912/',
      },
    ],
    checked: true,
  },
  {
    id: 'relief-water-running',
    claim:
      'Fourteen runners shrank by 2.9 mm in 30 minutes of deep water running, 5.5 mm in shallow water and 4.6 mm on a treadmill. Shallow water was no gentler than land.',
    grade: 'very-low',
    sources: [
      {
        citation: 'Dowzer CN, Reilly T, Cable NT. Br J Sports Med 1998;32:44-48',
        url: 'https://bjsm.bmj.com/content/32/1/44',
      },
    ],
    checked: true,
  },
  {
    id: 'relief-seated-unloading',
    claim:
      'Six healthy people took weight off the spine with their arms while sitting. Their spines were measured in a scanner before and after. It was a first trial of the method, with nobody to compare and nobody in pain.',
    grade: 'very-low',
    sources: [
      {
        citation:
          'Magnetic resonance imaging and stadiometric assessment after sitting and chair-care exercise. Spine J 2010;10:297-305',
        url: 'https://pubmed.ncbi.nlm.nih.gov/20189463/',
      },
    ],
    checked: true,
  },
  {
    id: 'relief-not-measured',
    claim:
      'No study was found that measured what this way of resting does to back pain. It is offered for comfort only.',
    grade: 'none-found',
    sources: [{ citation: 'Own search of the literature, November 2026; nothing found' }],
    checked: true,
  },
  {
    id: 'relief-inversion-pressure',
    claim:
      'In 16 healthy people the pressure in the eye rose from 14 to 36 mmHg upside down. In 26 others the blood pressure rose from 110/77 to 130/90.',
    grade: 'low',
    sources: [
      {
        citation: 'Friberg TR, Weinreb RN. JAMA 1985;253:1755-1757',
        url: 'https://pubmed.ncbi.nlm.nih.gov/3974054/',
      },
      {
        citation: 'LeMarr JD, Golding LA, Adler JG. Intraocular pressure response to inversion. 1984',
        url: 'https://scilit.com/publications/fd1e8362021dfbf0a898f06c2188b12a',
      },
    ],
    checked: true,
  },
  {
    id: 'relief-inversion-trial',
    claim:
      'In one small trial of 24 people waiting for a disc operation, fewer of those who hung upside down were operated on. Nobody was blinded, and it is too small to build on.',
    grade: 'very-low',
    sources: [
      {
        citation: 'Prasad KSM, Gregson BA, Hargreaves G, et al. Disabil Rehabil 2012;34:1473-1480',
        url: 'https://researchportaltest.northumbria.ac.uk/en/publications/inversion-therapy-in-patients-with-pure-single-level-lumbar-disco',
      },
    ],
    checked: true,
  },
  {
    id: 'relief-inversion-cautions',
    claim:
      'Makers of inversion tables warn people with high blood pressure, heart disease, glaucoma, blood thinners, thin bones, implants, a hernia or a pregnancy. These are lists of makers, not trials.',
    grade: 'very-low',
    sources: [
      {
        citation: 'Teeter, list of contraindications',
        url: 'https://www.contourliving.com/blog/teeter-contraindications/',
      },
    ],
    checked: true,
  },
  {
    id: 'relief-traction-stature',
    claim:
      'Ten young healthy people grew by 8.9 mm in 25 minutes of pull, and by 3.3 mm lying with bent knees. In fifteen others 42 minutes of lying gave 6.1 mm, with a weak pull 5.7 and with a strong one 7.0. An hour later it was gone.',
    grade: 'very-low',
    sources: [
      {
        citation: 'Bridger RS, Ossey S, Fourie G. Spine 1990;15:522-524',
        url: 'https://doi.org/10.1097/00007632-199006000-00017',
      },
      {
        citation:
          'Changes in stature during and after spinal traction in young male subjects. Rev Bras Fisioter 2007;11(1)',
        url: 'https://www.scielo.br/scielo.php?pid=S1413-35552007000100011&script=sci_arttext',
      },
    ],
    checked: true,
  },
  {
    id: 'relief-traction-cautions',
    claim:
      'Pulling on the spine is kept from people with a fracture, thin bones, cancer or infection in the spine, cord or cauda equina signs, a widened artery, an implant or a pregnancy. This is expert advice.',
    grade: 'low',
    sources: [
      { citation: 'Accepted clinical practice; lists in textbooks of physiotherapy, still to be read' },
    ],
    checked: false,
  },
  {
    id: 'relief-trial-rules',
    claim:
      'How many pairs of rests are compared and how sure is sure enough are rules of Backstay. Over made-up people, no difference was called one in 6 of 100, and two points were found in 92 of 100. It cannot take away what one expects.',
    grade: 'none-found',
    sources: [{ citation: 'Backstay relief rules 1, docs/reference/relief-trial.md' }],
    checked: true,
  },
  ...reliefBackrackEvidence,
];
