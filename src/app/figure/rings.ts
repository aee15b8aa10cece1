import {
  add,
  type Body,
  compose,
  type Frame,
  pointOn,
  rotationZXY,
  type Subject,
  turn,
  type Vec3,
} from '#spine';
import { footSlices, type Slice, type TrunkSlice, thumbSlices } from './flesh.ts';
import type { Ring } from './outline.ts';

/** How much thicker than the reference this body is, by its mass for its height. */
export interface Girth {
  readonly trunk: number;
  readonly limb: number;
}

/** Girths follow the square root of the body mass index; 22 is the reference body's. Limbs follow half as much. */
export function girthOf({ heightM, massKg }: Subject): Girth {
  const trunk = Math.max(0.88, Math.min(1.34, Math.sqrt(massKg / (heightM * heightM * 22))));
  return { trunk, limb: (1 + trunk) / 2 };
}

const degree = Math.PI / 180;

/** Rings round the spine, level in standing, following its curve. */
export function trunkRings(body: Body, slices: readonly TrunkSlice[], girth: number): Ring[] {
  const k = body.segments.scale;
  return slices.map((s) => {
    const frame = body.frames[s.segment];
    const level = compose(frame.rotation, rotationZXY(s.leanDeg * degree, 0, 0));
    const base: Frame = {
      origin: add(pointOn(frame, [0, s.along * k, 0]), turn(level, [0, 0, (s.aside ?? 0) * k * girth])),
      rotation: level,
    };
    return ringAt(base, s, k, girth);
  });
}

function ringAt(base: Frame, s: Slice, k: number, girth: number, out = 0): Ring {
  return {
    at: pointOn(base, [s.forward * k, 0, 0]),
    u: turn(base.rotation, [s.depth * k * girth + out, 0, 0]),
    v: turn(base.rotation, [0, 0, s.breadth * k * girth + out]),
  };
}

/** Rings down a limb whose frame stands at its upper joint; `out` is the thickness of a cloth, metres. */
export function limbRings(
  frame: Frame,
  lengthM: number,
  slices: readonly Slice[],
  k: number,
  girth: number,
  out = 0,
): Ring[] {
  return slices.map((s) => {
    const base: Frame = { origin: pointOn(frame, [0, -s.along * lengthM, 0]), rotation: frame.rotation };
    return ringAt(base, s, k, girth, out);
  });
}

/** The slices down to `share` of a limb, the last one found between its neighbours. */
export function cutAt(slices: readonly Slice[], share: number): Slice[] {
  const kept = slices.filter((s) => s.along < share);
  const [a, b] = [kept.at(-1), slices[kept.length]];
  if (a === undefined || b === undefined) return kept;
  const t = (share - a.along) / (b.along - a.along);
  const mix = (x: number, y: number) => x + (y - x) * t;
  return [
    ...kept,
    {
      along: share,
      forward: mix(a.forward, b.forward),
      depth: mix(a.depth, b.depth),
      breadth: mix(a.breadth, b.breadth),
    },
  ];
}

/** Rings down the thumb, on the inner side of a hand whose palm faces back; `side` +1 right, −1 left. */
export function thumbRings(hand: Frame, lengthM: number, k: number, side: 1 | -1): Ring[] {
  return thumbSlices.map(([along, aside, radius]) => ({
    at: pointOn(hand, [-0.004 * k, -along * lengthM, -side * aside * k]),
    u: turn(hand.rotation, [radius * k, 0, 0]),
    v: turn(hand.rotation, [0, 0, radius * k]),
  }));
}

/** Rings from heel to toe tip. The toes bend up at the ball when they would go below the ground. */
export function footRings(body: Body, frame: Frame, girth: number): Ring[] {
  const { heelM, toeM, ankleM, scale: k } = body.segments;
  const length = heelM + toeM;
  const flat = footSlices.map((s) => {
    const half = (s.top * k) / 2;
    return {
      local: [s.along * length - heelM, half - ankleM, 0] satisfies Vec3,
      half: half * girth,
      breadth: s.breadth * k * girth,
      along: s.along,
    };
  });
  const ballAt: Vec3 = [0.72 * length - heelM, 0.018 * k - ankleM, 0];
  const bend = toeBend(frame, ballAt, [length - heelM, 0.012 * k - ankleM, 0]);
  return flat.map((s) => {
    const share = Math.max(0, Math.min(1, (s.along - 0.66) / 0.12));
    const r = rotationZXY(bend * share, 0, 0);
    const from: Vec3 = [s.local[0] - ballAt[0], s.local[1] - ballAt[1], 0];
    const local = add(ballAt, turn(r, from));
    const rotation = compose(frame.rotation, r);
    return {
      at: pointOn(frame, local),
      u: turn(rotation, [0, s.half, 0]),
      v: turn(rotation, [0, 0, s.breadth]),
    };
  });
}

function toeBend(frame: Frame, ball: Vec3, tip: Vec3): number {
  for (let bend = 0; bend < 1.3; bend += 0.05) {
    const local = add(ball, turn(rotationZXY(bend, 0, 0), [tip[0] - ball[0], tip[1] - ball[1], 0]));
    if (pointOn(frame, local)[1] > 0.006) return bend;
  }
  const sole = turn(frame.rotation, [0, -1, 0]);
  return sole[1] > 0.2 ? 0 : 1.3;
}
