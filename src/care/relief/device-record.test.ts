import { expect, test } from 'vitest';
import { stageOnDevice } from './device-record.ts';

const at = (localDay: string) => ({ at: `${localDay}T08:00:00Z`, localDay });
const days = ['2026-11-01', '2026-11-02', '2026-11-03', '2026-11-04', '2026-11-05', '2026-11-06'];
const onRack = days.map((day) => ({
  ...at(day),
  techniqueId: 'backrack-start',
  stopped: 'finished' as const,
  painBefore: 4,
}));

test('days on the device are read of the record, and pain before the next day’s rest tells how it went', () => {
  const stage = stageOnDevice('backrack', { reliefs: onRack, checkIns: [] }, '2026-11-07');
  expect(stage).toMatchObject({ kind: 'building', daysUsed: 6, mostMinutes: 2 });
});

test('a check-in the next day tells it too', () => {
  const checkIns = [{ ...at('2026-11-07'), painNow: 3, activities: [] }];
  expect(stageOnDevice('backrack', { reliefs: onRack, checkIns }, '2026-11-07').mostMinutes).toBe(3);
});

test('other rests are no days on the device', () => {
  const others = onRack.map((rest) => ({ ...rest, techniqueId: 'crook-lying' }));
  expect(stageOnDevice('backrack', { reliefs: others, checkIns: [] }, '2026-11-07').daysUsed).toBe(0);
});
