import type { LowBackSite } from '#library';
import type { Point } from './points.ts';

/** A part of a drawing brought near: `from` comes to lie at `to`. */
export interface Zoom {
  readonly scale: number;
  readonly from: Point;
  readonly to: Point;
}

export const zoomed = ({ scale, from, to }: Zoom, { x, y }: Point): Point => ({
  x: to.x + (x - from.x) * scale,
  y: to.y + (y - from.y) * scale,
});

export const transformOf = ({ scale, from, to }: Zoom): string =>
  `translate(${to.x - from.x * scale} ${to.y - from.y * scale}) scale(${scale})`;

const near = (x: number, y: number, scale = 1.4): Zoom => ({
  scale,
  from: { x, y },
  to: { x: 150, y: 195 },
});

/** Near to what a condition changes, so that it is seen on a phone. */
export function zoomOf(site: LowBackSite): Zoom {
  if (site.withChild) return { scale: 0.66, from: { x: -30, y: 30 }, to: { x: 0, y: 0 } };
  if (site.artery) return near(168, 190, 1.02);
  if (site.sunkenBone) return near(150, 112, 1.75);
  if (site.tumour) return near(158, 112);
  if (site.soreEdges) return near(176, 140);
  if (site.infectedDisc) return near(172, 195);
  if (site.narrowCanal) return near(160, 228);
  if (site.soreJoints || site.stretchedBand) return near(145, 232);
  return near(162, 265);
}
