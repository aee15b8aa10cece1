import type { Motion } from '#motion';
import { type Body, bodyPositions, type Load, type Vec3 } from '#spine';
import { see, type View } from './camera.ts';
import type { Piece } from './drawing.ts';

const f = (v: number): string => v.toFixed(1);
/** How far off the band is fixed, and half its width on the picture. */
const bandReachM = 1.1;
const halfBandCm = 0.9;

const middle = (a: Vec3, b: Vec3): Vec3 => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2, (a[2] + b[2]) / 2];

/** A flat strip from one place to another. */
function strip(view: View, from: Vec3, to: Vec3, half: number): string {
  const [a, b] = [see(view, from), see(view, to)];
  const long = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  const [nx, ny] = [(-(b.y - a.y) / long) * half, ((b.x - a.x) / long) * half];
  return `M${f(a.x + nx)} ${f(a.y + ny)}L${f(b.x + nx)} ${f(b.y + ny)}L${f(b.x - nx)} ${f(b.y - ny)}L${f(a.x - nx)} ${f(a.y - ny)}Z`;
}

/** A bag that hangs from a hand: two handles and a round-cornered body. */
function bag(view: View, hand: Vec3): string {
  const { x, y } = see(view, hand);
  const [top, low, w] = [y + 7, y + 25, 8];
  return `M${f(x - 1)} ${f(y)}L${f(x - w + 1)} ${f(top)}H${f(x + w - 1)}L${f(x + 1)} ${f(y)}L${f(x + w - 3)} ${f(top - 1)}H${f(x - w + 3)}ZM${f(x - w)} ${f(top)}H${f(x + w)}L${f(x + w + 1)} ${f(low - 3)}Q${f(x + w + 1)} ${f(low)} ${f(x + w - 2)} ${f(low)}H${f(x - w + 2)}Q${f(x - w - 1)} ${f(low)} ${f(x - w - 1)} ${f(low - 3)}Z`;
}

/** Where a band that pulls this way is fixed: on the floor under the feet when it pulls down, else at its reach. */
function fixedAt(hand: Vec3, [fx, fy, fz]: Vec3, feet: Vec3): Vec3 {
  const force = Math.hypot(fx, fy, fz) || 1;
  if (fy / force < -0.7) return [feet[0], 0.02, feet[2]];
  const reach = bandReachM / force;
  return [hand[0] + fx * reach, Math.max(0.02, hand[1] + fy * reach), hand[2] + fz * reach];
}

/** What the hands hold or the legs are looped with, moving with the body: bands and bags. */
export function heldPieces(
  view: View,
  body: Body,
  { pulls = [], props }: Pick<Motion, 'pulls' | 'props'>,
): Piece[] {
  const p = bodyPositions(body);
  const feet = middle(p.ankle_r, p.ankle_l);
  const handsOf = (at: Load['at']): readonly Vec3[] => {
    if (at === 'hand_r') return [p.fingertip_r];
    if (at === 'hand_l') return [p.fingertip_l];
    return at === 'hands' ? [middle(p.fingertip_r, p.fingertip_l)] : [];
  };
  const pulled = pulls.flatMap(({ at, massKg, forceN }, i) =>
    handsOf(at).flatMap((hand): Piece[] => [
      ...(massKg ? [{ name: `bag${i}`, cloth: 'bag' as const, d: bag(view, hand) }] : []),
      ...(forceN
        ? [
            {
              name: `band${i}`,
              cloth: 'band' as const,
              d: strip(view, hand, fixedAt(hand, forceN, feet), halfBandCm),
            },
          ]
        : []),
    ]),
  );
  return props.includes('band-loop')
    ? [...pulled, { name: 'loop', cloth: 'band', d: strip(view, aboveKnee(p, 'r'), aboveKnee(p, 'l'), 2.4) }]
    : pulled;
}

type Positions = ReturnType<typeof bodyPositions>;

/** The outer edge of the thigh a hand above the knee. */
function aboveKnee(p: Positions, side: 'r' | 'l'): Vec3 {
  const [hip, knee] = side === 'r' ? [p.hip_r, p.knee_r] : [p.hip_l, p.knee_l];
  const out = side === 'r' ? 0.06 : -0.06;
  const at = (i: 0 | 1 | 2) => knee[i] + (hip[i] - knee[i]) * 0.22;
  return [at(0), at(1), at(2) + out];
}
