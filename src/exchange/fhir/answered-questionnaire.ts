import { type AnswerProblem, checkVersion } from '#care';
import { checkQuestionnaireUrl } from './check-questionnaire.ts';

/** The number behind the name of a version of this check; one of another name counts as newer than all. */
function numberOf(version: string): number {
  const [name, number] = version.split('-');
  return name === checkVersion.split('-')[0] && number ? Number(number) : Number.POSITIVE_INFINITY;
}

/** What is wrong with the questionnaire that a response names; a response that names none is taken as one to this check. */
export function refuseQuestionnaire(canonical: string | undefined): readonly AnswerProblem[] {
  if (canonical === undefined) return [];
  const [url, version] = canonical.split('|');
  const problem = (message: string) => [{ item: 'questionnaire', message }];
  if (url !== checkQuestionnaireUrl) return problem(`is "${url}"; it must be "${checkQuestionnaireUrl}"`);
  if (version === undefined || numberOf(version) <= numberOf(checkVersion)) return [];
  return problem(`has the version "${version}"; the newest that can be read here is "${checkVersion}"`);
}
