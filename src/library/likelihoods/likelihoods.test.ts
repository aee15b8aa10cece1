import { describe, expect, test } from 'vitest';
import { evidenceById } from '../evidence/all-evidence.ts';
import { optionsOf } from '../questions/question.ts';
import { questionById } from '../questions/questions.ts';
import { redFlags } from '../red-flags/red-flags.ts';
import { patterns } from './all-patterns.ts';
import type { Finding } from './finding.ts';
import { patternIds } from './pattern.ts';
import { seriousPatterns } from './serious-patterns.ts';

const features = patterns.flatMap(({ id, groups }) =>
  groups.flat().map((feature) => ({ pattern: id, feature, levels: feature.levels })),
);

function leaves(finding: Finding): readonly Finding[] {
  if ('not' in finding) return leaves(finding.not);
  if ('all' in finding) return finding.all.flatMap(leaves);
  if ('any' in finding) return finding.any.flatMap(leaves);
  return 'atLeast' in finding ? finding.of.flatMap(leaves) : [finding];
}

describe('the patterns', () => {
  test('are the fifteen that the check can speak of, each once', () => {
    const ids = [...patterns, ...seriousPatterns].map(({ id }) => id);
    expect([...ids].sort()).toEqual([...patternIds].sort());
  });

  test('that are dangerous look for dangers that a question looks for', () => {
    const asked = new Set(redFlags.map(({ target }) => target));
    for (const { targets } of seriousPatterns) for (const target of targets) expect(asked).toContain(target);
  });

  test('share out no more than everybody', () => {
    const all = patterns.reduce((sum, { shares }) => sum + (shares.at(-1)?.share ?? 0), 0);
    expect(all).toBeLessThanOrEqual(1);
  });
});

describe('every likelihood ratio', () => {
  test('carries a source in the ledger and says whether it was read there', () => {
    for (const { pattern, feature, levels } of features) {
      for (const id of feature.evidence) expect(evidenceById(id), `${pattern}: ${id}`).toBeDefined();
      for (const { checked, basis } of levels) {
        expect(typeof checked).toBe('boolean');
        if (basis === 'estimated') expect(checked, `${pattern}: ${feature.id}`).toBe(false);
      }
    }
    for (const { gate } of patterns)
      for (const id of gate?.evidence ?? []) expect(evidenceById(id), id).toBeDefined();
  });

  test('is above nothing; those of small studies stay as printed, the cap is applied when they are used', () => {
    for (const { levels } of features) for (const { ratio } of levels) expect(ratio).toBeGreaterThan(0);
  });

  test('looks at questions and answers that exist', () => {
    const findings = patterns.flatMap(({ gate, groups, shares }) => [
      ...(gate ? [gate.when] : []),
      ...shares.flatMap(({ when }) => when ?? []),
      ...groups
        .flat()
        .flatMap(({ levels, onlyIf }) => [...levels.map(({ when }) => when), onlyIf ?? []].flat()),
    ]);
    for (const leaf of findings.flatMap(leaves)) {
      if (!('question' in leaf)) throw new Error('a finding without a question');
      const question = questionById(leaf.question);
      if (!('is' in leaf)) {
        expect(question?.kind, leaf.question).toBe('whole-number');
        continue;
      }
      if (!question || question.kind === 'whole-number') throw new Error(`${leaf.question} has no codes`);
      const codes = optionsOf(question).map(({ code }) => code);
      for (const code of leaf.is) expect(codes, leaf.question).toContain(code);
    }
  });
});
