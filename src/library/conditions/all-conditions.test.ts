import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { evidenceById } from '../evidence/all-evidence.ts';
import { treatmentById } from '../treatments/all-treatments.ts';
import { conditionById, conditions } from './all-conditions.ts';
import { doors, optionKinds } from './condition.ts';

const notConditions = ['all-conditions.ts', 'condition.ts', 'picture.ts'];

/** The patterns and dangers that the judgement can name; each needs an entry to read. */
const named = [
  'cauda-equina',
  'cord-compression',
  'fracture',
  'infection',
  'malignancy',
  'aortic-aneurysm',
  'radiculopathy',
  'spinal-stenosis',
  'disc-related',
  'axial-spondyloarthritis',
  'scoliosis',
  'facet',
  'sacroiliac',
  'trunk-muscle',
  'non-spinal',
];

describe('the list of conditions', () => {
  it('has every file of the folder', () => {
    const files = readdirSync(new URL('.', import.meta.url))
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && !notConditions.includes(name))
      .map((name) => name.slice(0, -'.ts'.length));
    expect(files.length).toBeGreaterThanOrEqual(18);
    expect(conditions.map(({ id }) => id).sort()).toEqual(files.sort());
  });

  it('finds each by its id, and nothing by another', () => {
    for (const condition of conditions) expect(conditionById(condition.id)).toBe(condition);
    expect(conditionById('compressed-spine')).toBeUndefined();
  });

  it.each(named)('has something to read on %s', (id) => {
    expect(conditionById(id)).toBeDefined();
  });

  it('sends to the emergency department what must not wait', () => {
    const urgent = conditions.filter(({ door }) => door.urgency === 'emergency').map(({ id }) => id);
    expect(urgent.sort()).toEqual(['aortic-aneurysm', 'cauda-equina', 'cord-compression', 'infection']);
    expect(conditionById('malignancy')?.door.urgency).toBe('same-day');
    expect(conditionById('fracture')?.door.urgency).toBe('within-days');
  });

  it('advises no exercise before a pressed nerve or cord has been looked at', () => {
    for (const id of ['cauda-equina', 'cord-compression', 'aortic-aneurysm'])
      expect(conditionById(id)?.options.physiotherapy.treatments, id).toEqual([]);
  });
});

describe.each(conditions)('$id', (condition) => {
  const { options, door } = condition;
  const texts = [condition.name, condition.whatItIs, condition.inTheBody, condition.usualCourse];
  const lists = [condition.howItShows, condition.whatHelps, condition.questions];

  it('fills every field', () => {
    for (const text of [...texts, door.text, door.soonerIf, ...lists.flat()])
      expect(text.trim().length).toBeGreaterThan(3);
    for (const list of [condition.howItShows, condition.whatHelps]) expect(list.length).toBeGreaterThan(1);
    expect(condition.otherNames.length).toBeGreaterThan(0);
    expect(doors).toContain(door.urgency);
  });

  it('stands on entries of the ledger', () => {
    const ids = [...condition.evidence, ...optionKinds.flatMap((kind) => options[kind].evidence)];
    for (const id of ids) expect(evidenceById(id), id).toBeDefined();
  });

  it('weighs each kind of treatment, and names treatments that can be read', () => {
    for (const kind of optionKinds) {
      const { text, speaksFor, speaksAgainst, treatments } = options[kind];
      expect(text.length, kind).toBeGreaterThan(4);
      expect(speaksFor ?? speaksAgainst, kind).toMatch(/\w{3}/);
      for (const id of treatments) expect(treatmentById(id), id).toBeDefined();
    }
  });

  it('says what makes it an emergency', () => {
    const words = `${door.text} ${door.soonerIf}`;
    expect(words).toMatch(/emergency|now|today/i);
  });

  it('draws what is meant, in words too, and says where it is felt', () => {
    const { site, caption, alternative, felt } = condition.picture;
    expect(Object.keys(site).length).toBeGreaterThan(1);
    for (const text of [caption, alternative]) expect(text).toMatch(/^[A-Z].{40,}\.$/);
    expect(new Set(felt).size).toBe(felt.length);
  });

  it('asks each question as one question', () => {
    for (const question of condition.questions) expect(question).toMatch(/\?$/);
  });
});

describe('the sign that must not be missed', () => {
  const routine = conditions.filter(
    ({ door }) => door.urgency === 'routine' || door.urgency === 'self-manage',
  );

  it.each(routine)('$id warns of the nerves to bladder and saddle', ({ door }) => {
    expect(door.soonerIf).toMatch(
      /emergency department now\. You cannot pee.*between your legs goes numb.*Both legs/,
    );
  });
});
