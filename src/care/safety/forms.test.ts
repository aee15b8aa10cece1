import { describe, expect, test } from 'vitest';
import { redFlagById, redFlags } from '#library';
import { flagsOf, missingFlags, safetyForms } from './forms.ts';
import { safetyRules } from './rules.ts';
import type { SafetyForm } from './verdict.ts';

const flagsIn = (form: SafetyForm) => safetyForms[form].flatMap(flagsOf);
const always = (form: SafetyForm) =>
  safetyForms[form].filter((step) => step.kind !== 'one' || !step.onlyAfter);

describe('the three forms', () => {
  test('the full check asks about every danger sign in at most 16 screens when nothing is wrong', () => {
    expect(new Set(flagsIn('full'))).toEqual(new Set(redFlags.map(({ id }) => id)));
    expect(always('full').length).toBeLessThanOrEqual(16);
  });

  test('the short and the relief form take at most three screens when nothing is wrong', () => {
    expect(always('short').length).toBeLessThanOrEqual(3);
    expect(always('relief').length).toBeLessThanOrEqual(3);
  });

  test('a question says that it is asked again shortly exactly when the short form asks it', () => {
    const short = new Set(flagsIn('short'));
    for (const flag of redFlags) expect(flag.short, flag.id).toBe(short.has(flag.id));
  });

  test('every form can reach each emergency, but for those about sex, which relief does not ask', () => {
    for (const form of ['full', 'short', 'relief'] as const) {
      const asked = flagsIn(form);
      for (const rule of safetyRules.filter(({ urgency }) => urgency === 'emergency')) {
        if (form === 'relief' && rule.id === 'sex-change-with-another') continue;
        for (const line of rule.when)
          expect(
            asked.some((flag) => line.includes(flag)),
            `${form}: ${rule.id}`,
          ).toBe(true);
      }
    }
  });

  test('no form asks a question twice, and each follow-up comes after what it follows', () => {
    for (const form of ['full', 'short', 'relief'] as const) {
      const flags = flagsIn(form);
      expect(new Set(flags).size).toBe(flags.length);
      for (const step of safetyForms[form]) {
        if (step.kind !== 'one') continue;
        for (const before of step.onlyAfter ?? [])
          expect(flags.indexOf(before)).toBeLessThan(flags.indexOf(step.flag));
      }
    }
  });

  test('a closer look is asked right where its sign is asked', () => {
    for (const form of ['full', 'short', 'relief'] as const) {
      const flags = flagsIn(form);
      for (const flag of flags) {
        const whole = redFlagById(flag).partOf;
        if (whole) expect(flags).toContain(whole);
      }
    }
  });
});

describe('what is missing', () => {
  test('everything that is always asked, but for what may be skipped', () => {
    const missing = missingFlags('short', {});
    expect(missing).toContain('saddle-numb');
    expect(missing).not.toContain('sex-change');
    expect(missing).not.toContain('leg-weaker-fast');
  });

  test('a follow-up once its question is yes or unsure', () => {
    expect(missingFlags('short', { 'one-leg-weak': 'yes' })).toContain('leg-weaker-fast');
    expect(missingFlags('short', { 'one-leg-weak': 'unsure' })).toContain('leg-weaker-fast');
    expect(missingFlags('short', { 'one-leg-weak': 'no' })).not.toContain('leg-weaker-fast');
  });
});
