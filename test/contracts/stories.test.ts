import { describe, expect, test } from 'vitest';
import { type Story, storyBank } from './story-bank.ts';

const bank = storyBank();
const expecting = (urgency: Story['expectedUrgency']) =>
  bank.filter(({ expectedUrgency }) => expectedUrgency === urgency);

describe('the story bank', () => {
  test('is large enough in every urgency', () => {
    expect(bank.length).toBeGreaterThanOrEqual(120);
    expect(expecting('emergency').length).toBeGreaterThanOrEqual(60);
    expect(expecting('same-day').length).toBeGreaterThanOrEqual(15);
    expect(expecting('within-days').length).toBeGreaterThanOrEqual(10);
    expect(expecting('routine').length).toBeGreaterThanOrEqual(10);
    expect(expecting('self-manage').length).toBeGreaterThanOrEqual(30);
  });

  test('tells each story once', () => {
    expect(new Set(bank.map(({ id }) => id)).size).toBe(bank.length);
    expect(new Set(bank.map(({ story }) => story)).size).toBe(bank.length);
  });
});
