import { type PlumbSite, plumbSites } from '#library';

/** A place on a picture, right and down from its upper left corner, in any unit that is the same both ways. */
export interface Mark {
  readonly x: number;
  readonly y: number;
}

export type PlumbMarks = Readonly<Record<PlumbSite | 'ankle', Mark>>;

/** How far forward of the ankle, in percent of body height; behind it is negative. */
export type PlumbShares = Readonly<Record<PlumbSite, number>>;

export interface PlumbPicture {
  readonly marks: PlumbMarks;
  /** Which way the person looks in the picture. */
  readonly looks: 'left' | 'right';
  /** Upper and lower end of something that hangs plumb or stands upright, such as a door frame; else the phone is trusted. */
  readonly upright?: { readonly top: Mark; readonly bottom: Mark };
}

/* Drillis & Contini 1966: eye 0.936 and ankle 0.039 of body height; the opening of the ear lies level with the eye. */
const earToAnkle = 0.936 - 0.039;
/* Shoulder 0.818 and hip 0.53 of body height, from the same table, above the ankle. */
const aboveAnkle: Readonly<Record<PlumbSite, number>> = {
  ear: earToAnkle,
  shoulder: 0.818 - 0.039,
  hip: 0.53 - 0.039,
};

/* Assumptions of this app, two times of three: a mark is off by 1 % of height, a person sways by 1 %, a phone that leans on
   something is tilted by 1.5 degrees, a line along a door frame is off by 0.4. */
const markPercent = 1;
const swayPercent = 1;
const tiltDeg = { phone: 1.5, upright: 0.4 } as const;
/** Further off than this nobody stands; a mark is wrong. */
const mostPercent = 40;

/** The offsets, or that these marks are no standing person seen from the side. */
export function plumbShares({ marks, looks, upright }: PlumbPicture): PlumbShares | 'not-standing' {
  const line = upright ?? { top: { x: 0, y: 0 }, bottom: { x: 0, y: 1 } };
  const [dx, dy] = [line.bottom.x - line.top.x, line.bottom.y - line.top.y];
  const length = Math.hypot(dx, dy);
  if (!(length > 0) || Math.abs(dx) > dy) return 'not-standing';
  const [down, right] = [
    { x: dx / length, y: dy / length },
    { x: dy / length, y: -dx / length },
  ];
  const along = (mark: Mark, way: Mark): number =>
    (mark.x - marks.ankle.x) * way.x + (mark.y - marks.ankle.y) * way.y;
  const heights = [...plumbSites.map((site) => -along(marks[site], down)), 0];
  if (!heights.every((h, i) => i === 0 || h < (heights[i - 1] ?? 0))) return 'not-standing';
  const height = (heights[0] ?? 0) / earToAnkle;
  const forward = (site: PlumbSite): number =>
    (100 * (looks === 'right' ? 1 : -1) * along(marks[site], right)) / height;
  const shares = { ear: forward('ear'), shoulder: forward('shoulder'), hip: forward('hip') };
  return Object.values(shares).every((share) => Math.abs(share) <= mostPercent) ? shares : 'not-standing';
}

/** Error of an offset in percent of body height, about two times of three. */
export function plumbErrorPercent(site: PlumbSite, hasUpright: boolean): number {
  const tilt = Math.tan((tiltDeg[hasUpright ? 'upright' : 'phone'] * Math.PI) / 180);
  return Math.hypot(markPercent, markPercent, swayPercent, 100 * aboveAnkle[site] * tilt);
}

/** One offset as it is told. */
export interface PlumbOffset {
  readonly site: PlumbSite;
  readonly percent: number;
  readonly errorPercent: number;
  /** `over`: less than its error, so it cannot be told from standing over the ankle. */
  readonly where: 'over' | 'in-front' | 'behind';
}

export function plumbOffsets(shares: PlumbShares, hasUpright: boolean): readonly PlumbOffset[] {
  return plumbSites.map((site) => {
    const percent = shares[site];
    const errorPercent = plumbErrorPercent(site, hasUpright);
    const where = Math.abs(percent) < errorPercent ? 'over' : percent > 0 ? 'in-front' : 'behind';
    return { site, percent, errorPercent, where };
  });
}
