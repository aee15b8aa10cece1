import { bodyIndex, type Millimetres, type RigidBody } from '../anatomy/rigid-bodies.ts';
import { type SupportName, supportNames } from './support.ts';

/** Parts of the body that only the mechanics can rest on something. */
export const extraContacts = [
  'mid_back',
  'lower_back',
  'belly',
  'flank_r',
  'flank_l',
  'forearm_r',
  'forearm_l',
  'arm_r',
  'arm_l',
  'grip_r',
  'grip_l',
] as const;
export type ContactName = SupportName | (typeof extraContacts)[number];
export const contactNames: readonly ContactName[] = [...supportNames, ...extraContacts];

/** A ball of flesh in the frame of a body, millimetres of the reference man. The force acts where it meets the rest. */
export interface ContactSite {
  readonly body: RigidBody;
  readonly at: Millimetres;
  readonly radiusMm: number;
}

const site = (body: RigidBody, x: number, y: number, z: number, radiusMm: number): ContactSite => ({
  body,
  at: [x, y, z],
  radiusMm,
});

const pair = (body: RigidBody, x: number, y: number, z: number, radiusMm: number): ContactSite[] => [
  site(body, x, y, z, radiusMm),
  site(body, x, y, -z, radiusMm),
];

/* Flesh depths: chest 0.22 m, buttock 0.23 m, hip breadth 0.34 m (ANSUR II 2012, medians). */
const onSide = (side: 'r' | 'l'): Readonly<Record<string, readonly ContactSite[]>> => ({
  [`side_${side}`]: [
    site('t9', 100, 35, 0, 140),
    site('t9', 0, 35, 0, 140),
    site('t3', 80, 30, 0, 160),
    site('t3', -20, 30, 0, 160),
  ],
  [`flank_${side}`]: [
    site('l1', 90, 18, 0, 140),
    site('l1', -10, 18, 0, 140),
    site('l4', 90, 18, 0, 140),
    site('l4', -10, 18, 0, 140),
  ],
  [`elbow_${side}`]: [site(side === 'r' ? 'forearm_r' : 'forearm_l', 0, -5, 0, 40)],
  [`forearm_${side}`]: [site(side === 'r' ? 'forearm_r' : 'forearm_l', 0, -120, 0, 35)],
  [`arm_${side}`]: [
    site(side === 'r' ? 'humerus_r' : 'humerus_l', 0, -125, 0, 45),
    site(side === 'r' ? 'forearm_r' : 'forearm_l', 0, -150, 0, 35),
  ],
  [`hand_${side}`]: [site(side === 'r' ? 'hand_r' : 'hand_l', 0, -70, 0, 18)],
  [`grip_${side}`]: [-12, 12].map((x) => site(side === 'r' ? 'hand_r' : 'hand_l', x, -70, 0, 0)),
  [`knee_${side}`]: [site(side === 'r' ? 'tibia_r' : 'tibia_l', 4, -12, 0, 54)],
  [`calf_${side}`]: [
    site(side === 'r' ? 'tibia_r' : 'tibia_l', -10, -140, 0, 54),
    site(side === 'r' ? 'tibia_r' : 'tibia_l', -4, -300, 0, 42),
  ],
  [`toes_${side}`]: [site(side === 'r' ? 'foot_r' : 'foot_l', 125, -46, 0, 22)],
  [`heel_${side}`]: [site(side === 'r' ? 'foot_r' : 'foot_l', -22, -36, 0, 32)],
  [`foot_${side}`]: [
    site(side === 'r' ? 'foot_r' : 'foot_l', -22, -36, 0, 32),
    site(side === 'r' ? 'foot_r' : 'foot_l', 125, -46, 20, 22),
    site(side === 'r' ? 'foot_r' : 'foot_l', 125, -46, -20, 22),
  ],
});

const sites: Readonly<Record<string, readonly ContactSite[]>> = {
  head: [site('head', 0, 130, 0, 90)],
  upper_back: [...pair('t9', 20, 35, 60, 110), ...pair('t3', 10, 20, 60, 100)],
  chest: [...pair('t9', 60, 30, 50, 60), ...pair('t6', 50, 40, 50, 60)],
  mid_back: pair('t12', 0, 45, 60, 100),
  pelvis: pair('pelvis', -20, 20, 80, 95),
  lower_back: (['l1', 'l2', 'l3', 'l4', 'l5'] as const).map((body) => site(body, 0, 18, 0, 90)),
  belly: [site('l3', 0, 18, 0, 150)],
  ...onSide('r'),
  ...onSide('l'),
};

/** The balls of one support. */
export function contactSites(name: ContactName): readonly ContactSite[] {
  return sites[name] ?? [];
}

const firstLimb = bodyIndex('humerus_r');

/** Index of the first body of the limb that a body belongs to: its upper joint takes part in the balance. −1 for the trunk. */
export function limbRoot(body: number): number {
  return body < firstLimb ? -1 : body - ((body - firstLimb) % 3);
}
