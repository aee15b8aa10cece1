import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { buildCommandLine, orLeave } from './build.js';
import { isMain, root } from './project.js';

const file = path.join(root, 'docs', 'pictures', 'fascicles.svg');
const pxPerMm = 0.56;
const panelMm = { width: 700, height: 735 };
/** Where L5/S1 lies in a panel, for the side and the front view. */
const centreMm = { side: [125, 530], front: [492, 530] };
const headPx = 66;
const gapPx = 14;

const ground = '#f8f4f0';
const card = '#fefdfb';
const ink = '#27201c';
const soft = '#69605a';
const cool = ['#07566a', '#3f9db6', '#4b7a58'];

const panels = [
  { title: 'Multifidus', muscles: ['multifidus'] },
  {
    title: 'Extensors from the lumbar vertebrae',
    muscles: ['longissimus-lumborum', 'iliocostalis-lumborum'],
  },
  { title: 'Extensors from the chest', muscles: ['longissimus-thoracis', 'iliocostalis-thoracis'] },
  { title: 'Quadratus and psoas', muscles: ['quadratus-lumborum', 'psoas'] },
  { title: 'Belly wall', muscles: ['rectus-abdominis', 'external-oblique', 'internal-oblique'] },
  { title: 'Latissimus', muscles: ['latissimus-dorsi'] },
];

const round = (n) => String(Math.round(n * 10) / 10);

/** Turns points in millimetres from L5/S1 (x forward, y up, z right) into a view's pixels. */
const project = (view) => (p) => {
  const [cx, cy] = centreMm[view];
  const across = view === 'side' ? p[0] : -p[2];
  return [(cx + across) * pxPerMm, (cy - p[1]) * pxPerMm];
};

/** A smooth line through points (Catmull-Rom as Bézier curves). */
function smooth(points, closed = false) {
  const at = (i) =>
    closed
      ? points[(i + points.length) % points.length]
      : points[Math.max(0, Math.min(points.length - 1, i))];
  const part = (i) => {
    const [a, b, c, d] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    const one = [b[0] + (c[0] - a[0]) / 6, b[1] + (c[1] - a[1]) / 6];
    const two = [c[0] - (d[0] - b[0]) / 6, c[1] - (d[1] - b[1]) / 6];
    return `C${[one, two, c].map((p) => p.map(round).join(' ')).join(' ')}`;
  };
  const count = closed ? points.length : points.length - 1;
  return `M${points[0].map(round).join(' ')}${Array.from({ length: count }, (_, i) => part(i)).join('')}${closed ? 'Z' : ''}`;
}

const shape = (view, points, fill) =>
  `<path d="${smooth(points.map(project(view)), true)}" fill="${fill}" stroke="#a8998a" stroke-width=".7"/>`;
const line = (view, points, width, colour, opacity) =>
  `<path d="${smooth(points.map(project(view)))}" stroke="${colour}" stroke-width="${round(width)}" opacity="${opacity}"/>`;

/** Vertebrae as [bottom, height, half depth, half width], each in the frame of a body of the column. */
function vertebrae() {
  const lumbar = [1, 2, 3, 4, 5].map((body, i) => ({
    body,
    from: 4.5,
    to: [35, 32.5, 32.5, 30, 31][i],
    depth: 17.5,
    width: 25 - i,
    tip: [-62, 2],
  }));
  const chest = [6, 7, 8, 9].flatMap((body, i) => {
    const high = [92, 75.5, 76, 63.5][i] / 3;
    return [0, 1, 2].map((k) => ({
      body,
      from: k * high + 2.5,
      to: (k + 1) * high - 2.5,
      depth: 16 - i * 1.4 - k * 0.4,
      width: 19 - i * 1.6 - k * 0.5,
      tip: [-44 + 3 * i, k * high - 12],
    }));
  });
  return [...lumbar, ...chest];
}

function spineSide(worldOf) {
  return vertebrae().map(({ body, from, to, depth, tip }) => {
    const at = (x, y) => worldOf(body, [x, y, 0]);
    const middle = (from + to) / 2;
    const process = [
      at(-depth + 2, to - 3),
      at(-depth - 12, middle + 4),
      at(tip[0] + 6, tip[1] + 11),
      at(tip[0], tip[1] + 3),
      at(tip[0] + 7, tip[1] - 2),
      at(-depth - 14, middle - 8),
      at(-depth + 2, from + 5),
    ];
    const block = [
      at(-depth, from),
      at(0, from + 1),
      at(depth, from),
      at(depth - 2.5, middle),
      at(depth, to),
      at(0, to - 1),
      at(-depth, to),
      at(-depth + 2.5, middle),
    ];
    return shape('side', process, 'url(#bone2)') + shape('side', block, 'url(#bone)');
  });
}

