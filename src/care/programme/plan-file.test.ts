import { describe, expect, it } from 'vitest';
import { equipment } from '#library';
import type { Person } from '../person.ts';
import { jsonLines } from './json-lines.ts';
import { planAfterFile, readPlanFile } from './plan-file.ts';

const person: Person = { cannotTake: [], equipment, cautions: [] };
const good = `{
  "items": [
    { "exerciseId": "bird-dog", "sets": 2, "reps": 6, "why": "For your back." },
    { "exerciseId": "side-plank-knees", "sets": 2, "reps": 3 }
  ],
  "days": ["mon", "thu"],
  "focus": ["back"],
  "steps": { "bird-dog": "bird-dog-squares" }
}`;

function refusals(text: string, who: Person = person): readonly string[] {
  const file = readPlanFile(text, who);
  if (file.kind === 'accepted') return [];
  return file.problems.map(({ line, field, text: why }) => `${line} ${field}: ${why}`);
}

describe('a plan file', () => {
  it('is taken when nothing is wrong with it', () => {
    const file = readPlanFile(good, person);
    expect(file).toMatchObject({
      kind: 'accepted',
      plan: { daysPerWeek: 2, focus: ['back'], steps: { 'bird-dog': 'bird-dog-squares' } },
    });
    if (file.kind === 'accepted') expect(file.plan.items[0].because[0].text).toBe('For your back.');
  });

  it.each<[string, (text: string) => string, RegExp]>([
    [
      'an unknown exercise',
      (t) => t.replace('side-plank-knees', 'dance'),
      /^4 items\[1\]\.exerciseId: is no exercise/,
    ],
    [
      'an unknown next step',
      (t) => t.replace('bird-dog-squares', 'dance'),
      /^8 steps\.bird-dog: is no exercise/,
    ],
    ['no days', (t) => t.replace('["mon", "thu"]', '[]'), /^6 days: needs at least one day/],
    ['a day twice', (t) => t.replace('thu', 'mon'), /^6 days: names a day twice/],
    ['a day that is none', (t) => t.replace('thu', 'someday'), /^6 days\[1\]: /],
    ['no items', (t) => t.replace(/"items": \[[^\]]*\]/, '"items": []'), /^2 items: /],
    [
      'an exercise twice',
      (t) => t.replace('side-plank-knees', 'bird-dog'),
      /^4 items\[1\]\.exerciseId: is in the plan already/,
    ],
    ['no sets', (t) => t.replace('"sets": 2, "reps": 6', '"sets": 0, "reps": 6'), /^3 items\[0\]\.sets: /],
    ['a word too much', (t) => t.replace('"focus"', '"fokus"'), /fokus/],
    [
      'a circle',
      (t) => t.replace('-squares" }', '-squares", "bird-dog-squares": "bird-dog" }'),
      /^8 steps\.bird-dog: goes in a circle: bird-dog > bird-dog-squares > bird-dog/,
    ],
    [
      'a step to itself',
      (t) => t.replace('bird-dog-squares', 'bird-dog'),
      /^8 steps\.bird-dog: goes in a circle/,
    ],
    [
      'a step down',
      (t) => t.replace('bird-dog-squares', 'bird-dog-leg'),
      /^8 steps\.bird-dog: is broken: bird-dog-leg is easier/,
    ],
    [
      'a step across',
      (t) => t.replace('bird-dog-squares', 'side-plank'),
      /^8 steps\.bird-dog: is broken: side-plank trains the side/,
    ],
    [
      'a step nothing leads to',
      (t) => t.replace('{ "bird-dog":', '{ "bird-dog-leg": "bird-dog", "bird-dog":'),
      /^8 steps\.bird-dog-leg: is broken: nothing/,
    ],
    [
      'more than its time',
      (t) => t.replace('"days"', '"minutes": 5, "days"'),
      /items: takes \d+ minutes, more than 5/,
    ],
    ['half a file', (t) => t.slice(0, 120), /is not JSON/],
    ['an end that is missing', () => '{\n "items": [\n', /^2 : is not JSON/],
    ['a number', () => '7', /^1 : /],
  ])('with %s is refused at its line', (_, change, reason) => {
    const lines = refusals(change(good));
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.join('\n')).toMatch(reason);
  });

  it.each<[string, Partial<Person>, RegExp]>([
    [
      'caution',
      { cautions: ['shoulder-pain'] },
      /^3 items\[0\]\.exerciseId: is not for somebody with: shoulder-pain/,
    ],
    ['position', { cannotTake: ['lying-on-side'] }, /^4 items\[1\]\.exerciseId: needs a position/],
    ['next step', { cautions: ['glaucoma'] }, /^$|steps\./],
  ])('is refused for somebody whom a %s keeps from it', (_, some, reason) => {
    expect(refusals(good, { ...person, ...some }).join('\n')).toMatch(reason);
  });

  it('that is refused leaves the old plan as it was', () => {
    const old = planAfterFile(undefined, good, person).plan;
    expect(old).toBeDefined();
    const after = planAfterFile(old, good.replace('bird-dog"', 'dance"'), person);
    expect(after.plan).toBe(old);
    expect(after.problems.length).toBeGreaterThan(0);
  });
});

describe('the lines of a JSON text', () => {
  const lineOf = jsonLines('{\n "a": [1,\n  {"b": "x\\" }, y"}\n ],\n "c": null }');

  it.each([
    [[], 1],
    [['a'], 2],
    [['a', 0], 2],
    [['a', 1, 'b'], 3],
    [['c'], 5],
    [['a', 7, 'z'], 2],
    [['nothing'], 1],
  ])('of %j is %i', (path, line) => {
    expect(lineOf(path)).toBe(line);
  });
});
