import { describe, expect, it } from 'vitest';
import type { Plan } from './plan.ts';
import { plannedDays, usualWishes, weekdays, withWishedDays } from './plan-wishes.ts';

describe('the days of a plan', () => {
  it('are spread over the week, with rest between hard days, until some are picked', () => {
    expect(plannedDays({ daysPerWeek: 3 }, usualWishes)).toEqual(['mon', 'wed', 'fri']);
    for (const daysPerWeek of [1, 2, 3, 4, 5, 6, 7])
      expect(plannedDays({ daysPerWeek }, usualWishes)).toHaveLength(daysPerWeek);
  });

  it('are those that were picked, in the order of the week', () => {
    expect(plannedDays({ daysPerWeek: 3 }, { ...usualWishes, days: ['sun', 'tue'] })).toEqual(['tue', 'sun']);
    expect(plannedDays({ daysPerWeek: 7 }, { ...usualWishes, days: [...weekdays] })).toEqual(weekdays);
  });

  it('decide how many sessions make a week', () => {
    const plan: Plan = {
      items: [
        {
          exerciseId: 'bridge',
          group: 'hips',
          sides: ['both'],
          sets: 2,
          reps: 8,
          repS: 4,
          kind: 'reps',
          restS: 30,
          because: [{ text: 'It is the start.', evidence: ['programme-rules'] }],
        },
      ],
      shortForm: ['bridge'],
      daysPerWeek: 3,
      minutes: 4,
      focus: [],
      because: [{ text: 'It is the start.', evidence: ['programme-rules'] }],
      rulesVersion: '1',
    };
    expect(withWishedDays(plan, { ...usualWishes, days: ['mon', 'thu'] }).daysPerWeek).toBe(2);
    expect(withWishedDays(plan, usualWishes)).toBe(plan);
  });
});
