import type { DangerTarget } from './red-flag.ts';

/** What may lie behind a danger sign, in plain words, and what to ask the clinician for. */
export interface Danger {
  /** What may be going on and why time matters. Never a diagnosis. */
  readonly means: string;
  /** The last sentence of what the person shows or reads out. */
  readonly ask: string;
  /** Where an emergency goes: a department by car with somebody else driving, or an ambulance. */
  readonly door: 'department' | 'ambulance';
}

export const dangers: Readonly<Record<DangerTarget, Danger>> = {
  'cauda-equina': {
    means: 'Nerves low in the spine may be pressed. This is rare, and it is treated best within hours.',
    ask: 'Please check me for cauda equina syndrome.',
    door: 'department',
  },
  'cord-compression': {
    means: 'The spinal cord may be pressed. This is rare, and it is treated best early.',
    ask: 'Please check me for pressure on the spinal cord.',
    door: 'department',
  },
  'nerve-loss': {
    means: 'A nerve to the leg may be pressed hard. Strength comes back best when this is seen early.',
    ask: 'Please test the strength in my legs and feet.',
    door: 'department',
  },
  fracture: {
    means: 'A bone in the spine may be broken. It needs a look before you load it.',
    ask: 'Please check my spine for a fracture.',
    door: 'department',
  },
  infection: {
    means: 'There may be an infection near the spine. This is rare, and it is treated best early.',
    ask: 'Please check me for an infection of the spine.',
    door: 'department',
  },
  artery: {
    means:
      'The main artery in your chest or belly may be in trouble. It can feel like back pain. Minutes matter.',
    ask: 'Please check my aorta.',
    door: 'ambulance',
  },
  'spinal-bleed': {
    means:
      'A blood thinner with new weakness can mean bleeding near the spine. It is treated best within hours.',
    ask: 'Please check me for bleeding near the spine.',
    door: 'department',
  },
  malignancy: {
    means: 'Most back pain is harmless, with these signs too. A clinician should make sure.',
    ask: 'Please check whether my back pain needs tests.',
    door: 'department',
  },
  kidney: {
    means: 'Pain in the side with these signs can come from the kidneys, not from the back.',
    ask: 'Please check my kidneys and my urine.',
    door: 'department',
  },
  pregnancy: {
    means: 'In pregnancy these signs belong to a midwife or doctor first, whatever the back does.',
    ask: 'Please check my baby and me today.',
    door: 'department',
  },
};
