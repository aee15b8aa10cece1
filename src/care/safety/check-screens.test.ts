import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fullCheck } from '../full-check/full-check.ts';
import { answersGiven, answersOfList, checkScreens, openScreen, saidFlags } from './check-screens.ts';
import { flagsOf, missingFlags, safetyForms } from './forms.ts';
import type { Answer, SafetyAnswers, SafetyForm } from './verdict.ts';

const given = (list: readonly { readonly flag: string; readonly answer: Answer }[]): SafetyAnswers =>
  Object.fromEntries(list.map(({ flag, answer }) => [flag, answer]));

describe('the screens of a check', () => {
  test('a full check of somebody with nothing wrong is 16 screens, questions first, lists last', () => {
    const screens = checkScreens('full', {});
    expect(screens).toHaveLength(16);
    expect(screens[0]).toMatchObject({ kind: 'question', flag: 'pee-hard' });
    expect(screens.at(-1)).toMatchObject({ kind: 'pick', group: 'this-pain' });
  });

  test('a follow-up appears when its question is yes and goes when it is changed to no', () => {
    const has = (answer: Answer) =>
      checkScreens('full', { 'one-leg-weak': answer }).some(({ key }) => key === 'leg-weaker-fast');
    expect(has('yes')).toBe(true);
    expect(has('unsure')).toBe(true);
    expect(has('no')).toBe(false);
  });

  test('a list opens into its questions when it was answered with yes or not sure', () => {
    expect(checkScreens('relief', {}).map(({ key }) => key)).toEqual(['saddle', 'legs', 'sudden']);
    expect(checkScreens('relief', {}, ['saddle']).map(({ key }) => key)).toEqual([
      'pee-hard',
      'accidents',
      'saddle-numb',
      'bowel-feeling',
      'legs',
      'sudden',
    ]);
  });

  test('a list of which some questions are answered goes on one by one', () => {
    expect(checkScreens('relief', { 'pee-hard': 'no' })[1]).toMatchObject({
      kind: 'question',
      flag: 'accidents',
    });
  });

  test('a list answered with none shows as a list again', () => {
    const answers = given(answersOfList(['pee-hard', 'accidents', 'saddle-numb', 'bowel-feeling']));
    expect(checkScreens('relief', answers)[0]).toMatchObject({ kind: 'any', group: 'saddle' });
  });

  test('a ticked list shows as a list again; with a doubt it asks once more which', () => {
    const facts = [
      'artery-risk',
      'old-saddle-signs',
      'kidney-signs',
      'weight-loss',
      'never-eases',
      'band-pain',
      'blades-pain',
      'older-no-better',
    ];
    const ticked = given(answersOfList(facts, ['weight-loss']));
    expect(checkScreens('full', ticked).at(-1)).toMatchObject({ kind: 'pick' });
    const doubted = checkScreens('full', { ...ticked, 'band-pain': 'unsure' });
    expect(doubted.slice(-2).map(({ kind, key }) => [kind, key])).toEqual([
      ['pick', 'this-pain'],
      ['doubt', 'this-pain-not-sure'],
    ]);
  });

  test('whatever is answered and doubted, there are no more screens than questions of the full check', () => {
    const sure = safetyForms.full.flatMap(flagsOf);
    const all: SafetyAnswers = Object.fromEntries(sure.map((flag) => [flag, 'unsure']));
    const most = checkScreens('full', all, ['health', 'this-pain']).map(({ key }) => key);
    const danger = fullCheck.find(({ id }) => id === 'danger-signs');
    expect(most.toSorted()).toEqual(danger?.questions.map(({ id }) => id).toSorted());
  });
});

describe('the next screen', () => {
  test('is the first without an answer', () => {
    const answers: SafetyAnswers = { 'pee-hard': 'no', accidents: 'no' };
    expect(openScreen(checkScreens('full', answers), answers)?.key).toBe('saddle-numb');
  });

  test('a question that may be skipped is not asked again once it was passed', () => {
    const answers: SafetyAnswers = {
      'pee-hard': 'no',
      accidents: 'no',
      'saddle-numb': 'no',
      'bowel-feeling': 'no',
    };
    const screens = checkScreens('full', answers);
    expect(openScreen(screens, answers)?.key).toBe('sex-change');
    expect(openScreen(screens, answers, ['sex-change'])?.key).toBe('both-legs-weak');
    const later: SafetyAnswers = { ...answers, 'both-legs-weak': 'no' };
    expect(openScreen(checkScreens('full', later), later)?.key).toBe('both-knees-pain');
  });

  test('going on screen by screen always ends, and ends complete', () => {
    fc.assert(
      fc.property(
        fc.constantFrom<SafetyForm>('full', 'short', 'relief'),
        fc.array(fc.constantFrom<Answer>('yes', 'no', 'unsure'), { minLength: 1, maxLength: 60 }),
        fc.boolean(),
        (form, answersInTurn, opensLists) => {
          let answers: SafetyAnswers = {};
          let turn = 0;
          const opened: string[] = [];
          for (let steps = 0; steps < 120; steps += 1) {
            const screen = openScreen(checkScreens(form, answers, opened), answers);
            if (!screen) {
              expect(missingFlags(form, answers)).toEqual([]);
              return;
            }
            turn += 1;
            const answer = answersInTurn[turn % answersInTurn.length] ?? 'no';
            if (screen.kind === 'question')
              answers = { ...answers, ...given(answersGiven(screen.flag, answer)) };
            else if (screen.kind === 'doubt')
              answers = {
                ...answers,
                ...given(answersOfList(screen.flags, [], screen.flags.slice(0, turn % 3))),
              };
            else if (opensLists && answer !== 'no' && screen.kind === 'any') opened.push(screen.group);
            else answers = { ...answers, ...given(answersOfList(screen.flags)) };
          }
          throw new Error(`the ${form} check never ended`);
        },
      ),
    );
  });
});

describe('the answers that are recorded', () => {
  test('no to weakness settles that it does not grow', () => {
    expect(given(answersGiven('one-leg-weak', 'no'))).toEqual({
      'one-leg-weak': 'no',
      'leg-weaker-fast': 'no',
    });
    expect(given(answersGiven('one-leg-weak', 'yes'))).toEqual({ 'one-leg-weak': 'yes' });
  });

  test('none of these is no to each; a tick is yes', () => {
    expect(given(answersOfList(['fever', 'hard-blow']))).toEqual({ fever: 'no', 'hard-blow': 'no' });
    expect(given(answersOfList(['fever', 'hard-blow'], ['fever']))).toEqual({
      fever: 'yes',
      'hard-blow': 'no',
    });
    expect(given(answersOfList(['fever', 'hard-blow', 'small-injury'], ['fever'], ['hard-blow']))).toEqual({
      fever: 'yes',
      'hard-blow': 'unsure',
      'small-injury': 'no',
    });
  });

  test('what was said is told apart from what was doubted', () => {
    expect(
      saidFlags(['fever', 'pee-hard', 'accidents'], { fever: 'yes', 'pee-hard': 'unsure', accidents: 'no' }),
    ).toEqual({
      sure: ['fever'],
      unsure: ['pee-hard'],
    });
  });
});
