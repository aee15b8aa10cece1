import { describe, expect, test } from 'vitest';
import { type PatternId, patterns, seriousPatterns } from '#library';
import { calmAnswers } from '../full-check/calm-answers.ts';
import type { CheckAnswers } from '../full-check/check-answers.ts';
import { checkFacts } from '../full-check/check-facts.ts';
import { rankPatterns } from './rank-patterns.ts';

const ranked = (more: CheckAnswers) => rankPatterns(checkFacts({ ...calmAnswers, ...more }));
const fitFor = (id: PatternId, more: CheckAnswers) =>
  ranked(more).patterns.find((pattern) => pattern.id === id)?.fit;

const sciatica: CheckAnswers = {
  'leg-pain': 'one-leg',
  'below-knee': 'yes',
  'leg-worse': 'yes',
  'leg-numb': 'yes',
  'leg-walking': 'stays',
  'worse-with': ['sitting', 'cough-in-leg'],
};
const stenosis: CheckAnswers = {
  age: 72,
  duration: 'over-12-weeks',
  'age-at-onset': 69,
  course: 'comes-and-goes',
  'leg-pain': 'both-legs',
  'below-knee': 'no',
  'leg-worse': 'yes',
  'leg-walking': 'eases-sitting',
  'worse-with': ['walking', 'standing'],
  'better-with': ['sitting', 'bending-forward'],
};
const inflamed: CheckAnswers = {
  age: 29,
  duration: 'over-12-weeks',
  'age-at-onset': 25,
  course: 'comes-and-goes',
  began: 'slowly',
  where: ['buttocks-in-turn'],
  'worse-with': ['resting'],
  'better-with': ['moving'],
  'morning-stiffness': '30-min-or-more',
  'night-pain': 'eases-up',
  'painkiller-helps': 'yes',
  'inflammation-signs': ['none'],
};

describe('a typical story', () => {
  test.each<[PatternId, CheckAnswers]>([
    ['radiculopathy', sciatica],
    ['spinal-stenosis', stenosis],
    ['axial-spondyloarthritis', inflamed],
    ['scoliosis', { background: ['curve'] }],
    ['non-spinal', { where: ['groin'], 'other-signs': ['hip-turning'], 'worse-with': ['walking'] }],
  ])('of %s fits well and stands among the first three', (id, answers) => {
    const { patterns } = ranked(answers);
    expect(patterns.slice(0, 3).map((pattern) => pattern.id)).toContain(id);
    expect(fitFor(id, answers)).toBe('fits-well');
  });

  test.each<[PatternId, CheckAnswers]>([
    ['disc-related', { 'worse-with': ['sitting', 'bending-forward'] }],
    ['sacroiliac', { where: ['below-belt-one-side'], background: ['recent-birth'] }],
    ['facet', { duration: 'over-12-weeks', 'age-at-onset': 50, age: 55, 'worse-with': ['leaning-back'] }],
  ])('of %s stands among the first three', (id, answers) => {
    expect(
      ranked(answers)
        .patterns.slice(0, 3)
        .map((pattern) => pattern.id),
    ).toContain(id);
  });
});

describe('the gates', () => {
  test('no leg pain speaks against sciatica, under 50 against stenosis, short or late pain against an inflamed spine', () => {
    expect(fitFor('radiculopathy', {})).toBe('speaks-against');
    expect(fitFor('spinal-stenosis', { ...stenosis, age: 49, 'age-at-onset': 40 })).toBe('speaks-against');
    expect(fitFor('axial-spondyloarthritis', { ...inflamed, duration: '6-to-12-weeks' })).toBe(
      'speaks-against',
    );
    expect(fitFor('axial-spondyloarthritis', { ...inflamed, age: 50, 'age-at-onset': 45 })).toBe(
      'speaks-against',
    );
  });

  test('an unknown gate leaves the pattern unknown', () => {
    expect(fitFor('radiculopathy', { ...sciatica, 'leg-pain': 'unsure' })).toBe('too-little-known');
  });
});

describe('the serious patterns', () => {
  test('fit by fixed rules only, and stand first', () => {
    const { patterns, foremost } = ranked({ 'saddle-numb': 'yes', ...sciatica });
    expect(patterns[0]).toMatchObject({ id: 'cauda-equina', fit: 'fits-well' });
    expect(foremost).toBeUndefined();
    expect(ranked({ 'tearing-or-faint': 'yes' }).patterns[0]?.id).toBe('aortic-aneurysm');
    expect(ranked({ 'clumsy-unsteady': 'yes' }).patterns[0]?.id).toBe('cord-compression');
    expect(ranked({ fever: 'yes', 'very-bad-pain': 'yes' }).patterns[0]?.id).toBe('infection');
    expect(ranked({ 'hard-blow': 'yes' }).patterns[0]?.id).toBe('fracture');
    expect(ranked({ health: ['cancer-ever'], 'growing-pain': 'yes' }).patterns[0]?.id).toBe('malignancy');
  });

  test('stand in the order of their urgency, and of equals the one with more signs comes first', () => {
    const firstTwo = (more: CheckAnswers) =>
      ranked(more)
        .patterns.slice(0, 2)
        .map(({ id }) => id);
    expect(firstTwo({ fever: 'yes', 'tearing-or-faint': 'yes' })).toEqual(['aortic-aneurysm', 'infection']);
    const artery = { 'tearing-or-faint': 'yes', health: ['widened-artery'] };
    expect(firstTwo({ ...artery, 'saddle-numb': 'yes' })).toEqual(['aortic-aneurysm', 'cauda-equina']);
    const blow = { health: ['stiff-spine-injury', 'infection-prone'], 'very-bad-pain': 'yes' };
    expect(firstTwo(blow)).toEqual(['fracture', 'infection']);
  });

  test('stand once each among all patterns, and say no more of themselves than the others', () => {
    const { patterns } = ranked({ 'spine-bruise': 'yes' });
    expect(new Set(patterns.map(({ id }) => id)).size).toBe(patterns.length);
    const keys = new Set(patterns.flatMap((one) => Object.keys(one)));
    expect([...keys].sort()).toEqual(['because', 'fit', 'id', 'wouldChange']);
  });

  test('fit partly on not sure and on what can wait for days', () => {
    expect(fitFor('cauda-equina', { 'saddle-numb': 'unsure' })).toBe('fits-partly');
    expect(fitFor('malignancy', { 'this-pain': ['weight-loss'] })).toBe('fits-partly');
  });

  test('are never spoken against by signs that are absent', () => {
    for (const { id } of seriousPatterns) {
      expect(fitFor(id, {})).toBe('too-little-known');
    }
  });

  test('weakness of a leg speaks for a nerve root, signs of the kidney for a source elsewhere', () => {
    expect(fitFor('radiculopathy', { 'one-leg-weak': 'yes' })).toBe('fits-well');
    expect(fitFor('non-spinal', { 'this-pain': ['kidney-signs'] })).toBe('fits-well');
  });
});

