import { calvesOnChair } from './calves-on-chair.ts';
import { crookLying } from './crook-lying.ts';
import { proneOnElbows } from './prone-on-elbows.ts';
import type { ReliefTechnique } from './relief-technique.ts';
import { sideLyingPillow } from './side-lying-pillow.ts';

/** Every relief technique, the gentlest first. */
export const reliefTechniques: readonly ReliefTechnique[] = [
  calvesOnChair,
  crookLying,
  sideLyingPillow,
  proneOnElbows,
];

const byId: ReadonlyMap<string, ReliefTechnique> = new Map(
  reliefTechniques.map((technique) => [technique.id, technique]),
);

/** `undefined` for an id that this library does not have, such as one from a newer version. */
export const reliefTechniqueById = (id: string): ReliefTechnique | undefined => byId.get(id);
