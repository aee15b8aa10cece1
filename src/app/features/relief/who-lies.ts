import { type DeviceStage, type Person, stageOnDevice } from '#care';
import { equipment } from '#library';
import type { State } from '#record';

/** On a first visit nothing is known: then nothing is ruled out, and the list of who must not decides. */
export function whoLies({ hasProfile, person }: Pick<State, 'hasProfile' | 'person'>): Person {
  return hasProfile ? person : { ...person, equipment };
}

/** How far this person is on the Backrack today. */
export function onRack(state: Pick<State, 'reliefs' | 'checkIns'>, today: string): DeviceStage {
  return stageOnDevice('backrack', state, today);
}
