import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { buildCommandLine, orLeave } from './build.js';
import { isMain, root } from './project.js';

const file = path.join(root, 'docs', 'reference', 'exercises.md');
const peaksFile = path.join(root, 'src', 'care', 'exercise-load', 'average-peaks.ts');
const emgFile = path.join(root, 'test', 'reference', 'emg.json');

/** The two bodies of the page. */
export const pageBodies = {
  man: { sex: 'male', heightM: 1.75, massKg: 78 },
  woman: { sex: 'female', heightM: 1.63, massKg: 65 },
};

const ladderWords = {
  front: 'Front: the belly keeps the back from arching',
  back: 'Back: the extensors keep it from rounding',
  side: 'Sides: they keep it from tipping or turning',
  hips: 'Hips: they carry the trunk from below',
  'deep-control': 'Deep control: little force, steady back',
};

const tens = (n) => String(Math.round(n / 10) * 10);
const percent = (share) => String(Math.round(share * 100));
const row = (cells) => `| ${cells.join(' | ')} |`;
const table = (head, rows) => [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');

function doseOf({ dose, sides }) {
  const each = sides === 'each' ? ' a side' : '';
  const what =
    dose.kind === 'holds'
      ? `${dose.sets} × ${dose.reps} × ${dose.holdS} s`
      : `${dose.sets} × ${dose.reps}, ${dose.repS} s each`;
  return `${what}${each}, rest ${dose.restS} s`;
}

function aboutRow({ id, name, rung, direction, alsoTrains, position, equipment, sides, dose }) {
  return [
    String(rung),
    name,
    `\`${id}\``,
    direction,
    position.replaceAll('-', ' '),
    equipment.join(', ') || 'none',
    alsoTrains.join(', ').replaceAll('-', ' ') || 'none',
    doseOf({ dose, sides }),
  ];
}

const letters = { curl: ' (c)', brace: ' (b)', legs: ' (l)' };
const mark = ({ warnings, missed }) => (warnings.length > 0 ? ' \\*' : '') + (missed ? letters[missed] : '');

function loadRow({ name }, man, woman, standing) {
  const { value, low, high } = man.peak.compressionN;
  return [
    `${name}${mark(man)}`,
    `${tens(value)} (${tens(low)} to ${tens(high)})`,
    tens(man.mean.compressionN),
    (value / standing.man).toFixed(1),
    tens(man.peak.shearN.value),
    tens(woman.peak.compressionN.value),
    (woman.peak.compressionN.value / standing.woman).toFixed(1),
    tens(woman.peak.shearN.value),
  ];
}

/** Both sides as one where the exercise changes sides at every repetition; else as written, left side first. */
function demandCells(sides, { groups }) {
  const of = (name) => groups.find(({ group }) => group === name);
  const pair = ({ activationMean, activationMax }) =>
    `${percent(activationMean)} / ${percent(activationMax)}`;
  const both = (a, b) => ({
    activationMean: (a.activationMean + b.activationMean) / 2,
    activationMax: Math.max(a.activationMax, b.activationMax),
  });
  const [left, right] = [of('left-side'), of('right-side')];
  const shown = sides === 'alternate' ? [both(left, right), both(left, right)] : [left, right];
  return [of('extensors'), of('flexors'), ...shown, of('hip-flexors'), of('latissimus')].map(pair);
}

function ladderPart(ladder, { exercises, man, woman }) {
  const own = exercises.filter((exercise) => exercise.ladder === ladder);
  const loadIn = (body, { id }) => body.exercises.find(({ exerciseId }) => exerciseId === id);
  const standing = { man: man.standingN.value, woman: woman.standingN.value };
  return [
    `## ${ladderWords[ladder]}`,
    table(
      ['rung', 'exercise', 'id', 'direction', 'position', 'equipment', 'also trains', 'dose'],
      own.map(aboutRow),
    ),
    table(
      [
        'L4/5, newtons',
        'man: peak (low to high)',
        'mean',
        '× standing',
        'shear',
        'woman: peak',
        '× standing',
        'shear',
      ],
      own.map((exercise) => loadRow(exercise, loadIn(man, exercise), loadIn(woman, exercise), standing)),
    ),
    table(
      [
        'man, % of strength: mean / hardest',
        'extensors',
        'rectus',
        'left side',
        'right side',
        'psoas',
        'latissimus',
      ],
      own.map((exercise) => [exercise.name, ...demandCells(exercise.sides, loadIn(man, exercise))]),
    ),
  ].join('\n\n');
}

function emgPart({ groups, rows }) {
  const name = ({ exercise, posture }) => exercise ?? posture;
  return [
    '## Beside published EMG',
    `Surface EMG in percent of maximal voluntary contraction (\`test/reference/emg.json\`, frozen before the model was laid beside it), and the
model's mean activation of the same muscle at its hardest moment, on the side that the study names, else on the harder side. Nothing is tuned
to it. V: the number was seen in the paper or a second source; M: recalled from the paper, to be confirmed. The same is printed by
\`npm run -s backstay -- validate --emg\`.`,
    table(
      ['group', 'rank correlation (Spearman)', 'numbers', 'exercises', 'goal 0.6'],
      groups.map(({ id, partOf, rows: count, exercises, spearman }) => [
        id,
        spearman === null ? 'none' : spearman.toFixed(2),
        String(count),
        String(exercises),
        partOf ? 'a second look' : spearman !== null && spearman >= 0.6 ? 'reached' : 'missed',
      ]),
    ),
    `Few numbers, most of them from two studies: a correlation over five exercises can be chance. Where it misses, and what else is off:

- **Extensors.** The electrode is named for the longissimus thoracis. Its fibres from the chest are a fifth of the erector spinae of the
  model, and in the bridges they rest while the fibres from the lumbar vertebrae under the same electrode work. So the whole erector spinae is
  laid beside it. That was chosen after looking; the chest part alone, as first set, and the longissimus with both its parts are below. Four
  of the five exercises measured alike (36 to 40 %), so their order is mostly noise.
- **Obliques.** In the side plank people tense both obliques and the rectus; the model needs neither rectus nor the oblique in front, as they
  balance nothing there. In the bridge it needs no oblique at all. Until the elbow was put under the shoulder and the hands under the shoulders, as
  the exercises are taught, the model's plank on the side and its bird dog turned the trunk as well, and by that accident the rank was higher: 0.57.
- **Internal oblique.** Electrodes lie beside the iliac spine, over fibres that run to the linea alba. The model has only the hindmost, to the
  ribs. Six numbers between 8 and 16 % have no rank to speak of; without them the rank is that of the external oblique alone.
- **Curl-up.** Measured as the hardest work for the rectus, second to planks by the model: its chest is lifted as one stiff piece, while
  people bend it against its own stiffness and tense more than they need.
- **What is not needed is zero** in the model. People are never at zero: 3 to 12 % in muscles that only steady.
- Percentages are of each study's own maximal test; ranks between studies are less sure than within one.`,
    table(
      ['exercise or posture', 'muscle', 'side', 'EMG %', 'model %', 'source', 'mark'],
      rows.map((one) => [
        `\`${name(one)}\``,
        one.muscle.replaceAll('-', ' '),
        one.side,
        one.sd === undefined ? String(one.percentMvc) : `${one.percentMvc} (${one.sd})`,
        String(Math.round(one.modelPercent)),
        one.note ? `${one.source}; ${one.note}` : one.source,
        one.read ? 'V' : 'M',
      ]),
    ),
  ].join('\n\n');
}

/** The page: every exercise, what it asks by the model of two bodies, and published EMG beside it. */
export function exercisesPage({ exercises, man, woman, emg }) {
  const ladders = [...new Set(exercises.map(({ ladder }) => ladder))];
  const marked = man.exercises
    .filter(({ warnings }) => warnings.length > 0)
    .map(({ exerciseId }) => exerciseId);
  const unsure = marked.length > 0 ? `: ${marked.map((id) => `\`${id}\``).join(', ')}` : '; none does';
  return `${[
    '# Exercises and what they ask of the back',
    `Written by \`node scripts/exercises-page.js\` from the library and the spine model; a test fails when it is out of date. One exercise:
\`npm run -s backstay -- spine --exercise bridge\`; all of them: \`--exercise all\`. How the model works and what it cannot show:
[spine-model.md](spine-model.md).`,
    `${exercises.length} exercises. The man is 1.75 m and 78 kg (standing ${tens(man.standingN.value)} N at L4/5), the woman 1.63 m and 65 kg (${tens(woman.standingN.value)} N). Peak: the hardest moment, with
what 5 degrees of lean and 5 % of mass change. Mean: through one repetition, or in the hold. Demand: mean of all fascicles of a group
through the movement, and its hardest fascicle at the hardest moment. Exercises done on each side are written for the left; the other
side is the mirror image. Bands pull with 50 N a strand. Speed and breath are not in the numbers.

Too low, because the model does not see the work: (c) curling up, as its chest is lifted as one stiff piece; (b) tensing on
purpose, which balances nothing; (l) a leg that hip muscles hold, whose pull on the spine is missing. The app shows no number for these.

\\* The model's muscles or supports cannot hold it, and its numbers are no more than a hint${unsure}.`,
    emgPart(emg),
    ...ladders.map((ladder) => ladderPart(ladder, { exercises, man, woman })),
  ].join('\n\n')}\n`;
}

/** The module with the peaks of both bodies, for the load ceiling of those whose own numbers are not there. */
export function averagePeaks({ exercises, man, woman }) {
  const peakOf = (body, id) => {
    const { peak } = body.exercises.find(({ exerciseId }) => exerciseId === id);
    return Math.round(peak.compressionN.value / 10) * 10 || 0;
  };
  const key = (id) => (id.includes('-') ? `'${id}'` : id);
  const rows = exercises.map(({ id }) => `  ${key(id)}: [${peakOf(woman, id)}, ${peakOf(man, id)}],`);
  return `/**
 * Highest compression at L4/5 by the spine model, newtons to the nearest ten: a woman of 1.63 m and 65 kg, a man of 1.75 m and 78 kg.
 * Written by \`node scripts/exercises-page.js\`.
 */
export const averagePeaksN: Readonly<Record<string, readonly [female: number, male: number]>> = {
${rows.join('\n')}
};
`;
}

/** Everything the page needs, computed with the built layers handed in. */
export async function exercisesPageData({ bodyLoads, rankAgainstEmg, exercises }) {
  const table = JSON.parse(await readFile(emgFile, 'utf8'));
  return {
    exercises,
    man: bodyLoads(pageBodies.man),
    woman: bodyLoads(pageBodies.woman),
    emg: rankAgainstEmg(table, pageBodies.man),
  };
}

if (isMain(import.meta.url)) {
  await orLeave(buildCommandLine({ output: 'stderr' }));
  const care = await import('../dist/care/index.js');
  const { exercises } = await import('../dist/library/index.js');
  const data = await exercisesPageData({ ...care, exercises });
  await writeFile(file, exercisesPage(data));
  await writeFile(peaksFile, averagePeaks(data));
  for (const { id, spearman } of data.emg.groups)
    console.log(`${id.padEnd(12)} ${spearman?.toFixed(2) ?? 'none'}`);
  console.log(`${path.relative(root, file)}: ${exercises.length} exercises`);
}
