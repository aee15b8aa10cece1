import { expect, test } from 'vitest';
import { checkVersion } from '#care';
import { refuseQuestionnaire } from './answered-questionnaire.ts';
import { checkQuestionnaireUrl } from './check-questionnaire.ts';

test('a response to this check, of this version or an older one, or that names none, is taken', () => {
  for (const named of [undefined, checkQuestionnaireUrl, `${checkQuestionnaireUrl}|${checkVersion}`])
    expect(refuseQuestionnaire(named)).toEqual([]);
  expect(refuseQuestionnaire(`${checkQuestionnaireUrl}|${checkVersion.replace(/\d+$/, '0')}`)).toEqual([]);
});

test('a newer version is refused, for its words may mean something else', () => {
  const newer = checkVersion.replace(/\d+$/, '99');
  expect(refuseQuestionnaire(`${checkQuestionnaireUrl}|${newer}`)).toEqual([
    { item: 'questionnaire', message: expect.stringContaining(`"${newer}"`) },
  ]);
});

test.each(['9', 'next', ''])('so is the version "%s", which is none of its own', (version) => {
  const problems = refuseQuestionnaire(`${checkQuestionnaireUrl}|${version}`);
  expect(problems.map(({ item }) => item)).toEqual(['questionnaire']);
});

test('another questionnaire is refused by its name', () => {
  expect(refuseQuestionnaire('urn:other|1')[0]?.message).toContain('"urn:other"');
});
