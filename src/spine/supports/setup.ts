import { bodyIndex, firstUpper, lastUpper } from '../anatomy/rigid-bodies.ts';
import { type ContactName, contactNames, contactSites, limbRoot } from './contact-sites.ts';

/** What a part of the body rests on. Directions in the ground's frame. */
export interface Support {
  readonly at: ContactName;
  /** Lean of the outward normal from vertical towards forward, degrees; 0 (a floor) when left out, 90 a wall behind. */
  readonly normalFromVerticalDeg?: number;
  /** Turn of that lean from forward to the right, degrees; 0 when left out. Leaning 90, turned 90: a wall on the left. */
  readonly normalTurnedDeg?: number;
  /** Coefficient of friction; 0 when left out. */
  readonly friction?: number;
  /** Most that it carries at each point, newtons. */
  readonly maxN?: number;
}

/** One point that can push: body, place in its frame (metres), and up to five directions. */
export interface Contact {
  readonly name: ContactName;
  readonly body: number;
  readonly at: readonly [number, number, number];
  readonly radiusM: number;
  readonly normal: readonly [number, number, number];
  readonly directions: readonly (readonly [number, number, number])[];
  readonly maxN: number;
}

/** Supports made ready for the solver. */
export interface Setup {
  readonly contacts: readonly Contact[];
  /** The pelvis is held by seat, legs or floor; otherwise the whole body has to balance on its contacts. */
  readonly anchored: boolean;
  /** First bodies of the limbs that take part: their upper joints have to be balanced and that costs something. */
  readonly legs: readonly number[];
  readonly arms: readonly number[];
}

const defaultMaxN = 500;
const rad = Math.PI / 180;

const isUpper = (body: number): boolean => body >= firstUpper && body <= lastUpper;

/**
 * Prepares supports for a body of `massKg` and trunk scale `scale`. Without any contact above the pelvis, or with the pelvis
 * itself supported, the pelvis is held; else, or with `freePelvis`, the whole body must balance. Throws on no supports or an unknown one.
 */
export function setUp(
  supports: readonly Support[],
  massKg: number,
  scale: number,
  freePelvis = false,
): Setup {
  if (supports.length === 0)
    throw new RangeError(
      'supports is empty: a body that rests on nothing falls. Name at least one, for example foot_r',
    );
  const all: Contact[] = [];
  for (const s of supports) {
    if (!contactNames.includes(s.at)) throw new RangeError(`support "${s.at}" is not known`);
    for (const [key, value] of [
      ['friction', s.friction ?? 0],
      ['maxN', s.maxN ?? 0],
    ] as const)
      if (!(value >= 0 && Number.isFinite(value)))
        throw new RangeError(`${key} of ${s.at} is ${value}: 0 or more, please`);
    for (const key of ['normalFromVerticalDeg', 'normalTurnedDeg'] as const)
      if (!Number.isFinite(s[key] ?? 0)) throw new RangeError(`${key} of ${s.at} is not a number`);
    all.push(...contactsOf(s, massKg, scale));
  }
  const pelvisHeld = all.some((c) => c.body === bodyIndex('pelvis'));
  const upper = all.filter((c) => isUpper(c.body));
  const anchored = !freePelvis && (pelvisHeld || upper.length === 0);
  const contacts = anchored ? upper : all;
  const roots = [...new Set(contacts.map((c) => limbRoot(c.body)))].filter((r) => r >= 0);
  const isArm = (root: number): boolean => root < bodyIndex('femur_r');
  return { contacts, anchored, legs: roots.filter((r) => !isArm(r)), arms: roots.filter(isArm) };
}

function contactsOf(s: Support, massKg: number, scale: number): Contact[] {
  const lean = (s.normalFromVerticalDeg ?? 0) * rad;
  const turned = (s.normalTurnedDeg ?? 0) * rad;
  const [forward, right] = [Math.cos(turned), Math.sin(turned)];
  const normal = [Math.sin(lean) * forward, Math.cos(lean), Math.sin(lean) * right] as const;
  const along = [Math.cos(lean) * forward, -Math.sin(lean), Math.cos(lean) * right] as const;
  const mu = s.friction ?? 0;
  const edge = (t: readonly [number, number, number], sign: number): readonly [number, number, number] => [
    normal[0] + sign * mu * t[0],
    normal[1] + sign * mu * t[1],
    normal[2] + sign * mu * t[2],
  ];
  const across = [-right, 0, forward] as const;
  const directions = mu > 0 ? [edge(along, 1), edge(along, -1), edge(across, 1), edge(across, -1)] : [normal];
  return contactSites(s.at).map(({ body, at: [x, y, z], radiusMm }) => ({
    name: s.at,
    body: bodyIndex(body),
    at: [(x * scale) / 1000, (y * scale) / 1000, (z * scale) / 1000],
    radiusM: (radiusMm * scale) / 1000,
    normal,
    directions,
    maxN:
      s.maxN ?? (s.at.startsWith('arm_') ? 0.03 * massKg * 9.81 : Math.max(defaultMaxN, 1.5 * massKg * 9.81)),
  }));
}
