import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fullCheck, judgeCheck, refuseAnswers } from '#care';
import { type Story, storyBank } from './story-bank.ts';
import { figureRows, figures, isUnder, judged, share } from './story-figures.ts';

const bank = storyBank();
const expecting = (urgency: Story['expectedUrgency']) =>
  bank.filter(({ expectedUrgency }) => expectedUrgency === urgency);
const [dangerSigns] = fullCheck;
const isDangerSign = (id: string) => dangerSigns?.questions.some((question) => question.id === id) ?? false;

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

  test('holds no answers that the judgement refuses', () => {
    for (const { id, answers } of bank) expect(refuseAnswers(answers), id).toEqual([]);
  });
});

describe('the judgement of the stories', () => {
  const all = judged(bank);
  const found = figures(all);

  test('finds every emergency', () => {
    const missed = expecting('emergency').filter(
      ({ answers }) => judgeCheck(answers).urgency !== 'emergency',
    );
    expect(missed.map(({ id }) => id)).toEqual([]);
    expect(share(found.emergency)).toBe(1);
  });

  test('finds every emergency from its danger signs alone', () => {
    for (const { id, answers } of expecting('emergency')) {
      const signs = Object.fromEntries(Object.entries(answers).filter(([item]) => isDangerSign(item)));
      expect(judgeCheck(signs).urgency, id).toBe('emergency');
    }
  });

  test('sends nobody later than the story asks for', () => {
    expect(all.filter(isUnder).map(({ story }) => story.id)).toEqual([]);
  });

  test('leaves at least four of five alone who can manage themselves', () => {
    expect(share(found.selfManage)).toBeGreaterThanOrEqual(0.8);
  });

  test('has an expected pattern among the first three in at least 85 of 100', () => {
    expect(share(found.firstThree)).toBeGreaterThanOrEqual(0.85);
  });

  test('gives the figures that stand on the page of the story bank', () => {
    const rows = figureRows(found);
    console.log(rows.join('\n'));
    const page = readFileSync(new URL('../../docs/reference/safety/story-bank.md', import.meta.url), 'utf8');
    for (const row of rows) expect(page.split('\n')).toContain(row);
  });
});
