import { describe, expect, test } from 'vitest';
import { cautions, equipment, reliefTechniques } from '#library';
import type { Person } from '../person.ts';
import { dayOf } from '../progress/calendar.ts';
import { allowedRelief } from './allowed-relief.ts';
import { deviceStage } from './device-stage.ts';

const anybody: Person = { cannotTake: [], equipment, cautions: [] };

describe('which relief suits a person', () => {
  test('everything, when nothing speaks against it', () => {
    const { allowed, ruledOut } = allowedRelief(anybody);
    expect(allowed.map(({ technique }) => technique)).toEqual(reliefTechniques);
    expect(ruledOut).toEqual([]);
  });

  test.each(cautions)('with %s, nothing whose list of who must not names it', (caution) => {
    const { allowed, ruledOut } = allowedRelief({ ...anybody, cautions: [caution] });
    const named = reliefTechniques.filter(({ notFor }) => notFor.some((who) => who.caution === caution));
    expect(ruledOut.map(({ technique }) => technique)).toEqual(named);
    expect(allowed.map(({ technique }) => technique)).toEqual(
      reliefTechniques.filter((technique) => !named.includes(technique)),
    );
    for (const { because } of ruledOut) expect(because[0].answers).toEqual([caution]);
  });

  test('nothing in a position that the person cannot take', () => {
    const { ruledOut } = allowedRelief({ ...anybody, cannotTake: ['lying-on-back'] });
    expect(ruledOut.map(({ technique }) => technique.position)).toContain('lying-on-back');
    expect(ruledOut.every(({ technique }) => technique.position === 'lying-on-back')).toBe(true);
  });

  test('nothing that needs what is not there', () => {
    const { allowed, ruledOut } = allowedRelief({ ...anybody, equipment: [] });
    expect(allowed.every(({ technique }) => technique.equipment.length === 0)).toBe(true);
    expect(ruledOut.flatMap(({ because }) => because.map(({ text }) => text))).toContain('It needs a chair.');
  });

  test.each([
    [[], ['backrack-start']],
    [Array.from({ length: 3 }, (_, n) => n), ['backrack-start']],
    [Array.from({ length: 8 }, (_, n) => n), ['backrack-start', 'backrack-single-leg']],
  ])('of the steps on a device only those that are open, after days %j', (days, open) => {
    const uses = days.map((n) => ({
      localDay: dayOf(20_000 + n),
      rung: 1 as const,
      stopped: 'finished' as const,
      painBefore: 4,
    }));
    const pains = days.map((n) => ({ localDay: dayOf(20_001 + n), pain: 4 }));
    const stage = deviceStage('backrack', uses, pains, dayOf(20_000 + days.length));
    const { allowed, ruledOut } = allowedRelief(anybody, stage);
    expect(allowed.flatMap(({ technique }) => (technique.device ? technique.id : []))).toEqual(open);
    expect(ruledOut).toHaveLength(3 - open.length);
  });
});
