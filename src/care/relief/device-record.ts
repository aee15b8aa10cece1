import { type DeviceId, reliefTechniqueById } from '#library';
import type { CheckInEntry } from '../progress/history.ts';
import type { DeviceUse, ToldPain } from './device-days.ts';
import { type DeviceStage, deviceStage } from './device-stage.ts';
import type { TrialRest } from './relief-trial.ts';

/** What the stage of a device reads of a person's record. */
export interface ReliefHistory {
  readonly reliefs: readonly TrialRest[];
  readonly checkIns: readonly CheckInEntry[];
}

/** How far somebody has come with a device; pain told at a check-in or before any rest tells how the day before went. */
export function stageOnDevice(
  device: DeviceId,
  { reliefs, checkIns }: ReliefHistory,
  today: string,
): DeviceStage {
  const uses = reliefs.flatMap((rest): readonly DeviceUse[] => {
    const step = reliefTechniqueById(rest.techniqueId)?.device;
    return step?.id === device ? [{ ...rest, rung: step.rung }] : [];
  });
  return deviceStage(device, uses, toldPains({ reliefs, checkIns }), today);
}

function toldPains({ reliefs, checkIns }: ReliefHistory): readonly ToldPain[] {
  return [
    ...checkIns.map(({ localDay, painNow }) => ({ localDay, pain: painNow })),
    ...reliefs.map(({ localDay, painBefore }) => ({ localDay, pain: painBefore })),
  ].flatMap(({ localDay, pain }) => (pain === undefined ? [] : [{ localDay, pain }]));
}
