import { describe, expect, it } from 'vitest';
import { conditions } from './conditions/all-conditions.ts';
import { coreTests } from './core-tests/all-core-tests.ts';
import { moreTests } from './core-tests/more/all-more-tests.ts';
import { allEvidence } from './evidence/all-evidence.ts';
import { exercises } from './exercises/all-exercises.ts';
import { patternQuestions } from './questions/questions.ts';
import { dangers } from './red-flags/danger.ts';
import { redFlags } from './red-flags/red-flags.ts';
import { reliefTechniques } from './relief/all-relief.ts';
import { treatments } from './treatments/all-treatments.ts';

interface Rule {
  readonly pattern: RegExp;
  readonly reason: string;
  readonly caught: string;
  /** A sentence that takes the claim back may name it. */
  readonly passes: string;
  /** A published figure belongs in the ledger, beside its source and its range. */
  readonly notInLedger?: boolean;
}

const rules: readonly Rule[] = [
  {
    pattern: /\b(?:heal|heals|mend|mends|repair|repairs|regrow|regrows)\b[^.]*\bdis[ck]s?\b/i,
    reason: 'nothing was shown to heal a disc',
    caught: 'Hanging heals the disc.',
    passes: 'It is not shown to heal discs.',
  },
  {
    pattern:
      /\bweak(?: core|er| trunk| muscles?)(?:(?!\bnot\b)[^.])*\b(?:causes?|caused|why|reason|to blame)\b/i,
    reason: 'a weak core is not a proven cause of pain',
    caught: 'Your weak core causes your pain.',
    passes: 'Weak muscles have not been shown to be why a back hurts.',
  },
  {
    pattern: /\b(?:restore|restores|realign|realigns|back (?:in|into) (?:place|line)|pop back)\b/i,
    reason: 'nothing is pushed back into place, and no spine gets its length back',
    caught: 'The table pushes the bones back into place.',
    passes: 'Nothing is out of place, and nothing is put back into place.',
  },
  {
    pattern: /\b98 ?(?:%|per ?cent|of 100)|\bcompression (?:is|causes)\b/i,
    reason: 'that most back pain is compression is a seller’s figure',
    caught: '98 % of back pain is compression.',
    passes: 'A compression fracture hurts.',
  },
  {
    pattern:
      /%|\bper ?cent\b|\bprobabilit|\b(?:chance|odds|risk) (?:of|that)\b[^.]*\d|\byou (?:probably|likely) have\b/i,
    reason: 'no probability of a disease is told to a person',
    caught: 'The chance of a fracture is 11 in 100.',
    passes: 'Side effects came in 10 to 24 of 100 operations.',
    notInLedger: true,
  },
  {
    pattern:
      /\b(?:pain|hurt|it) (?:always )?means (?:damage|harm)\b|\bcrumbl|\bbone on bone\b|\bwear and tear\b/i,
    reason: 'pain is not damage, and words that frighten make backs worse',
    caught: 'Pain means damage.',
    passes: 'Pain never means damage by itself.',
  },
  {
    pattern: /\bparalys|\bwheelchair|\bcripple|\btime bomb\b|\bdanger of death\b/i,
    reason: 'urgency is told without fear',
    caught: 'You may end up in a wheelchair.',
    passes: 'Hours count.',
  },
  {
    pattern: /\bcures?\b|\bguarantee|\bmiracle|\bproven to\b|\bpain[- ]free for\b/i,
    reason: 'no promise that was not shown',
    caught: 'This cures sciatica.',
    passes: 'No exercise is proven to be best.',
  },
  {
    pattern:
      /\bno need to see\b|\binstead of (?:a|your) (?:doctor|clinician)\b|\breplaces? (?:a|your) (?:doctor|clinician)\b/i,
    reason: 'it does not replace a clinician',
    caught: 'There is no need to see a doctor.',
    passes: 'It never replaces a clinician.',
  },
  {
    pattern:
      /\byou(?: have|’ve got| suffer from) (?:a |an )?(?:sciatica|slipped disc|stenosis|scoliosis|spondyl\w+|cauda equina syndrome|fracture|infection|cancer|weak core)\b(?! signs)/i,
    reason: 'nobody is told a diagnosis',
    caught: 'You have a slipped disc.',
    passes: 'Pain that runs down a leg is called sciatica.',
  },
];

/** What comes before a claim and takes it back. */
const denial = /\b(?:no|not|never|nothing|nobody|neither|seldom|if|whether)\b/i;

function findings(text: string, inLedger: boolean): readonly string[] {
  return text.split(/(?<=[.?!])\s+/).flatMap((sentence) =>
    rules.flatMap(({ pattern, reason, notInLedger }) => {
      const match = pattern.exec(sentence);
      const isDenied = denial.test(sentence.slice(0, match?.index));
      return match && !isDenied && !(inLedger && notInLedger) ? [`${reason}: ${sentence}`] : [];
    }),
  );
}

/** Every string inside an entry, however deep; ids and poses carry no claims. */
function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(stringsIn);
  return [];
}

const entries: readonly unknown[] = [
  ...conditions,
  ...treatments,
  ...redFlags,
  ...patternQuestions,
  ...exercises,
  ...reliefTechniques,
  ...coreTests,
  ...moreTests,
  dangers,
];

describe('what the library never says', () => {
  it('is in no entry that people read', () => {
    const texts = entries.flatMap(stringsIn);
    expect(texts.length).toBeGreaterThan(2000);
    expect(texts.flatMap((text) => findings(text, false))).toEqual([]);
  });

  it('is in no claim of the ledger', () => {
    expect(allEvidence.flatMap(({ claim }) => findings(claim, true))).toEqual([]);
  });
});

describe.each(rules)('the rule that $reason', ({ reason, caught, passes }) => {
  it('catches a sentence that says it', () => {
    expect(findings(caught, false)).toContain(`${reason}: ${caught}`);
  });

  it('lets an honest sentence through', () => {
    expect(findings(passes, false)).toEqual([]);
  });
});
