import { describe, expect, it } from 'vitest';
import { dayMm, heightAfter, lostMm, lyingPressureMPa, rested, type Stretch } from './day.ts';

const man = { sex: 'male', heightM: 1.75, massKg: 75 } as const;
const hour = 3600;
const up = (hours: number): Stretch => ({ durationS: hours * hour, pressureMPa: 0.5 });
const lying = (hours: number): Stretch => ({ durationS: hours * hour, pressureMPa: 0.1 });

describe('a day of the discs', () => {
  it('closes: after some days evening and morning repeat', () => {
    const week = dayMm(
      man,
      Array.from({ length: 14 }, (_, i) => (i % 2 ? lying(8) : up(16))),
    );
    expect(week.at(-1)).toBeCloseTo(week.at(-3) ?? 0, 1);
  });
  it('costs a man of 1.75 m about 19 mm, more than half of it in the first hour', () => {
    const [, night = 0] = dayMm(man, [up(16), lying(8)]);
    const start = heightAfter(heightAfter(rested, up(16)), lying(8));
    const evening = lostMm(heightAfter(start, up(16)), man) - night;
    const first = lostMm(heightAfter(start, up(1)), man) - night;
    expect(evening).toBeGreaterThan(17);
    expect(evening).toBeLessThan(21);
    expect(first / evening).toBeGreaterThan(0.45);
    expect(first / evening).toBeLessThan(0.62);
  });
  it('gives back some millimetres in 20 minutes of lying, most of them gone after an hour up', () => {
    const noon = heightAfter(rested, up(6));
    const before = lostMm(noon, man);
    const after = heightAfter(noon, lying(1 / 3));
    const gained = before - lostMm(after, man);
    expect(gained).toBeGreaterThan(1.5);
    expect(gained).toBeLessThan(6);
    expect(before - lostMm(heightAfter(after, up(1)), man)).toBeLessThan(0.6 * gained);
  });
  it('does not gain without end by pulling', () => {
    const hung = heightAfter(heightAfter(rested, up(6)), { durationS: 600, pressureMPa: 0 });
    const lay = heightAfter(heightAfter(rested, up(6)), lying(1 / 6));
    expect(lostMm(lay, man) - lostMm(hung, man)).toBeLessThan(1.5);
  });
  it('lets the pressure of a lying man rise from 0.10 to about 0.24 MPa in seven hours', () => {
    const evening = heightAfter(rested, up(16));
    expect(lyingPressureMPa(evening, evening)).toBeCloseTo(0.1, 9);
    expect(lyingPressureMPa(evening, heightAfter(evening, lying(7)))).toBeGreaterThan(0.2);
    expect(lyingPressureMPa(evening, heightAfter(evening, lying(7)))).toBeLessThan(0.26);
  });
  it('refuses a stretch that is longer than a day', () => {
    expect(() => heightAfter(rested, up(30))).toThrow('durationS');
    expect(() => heightAfter(rested, { durationS: 60, pressureMPa: Number.NaN })).toThrow('pressureMPa');
  });
});
