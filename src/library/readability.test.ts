import { describe, expect, it } from 'vitest';
import { gradeOf, type Lines, median, sentencesOf, wordsOf } from '../../test/reading/grade.ts';
import { conditions } from './conditions/all-conditions.ts';
import { optionKinds } from './conditions/condition.ts';
import { coreTests } from './core-tests/all-core-tests.ts';
import { moreTests } from './core-tests/more/all-more-tests.ts';
import { allEvidence } from './evidence/all-evidence.ts';
import { exercises } from './exercises/all-exercises.ts';
import { patterns } from './likelihoods/all-patterns.ts';
import { patternQuestions } from './questions/questions.ts';
import { redFlags } from './red-flags/red-flags.ts';
import { reliefTechniques } from './relief/all-relief.ts';
import { treatments } from './treatments/all-treatments.ts';

/** What a person reads of each entry. */
const families: Readonly<Record<string, readonly { readonly id: string; readonly lines: Lines }[]>> = {
  conditions: conditions.map((one) => ({
    id: one.id,
    lines: [
      ...[one.whatItIs, one.inTheSpine, ...one.howItShows, one.usualCourse, ...one.whatHelps],
      ...[one.picture.caption, one.picture.alternative],
      ...optionKinds.flatMap((kind) => {
        const { text, speaksFor, speaksAgainst } = one.options[kind];
        return [text, speaksFor, speaksAgainst];
      }),
      ...[...one.questions, one.door.text, one.door.soonerIf],
    ],
  })),
  treatments: treatments.map((one) => ({
    id: one.id,
    lines: [
      ...[one.whatItIs, one.whatIsKnown, one.watchFor, one.whereTheyDiffer],
      ...[...one.positions.map(({ words }) => words), ...one.questions],
    ],
  })),
  'red flags': redFlags.map(({ id, question, detail, howToTell, why }) => ({
    id,
    lines: [question, detail, howToTell, why],
  })),
  questions: patternQuestions.map((one) => ({
    id: one.id,
    lines: [one.question, one.detail, ...('options' in one ? one.options.map(({ text }) => text) : [])],
  })),
  'reasons of patterns': patterns.map(({ id, gate, groups }) => ({
    id,
    lines: [gate?.text, ...groups.flat().flatMap(({ levels }) => levels.map(({ text }) => text))],
  })),
  exercises: exercises.map(({ id, purpose, steps, cue, faults }) => ({
    id,
    lines: [purpose, ...steps, cue, ...faults],
  })),
  relief: reliefTechniques.map(({ id, purpose, steps, cue, stopIf, notFor, expect: effect }) => ({
    id,
    lines: [purpose, ...steps, cue, ...stopIf, ...notFor.map(({ text }) => text), effect],
  })),
  'further tests': moreTests.map((one) => ({
    id: one.id,
    lines: [
      ...[...one.steps, one.cue, ...one.endsWhen, ...one.notFor, one.says],
      ...(one.take === 'choice' ? [one.question, ...one.options.map(({ text }) => text)] : []),
    ],
  })),
  'core tests': coreTests.map(({ id, steps, cue, endsWhen }) => ({
    id,
    lines: [...steps, cue, ...endsWhen],
  })),
};

/** Texts above the ninth grade that stay as they are, and why. */
const reasons: Readonly<Record<string, string>> = {
  'infection-prone':
    'Diabetes, dialysis, immunity: those who have them know these words, and easier ones would miss them.',
};

describe.each(Object.entries(families))('the words of the %s', (_, entries) => {
  const graded = entries.map(({ id, lines }) => ({ id, grade: gradeOf(lines) }));

  it('can be read by most eleven-year-olds: half of them at the sixth grade or lower', () => {
    expect(graded.length).toBeGreaterThan(3);
    expect(median(graded.map(({ grade }) => grade))).toBeLessThanOrEqual(6);
  });

  it('are nowhere above the ninth grade without a reason', () => {
    const hard = graded.filter(({ id, grade }) => grade > 9 && !reasons[id]);
    expect(hard).toEqual([]);
  });
});

describe('the paragraphs of conditions and treatments', () => {
  const paragraphs = [
    ...conditions.flatMap((one) => [one.whatItIs, one.inTheSpine, one.usualCourse]),
    ...conditions.flatMap(({ door }) => [door.text, door.soonerIf]),
    ...conditions.flatMap(({ picture }) => [picture.caption, picture.alternative]),
    ...treatments.flatMap((one) => [one.whatItIs, one.whatIsKnown, one.watchFor, one.whereTheyDiffer]),
  ].flatMap((text = '') => (text ? [{ text, grade: gradeOf([text]) }] : []));

  it('keep to the same without the help of short lines around them', () => {
    expect(median(paragraphs.map(({ grade }) => grade))).toBeLessThanOrEqual(6);
    expect(paragraphs.filter(({ grade }) => grade > 9)).toEqual([]);
  });

  it('have no sentence of more than 28 words', () => {
    const long = paragraphs
      .flatMap(({ text }) => sentencesOf([text]))
      .filter((one) => wordsOf(one).length > 28);
    expect(long).toEqual([]);
  });
});

describe('the claims of the ledger', () => {
  it('stay within reach of a grown-up reader: half at the ninth grade or lower', () => {
    expect(median(allEvidence.map(({ claim }) => gradeOf([claim])))).toBeLessThanOrEqual(9);
  });
});

describe('the reasons', () => {
  it('are there only for what is still hard', () => {
    const all = Object.values(families).flat();
    for (const id of Object.keys(reasons))
      expect(gradeOf(all.find((one) => one.id === id)?.lines ?? []), id).toBeGreaterThan(9);
  });
});
