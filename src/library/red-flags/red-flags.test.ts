import { describe, expect, test } from 'vitest';
import { safetyEvidence } from '../evidence/safety-evidence.ts';
import { dangers } from './danger.ts';
import { dangerTargets } from './red-flag.ts';
import { redFlagById, redFlags } from './red-flags.ts';

const known = new Set(safetyEvidence.map((entry) => entry.id));

describe('the danger questions', () => {
  test('each has its own id, fit for the record', () => {
    const ids = redFlags.map((flag) => flag.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z0-9][a-z0-9-]{0,63}$/);
  });

  test('an unknown id is refused by name', () => {
    expect(() => redFlagById('headache')).toThrow('headache');
    expect(redFlagById('saddle-numb').target).toBe('cauda-equina');
  });

  test('each rests on evidence that is in the ledger', () => {
    for (const flag of redFlags)
      for (const id of flag.evidence) expect(known, `${flag.id}: ${id}`).toContain(id);
  });

  test('a closer look belongs to a question that exists', () => {
    for (const flag of redFlags) if (flag.partOf) expect(redFlagById(flag.partOf).id).toBe(flag.partOf);
  });

  test('only the question about sex may be skipped', () => {
    expect(redFlags.filter((flag) => flag.mayBeSkipped).map((flag) => flag.id)).toEqual(['sex-change']);
  });

  test('every danger is explained', () => {
    for (const target of dangerTargets) expect(dangers[target].ask).toMatch(/^Please/);
  });
});

describe('the words of the danger questions', () => {
  const sentences = redFlags.flatMap((flag) =>
    [flag.question, flag.detail ?? '', flag.howToTell ?? '', flag.why].flatMap((text) =>
      text.split(/(?<=[.?])\s+/).map((sentence) => ({ id: flag.id, sentence })),
    ),
  );

  test('each question is one question', () => {
    for (const { question } of redFlags) expect(question).toMatch(/^[^?]+\?$/);
  });

  test('no sentence is long', () => {
    for (const { id, sentence } of sentences)
      expect(sentence.split(/\s+/).length, `${id}: ${sentence}`).toBeLessThanOrEqual(26);
  });

  test('no exclamation marks, no calling of names', () => {
    for (const { sentence } of sentences)
      expect(sentence).not.toMatch(/!|(?:^|\. )you have a |weak core|% chance/i);
  });

  test('what the person said fits after "You said that"', () => {
    for (const { youSaid } of redFlags) expect(youSaid).toMatch(/^[a-z5].*[^.]$/);
    for (const { said } of redFlags) expect(said).toMatch(/^(?:I |[a-z]).*[^.]$/);
  });
});
