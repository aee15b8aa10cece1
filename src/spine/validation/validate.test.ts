import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { namedPostures } from '../postures/named-postures.ts';
import type { PressureTable } from './pressure-table.ts';
import { chartRmse, staticRmseMPa } from './scores.ts';
import { pressureRows } from './validate.ts';

const table: PressureTable = JSON.parse(
  readFileSync(new URL('../../../test/reference/wilke.json', import.meta.url), 'utf8'),
);
const scored = pressureRows(table);
const errorOf = (id: string): number => {
  const found = scored.find(({ row }) => row.id === id);
  return found ? found.modelMPa - found.row.measuredMPa : Number.NaN;
};

describe('against pressures measured in a living disc', () => {
  it('is within 0.10 MPa over the twelve static rows', () => {
    expect(scored.filter(({ row }) => row.static1999)).toHaveLength(12);
    expect(staticRmseMPa(scored)).toBeLessThan(0.1);
  });
  it('is within the 12.3 % of standing that AnyBody published for its eight rows', () => {
    expect(scored.filter(({ row }) => row.chart)).toHaveLength(8);
    expect(chartRmse(scored)).toBeLessThan(12.3);
  });
  it.each(['flexed-36', 'standing-extended', 'standing-lateral'])('is within 0.15 MPa for %s', (id) => {
    expect(Math.abs(errorOf(id))).toBeLessThan(0.15);
  });
  it('knows the rows of the table by name with the same posture, but for the lean with a load', () => {
    const others: Readonly<Record<string, string>> = { sitting: 'sitting-upright' };
    for (const { id, scenario, leanedBack } of table.rows) {
      const posture = namedPostures.find((p) => p.id === (others[id] ?? id));
      if (id === 'flexed-36' || leanedBack !== undefined) continue;
      expect(posture?.poseDeg, id).toEqual(scenario.poseDeg);
      expect(posture?.supports, id).toEqual(scenario.supports);
      expect(posture?.loads, id).toEqual(scenario.loads);
    }
  });
});
