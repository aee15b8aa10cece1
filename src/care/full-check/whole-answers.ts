import type { Person } from '../person.ts';
import type { SafetyAnswers } from '../safety/verdict.ts';
import type { CheckAnswers } from './check-answers.ts';
import { painPath } from './pain-path.ts';

/** What the profile answers of itself, so that nobody is asked twice. */
export function knownOf(person: Person): CheckAnswers {
  const { ageYears, sex } = person;
  return { ...(ageYears !== undefined && { age: ageYears }), ...(sex && { sex }) };
}

/**
 * The danger signs, the answers about the pain and what is known of the person as one. An answer to a question that
 * an earlier answer no longer opens is left out.
 */
export function wholeAnswers(pain: CheckAnswers, signs: SafetyAnswers, person: Person): CheckAnswers {
  const known = knownOf(person);
  const standing = painPath(pain, known).flatMap(({ id }) => {
    const value = pain[id];
    return value === undefined ? [] : [[id, value] as const];
  });
  const thin = person.cautions.includes('osteoporosis') && { 'thin-bones': 'yes' };
  return { ...signs, ...thin, ...Object.fromEntries(standing), ...known };
}
