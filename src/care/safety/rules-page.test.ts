import { expect, test } from 'vitest';
import { dangers, redFlagById, redFlags, safetyEvidence } from '#library';
import { type HandOverDoor, handOverRules } from '../progress/hand-over-rules.ts';
import { referralRules } from '../referral/referral-rules.ts';
import { flagsOf, safetyForms } from './forms.ts';
import { type SafetyRule, safetyRules, safetyVersion } from './rules.ts';
import { freshS } from './safety-status.ts';
import type { SafetyForm, Urgency } from './verdict.ts';

const hours = (seconds: number) => `${seconds / 3600} hours`;

const opening = `# The safety rules

What decides whether a person with back pain is sent to somebody, and how soon. Version \`${safetyVersion}\`. This page is written from
\`src/care/safety\` and \`src/library/red-flags\` by \`npx vitest run src/care/safety/rules-page.test.ts -u\`; the same test fails when page and
rules differ. No clinician has signed these rules off yet. They are no medical device.

## How they work

- Each rule is fixed. It applies when every part of its condition has at least one danger sign that was answered with yes. Nothing is
  weighed, no probability is worked out, and no other part of Backstay can overrule one.
- An answer is yes, no, not sure, or not asked. **Not sure is never no**: for the nerves to bladder, bowel, legs and cord it counts as yes,
  for other emergencies it is a call the same day. Not asked is never no either: a check with open questions is never clear.
- The most urgent rule that applies decides; of equals the first on this page. One more yes never lowers the urgency.
- Every answer is judged at once. After an emergency answer the very next screen is the advice.
- What the record knows can only raise the urgency: an age over 70 or known osteoporosis counts as thin bones.

| urgency | means |
|---|---|
| emergency | emergency department now, or an ambulance where the sign points to an artery; everything else is closed |
| same day | speak to a clinician within 24 hours; no exercise and no tests until then; resting positions stay open |
| within days | see a clinician within a week; exercise stays open |

## When they are asked

| form | before | counts as made just now for |
|---|---|---|
| full | the first exercise; lifting an advice | ${hours(freshS.short)} |
| short | every session, test and check-in | ${hours(freshS.short)} |
| relief | the first resting position of a day | ${hours(freshS.relief)}, for resting positions only |

An emergency stands until a full check begun after it says less, or until its own check is corrected and finished. A reload, a killed
browser, a short check without a danger sign or a clock set back do not lift it. A check dated in the future opens nothing.
`;

function cell(words: string): string {
  return words.replaceAll('|', '\\|').replaceAll('\n', ' ');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;
  return [line(head), `|${'---|'.repeat(head.length)}`, ...rows.map(line)].join('\n');
}

const code = (id: string) => `\`${id}\``;
const urgencyWords: Readonly<Record<Urgency, string>> = {
  emergency: 'emergency',
  'same-day': 'same day',
  'within-days': 'within days',
  clear: 'clear',
};

function ruleRow({ id, when, ifUnsure, because, evidence, urgency }: SafetyRule): readonly string[] {
  const condition = when.map((line) => line.map(code).join(' or ')).join(', and ');
  const journey = urgency === 'emergency' ? ['journey'] : [];
  return [
    code(id),
    condition,
    because,
    urgencyWords[ifUnsure],
    evidence.map(code).join(', '),
    ['unit', ...journey].join(', '),
  ];
}

function rulesOf(urgency: SafetyRule['urgency']): string {
  return table(
    ['rule', 'yes to', 'in words', 'not sure', 'source', 'test'],
    safetyRules.filter((rule) => rule.urgency === urgency).map(ruleRow),
  );
}

const forms: readonly SafetyForm[] = ['full', 'short', 'relief'];

function questionRows(): readonly (readonly string[])[] {
  return redFlags.map(({ id, question, detail, target, mayBeSkipped, evidence }) => [
    code(id),
    [question, detail, mayBeSkipped && 'May be skipped.'].filter(Boolean).join(' '),
    forms.filter((form) => safetyForms[form].some((step) => flagsOf(step).includes(id))).join(', '),
    `${target}: ${dangers[target].door}`,
    evidence.map(code).join(', '),
  ]);
}

