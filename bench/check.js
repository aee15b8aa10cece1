import { calmAnswers, judgeCheck } from '../dist/care/index.js';

/** The judgement stands between an answer and the advice. */
const limitMs = 1;
const people = {
  'plain new back pain': calmAnswers,
  'leg pain on walking at 72': {
    ...calmAnswers,
    age: 72,
    duration: 'over-12-weeks',
    'age-at-onset': 69,
    course: 'same',
    'leg-pain': 'both-legs',
    'below-knee': 'no',
    'leg-worse': 'yes',
    'leg-walking': 'eases-sitting',
    'better-with': ['sitting', 'bending-forward'],
  },
  'nothing answered': {},
};

const runs = 2000;
let slowest = 0;
for (const [name, answers] of Object.entries(people)) {
  for (let i = 0; i < runs / 4; i += 1) judgeCheck(answers);
  const [before, start] = [process.cpuUsage(), performance.now()];
  for (let i = 0; i < runs; i += 1) judgeCheck(answers);
  const { user, system } = process.cpuUsage(before);
  const cpuMs = (user + system) / 1000 / runs;
  const wallMs = (performance.now() - start) / runs;
  console.log(
    `${cpuMs.toFixed(3).padStart(8)} ms processor ${wallMs.toFixed(3).padStart(8)} ms clock  ${name}`,
  );
  slowest = Math.max(slowest, cpuMs);
}
console.log(`The whole judgement: ${slowest.toFixed(3)} ms of at most ${limitMs} ms.`);
process.exitCode = slowest > limitMs ? 1 : 0;
