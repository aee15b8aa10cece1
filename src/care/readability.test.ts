import { describe, expect, it } from 'vitest';
import { cautions, coreTests, positions } from '#library';
import { storyBank } from '../../test/contracts/story-bank.ts';
import { describePlainWords } from '../../test/reading/plain-words.ts';
import { isProse, type SomeText } from '../../test/reading/prose.ts';
import { textsIn } from '../../test/reading/texts-in.ts';
import { writtenWords } from '../../test/reading/written-words.ts';
import { coreProfile } from './core-profile/core-profile.ts';
import { planFor } from './programme/plan-for.ts';
import { renewedPlan } from './programme/renew-plan.ts';
import { judgeCheck } from './referral/judge-check.ts';
import { allowedRelief } from './relief/allowed-relief.ts';
import type { PlanRules } from './simulation/life.ts';
import { seededRandom, seedOf } from './simulation/random.ts';
import { simulate } from './simulation/simulate.ts';
import { VirtualBody } from './simulation/virtual-body.ts';
import { drawPerson } from './simulation/virtual-person.ts';

/** What the rules of programmes say to made people over some weeks. */
function programmes(): readonly SomeText[] {
  const said = new Map<string, SomeText>();
  const heard = <Result>(result: Result): Result => {
    for (const one of textsIn(result, 'programme')) said.set(one.text, one);
    return result;
  };
  const rules: PlanRules = {
    planFor: (history, today) => heard(planFor(history, today)),
    renewedPlan: (history, today) => heard(renewedPlan(history, today)),
  };
  simulate({ people: 15, weeks: 5, seed: 3, rules });
  return [...said.values()];
}

/** A part of the core check, all of it, and all of it on two days. */
function coreChecks(): readonly SomeText[] {
  return Array.from({ length: 20 }, (_, seed) => {
    const random = seededRandom(seedOf(5, seed));
    const who = drawPerson(random, 28);
    const body = new VirtualBody(who);
    const results = ['2026-01-05', '2026-01-08'].flatMap((localDay) =>
      coreTests.map((test) => ({
        testId: test.id,
        holdS: body.measuredHold(test, random),
        ended: 'tired' as const,
        counted: true,
        localDay,
      })),
    );
    return [2, coreTests.length, results.length].flatMap((count) =>
      textsIn(coreProfile(results.slice(0, count), who.person), 'core check'),
    );
  }).flat();
}

function restingPositions(): readonly SomeText[] {
  const people = [
    ...cautions.map((caution) => ({ cautions: [caution], cannotTake: [], equipment: [] })),
    ...positions.map((position) => ({ cautions: [], cannotTake: [position], equipment: [] })),
  ];
  return people.flatMap((person) =>
    textsIn(
      allowedRelief(person).ruledOut.map(({ because }) => because),
      'resting position',
    ),
  );
}

const written = writtenWords('src/care').filter(
  ({ id, text }) => isProse(text) && !id.startsWith('src/care/simulation/'),
);
const folderOf = ({ id }: SomeText) => id.split('/').slice(0, 3).join('/');
const folders = [...new Set(written.map(folderOf))];

const said: readonly (readonly [string, readonly SomeText[]])[] = [
  ...folders.map((folder) => [folder, written.filter((one) => folderOf(one) === folder)] as const),
  ['copies that are loaded', writtenWords('src/exchange/backup')],
  ['the result of the full check', storyBank().flatMap((one) => textsIn(judgeCheck(one.answers), one.id))],
  ['programmes', programmes()],
  ['the results of the core check', coreChecks()],
  ['resting positions that are left out', restingPositions()],
];
/** A sentence that is put together has no other name than itself. */
const families = said.map(
  ([name, texts]) =>
    [name, texts.filter(({ text }) => isProse(text)).map(({ text }) => ({ id: text, text }))] as const,
);

describePlainWords(families, {
  texts: {},
  words: {
    physiotherapist: 'It is what stands on the door.',
    rheumatologist: 'It is what to ask the doctor for.',
    tuberculosis: 'Who has had it knows it by this name.',
  },
});

describe('the words of care', () => {
  it('are all looked at, written and put together', () => {
    const all = new Set(families.flatMap(([, texts]) => texts.map(({ text }) => text)));
    expect(folders.length).toBeGreaterThan(7);
    expect(all.size).toBeGreaterThan(600);
    expect([...all].join('\n')).toMatch(/Your (?:left side|right side|front|back) hold was \d+ s/);
  });
});
