import { describe, expect, it } from 'vitest';
import { type EmgRow, rankAgainstEmg } from './emg-rank.ts';

const man = { sex: 'male', heightM: 1.75, massKg: 78 } as const;
const row = (more: Partial<EmgRow>): EmgRow => ({
  muscle: 'multifidus',
  percentMvc: 40,
  side: 'harder',
  source: 'nobody',
  read: false,
  ...more,
});
const back = [{ id: 'multifidus', muscles: ['multifidus'] as const }];

describe('published EMG beside the model', () => {
  it('is laid beside the demand on the side that the study names', () => {
    const rows = (['right', 'left', 'harder'] as const).map((side) =>
      row({ exercise: 'single-leg-bridge', side }),
    );
    const [right = 0, left = 0, harder] = rankAgainstEmg({ groups: back, rows }, man).rows.map(
      ({ modelPercent }) => modelPercent,
    );
    expect(right).not.toBeCloseTo(left, 1);
    expect(harder).toBe(Math.max(right, left));
  });

  it('has a correlation for each group, and none where the model sees no difference', () => {
    const rows = [
      row({ exercise: 'drawing-in', percentMvc: 1 }),
      row({ exercise: 'bridge', percentMvc: 39 }),
      row({ posture: 'superman', percentMvc: 60 }),
    ];
    const { groups } = rankAgainstEmg({ groups: back, rows }, man);
    expect(groups).toEqual([{ id: 'multifidus', rows: 3, exercises: 3, spearman: 1 }]);
    const alike = [row({ exercise: 'bridge' }), row({ exercise: 'bridge', percentMvc: 45 })];
    expect(rankAgainstEmg({ groups: back, rows: alike }, man).groups[0]?.spearman).toBeNull();
  });

  it('takes the mean of all that lies under the electrode, where the table says so', () => {
    const rows = [
      row({ exercise: 'bridge', percentMvc: 2, muscle: 'longissimus-thoracis' }),
      row({ exercise: 'forearm-plank', percentMvc: 1, muscle: 'longissimus-thoracis' }),
    ];
    const muscles = ['longissimus-thoracis'] as const;
    const reads = ['longissimus-lumborum', 'iliocostalis-lumborum'] as const;
    const groups = [
      { id: 'chest', muscles },
      { id: 'all', muscles, reads },
    ];
    expect(rankAgainstEmg({ groups, rows }, man).groups.map(({ spearman }) => spearman)).toEqual([-1, 1]);
  });

  it('refuses what the model does not know', () => {
    const ask = (one: EmgRow) => () => rankAgainstEmg({ groups: back, rows: [one] }, man);
    expect(ask(row({ exercise: 'moon-walk' }))).toThrow('exercise "moon-walk"');
    expect(ask(row({ posture: 'moon-walk' }))).toThrow('posture "moon-walk"');
  });
});
