import { describe, expect, it } from 'vitest';
import { evidenceById, ladders, reliefTechniques } from '#library';
import text from '../../text/en/learn.json';
import { allClaims, topicIds, topicNamed } from './topics.ts';

describe('what there is to learn', () => {
  it('has a page for each topic of the text and knows no other', () => {
    expect([...topicIds].sort()).toEqual(Object.keys(text.topics).sort());
    expect(topicNamed('back')).toBe('back');
    expect(topicNamed('moon')).toBeUndefined();
  });

  it('tells of every group that has exercises', () => {
    expect(Object.keys(text.topics.exercises.groups)).toEqual([...ladders]);
  });

  it.each(allClaims.map(({ text: words, evidence }) => [words, evidence] as const))(
    'stands on the ledger: %s',
    (_, evidence) => {
      expect(evidence.length).toBeGreaterThan(0);
      for (const id of evidence) expect(evidenceById(id), id).toBeDefined();
    },
  );

  it('promises nothing of relief that its grade does not carry', () => {
    const words = [text.topics.relief.lead, ...reliefTechniques.map(({ expect: words }) => words)].join(' ');
    expect(words).not.toMatch(/\bheal(s|ed)?\b(?! discs or)|cures?\b(?<!not a cure)|decompress/i);
  });

  it('speaks in short sentences without a shout', () => {
    const lines = [...allClaims.map((claim) => claim.text), ...topicIds.map((id) => text.topics[id].lead)];
    for (const line of lines) {
      expect(line).not.toMatch(/!/);
      for (const sentence of line.split(/[.:]\s/))
        expect(sentence.split(' ').length, sentence).toBeLessThanOrEqual(22);
    }
  });
});
