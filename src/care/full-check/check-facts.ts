import { redFlags } from '#library';
import type { Answer, SafetyAnswers } from '../safety/verdict.ts';
import { codesOf } from './asked.ts';
import type { CheckAnswers } from './check-answers.ts';
import { dangerLists, notSureList } from './full-check.ts';

/** What the answers say: the danger signs one by one, and the answers about the pain. */
export interface CheckFacts {
  readonly signs: SafetyAnswers;
  readonly answers: CheckAnswers;
}

/** Takes the lists apart. A list that was not answered leaves its signs unknown; not sure is never no. */
export function checkFacts(answers: CheckAnswers): CheckFacts {
  const signs: Record<string, Answer> = {};
  for (const { id } of redFlags) {
    const own = answerOf(answers[id]);
    if (own) signs[id] = own;
  }
  for (const [list, flags] of dangerLists) {
    if (answers[list] === undefined) continue;
    for (const flag of flags) signs[flag] = worse(signs[flag], inList(list, flag, answers));
  }
  return { signs, answers };
}

function inList(list: string, flag: string, answers: CheckAnswers): Answer {
  const ticked = codesOf(answers[list]);
  if (ticked.includes(flag)) return 'yes';
  if (!ticked.includes('unsure')) return 'no';
  const doubted = answers[notSureList(list)];
  const named = codesOf(doubted);
  return doubted === undefined || named.includes('unsure') || named.includes(flag) ? 'unsure' : 'no';
}

function answerOf(value: CheckAnswers[string] | undefined): Answer | undefined {
  return value === 'yes' || value === 'no' || value === 'unsure' ? value : undefined;
}

const severity: readonly Answer[] = ['no', 'unsure', 'yes'];

function worse(one: Answer | undefined, other: Answer): Answer {
  return one && severity.indexOf(one) > severity.indexOf(other) ? one : other;
}
