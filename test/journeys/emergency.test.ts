import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { type SafetyAnswers, type SafetyForm, safetyRules } from '#care';
import text from '../../src/app/text/en/safety-check.json' with { type: 'json' };
import { Journey } from './harness.ts';
import { freshRecord, openCheck, place, walk, walkTo } from './safety-walk.ts';

const { goDepartment, callAmbulance } = text.emergency;

interface Story {
  readonly rule: string;
  readonly form: SafetyForm;
  readonly said: SafetyAnswers;
  /** The question or list whose answer decides. */
  readonly deciding: string;
  readonly title: string;
  /** The last sentence that the person reads out. */
  readonly asks: RegExp;
}

const cauda = /cauda equina syndrome/;

/** Every emergency rule once, spread over the three forms. */
const stories: readonly Story[] = [
  {
    rule: 'artery-signs',
    form: 'relief',
    said: { 'tearing-or-faint': 'yes' },
    deciding: 'tearing-or-faint',
    title: callAmbulance,
    asks: /check my aorta/,
  },
  {
    rule: 'known-widened-artery',
    form: 'full',
    said: { 'widened-artery': 'yes' },
    deciding: 'widened-artery',
    title: callAmbulance,
    asks: /check my aorta/,
  },
  {
    rule: 'bladder',
    form: 'full',
    said: { 'pee-hard': 'yes' },
    deciding: 'pee-hard',
    title: goDepartment,
    asks: cauda,
  },
  {
    rule: 'accidents',
    form: 'short',
    said: { accidents: 'yes' },
    deciding: 'accidents',
    title: goDepartment,
    asks: cauda,
  },
  {
    rule: 'saddle',
    form: 'relief',
    said: { 'saddle-numb': 'yes' },
    deciding: 'saddle-numb',
    title: goDepartment,
    asks: cauda,
  },
  {
    rule: 'bowel-feeling',
    form: 'full',
    said: { 'bowel-feeling': 'yes' },
    deciding: 'bowel-feeling',
    title: goDepartment,
    asks: cauda,
  },
  {
    rule: 'both-legs-weak',
    form: 'short',
    said: { 'both-legs-weak': 'yes' },
    deciding: 'both-legs-weak',
    title: goDepartment,
    asks: cauda,
  },
  {
    rule: 'cord',
    form: 'full',
    said: { 'clumsy-unsteady': 'yes' },
    deciding: 'clumsy-unsteady',
    title: goDepartment,
    asks: /spinal cord/,
  },
  {
    rule: 'sex-change-with-another',
    form: 'full',
    said: { 'sex-change': 'yes', 'both-knees-pain': 'yes' },
    deciding: 'both-knees-pain',
    title: goDepartment,
    asks: cauda,
  },
  {
    rule: 'leg-weaker-fast',
    form: 'relief',
    said: { 'one-leg-weak': 'yes', 'leg-weaker-fast': 'yes' },
    deciding: 'leg-weaker-fast',
    title: goDepartment,
    asks: /strength in my legs/,
  },
  {
    rule: 'thinner-and-weakness',
    form: 'full',
    said: { 'one-leg-weak': 'yes', 'blood-thinner': 'yes' },
    deciding: 'blood-thinner',
    title: goDepartment,
    asks: /bleeding near the spine/,
  },
  {
    rule: 'hard-blow',
    form: 'full',
    said: { 'hard-blow': 'yes' },
    deciding: 'hard-blow',
    title: goDepartment,
    asks: /fracture/,
  },
  {
    rule: 'spine-bruise',
    form: 'full',
    said: { 'small-injury': 'yes', 'spine-bruise': 'yes' },
    deciding: 'spine-bruise',
    title: goDepartment,
    asks: /fracture/,
  },
  {
    rule: 'stiff-spine-injury',
    form: 'short',
    said: { 'stiff-spine-injury': 'yes' },
    deciding: 'stiff-spine-injury',
    title: goDepartment,
    asks: /fracture/,
  },
  {
    rule: 'fever-with-risk',
    form: 'short',
    said: { fever: 'yes', 'very-bad-pain': 'yes' },
    deciding: 'very-bad-pain',
    title: goDepartment,
    asks: /infection of the spine/,
  },
];

const journey = await Journey.start();
afterAll(async () => {
  journey.expectClean();
  await journey.close();
});
beforeEach(() => freshRecord(journey));

const main = () => journey.page.locator('main').textContent();

describe('each emergency rule leads to its advice on the very next screen', () => {
  test('every rule has its story', () => {
    const rules = safetyRules.filter(({ urgency }) => urgency === 'emergency').map(({ id }) => id);
    expect(stories.map(({ rule }) => rule).toSorted()).toEqual(rules.toSorted());
  });

  test.each(stories)('$rule, in the $form form', async ({ rule, form, said, deciding, title, asks }) => {
    const page = await openCheck(journey, form);
    expect(await walkTo(page, form, said, deciding)).toBe(title);
    expect(place(page)).toBe('/emergency');
    expect(await page.getByRole('link', { name: 'Call 112' }).getAttribute('href')).toBe('tel:112');
    expect(await page.locator('blockquote').textContent()).toMatch(asks);
    expect(await main()).toContain(safetyRules.find(({ id }) => id === rule)?.because);
  });
});

describe('not sure is never taken as no', () => {
  test.each(['pee-hard', 'accidents', 'saddle-numb', 'bowel-feeling', 'both-legs-weak', 'clumsy-unsteady'])(
    'not sure about %s is an emergency at once',
    async (sign) => {
      const page = await openCheck(journey, 'relief');
      expect(await walkTo(page, 'relief', { [sign]: 'unsure' }, sign)).toBe(goDepartment);
      expect(await main()).toContain('You were not sure whether');
    },
  );

  test.each(['one-leg-weak', 'hard-blow', 'fever'])(
    'not sure about %s ends with a call the same day',
    async (sign) => {
      const page = await openCheck(journey, 'relief');
      expect(await walk(page, 'relief', { [sign]: 'unsure' })).toBe(text.see.sameDayTitle);
      expect(place(page)).toBe('/see-someone');
      expect(await main()).toContain('Not sure is never taken as no.');
    },
  );

  test('not sure about a ticked list asks which, and keeps what was ticked', async () => {
    const page = await openCheck(journey, 'full');
    expect(await walk(page, 'full', { 'weight-loss': 'yes', 'kidney-signs': 'unsure' })).toBe(
      text.see.sameDayTitle,
    );
  });
});