describe('what stands out', () => {
  test('is a pattern that fits well with no other within a factor of two', () => {
    expect(ranked(sciatica).foremost).toBe('radiculopathy');
    expect(ranked(stenosis).foremost).toBe('spinal-stenosis');
    expect(ranked(inflamed).foremost).toBe('axial-spondyloarthritis');
  });

  test('is nothing when two that fit well are within a factor of two', () => {
    const both = {
      ...inflamed,
      ...sciatica,
      'worse-with': ['resting', 'cough-in-leg'],
      'painkiller-helps': 'unsure',
      'inflammation-signs': ['heel-pain'],
    };
    expect(fitFor('axial-spondyloarthritis', both)).toBe('fits-well');
    expect(fitFor('radiculopathy', both)).toBe('fits-well');
    expect(ranked(both).foremost).toBeUndefined();
    expect(ranked({ ...both, 'painkiller-helps': 'yes' }).foremost).toBe('axial-spondyloarthritis');
  });

  test('is nothing either beside one that fits partly and is within a factor of two', () => {
    const joint = {
      where: ['below-belt-one-side'],
      background: ['recent-birth'],
      'leg-pain': 'one-leg',
      'worse-with': ['one-leg'],
    };
    expect(ranked(joint).foremost).toBe('sacroiliac');
    const either = { ...joint, 'leg-walking': 'eases-stopping' };
    expect(fitFor('sacroiliac', either)).toBe('fits-well');
    expect(fitFor('non-spinal', either)).toBe('fits-partly');
    expect(ranked(either).foremost).toBeUndefined();
  });

  test('is not a rare pattern beside a common one that fits too', () => {
    expect(fitFor('scoliosis', { background: ['curve'], ...sciatica })).toBe('fits-well');
    expect(ranked({ background: ['curve'], ...sciatica }).foremost).toBeUndefined();
    expect(ranked({ background: ['curve'] }).foremost).toBeUndefined();
  });

  test('is never one of muscles, discs and small joints', () => {
    expect(ranked({ where: ['below-belt-one-side'], background: ['recent-birth'] }).foremost).toBeUndefined();
    expect(ranked({ 'worse-with': ['sitting', 'bending-forward'] }).foremost).toBeUndefined();
    const alone = (more: CheckAnswers) => {
      const { patterns, foremost } = ranked(more);
      return { well: patterns.filter(({ fit }) => fit === 'fits-well').map(({ id }) => id), foremost };
    };
    expect(alone({ 'worse-with': ['walking'] })).toEqual({ well: ['trunk-muscle'], foremost: undefined });
    expect(alone({ 'leg-pain': 'one-leg' })).toEqual({ well: ['disc-related'], foremost: undefined });
  });

  test('is never the small joints, for which nothing that a person can tell speaks', () => {
    const { groups } = patterns.find(({ id }) => id === 'facet') ?? { groups: [] };
    for (const { levels } of groups.flat())
      for (const { ratio } of levels) expect(ratio).toBeLessThanOrEqual(1);
  });

  test('is nothing that does not fit well, though it is the likeliest', () => {
    const answers = {
      course: 'worse',
      age: 48,
      'painkiller-helps': 'no',
      'leg-pain': 'one-leg',
      'worse-with': ['cough-in-leg'],
    };
    expect(fitFor('radiculopathy', answers)).not.toBe('fits-well');
    expect(ranked(answers).foremost).toBeUndefined();
  });
});

describe('the answer that would change it', () => {
  test('is an open one before one that was given', () => {
    const { 'leg-numb': _, ...without } = { ...calmAnswers, ...sciatica };
    const open = rankPatterns(checkFacts(without)).patterns.find(({ id }) => id === 'trunk-muscle');
    expect(ranked(sciatica).patterns[0]?.wouldChange).toContain('leg-pain');
    expect(open?.wouldChange.length).toBeLessThanOrEqual(2);
    const unsure = ranked({ ...sciatica, 'leg-pain': 'unsure' }).patterns;
    expect(unsure.find(({ id }) => id === 'radiculopathy')?.wouldChange[0]).toBe('leg-pain');
  });
});