function formText(form: SafetyForm): string {
  const steps = safetyForms[form].map((step) => {
    if (step.kind !== 'one')
      return `1. ${step.kind === 'any' ? 'any of' : 'tick of'}: ${step.flags.map(code).join(', ')}`;
    const after = step.onlyAfter ? `, only after ${step.onlyAfter.map(code).join(' or ')}` : '';
    return `1. ${code(step.flag)}${after}`;
  });
  return `### ${form}\n\n${steps.join('\n')}`;
}

function sourceRows(): readonly (readonly string[])[] {
  const used = new Set([
    ...safetyRules.flatMap(({ evidence }) => evidence),
    ...redFlags.flatMap(({ evidence }) => evidence),
  ]);
  return safetyEvidence
    .filter(({ id }) => used.has(id))
    .map(({ id, claim, grade, sources, checked }) => [
      code(id),
      claim,
      grade.replace('-', ' '),
      sources.map(({ citation, url }) => (url ? `[${citation}](${url})` : citation)).join('; '),
      checked ? 'yes' : 'to be confirmed',
    ]);
}

const doorWords: Readonly<Record<HandOverDoor, string>> = {
  questions: 'the danger questions again; a doctor within days',
  doctor: 'doctor',
  physiotherapist: 'physiotherapist',
  self: 'oneself: less exercise, ways of rest',
};

function rulesPage(): string {
  return `${opening}
## Emergency

\`unit\`: \`src/care/safety/rules.test.ts\` sees the rule decide on these signs and on no fewer, and what not sure gives. \`journey\`:
\`test/journeys/emergency.test.ts\` walks a person to it in a real browser, where the advice has to be the very next screen.

${rulesOf('emergency')}

## Same day

${rulesOf('same-day')}

## Within days

${rulesOf('within-days')}

## What the pain is like

After the danger signs the full check asks about the pain. These fixed rules of \`src/care/referral/referral-rules.ts\` can only raise the
urgency. \`src/care/referral/referral-rules.test.ts\` sees each decide and not decide. What they raise to the same day or within days closes
and says the same as a danger sign would; a corrected answer takes back only what it raised (\`safety-after-check.test.ts\` beside them).

${table(
  ['rule', 'urgency', 'in words', 'source'],
  referralRules.map(({ id, urgency, because, evidence }) => [
    code(id),
    urgency.replaceAll('-', ' '),
    because,
    evidence.map(code).join(', '),
  ]),
)}

## Over time

What the check-ins lead to, the first that applies (\`src/care/progress/hand-over-rules.ts\`, with its test beside it). New danger signs are
asked for before every check-in and have the rules above. One high week is never called worse.

${table(
  ['kind', 'when', 'door', 'how soon', 'source'],
  handOverRules.map(({ kind, when, door, soon, evidence }) => [
    code(kind),
    when,
    doorWords[door],
    soon,
    ['when-to-show-somebody', ...evidence].map(code).join(', '),
  ]),
)}

## The questions

Yes is always the danger sign. The last but one column says what the sign looks for and where an emergency with it is sent.

${table(['sign', 'question', 'forms', 'looks for', 'source'], questionRows())}

## The forms

In this order. A list opens into its questions when it is answered with yes or not sure.

${forms.map(formText).join('\n\n')}

## The sources

"Read" says whether the figure was read in the source itself.

${table(['id', 'what it supports', 'grade', 'source', 'read'], sourceRows())}
`;
}

test('the page of the safety rules says what the rules say', async () => {
  await expect(rulesPage()).toMatchFileSnapshot('../../../docs/reference/safety-rules.md');
});

test('every question and every source of a rule stands on the page', () => {
  const page = rulesPage();
  for (const { id, when, evidence } of safetyRules) {
    expect(page).toContain(`| ${code(id)} |`);
    for (const flag of when.flat()) expect(page).toContain(redFlagById(flag).question);
    for (const source of evidence) expect(page, source).toContain(`| ${code(source)} |`);
  }
});
