import { describe, expect, test } from 'vitest';
import { evidenceById } from '#library';
import { calmAnswers } from '../full-check/calm-answers.ts';
import type { CheckAnswers } from '../full-check/check-answers.ts';
import { findingState } from '../full-check/finding-state.ts';
import { referralRules } from './referral-rules.ts';

const long = { duration: 'over-12-weeks', 'age-at-onset': 30, course: 'comes-and-goes' };
const legs = { 'leg-pain': 'both-legs', 'below-knee': 'no', 'leg-worse': 'no' };

/** What makes a rule apply, and the changes that each keep it from applying. */
const cases: Readonly<
  Record<string, { readonly fires: readonly CheckAnswers[]; readonly not: readonly CheckAnswers[] }>
> = {
  'worse-breathing-in': {
    fires: [{ where: ['flank'], 'other-signs': ['breathing'] }],
    not: [{ where: ['flank'], 'other-signs': ['none'] }, { 'other-signs': ['unsure'] }],
  },
  'older-and-lasting': {
    fires: [
      { age: 60, duration: '6-to-12-weeks', course: 'same' },
      { age: 75, duration: 'over-12-weeks', course: 'unsure' },
      ...['fine', 'eases-stopping', 'stays', 'unsure'].map((walking) => ({
        ...{ age: 60, duration: 'over-12-weeks', course: 'worse' },
        ...{ ...legs, 'leg-walking': walking },
      })),
    ],
    not: [
      { age: 59, duration: '6-to-12-weeks', course: 'same' },
      { age: 60, duration: '2-to-6-weeks', course: 'same' },
      { age: 60, duration: '6-to-12-weeks', course: 'better' },
      { age: 60, duration: 'over-12-weeks', course: 'same', ...legs, 'leg-walking': 'eases-sitting' },
    ],
  },
  'very-bad-for-two-weeks': {
    fires: [
      { 'very-bad-pain': 'yes', duration: '2-to-6-weeks', course: 'same' },
      { 'very-bad-pain': 'unsure', duration: '6-to-12-weeks', course: 'worse' },
      { 'very-bad-pain': 'yes', duration: 'over-12-weeks', course: 'unsure' },
      { 'very-bad-pain': 'yes', duration: 'unsure', course: 'same' },
    ],
    not: [
      { 'very-bad-pain': 'no', duration: '2-to-6-weeks', course: 'same' },
      { 'very-bad-pain': 'yes', duration: 'under-2-weeks', course: 'same' },
      { 'very-bad-pain': 'yes', duration: '2-to-6-weeks', course: 'better' },
    ],
  },
  rash: { fires: [{ 'other-signs': ['rash'] }], not: [{ 'other-signs': ['none'] }] },
  'under-18': { fires: [{ age: 17 }], not: [{ age: 18 }] },
  pregnant: { fires: [{ background: ['pregnant'] }], not: [{ background: ['recent-birth'] }] },
  'inflamed-spine': {
    fires: [
      { ...long, 'better-with': ['moving'], 'night-pain': 'eases-up' },
      {
        ...long,
        'age-at-onset': 44,
        'better-with': ['moving'],
        'painkiller-helps': 'yes',
        where: ['buttock'],
      },
    ],
    not: [
      { ...long, 'better-with': ['moving'], 'night-pain': 'stays' },
      {
        ...long,
        'age-at-onset': 45,
        'better-with': ['moving'],
        'painkiller-helps': 'yes',
        where: ['buttock'],
      },
      { ...long, duration: '6-to-12-weeks', 'better-with': ['moving'], 'night-pain': 'eases-up' },
      { ...long, 'better-with': ['moving'], 'night-pain': 'unsure', 'painkiller-helps': 'unsure' },
    ],
  },
  'walking-limited': {
    fires: [
      { age: 50, ...legs, 'leg-walking': 'eases-sitting' },
      { ...legs, 'leg-walking': 'eases-stopping' },
    ],
    not: [
      { age: 49, ...legs, 'leg-walking': 'eases-sitting' },
      { age: 70, ...legs, 'leg-walking': 'fine' },
    ],
  },
  'curve-changing': { fires: [{ background: ['curve-changing'] }], not: [{ background: ['curve'] }] },
  'six-weeks-no-better': {
    fires: [
      { duration: '6-to-12-weeks', course: 'same' },
      { duration: 'unsure', course: 'unsure' },
    ],
    not: [
      { duration: '6-to-12-weeks', course: 'better' },
      { duration: '2-to-6-weeks', course: 'same' },
    ],
  },
  'leg-pain-six-weeks': {
    fires: [
      { duration: '6-to-12-weeks', course: 'better', ...legs, 'below-knee': 'yes' },
      { duration: '6-to-12-weeks', course: 'better', ...legs, 'leg-pain': 'one-leg', 'below-knee': 'yes' },
      { duration: '6-to-12-weeks', course: 'better', ...legs, 'leg-pain': 'unsure', 'below-knee': 'yes' },
    ],
    not: [
      { duration: '2-to-6-weeks', course: 'better', ...legs, 'below-knee': 'yes' },
      { duration: '6-to-12-weeks', course: 'better', ...legs },
    ],
  },
  'twelve-weeks-limiting': {
    fires: [
      { ...long, limits: 'some' },
      { ...long, limits: 'most' },
    ],
    not: [
      { ...long, limits: 'little' },
      { ...long, duration: '6-to-12-weeks', limits: 'some' },
    ],
  },
  'most-things-stopped': {
    fires: [{ duration: '2-to-6-weeks', course: 'better', limits: 'most' }],
    not: [
      { duration: 'under-2-weeks', limits: 'most' },
      { duration: '2-to-6-weeks', course: 'better', limits: 'some' },
    ],
  },
  'source-elsewhere': {
    fires: [{ 'other-signs': ['meals'] }, { 'other-signs': ['periods'] }, { 'other-signs': ['hip-turning'] }],
    not: [{ 'other-signs': ['none'] }],
  },
};

function applies(id: string, answers: CheckAnswers): boolean {
  const rule = referralRules.find((one) => one.id === id);
  if (!rule) throw new Error(`no rule ${id}`);
  return findingState(rule.when, { ...calmAnswers, ...answers }) === 'yes';
}

describe('each referral rule', () => {
  test.each(referralRules.map(({ id }) => id))('%s applies, and does not when a part is missing', (id) => {
    for (const answers of cases[id]?.fires ?? [])
      expect(applies(id, answers), JSON.stringify(answers)).toBe(true);
    for (const answers of cases[id]?.not ?? [])
      expect(applies(id, answers), JSON.stringify(answers)).toBe(false);
    expect(applies(id, {})).toBe(false);
  });

  test('is seen to apply above, and none is tried that does not exist', () => {
    expect(Object.keys(cases).sort()).toEqual(referralRules.map(({ id }) => id).sort());
    for (const { fires, not } of Object.values(cases))
      expect(Math.min(fires.length, not.length)).toBeGreaterThan(0);
  });

  test('rests on evidence in the ledger, and the most urgent stand first', () => {
    for (const { evidence } of referralRules)
      for (const id of evidence) expect(evidenceById(id), id).toBeDefined();
    const order = ['same-day', 'within-days', 'routine'];
    const places = referralRules.map(({ urgency }) => order.indexOf(urgency));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });
});
