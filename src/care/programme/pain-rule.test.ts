import { describe, expect, it } from 'vitest';
import { evidenceById } from '#library';
import { morningRule, painRule, stopSigns } from './pain-rule.ts';

describe('pain in exercise', () => {
  it.each([
    [0, 'safe'],
    [2, 'safe'],
    [3, 'fine'],
    [4, 'watch'],
    [5, 'watch'],
    [6, 'stop'],
    [10, 'stop'],
  ] as const)('of %i is %s', (nrs, zone) => {
    const advice = painRule(nrs);
    expect(advice.zone).toBe(zone);
    expect(advice.goOn).toBe(nrs <= 5);
    for (const { evidence } of advice.because)
      for (const id of evidence) expect(evidenceById(id)).toBeDefined();
  });

  it.each([-1, 11, Number.NaN])('of %d is no pain on this scale', (nrs) => {
    expect(() => painRule(nrs)).toThrow(RangeError);
  });

  it('says that hurt is not harm only where it goes on', () => {
    for (let nrs = 0; nrs <= 10; nrs += 1)
      if (/not harm|good to go/.test(painRule(nrs).text)) expect(nrs).toBeLessThanOrEqual(3);
  });
});

describe('the morning after', () => {
  it('asks for rest when it is 2 points worse, for patience when 1', () => {
    expect(morningRule(3, 5).zone).toBe('stop');
    expect(morningRule(3, 4).zone).toBe('watch');
    expect(morningRule(3, 3).goOn).toBe(true);
    expect(morningRule(3, 1).goOn).toBe(true);
  });
});

it('names leg, saddle and bladder among the signs that end a session', () => {
  const signs = stopSigns.join(' ').toLowerCase();
  expect(signs).toMatch(/leg/);
  expect(signs).toMatch(/numb/);
  expect(signs).toMatch(/pee|bladder/);
});
