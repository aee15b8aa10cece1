import { type Body, bodyPositions, type Vec3 } from '#spine';
import { see, type View } from './camera.ts';
import type { Face } from './room-geometry.ts';

type Place = (along: number, up: number, near: number) => Vec3;

const f = (v: number): string => v.toFixed(1);

function path(view: View, points: readonly Vec3[]): string {
  const seen = points.map((point) => see(view, point));
  return `M${seen.map(({ x, y }) => `${f(x)} ${f(y)}`).join('L')}Z`;
}

/** A round bar through both fists, seen along its length or from the front. */
export function barFaces(view: View, body: Body): Face[] {
  const p = bodyPositions(body);
  const [r, l] = [see(view, p.fingertip_r), see(view, p.fingertip_l)];
  const y = (r.y + l.y) / 2 + 5;
  if (view === 'front') return [{ kind: 'metal', d: `M-70 ${f(y - 1.6)}H70V${f(y + 1.6)}H-70Z` }];
  const x = (r.x + l.x) / 2;
  return [{ kind: 'metal', d: `M${f(x - 2.4)} ${f(y)}a2.4 2.4 0 1 0 4.8 0a2.4 2.4 0 1 0 -4.8 0Z` }];
}

/** Heights of the curved rack from its lower to its upper end, metres: low under the waist, up under the shoulder blades. */
const rackCurveM = [0.035, 0.06, 0.045, 0.05, 0.06, 0.06, 0.05] as const;

/** The two side rails of the rack and the slats between them. */
export function rackFaces(
  view: View,
  place: Place,
  hipsAlong: number,
  headAlong: number,
  near: number,
): Face[] {
  const [from, to] = [hipsAlong - Math.sign(headAlong - hipsAlong) * 0.16, headAlong];
  const at = (share: number) => from + (to - from) * share;
  const curve = rackCurveM.map((up, i) => ({ along: at(i / (rackCurveM.length - 1)), up }));
  const top = (n: number) => curve.map(({ along, up }) => place(along, up, n));
  const foot = (n: number) => [place(to, 0, n), place(from, 0, n)];
  const [far, close] = [near - 0.17, near + 0.17];
  return [
    { kind: 'woodFar', d: path(view, [...top(far), ...foot(far)]) },
    { kind: 'woodTop', d: path(view, [...top(far), ...top(close).reverse()]) },
    { kind: 'wood', d: path(view, [...top(close), ...foot(close)]) },
  ];
}
