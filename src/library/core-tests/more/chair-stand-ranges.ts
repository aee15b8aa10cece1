import type { UsualRange } from './more-test.ts';

type Row = readonly [
  ageFrom: number,
  ageTo: number,
  women: readonly [number, number],
  men: readonly [number, number],
];

/** Rikli & Jones, 25th to 75th of 100, by age. */
const rows: readonly Row[] = [
  [60, 64, [12, 17], [14, 19]],
  [65, 69, [11, 16], [12, 18]],
  [70, 74, [10, 15], [12, 17]],
  [75, 79, [10, 15], [11, 17]],
  [80, 84, [9, 14], [10, 15]],
  [85, 89, [8, 13], [8, 14]],
  [90, 94, [4, 11], [7, 12]],
];

const rangeOf = (
  sex: 'female' | 'male',
  [ageFrom, ageTo]: Row,
  [low, high]: readonly [number, number],
): UsualRange => ({
  sex,
  ageFrom,
  ageTo,
  low,
  high,
  people: `${sex === 'female' ? 'women' : 'men'} of ${ageFrom} to ${ageTo}`,
  evidence: 'chair-stand-ranges',
});

export const chairStandRanges: readonly UsualRange[] = rows.flatMap((row) => [
  rangeOf('female', row, row[2]),
  rangeOf('male', row, row[3]),
]);
