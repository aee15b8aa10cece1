import { randomBytes } from 'node:crypto';
import { writeBackup } from '../dist/exchange/index.js';
import { sealEvents } from '../dist/record/index.js';

const holdsS = {
  'side-bridge-left': 46,
  'side-bridge-right': 63,
  'back-extensor': 174,
  'front-plank': 58,
  'single-leg-stance': 39,
};

const happenings = [
  {
    kind: 'safety-judged',
    checkId: 'first',
    form: 'full',
    urgency: 'clear',
    rule: 'none',
    rulesVersion: '1',
  },
  {
    kind: 'profile-set',
    sex: 'female',
    ageYears: 44,
    cannotTake: [],
    equipment: ['wall', 'mat', 'chair'],
    cautions: [],
  },
  ...Object.entries(holdsS).map(([testId, holdS]) => ({
    kind: 'core-test-done',
    testId,
    holdS,
    ended: 'tired',
    counted: true,
  })),
];

/** A copy of the record of somebody who was measured today and has a plan to follow. */
export function usualDay(now = new Date()) {
  const at = now.toISOString();
  const events = sealEvents(happenings, {
    device: 'bench',
    lastCounter: 0,
    at,
    timeZone: 'UTC',
    localDay: at.slice(0, 10),
    timeMs: now.getTime(),
    randomBytes: () => Uint8Array.from(randomBytes(10)),
  });
  return writeBackup(events, { at });
}
