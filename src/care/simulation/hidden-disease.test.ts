import { describe, expect, it } from 'vitest';
import { missingFlags } from '../safety/forms.ts';
import { judgeSafety } from '../safety/judge-safety.ts';
import { answersTo, hiddenDisease, shortEmergencies } from './hidden-disease.ts';
import { seededRandom } from './random.ts';

describe('a hidden disease', () => {
  it('can be each emergency that the short check can find', () => {
    const random = seededRandom(1);
    const drawn = Array.from({ length: 500 }, () => hiddenDisease(random, 84)?.rule);
    expect(new Set(drawn)).toEqual(new Set(shortEmergencies.map(({ id }) => id)));
    expect(shortEmergencies.length).toBeGreaterThan(8);
  });

  it('is found by the short check when it is answered truly', () => {
    const random = seededRandom(2);
    for (let n = 0; n < 500; n += 1) {
      const disease = hiddenDisease(random, 84);
      const answers = answersTo('short', disease?.signs ?? {}, missingFlags);
      expect(judgeSafety('short', answers).urgency, JSON.stringify(disease)).toBe('emergency');
    }
  });

  it('leaves nothing unanswered, and healthy people clear', () => {
    const answers = answersTo('full', {}, missingFlags);
    expect(missingFlags('full', answers)).toEqual([]);
    expect(judgeSafety('full', answers)).toMatchObject({ urgency: 'clear', complete: true });
  });
});