function spineFront(worldOf) {
  return vertebrae().map(({ body, from, to, width }) => {
    const at = (z, y) => worldOf(body, [0, y, z]);
    const middle = (from + to) / 2;
    const wing = (s) => [
      at(s * (width - 4), middle + 6),
      at(s * (width + 18), middle + 5),
      at(s * (width + 22), middle),
      at(s * (width + 16), middle - 2),
      at(s * (width - 4), middle - 3),
    ];
    const block = [
      at(-width, from),
      at(0, from + 1),
      at(width, from),
      at(width - 3, middle),
      at(width, to),
      at(0, to - 1),
      at(-width, to),
      at(3 - width, middle),
    ];
    return (
      [wing(1), wing(-1)].map((w) => shape('front', w, 'url(#bone2)')).join('') +
      shape('front', block, 'url(#bone)')
    );
  });
}

/** Ribs 11 to 2 as [body, height in it, reach sideways, fall to the front end]; the two lowest end free, the next three at an arch. */
const ribs = [
  [6, 16, 82, 44],
  [6, 46, 114, 66],
  [6, 77, 130, 104],
  [7, 13, 138, 106],
  [7, 38, 142, 104],
  [7, 63, 142, 98],
  [8, 13, 136, 92],
  [8, 38, 128, 84],
  [8, 63, 118, 76],
  [9, 15, 104, 62],
];
const breastboneAt = (y) => [78 + (452 - y) * 0.36, y];

function ribLines(view, worldOf) {
  const sides = view === 'side' ? [1] : [1, -1];
  return ribs.flatMap(([body, height, wide, fall], i) => {
    const [x, y] = worldOf(body, [-14, height, 0]);
    const front = i < 2 ? [x + 60 + 40 * i, y - fall] : breastboneAt(y - fall);
    const [ahead, low] = [front[0] - x, front[1] - y];
    const inward = [0.86, 0.8, 0.42, 0.36, 0.26][i] ?? 0.16;
    const way = (s) => [
      [x, y, s * 12],
      [x - 24, y + 2, s * wide * 0.5],
      [x - 12, y - 14, s * wide * 0.88],
      [x + ahead * 0.4, y + low * 0.62, s * wide],
      [x + ahead * 0.78, y + low * 0.96, s * wide * 0.8],
      [...front, s * wide * inward],
    ];
    return sides.map((s) => line(view, way(s), 3.4, '#d9cdbf', '.75'));
  });
}

function pelvis(view) {
  if (view === 'side') {
    const sacrum = [
      [18, -3],
      [0, -2],
      [-20, -6],
      [-46, -34],
      [-66, -84],
      [-62, -118],
      [-50, -132],
      [-47, -118],
      [-42, -84],
      [-16, -42],
      [8, -14],
    ];
    const ilium = [
      [-46, -52],
      [-24, -22],
      [18, -3],
      [56, -5],
      [86, -20],
      [96, -48],
      [86, -84],
      [92, -124],
      [98, -160],
      [86, -182],
      [66, -176],
      [48, -204],
      [28, -208],
      [12, -188],
      [24, -150],
      [18, -118],
      [-6, -96],
      [-38, -82],
    ];
    return [sacrum, ilium].map((points, i) =>
      shape(
        'side',
        points.map(([x, y]) => [x, y, 0]),
        i === 0 ? 'url(#bone2)' : 'url(#bone)',
      ),
    );
  }
  const sacrum = [
    [-46, -8],
    [-22, -2],
    [0, -4],
    [22, -2],
    [46, -8],
    [30, -60],
    [12, -108],
    [0, -128],
    [-12, -108],
    [-30, -60],
  ];
  const half = (s) =>
    [
      [40, -14],
      [72, -8],
      [108, -8],
      [130, -24],
      [126, -54],
      [104, -92],
      [112, -124],
      [104, -156],
      [84, -182],
      [62, -204],
      [46, -196],
      [34, -178],
      [12, -186],
      [10, -160],
      [40, -148],
      [66, -132],
      [58, -96],
      [44, -58],
    ].map(([z, y]) => [0, y, s * z]);
  return [
    ...[1, -1].map((s) => shape('front', half(s), 'url(#bone)')),
    shape(
      'front',
      sacrum.map(([z, y]) => [0, y, z]),
      'url(#bone2)',
    ),
  ];
}

function skeleton(view, worldOf) {
  const sternum =
    view === 'side'
      ? [
          [78, 452, 0],
          [86, 452, 0],
          [132, 330, 0],
          [142, 278, 0],
          [134, 280, 0],
          [122, 330, 0],
        ]
      : [
          [0, 455, 24],
          [0, 420, 15],
          [0, 330, 19],
          [0, 278, 4],
          [0, 278, -4],
          [0, 330, -19],
          [0, 420, -15],
          [0, 455, -24],
        ];
  const breastbone = shape(view, sternum, 'url(#bone)').replace('/>', ' opacity=".8"/>');
  const column = view === 'side' ? spineSide(worldOf) : spineFront(worldOf);
  const parts = [...ribLines(view, worldOf), ...pelvis(view), ...column, breastbone];
  return `<g id="${view}" fill="none" stroke-linecap="round">${parts.join('')}</g>`;
}

