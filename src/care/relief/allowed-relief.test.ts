import { describe, expect, test } from 'vitest';
import { cautions, equipment, reliefTechniques } from '#library';
import type { Person } from '../person.ts';
import { allowedRelief } from './allowed-relief.ts';

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
});
