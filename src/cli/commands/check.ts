import { type AnswerProblem, type CheckAnswers, checkRank, judgeCheck } from '#care';
import { type FhirQuestionnaireResponse, questionnaireResponseShape, readCheckResponse } from '#exchange';
import { type Command, InputError } from '../command.ts';
import { jsonText } from '../json-text.ts';
import { nameOfInput, onePath, readJson } from '../read-input.ts';
import type { Terminal } from '../terminal.ts';

export const check: Command = {
  name: 'check',
  summary: 'judges the answers to the full check: how urgent, what it is like, what next',
  help: [
    'check <QuestionnaireResponse.json>',
    '',
    'The file holds a FHIR R4 QuestionnaireResponse to the questions that backstay questions prints; `-` reads',
    'standard input. Every question may be left out: it then counts as unknown, never as no.',
    'Prints { urgency, because, patterns: [{ id, fit, because, wouldChange }], next, safetyNet, missing }, with the',
    'pattern that stands out as "foremost" when one does. Urgency is emergency, same-day, within-days, routine,',
    'self-manage, or too-little-known while danger questions are open. A fit is a match of words, never a probability.',
    'It makes no diagnosis and replaces no examination. Whoever is worried should see somebody.',
  ].join('\n'),
  async run(args, terminal) {
    const path = onePath(args);
    const read = readCheckResponse(await responseIn(path, terminal));
    if (read.kind === 'refused') throw new InputError(refusal(path, read.problems, read.usable));
    terminal.out(jsonText(judgeCheck(read.answers)));
  },
};

const noAllClear =
  'Nothing was judged: this is no all-clear. Whoever has a danger sign or is worried should get help without waiting for this.';

async function responseIn(path: string, terminal: Terminal): Promise<FhirQuestionnaireResponse> {
  try {
    return await readJson(path, questionnaireResponseShape, terminal);
  } catch (error) {
    if (error instanceof InputError) throw new InputError(`${error.message}\n${noAllClear}`);
    throw error;
  }
}

/** More problems than these are counted only, so that the warning below them is seen. */
const mostLines = 20;

/** Names what is wrong; a danger sign among the other answers is said all the same. */
function refusal(path: string, problems: readonly AnswerProblem[], usable: CheckAnswers): string {
  const lines = problems.slice(0, mostLines).map(({ item, message }) => `  "${item}" ${message}`);
  const more = problems.length > mostLines ? [`  and ${problems.length - mostLines} more`] : [];
  const { urgency, next } = judgeCheck(usable);
  const warning =
    checkRank(urgency) > checkRank('within-days')
      ? `Do not wait for this to be put right. The other answers mean: ${urgency}. ${next.text}`
      : noAllClear;
  return [`${nameOfInput(path)} cannot be judged:`, ...lines, ...more, warning].join('\n');
}
