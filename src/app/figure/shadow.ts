import type { Vec3 } from '#spine';
import { see, type View } from './camera.ts';
import { outline, type Ring } from './outline.ts';
import { written } from './written-number.ts';

/** The light comes from the upper left: shadows of high parts fall a little to the right of them. */
const drift = 0.22;

const spread = (r: Ring, axis: 0 | 1 | 2): number => Math.hypot(r.u[axis], r.v[axis]);

function onGround(view: View, r: Ring): Ring {
  const [x, y, z] = r.at;
  const at: Vec3 = view === 'side' ? [x + drift * y, 0, z - 0.1 * y] : [x - 0.1 * y, 0, z - drift * y];
  return { at, u: [spread(r, 0), 0, 0], v: [0, 0, spread(r, 2)] };
}

/** Soft shadow of rows of rings on the ground: outlines that want a wide blur. Parts above a metre cast none. */
export function castShadow(view: View, rows: readonly (readonly Ring[])[]): string {
  return rows
    .map((row) => row.filter((r) => r.at[1] < 1))
    .filter((row) => row.length > 1)
    .map((row) =>
      outline(
        view,
        row.map((r) => onGround(view, r)),
      ),
    )
    .join('');
}

const half = (a: Vec3, b: Vec3): Vec3 => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2, (a[2] + b[2]) / 2];

/** With a ring in the middle of every two. */
function filled(row: readonly Ring[]): Ring[] {
  return row.flatMap((r, i) => {
    const next = row[i + 1];
    return next === undefined
      ? [r]
      : [r, { at: half(r.at, next.at), u: half(r.u, next.u), v: half(r.v, next.v) }];
  });
}

/** Where flesh meets the ground: an ellipse under each ring that is nearly on it, for a close blur. */
export function contactShadow(view: View, rows: readonly (readonly Ring[])[]): string {
  let d = '';
  for (const row of rows) {
    for (const r of filled(row)) {
      const clearance = r.at[1] - spread(r, 1);
      if (clearance > 0.05) continue;
      const c = see(view, [r.at[0], 0, r.at[2]]);
      const wide = (view === 'side' ? spread(r, 0) : spread(r, 2)) * 100 + 3.2;
      const deep = (view === 'side' ? spread(r, 2) : spread(r, 0)) * 17.4 + 0.7;
      const share = 1 - Math.max(0, clearance) / 0.05;
      const [rx, ry] = [wide * (0.5 + 0.5 * share), deep * (0.5 + 0.5 * share)];
      const [radii, across] = [`${written(rx)} ${written(ry)}`, written(2 * rx)];
      d += `M${written(c.x - rx)} ${written(c.y)}a${radii} 0 1 1 ${across} 0a${radii} 0 1 1 -${across} 0Z`;
    }
  }
  return d;
}
