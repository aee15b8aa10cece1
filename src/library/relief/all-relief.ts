import { backrackDoubleLeg } from './backrack-double-leg.ts';
import { backrackSingleLeg } from './backrack-single-leg.ts';
import { backrackStart } from './backrack-start.ts';
import { calvesOnChair } from './calves-on-chair.ts';
import { catCamel } from './cat-camel.ts';
import { chairPushOff } from './chair-push-off.ts';
import { childsPose } from './childs-pose.ts';
import { crookLying } from './crook-lying.ts';
import { hangFeetDown } from './hang-feet-down.ts';
import { lumbarCushion } from './lumbar-cushion.ts';
import { proneLying } from './prone-lying.ts';
import { proneOnElbows } from './prone-on-elbows.ts';
import { quietLying } from './quiet-lying.ts';
import type { ReliefTechnique } from './relief-technique.ts';
import { sideLyingPillow } from './side-lying-pillow.ts';
import { sideOverPillow } from './side-over-pillow.ts';

/** Every relief technique that is guided: the first three, which a first visit shows, differ most; the others follow, the gentlest first. */
export const reliefTechniques: readonly ReliefTechnique[] = [
  calvesOnChair,
  crookLying,
  proneOnElbows,
  sideLyingPillow,
  quietLying,
  proneLying,
  lumbarCushion,
  sideOverPillow,
  childsPose,
  catCamel,
  chairPushOff,
  hangFeetDown,
  backrackStart,
  backrackSingleLeg,
  backrackDoubleLeg,
];

const byId: ReadonlyMap<string, ReliefTechnique> = new Map(
  reliefTechniques.map((technique) => [technique.id, technique]),
);

/** `undefined` for an id that this library does not have, such as one from a newer version. */
export const reliefTechniqueById = (id: string): ReliefTechnique | undefined => byId.get(id);
