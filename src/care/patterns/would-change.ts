import { type Finding, type Pattern, type Question, questionById } from '#library';
import { codesOf } from '../full-check/asked.ts';
import type { CheckAnswers, CheckValue } from '../full-check/check-answers.ts';
import { fitOf } from './fit.ts';

const mostShown = 2;

/** The one or two questions whose answer could change the fit: those without an answer first. */
export function wouldChange(pattern: Pattern, answers: CheckAnswers): readonly string[] {
  const now = fitOf(pattern, answers);
  const asked = [...codesThatMatter(pattern)];
  const open = asked.filter(([id]) => !isSure(answers[id]));
  const sure = asked.filter(([id]) => isSure(answers[id]));
  const turning: string[] = [];
  for (const [id, codes] of [...open, ...sure]) {
    if (turning.length === mostShown) break;
    const turns = otherAnswers(questionById(id), codes, answers[id]).some(
      (value) => fitOf(pattern, { ...answers, [id]: value }) !== now,
    );
    if (turns) turning.push(id);
  }
  return turning;
}

const known = new Map<Pattern, ReadonlyMap<string, ReadonlySet<string>>>();

/** The questions a pattern looks at, each with the codes that it looks for. */
function codesThatMatter(pattern: Pattern): ReadonlyMap<string, ReadonlySet<string>> {
  const before = known.get(pattern);
  if (before) return before;
  const found = new Map<string, Set<string>>();
  const levels = pattern.groups.flat().flatMap(({ levels }) => levels.map(({ when }) => when));
  for (const finding of pattern.gate ? [pattern.gate.when, ...levels] : levels) collect(finding, found);
  known.set(pattern, found);
  return found;
}

function collect(finding: Finding, found: Map<string, Set<string>>): void {
  if ('not' in finding) collect(finding.not, found);
  else if ('all' in finding) for (const one of finding.all) collect(one, found);
  else if ('any' in finding) for (const one of finding.any) collect(one, found);
  else if ('atLeast' in finding) for (const one of finding.of) collect(one, found);
  else {
    const codes = found.get(finding.question) ?? new Set();
    for (const code of 'is' in finding ? finding.is : []) codes.add(code);
    found.set(finding.question, codes);
  }
}

function isSure(value: CheckValue | undefined): boolean {
  return value !== undefined && !codesOf(value).includes('unsure');
}

/** One answer with each code that matters and one without; an age is a fact and is not turned. */
function otherAnswers(
  question: Question | undefined,
  codes: ReadonlySet<string>,
  value: CheckValue | undefined,
): readonly CheckValue[] {
  if (!question || question.kind === 'whole-number') return [];
  if (question.kind === 'yes-no') return ['yes', 'no'];
  if (question.kind === 'one-of') {
    const other = question.options.find(({ code }) => !codes.has(code));
    return other ? [...codes, other.code] : [...codes];
  }
  const { alone } = question;
  const ticked = codesOf(value).filter((code) => code !== alone.code && code !== 'unsure');
  const withEach = [...codes].filter((code) => code !== alone.code).map((code) => [...ticked, code]);
  return [[alone.code], ...withEach];
}