/** `origin`, `rotation` and `paths` as the mechanics has them while standing; metres. */
export function fasciclePicture({ fascicles, origin, rotation, paths }) {
  const zero = [0, 1, 2].map((k) => 1000 * origin[3 + k]);
  const worldOf = (body, [x, y, z]) =>
    [0, 1, 2].map((k) => {
      const [a, b, c] = [0, 1, 2].map((i) => rotation[9 * body + 3 * k + i]);
      return 1000 * origin[3 * body + k] - zero[k] + a * x + b * y + c * z;
    });
  const pointsOf = (f) =>
    Array.from({ length: paths.firstPoint[f + 1] - paths.firstPoint[f] }, (_, i) => {
      const p = paths.firstPoint[f] + i;
      return worldOf(
        paths.pointBody[p],
        [0, 1, 2].map((k) => 1000 * paths.pointAt[3 * p + k]),
      );
    });
  const wires = (view, muscle, colour) =>
    fascicles.flatMap((fascicle, f) =>
      fascicle.muscle === muscle && (view === 'front' || fascicle.side === 'r')
        ? [line(view, pointsOf(f), 0.7 + 0.75 * Math.sqrt(fascicle.pcsaCm2), colour, '.82')]
        : [],
    );
  const width = panelMm.width * pxPerMm;
  const height = panelMm.height * pxPerMm;
  const panel = ({ title, muscles }, i) => {
    const [x, y] = [gapPx + (i % 2) * (width + gapPx), gapPx + Math.floor(i / 2) * (height + headPx + gapPx)];
    let [at, legend] = [20, ''];
    muscles.forEach((muscle, m) => {
      const count = fascicles.filter((f) => f.muscle === muscle).length;
      const name = `${muscle.replace('-abdominis', '').replaceAll('-', ' ')}, ${count}`;
      legend += `<path d="M${at} 49h14" stroke="${cool[m]}" stroke-width="4" stroke-linecap="round"/><text x="${at + 20}" y="53" font-size="12" fill="${soft}">${name}</text>`;
      at += 32 + name.length * 6;
    });
    const drawn = ['side', 'front'].map(
      (view) =>
        `<use href="#${view}"/><g fill="none" stroke-linecap="round">${muscles.flatMap((muscle, m) => wires(view, muscle, cool[m])).join('')}</g>`,
    );
    return `<g transform="translate(${round(x)} ${round(y)})"><rect width="${round(width)}" height="${round(height + headPx)}" rx="16" fill="${card}"/><text x="20" y="32" font-size="18" font-weight="640" fill="${ink}">${title}</text>${legend}<g transform="translate(0 ${headPx - 10})">${drawn.join('')}</g></g>`;
  };
  const size = [2 * width + 3 * gapPx, 3 * (height + headPx + gapPx) + gapPx].map(Math.round);
  const bone = (id, from, to) =>
    `<linearGradient id="${id}" x1="0" x2="1" y1="0" y2="1"><stop stop-color="${from}"/><stop offset="1" stop-color="${to}"/></linearGradient>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.join(' ')}" width="${size[0]}" height="${size[1]}" font-family="Hanken Grotesk Variable, Hanken Grotesk, Segoe UI, Helvetica, Arial, sans-serif"><title>The ${fascicles.length} lines of pull of the spine model, from the right side and from the front</title><defs>${bone('bone', '#f6efe5', '#d8c9b8')}${bone('bone2', '#ece1d3', '#cbbba9')}${skeleton('side', worldOf)}${skeleton('front', worldOf)}</defs><rect width="100%" height="100%" fill="${ground}"/>${panels.map(panel).join('\n')}</svg>\n`;
}

if (isMain(import.meta.url)) {
  await orLeave(buildCommandLine({ output: 'stderr' }));
  const { fascicles } = await import('../dist/spine/index.js');
  const { frameOf } = await import('../dist/spine/spine-task.js');
  const { place, model } = frameOf({
    subject: { sex: 'male', heightM: 1.75, massKg: 78 },
    pose: {},
    supports: [{ at: 'foot_r' }],
  });
  const picture = fasciclePicture({ fascicles, ...place, paths: model.paths });
  await writeFile(file, picture);
  console.log(
    `${path.relative(root, file)}: ${fascicles.length} fascicles, ${Math.round(picture.length / 1000)} kB`,
  );
}
