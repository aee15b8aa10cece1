import { checkQuestionnaire } from '#exchange';
import type { Command } from '../command.ts';
import { jsonText } from '../json-text.ts';
import { noWords } from '../read-input.ts';

export const questions: Command = {
  name: 'questions',
  summary: 'prints the full check as a FHIR R4 Questionnaire',
  help: [
    'questions',
    '',
    'Prints every question with its linkId, its answers, and when it is asked: a FHIR R4 Questionnaire.',
    'backstay check judges the answers: a QuestionnaireResponse with the same linkIds.',
  ].join('\n'),
  async run(args, terminal) {
    noWords(args);
    terminal.out(jsonText(checkQuestionnaire()));
  },
};
