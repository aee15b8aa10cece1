import type { NotFor } from '../relief-technique.ts';

export const deviceIds = ['backrack'] as const;
export type DeviceId = (typeof deviceIds)[number];

export interface DeviceSize {
  readonly name: string;
  readonly fromM: number;
  readonly toM: number;
}

/** What the maker names and does not tell in public, or what has conditions: told, never guided. */
export interface DeviceMove {
  readonly name: string;
  readonly words: string;
}

export interface Device {
  readonly id: DeviceId;
  readonly name: string;
  readonly sizes: readonly [DeviceSize, ...DeviceSize[]];
  readonly notFor: readonly NotFor[];
  readonly getOn: readonly [string, ...string[]];
  readonly getOff: readonly [string, ...string[]];
  /** Before it is lain on. */
  readonly care: readonly string[];
  readonly advanced: readonly DeviceMove[];
  readonly notPublic: readonly DeviceMove[];
  readonly evidence: readonly [string, ...string[]];
}

/** The sizes the maker names for a height; two at a border, none outside its range. */
export function sizesFor(device: Device, heightM: number): readonly DeviceSize[] {
  return device.sizes.filter(({ fromM, toM }) => heightM >= fromM && heightM <= toM);
}
