import {
  coreProfile,
  dayReserves,
  type GroupCapacity,
  groupCapacity,
  modelCapacity,
  signProfile,
  subjectOf,
  testDemand,
} from '#care';
import { moreTestById } from '#library';
import type { Command } from '../command.ts';
import { holdsShape } from '../inputs/holds.ts';
import { jsonText } from '../json-text.ts';
import { onePath, readJson } from '../read-input.ts';

export const profile: Command = {
  name: 'profile',
  summary: 'says how long each muscle group holds, beside whom, and which holds least',
  help: [
    'profile <tests.json>',
    '',
    'The file holds { "tests": [{ "testId", "holdS", "localDay": "2026-11-22", "ended", "counted" }] } and may hold',
    '"person": { "sex", "ageYears", … } and "skips": [{ "testId", "reason", "localDay" }].',
    '"signs": [{ "testId", "value", "localDay" }] and "postures" hold further tests; they stand beside the profile, without a total.',
    '"ended" is "tired" and "counted" is true when left out; `-` reads standard input.',
    'backstay library core-tests lists the tests.',
    'Prints each group with its error and its place, left beside right, the group that holds least, and the reasons.',
    '"strength" is what a hold says by the endurance curve, 1 = usual for this body; with height and mass the spine model has its say.',
    '"capacity" holds the same numbers as `spine --capacity` and its scenario files take them; "day" what postures then ask of the trunk.',
  ].join('\n'),
  async run(args, terminal) {
    const { tests, person, skips, signs, postures } = await readJson(onePath(args), holdsShape, terminal);
    const found = coreProfile(tests, person, skips);
    const subject = subjectOf(person);
    const capacities: GroupCapacity[] = [];
    const groups = found.groups.map(({ test, ...group }) => {
      const strength =
        group.kind === 'measured'
          ? groupCapacity({ ...group, test }, person, subject && testDemand(test, subject))
          : undefined;
      if (strength) capacities.push(strength);
      return { testId: test.id, ...group, ...(strength && { strength }) };
    });
    const entries = signs.map((sign) => {
      const isHold = moreTestById(sign.testId)?.take === 'hold';
      return {
        ...sign,
        ...(isHold && { ended: sign.ended ?? 'tired' }),
        at: `${sign.localDay}T00:00:00.000Z`,
      };
    });
    const beside = signProfile(entries, person, postures)
      .filter(({ status }) => status.kind === 'measured')
      .map(({ test, status }) => ({ testId: test.id, ...status }));
    const day = subject && dayReserves(subject, capacities);
    terminal.out(
      jsonText({ ...found, groups, capacity: modelCapacity(capacities), ...(day && { day }), signs: beside }),
    );
  },
};
