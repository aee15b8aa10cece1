import { durationS, type Motion, restHeightM, restHeights } from '#motion';
import { type Body, bodyPositions, clearanceM, contactPoint, type Vec3 } from '#spine';
import { barFaces, rackFaces } from './bar-and-rack.ts';
import { ballFace, benchFaces } from './bench-and-ball.ts';
import { see, type View } from './camera.ts';

export interface Face {
  readonly kind:
    | 'matEdge'
    | 'matTop'
    | 'wood'
    | 'woodTop'
    | 'woodFar'
    | 'pillow'
    | 'wall'
    | 'wallEdge'
    | 'metal';
  readonly d: string;
}

export interface RoomGeometry {
  /** Left, top, width and height of the picture, centimetres; `closeBox` has almost no margin. */
  readonly box: readonly [number, number, number, number];
  readonly closeBox: readonly [number, number, number, number];
  /** Height of the horizon on the picture. */
  readonly horizon: number;
  /** From back to front, all behind the body. */
  readonly faces: readonly Face[];
}

interface Extent {
  /** On the ground, metres: along the picture and towards the viewer. */
  readonly along: readonly [low: number, high: number];
  readonly near: readonly [low: number, high: number];
  /** On the picture. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
}

const f = (v: number): string => v.toFixed(1);
/** A place by its screen direction: along the picture, up, towards the viewer; metres. */
type Place = (along: number, up: number, near: number) => Vec3;
const placeOf = (view: View): Place => (view === 'side' ? (a, u, n) => [a, u, n] : (a, u, n) => [n, u, -a]);

const polygon = (view: View, points: readonly Vec3[]): string =>
  `M${points
    .map((p) => {
      const at = see(view, p);
      return `${f(at.x)} ${f(at.y)}`;
    })
    .join('L')}Z`;

/** How far the body reaches over the whole motion, metres along the picture, and its highest point on it. */
function extentOf(motion: Motion, bodyAt: (tS: number) => Body): Extent {
  let [left, right, top, a0, a1, n0, n1] = [
    Infinity,
    -Infinity,
    Infinity,
    Infinity,
    -Infinity,
    Infinity,
    -Infinity,
  ];
  const end = durationS(motion);
  for (const share of [0, 0.25, 0.5, 0.75, 1]) {
    for (const p of Object.values(bodyPositions(bodyAt(end * share)))) {
      const at = see(motion.view, p);
      left = Math.min(left, at.x - 8);
      right = Math.max(right, at.x + 8);
      top = Math.min(top, at.y - 12);
      const [a, n] = motion.view === 'side' ? [p[0], p[2]] : [-p[2], p[0]];
      [a0, a1, n0, n1] = [Math.min(a0, a), Math.max(a1, a), Math.min(n0, n), Math.max(n1, n)];
    }
  }
  return { left, right, top, along: [a0, a1], near: [n0, n1] };
}

function box(
  place: Place,
  view: View,
  at: Vec3,
  size: Vec3,
  kinds: readonly [Face['kind'], Face['kind']],
): Face[] {
  const [a, u, n] = at;
  const [w, h, d] = size;
  const p = (da: number, du: number, dn: number) => place(a + (da * w) / 2, u + du * h, n + (dn * d) / 2);
  return [
    { kind: kinds[0], d: polygon(view, [p(-1, 1, -1), p(1, 1, -1), p(1, 1, 1), p(-1, 1, 1)]) },
    { kind: kinds[1], d: polygon(view, [p(-1, 1, 1), p(1, 1, 1), p(1, 0, 1), p(-1, 0, 1)]) },
  ];
}

/** A seat of wood; `back` is where its backrest stands, or none for a stool. */
function seat(
  place: Place,
  view: View,
  along: number,
  heightM: number,
  back: 'left' | 'right' | 'none',
): Face[] {
  const [wide, deep, thick] = [0.44, 0.42, 0.045];
  const leg = (a: number, n: number, kind: Face['kind']): Face => ({
    kind,
    d: polygon(view, [
      place(along + a - 0.018, heightM - thick, n),
      place(along + a + 0.018, heightM - thick, n),
      place(along + a * 1.06 + 0.013, 0, n),
      place(along + a * 1.06 - 0.013, 0, n),
    ]),
  });
  const post = (n: number, kind: Face['kind']): Face[] => {
    if (back === 'none') return [];
    const way = back === 'left' ? -1 : 1;
    const a = along + way * (wide / 2 - 0.02);
    return [
      {
        kind,
        d: polygon(view, [
          place(a - 0.016, heightM - 0.02, n),
          place(a + 0.016, heightM - 0.02, n),
          place(a + way * 0.06 + 0.014, heightM + 0.42, n),
          place(a + way * 0.06 - 0.014, heightM + 0.42, n),
        ]),
      },
    ];
  };
  const way = back === 'left' ? -1 : 1;
  const rail = along + way * (wide / 2 + 0.035);
  return [
    leg(-wide / 2 + 0.06, -deep / 2 + 0.03, 'woodFar'),
    leg(wide / 2 - 0.06, -deep / 2 + 0.03, 'woodFar'),
    ...post(-deep / 2 + 0.03, 'woodFar'),
    ...(back === 'none'
      ? []
      : box(place, view, [rail, heightM + 0.28, 0], [0.028, 0.14, deep - 0.02], ['woodTop', 'wood'])),
    leg(-wide / 2 + 0.06, deep / 2 - 0.03, 'wood'),
    leg(wide / 2 - 0.06, deep / 2 - 0.03, 'wood'),
    ...box(place, view, [along, heightM - thick, 0], [wide, thick, deep], ['woodTop', 'wood']),
    ...post(deep / 2 - 0.03, 'wood'),
  ];
}

const rounded = (view: View, place: Place, at: Vec3, size: Vec3): string => {
  const c = see(view, place(at[0], at[1] + size[1] / 2, at[2]));
  const [w, h] = [size[0] * 50, size[1] * 50 + size[2] * 8];
  return `M${f(c.x - w)} ${f(c.y)}C${f(c.x - w)} ${f(c.y - h * 1.25)} ${f(c.x + w)} ${f(c.y - h * 1.25)} ${f(c.x + w)} ${f(c.y)}C${f(c.x + w)} ${f(c.y + h * 1.2)} ${f(c.x - w)} ${f(c.y + h * 1.2)} ${f(c.x - w)} ${f(c.y)}Z`;
};

/** A cushion that fills the gap between the knees of somebody on their side. */
function betweenKnees(view: View, body: Body): string {
  const p = bodyPositions(body);
  const [a, b] = [see(view, p.knee_r), see(view, p.knee_l)];
  const [c, d] = [see(view, p.ankle_r), see(view, p.ankle_l)];
  const [left, right] = [Math.min(a.x, b.x) - 12, Math.max(a.x, b.x) + 12];
  const [low, high] = [Math.max(a.y, b.y, (c.y + d.y) / 2), Math.min(a.y, b.y)];
  return `M${f(left)} ${f((low + high) / 2)}C${f(left)} ${f(high - 3)} ${f(right)} ${f(high - 3)} ${f(right)} ${f((low + high) / 2)}C${f(right)} ${f(low + 3)} ${f(left)} ${f(low + 3)} ${f(left)} ${f((low + high) / 2)}Z`;
}

function seatFaces(motion: Motion, body: Body, place: Place, prop: 'chair' | 'stool'): Face[] {
  const view = motion.view;
  const along = (p: Vec3) => (view === 'side' ? p[0] : -p[2]);
  const calves = motion.supports.filter((s) => s.startsWith('calf'));
  if (calves[0] !== undefined) {
    const at = along(contactPoint(body, calves[0]));
    const away = at > along(bodyPositions(body).pelvis) ? 1 : -1;
    const back = prop === 'stool' ? 'none' : away > 0 ? 'right' : 'left';
    return seat(place, view, at + away * 0.04, restHeightM[prop], back);
  }
  const hands = motion.supports.find((s) => motion.on?.[s] === prop && s !== 'pelvis');
  if (hands !== undefined)
    return seat(
      place,
      view,
      along(contactPoint(body, hands)) + 0.1,
      restHeightM[prop],
      prop === 'stool' ? 'none' : 'right',
    );
  const under = clearanceM(body, 'pelvis');
  const height = under > 0.3 && under < 0.6 ? under : restHeightM[prop];
  const at = along(bodyPositions(body).pelvis);
  return seat(place, view, view === 'side' ? at + 0.06 : at, height, prop === 'stool' ? 'none' : 'left');
}

function wallFaces(motion: Motion, body: Body, extent: Extent): Face[] {
  const p = bodyPositions(body);
  const across = (v: Vec3) => see(motion.view, v).x;
  const hips = across(p.pelvis);
  const arms = [p.elbow_r, p.elbow_l, p.wrist_r, p.wrist_l, p.fingertip_r, p.fingertip_l].map(across);
  const [low, high] = [Math.min(...arms), Math.max(...arms)];
  const toRight = high - hips > 25 || (motion.view === 'front' && hips - low < 25);
  const toLeft = !toRight;
  const reach = arms.some((a) => Math.abs(a - hips) > 25);
  const x = toRight ? (reach ? high + 2.5 : extent.right + 2) : reach ? low - 2.5 : hips - 13.5;
  const end = toLeft ? -900 : 900;
  return [
    { kind: 'wall', d: `M${f(x)} -700H${end}V600H${f(x)}Z` },
    { kind: 'wallEdge', d: `M${f(x - 0.4)} -700h0.8V${f(5)}h-0.8Z` },
  ];
}

/** A stretch with a margin at both ends, and never shorter than `leastM`. */
function atLeast([low, high]: readonly [number, number], marginM: number, leastM: number): [number, number] {
  const half = Math.max((high - low) / 2 + marginM, leastM / 2);
  const middle = (low + high) / 2;
  return [middle - half, middle + half];
}

/** The room round a motion: how much of it is seen, and only the things the motion needs. */
export function roomOf(motion: Motion, bodyAt: (tS: number) => Body): RoomGeometry {
  const { view } = motion;
  const place = placeOf(view);
  const extent = extentOf(motion, bodyAt);
  const body = bodyAt(0);
  const along = (v: Vec3) => (view === 'side' ? v[0] : -v[2]);
  const nearOf = (v: Vec3) => (view === 'side' ? v[2] : v[0]);
  const head = bodyPositions(body).head;
  const neck = bodyPositions(body).c7;
  const pelvis = bodyPositions(body).pelvis;
  const faces: Face[] = [];
  let { left, right, top } = extent;
  let bottom = 22;
  for (const prop of motion.props) {
    if (prop === 'mat') {
      const [from, to] = atLeast(extent.along, 0.14, extent.near[1] - extent.near[0] > 1 ? 0.7 : 1.75);
      const [far, near] = atLeast(extent.near, 0.14, 0.72);
      bottom = Math.max(bottom, see(view, place(from, -0.035, near)).y + 5);
      faces.unshift(
        {
          kind: 'matEdge',
          d: polygon(view, [
            place(from, 0, near),
            place(to, 0, near),
            place(to, -0.035, near),
            place(from, -0.035, near),
          ]),
        },
        {
          kind: 'matTop',
          d: polygon(view, [
            place(from, 0, far),
            place(to, 0, far),
            place(to, 0, near),
            place(from, 0, near),
          ]),
        },
      );
    }
    if (prop === 'wall') faces.unshift(...wallFaces(motion, body, extent));
    if (prop === 'chair' || prop === 'stool') {
      const parts = seatFaces(motion, body, place, prop);
      faces.push(...parts);
      for (const m of parts.flatMap((p) => [...p.d.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)])) {
        left = Math.min(left, Number(m[1]));
        right = Math.max(right, Number(m[1]));
        top = Math.min(top, Number(m[2]));
      }
    }
    if (prop === 'pillow') {
      const at: Vec3 = [along(head) * 0.8 + along(neck) * 0.2, 0, nearOf(head)];
      faces.push({
        kind: 'pillow',
        d: rounded(view, place, at, [0.36, restHeights(motion).head ?? restHeightM.pillow, 0.3]),
      });
    }
    if (prop === 'belly-pillow') {
      const way = along(head) > along(pelvis) ? 1 : -1;
      faces.push({
        kind: 'pillow',
        d: rounded(view, place, [along(pelvis) + 0.12 * way, 0, nearOf(pelvis) + 0.06], [0.46, 0.05, 0.5]),
      });
    }
    if (prop === 'bench') faces.push(...benchFaces(motion, body, place));
    if (prop === 'ball') faces.push(ballFace(motion, body, place));
    if (prop === 'bar') faces.push(...barFaces(view, body));
    if (prop === 'backrack')
      faces.push(...rackFaces(view, place, along(pelvis), along(head), nearOf(pelvis)));
    if (prop === 'cushion') faces.push({ kind: 'pillow', d: betweenKnees(view, body) });
  }
  const middle = (left + right) / 2;
  const headroom = top < -120 ? 20 : 8;
  const [tall, closeTall] = [bottom + headroom - top, bottom - 2 - top];
  const width = Math.max(150, right - left + 44, tall * 1.04);
  const closeWidth = Math.max(130, right - left + 12, closeTall * 1.1);
  return {
    box: [middle - width / 2, top - headroom, width, tall],
    closeBox: [middle - closeWidth / 2, top - 2, closeWidth, closeTall],
    horizon: see(view, place(0, 0, -0.75)).y,
    faces,
  };
}
