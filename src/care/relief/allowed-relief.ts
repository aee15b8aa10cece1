import { type Equipment, type ReliefTechnique, reliefTechniques } from '#library';
import type { Person } from '../person.ts';
import type { Because, Reason } from '../reason.ts';
import type { DeviceStage } from './device-stage.ts';

export interface AllowedRelief {
  readonly technique: ReliefTechnique;
  readonly because: Because;
}

export interface ReliefChoice {
  /** The gentlest first. */
  readonly allowed: readonly AllowedRelief[];
  readonly ruledOut: readonly AllowedRelief[];
}

/** Which relief techniques go with what this person told and how far they are on a device, and why the others do not. */
export function allowedRelief(person: Person, stage?: DeviceStage): ReliefChoice {
  const judged = reliefTechniques.map((technique) => ({
    technique,
    against: against(technique, person, stage),
  }));
  return {
    allowed: judged.flatMap(({ technique, against: [first] }) =>
      first ? [] : [{ technique, because: [forReason(technique)] as const }],
    ),
    ruledOut: judged.flatMap(({ technique, against: [first, ...others] }) =>
      first ? [{ technique, because: [first, ...others] as const }] : [],
    ),
  };
}

function forReason({ expect, evidence }: ReliefTechnique): Reason {
  return { text: expect, evidence };
}

function against(
  { notFor, position, equipment, evidence, device }: ReliefTechnique,
  person: Person,
  stage: DeviceStage | undefined,
): readonly Reason[] {
  const cautions = notFor.flatMap(({ text, caution }): readonly Reason[] =>
    caution && person.cautions.includes(caution)
      ? [{ text: `Not for you: ${lowerFirst(text)}.`, answers: [caution], evidence }]
      : [],
  );
  const positions: readonly Reason[] = person.cannotTake.includes(position)
    ? [{ text: 'You said that you cannot get into this position.', answers: [position], evidence }]
    : [];
  const missing = equipment
    .filter((thing) => !person.equipment.includes(thing))
    .map((thing): Reason => ({ text: `It needs a ${things[thing] ?? thing}.`, answers: [thing], evidence }));
  const notYet =
    stage && device && device.id === stage.device && device.rung > stage.openRung ? stage.because : [];
  return [...cautions, ...positions, ...missing, ...notYet];
}

const things: Readonly<Partial<Record<Equipment, string>>> = {
  bar: 'bar that holds your weight',
  backrack: 'Backrack',
};

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
