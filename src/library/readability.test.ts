import { describe, expect, it } from 'vitest';
import { gradeOf, median } from '../../test/reading/grade.ts';
import { describePlainWords } from '../../test/reading/plain-words.ts';
import { gradedProse, isProse } from '../../test/reading/prose.ts';
import { textsIn } from '../../test/reading/texts-in.ts';
import { writtenWords } from '../../test/reading/written-words.ts';
import { conditions } from './conditions/all-conditions.ts';
import { coreTests } from './core-tests/all-core-tests.ts';
import { moreTests } from './core-tests/more/all-more-tests.ts';
import { allEvidence } from './evidence/all-evidence.ts';
import { exercises } from './exercises/all-exercises.ts';
import { patterns } from './likelihoods/all-patterns.ts';
import { muscleGroupNames } from './muscle-groups.ts';
import { questionSections } from './questions/questions.ts';
import { dangers } from './red-flags/danger.ts';
import { redFlags } from './red-flags/red-flags.ts';
import { reliefTechniques } from './relief/all-relief.ts';
import { backrack } from './relief/devices/backrack.ts';
import { explainedReliefs } from './relief/explained/all-explained.ts';
import { treatments } from './treatments/all-treatments.ts';
import { guidelines } from './treatments/guidelines.ts';

/** Other names are there to be found again in a letter: they are the hard words themselves. */
const notRead = new Set(['otherNames']);
/** A code is for machines: small letters without a space. */
const isCode = (text: string) => /^[\da-z_-]+$/.test(text);

const families = Object.entries({
  conditions,
  treatments,
  guidelines,
  'red-flags': redFlags,
  dangers,
  questions: questionSections.flatMap(({ questions }) => questions),
  'sections of questions': questionSections.map(({ id, title }) => ({ id, title })),
  patterns,
  exercises,
  relief: [...reliefTechniques, ...explainedReliefs, backrack],
  'core-tests': coreTests,
  'more-tests': moreTests,
  muscles: muscleGroupNames,
}).map(
  ([name, entries]) => [name, textsIn(entries, name, notRead).filter(({ text }) => !isCode(text))] as const,
);

describePlainWords(families, {
  texts: {
    'guidelines/american/name': 'It is the name under which it is found.',
    'red-flags/blood-thinner/detail': 'The names stand on the boxes; a missing one would be a missed Yes.',
    'red-flags/infection-prone/briefly':
      'Diabetes, dialysis, immunity: those who have them know these words, and easier ones would miss them.',
    'questions/inflammation-signs/options/family/text':
      'Plain words stand first; the names are those a doctor has told the family.',
  },
  words: {
    'anti-inflammatory': 'It is what stands on the pack.',
    paracetamol: 'It is what stands on the pack.',
    rivaroxaban: 'It is what stands on the pack.',
    anticoagulant: 'It is what stands on the pack.',
    antibiotics: 'Who has had them knows them by this name.',
    chemotherapy: 'Who has had it knows it by this name.',
    tuberculosis: 'Who has had it knows it by this name.',
    osteoporosis: 'It stands behind "thin bones", for those who know it by this name.',
    physiotherapist: 'It is what stands on the door.',
    ejaculation: 'It is one of three things asked for, and the words that are easier are coarse.',
    organization: 'It is part of the name of the World Health Organization.',
    everybody: 'The measure counts five syllables where people say four.',
  },
});

describe('the words of the library', () => {
  const all = families.flatMap(([, texts]) => texts);

  it('are all looked at, wherever they are written', () => {
    const known = new Set(all.map(({ text }) => text));
    const written = writtenWords('src/library').filter(
      ({ id, text }) => isProse(text) && !/evidence/.test(id),
    );
    expect(gradedProse(all).length).toBeGreaterThan(1500);
    expect(written.length).toBeGreaterThan(1500);
    expect(written.filter(({ text }) => !known.has(text))).toEqual([]);
  });

  it('go by a name that a reason can use, each by its own', () => {
    const names = all.map(({ id }) => id);
    expect(names).toContain('questions/sex/options/female/text');
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('the claims of the ledger', () => {
  it('stay within reach of a grown-up reader: half at the ninth grade or lower', () => {
    expect(median(allEvidence.map(({ claim }) => gradeOf([claim])))).toBeLessThanOrEqual(9);
  });
});
