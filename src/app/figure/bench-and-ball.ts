import { type Motion, restHeightM } from '#motion';
import { type Body, bodyPositions, contactPoint, type Vec3 } from '#spine';
import { see, type View } from './camera.ts';
import type { Face } from './room-geometry.ts';

type Place = (along: number, up: number, near: number) => Vec3;

const f = (v: number): string => v.toFixed(1);

function path(view: View, points: readonly Vec3[]): string {
  const seen = points.map((point) => see(view, point));
  return `M${seen.map(({ x, y }) => `${f(x)} ${f(y)}`).join('L')}Z`;
}

/** A padded bench under what rests on it, from the feet to the upper edge of the hip bones. */
export function benchFaces(motion: Motion, body: Body, place: Place): Face[] {
  const { view } = motion;
  const along = (v: Vec3) => (view === 'side' ? v[0] : -v[2]);
  const resting = motion.supports.filter((s) => motion.on?.[s] === 'bench');
  const spots = resting.map((s) => along(contactPoint(body, s)));
  const { pelvis, head } = bodyPositions(body);
  const toHead = Math.sign(along(head) - along(pelvis)) || 1;
  const edge = along(pelvis) + 0.06 * toHead;
  const end = toHead > 0 ? Math.min(...spots, edge) - 0.1 : Math.max(...spots, edge) + 0.1;
  const [low, high] = [Math.min(edge, end), Math.max(edge, end)];
  const [top, thick, deep] = [restHeightM.bench, 0.07, 0.2];
  const leg = (a: number, n: number, kind: Face['kind']): Face => ({
    kind,
    d: path(view, [
      place(a - 0.025, top - thick, n),
      place(a + 0.025, top - thick, n),
      place(a + 0.025, 0, n),
      place(a - 0.025, 0, n),
    ]),
  });
  const [first, last] = [low + 0.12, high - 0.12];
  return [
    leg(first, -deep + 0.03, 'woodFar'),
    leg(last, -deep + 0.03, 'woodFar'),
    leg(first, deep - 0.03, 'wood'),
    leg(last, deep - 0.03, 'wood'),
    {
      kind: 'matTop',
      d: path(view, [
        place(low, top, -deep),
        place(high, top, -deep),
        place(high, top, deep),
        place(low, top, deep),
      ]),
    },
    {
      kind: 'matEdge',
      d: path(view, [
        place(low, top, deep),
        place(high, top, deep),
        place(high, top - thick, deep),
        place(low, top - thick, deep),
      ]),
    },
  ];
}

/** A big ball under the forearms or hands that rest on it. */
export function ballFace(motion: Motion, body: Body, place: Place): Face {
  const { view } = motion;
  const along = (v: Vec3) => (view === 'side' ? v[0] : -v[2]);
  const resting = motion.supports.filter((s) => motion.on?.[s] === 'ball');
  const spots = resting.map((s) => along(contactPoint(body, s)));
  const at = spots.length > 0 ? spots.reduce((sum, spot) => sum + spot, 0) / spots.length : 0;
  const r = restHeightM.ball / 2;
  const centre = see(view, place(at, r, 0));
  const up = see(view, place(at, 2 * r, 0));
  const px = centre.y - up.y;
  const k = 0.5523 * px;
  const [x, y] = [centre.x, centre.y];
  return {
    kind: 'pillow',
    d: `M${f(x - px)} ${f(y)}C${f(x - px)} ${f(y - k)} ${f(x - k)} ${f(y - px)} ${f(x)} ${f(y - px)}C${f(x + k)} ${f(y - px)} ${f(x + px)} ${f(y - k)} ${f(x + px)} ${f(y)}C${f(x + px)} ${f(y + k)} ${f(x + k)} ${f(y + px)} ${f(x)} ${f(y + px)}C${f(x - k)} ${f(y + px)} ${f(x - px)} ${f(y + k)} ${f(x - px)} ${f(y)}Z`,
  };
}
