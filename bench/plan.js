import { bodyLoads, peakLoads, planFor } from '../dist/care/index.js';

/** What the product promises: a plan with the numbers of the body at hand. */
const limitMs = 50;
const rounds = 101;
const subject = { sex: 'male', heightM: 1.75, massKg: 78 };
const localDay = '2026-03-01';
const at = `${localDay}T08:00:00.000Z`;
const holds = { 'side-bridge-left': 30, 'side-bridge-right': 80, 'front-plank': 75, 'back-extensor': 120 };
const equipment = ['chair', 'mat', 'band', 'ball', 'cushion'];
const person = { ...subject, ageYears: 44, cannotTake: [], equipment, cautions: [] };

const start = performance.now();
const loads = peakLoads(bodyLoads(subject));
const cacheMs = performance.now() - start;
const history = {
  person,
  loads,
  coreTests: Object.entries(holds).map(([testId, holdS]) => ({
    testId,
    holdS,
    ended: 'tired',
    counted: true,
    at,
    localDay,
  })),
  coreTestSkips: [],
  checkIns: [],
  sessions: [],
};

/** A record of half a year: the plan reads all of it. */
function withSessions(count) {
  const sessions = [];
  for (let i = 0; i < count; i += 1) {
    const day = new Date(Date.UTC(2026, 2, 2 + 2 * i)).toISOString();
    const when = { at: day, localDay: day.slice(0, 10) };
    const { plan } = planFor({ ...history, sessions }, when.localDay);
    const sets = plan.items.flatMap(({ exerciseId, sides, sets: of, reps, repS }) =>
      sides.flatMap((side) =>
        Array.from({ length: of }, (_, set) => ({ exerciseId, side, set, reps, workS: reps * repS })),
      ),
    );
    const pain = Object.fromEntries(plan.items.map(({ exerciseId }) => [exerciseId, 2]));
    const finished = { ...when, how: 'completed' };
    sessions.push({ ...when, sessionId: day, items: plan.items, sets, pain, skipped: {}, finished });
  }
  return { ...history, sessions };
}

function medianMs(of, today) {
  const times = Array.from({ length: rounds }, () => {
    const from = performance.now();
    planFor(of, today);
    return performance.now() - from;
  });
  return times.sort((a, b) => a - b)[Math.floor(rounds / 2)];
}

const [from] = [performance.now()];
planFor(history, localDay);
const found = {
  firstMs: Math.round(10 * (performance.now() - from)) / 10,
  medianMs: Math.round(10 * medianMs(history, localDay)) / 10,
  after60SessionsMs: Math.round(10 * medianMs(withSessions(60), '2026-07-01')) / 10,
  cacheMs: Math.round(cacheMs),
};
if (process.argv.includes('--json')) console.log(JSON.stringify(found));
else
  console.log(
    `A plan: ${found.medianMs} ms (median of ${rounds}; at most ${limitMs}), the first ${found.firstMs} ms, after 60 sessions ${found.after60SessionsMs} ms; the numbers of the body before it, once: ${found.cacheMs} ms.`,
  );
process.exitCode = Math.max(found.medianMs, found.after60SessionsMs) > limitMs ? 1 : 0;
