import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { averageLoads, bodyLoads, peakLoads, rankAgainstEmg } from '#care';
import { exercises } from '#library';
import { exercisesPage, exercisesPageData } from './exercises-page.js';

const written = readFileSync(new URL('../docs/reference/exercises.md', import.meta.url), 'utf8');

describe('the page of the exercises', () => {
  let page = '';
  let data;
  beforeAll(async () => {
    data = await exercisesPageData({ bodyLoads, rankAgainstEmg, exercises });
    page = exercisesPage(data);
  }, 120_000);

  it('has the peaks that the load ceiling falls back on beside it, as the model has them now', () => {
    for (const [sex, body] of [
      ['female', data.woman],
      ['male', data.man],
    ]) {
      const kept = averageLoads(sex);
      const now = peakLoads(body);
      expect(Object.keys(kept).sort()).toEqual(Object.keys(now).sort());
      for (const [id, peakN] of Object.entries(now))
        expect(Math.abs(kept[id] - peakN), `${id}, ${sex}`).toBeLessThan(Math.max(20, 0.02 * peakN));
    }
  });

  it('is what library and model say now; if not, run node scripts/exercises-page.js', () => {
    expect(written).toBe(page);
  });

  it('has a line about each exercise, one of its load and one of its demand', () => {
    for (const { name } of exercises)
      expect(page.split('\n').filter((line) => line.includes(`| ${name}`)).length).toBeGreaterThanOrEqual(3);
  });

  it('says for each group of the table whether the ranks agree', () => {
    for (const group of ['extensors', 'rectus', 'obliques', 'multifidus'])
      expect(page).toMatch(
        new RegExp(`\\| ${group} \\| (-?\\d\\.\\d\\d|none) \\| \\d+ \\| \\d+ \\| (reached|missed) \\|`),
      );
  });
});
