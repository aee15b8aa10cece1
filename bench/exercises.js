import { bodyLoads } from '../dist/care/index.js';

/** What the product promises: every exercise of the library for a new body, in a worker, from a cold start. */
const limitMs = 3000;
const subject = { sex: 'male', heightM: 1.75, massKg: 78 };

const [before, start] = [process.cpuUsage(), performance.now()];
const { exercises } = bodyLoads(subject);
const wallMs = performance.now() - start;
const { user, system } = process.cpuUsage(before);
const again = performance.now();
bodyLoads({ ...subject, massKg: 79 });
const warmMs = performance.now() - again;

const found = {
  exercises: exercises.length,
  coldMs: Math.round(wallMs),
  coldCpuMs: Math.round((user + system) / 1000),
  warmMs: Math.round(warmMs),
};
if (process.argv.includes('--json')) console.log(JSON.stringify(found));
else
  console.log(
    `${found.exercises} exercises for one body: ${found.coldMs} ms from a cold start (at most ${limitMs}), ${found.coldCpuMs} ms of processor; ${found.warmMs} ms for the next body.`,
  );
process.exitCode = wallMs > limitMs ? 1 : 0;
