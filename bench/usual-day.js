import { randomBytes } from 'node:crypto';
import { planFor } from '../dist/care/index.js';
import { writeBackup } from '../dist/exchange/index.js';
import { sealEvents } from '../dist/record/index.js';

const holdsS = {
  'side-bridge-left': 46,
  'side-bridge-right': 63,
  'back-extensor': 174,
  'front-plank': 58,
  'single-leg-stance': 39,
};

const person = {
  sex: 'female',
  ageYears: 44,
  cannotTake: [],
  equipment: ['mat', 'chair'],
  cautions: [],
};
const holds = Object.entries(holdsS).map(([testId, holdS]) => ({
  testId,
  holdS,
  ended: 'tired',
  counted: true,
}));

function happenings(at, localDay) {
  const coreTests = holds.map((hold) => ({ ...hold, at, localDay }));
  const made = planFor({ person, coreTests, coreTestSkips: [], sessions: [], checkIns: [] }, localDay);
  if (made.kind !== 'plan') throw new Error('nobody can be measured without a plan');
  return [
    {
      kind: 'safety-judged',
      checkId: 'first',
      form: 'full',
      urgency: 'clear',
      rule: 'none',
      rulesVersion: '1',
    },
    { kind: 'profile-set', ...person },
    ...holds.map((hold) => ({ kind: 'core-test-done', ...hold })),
    { kind: 'plan-made', plan: made.plan },
  ];
}

/** A copy of the record of somebody who was measured today and has a plan to follow. */
export function usualDay(now = new Date()) {
  const at = now.toISOString();
  const localDay = at.slice(0, 10);
  const events = sealEvents(happenings(at, localDay), {
    device: 'bench',
    lastCounter: 0,
    at,
    timeZone: 'UTC',
    localDay,
    timeMs: now.getTime(),
    randomBytes: () => Uint8Array.from(randomBytes(10)),
  });
  return writeBackup(events, { at });
}
