import type { DangerTarget } from '../red-flags/red-flag.ts';
import type { Finding } from './finding.ts';

export const patternIds = [
  'cauda-equina',
  'cord-compression',
  'fracture',
  'infection',
  'malignancy',
  'aortic-aneurysm',
  'radiculopathy',
  'spinal-stenosis',
  'disc-related',
  'axial-spondyloarthritis',
  'scoliosis',
  'facet',
  'sacroiliac',
  'trunk-muscle',
  'non-spinal',
] as const;
export type PatternId = (typeof patternIds)[number];

/** One state of a feature and how many times more often it is met with the pattern than without. */
export interface Level {
  readonly when: Finding;
  /** A likelihood ratio; 1 says nothing. */
  readonly ratio: number;
  /** What it says, for the person. */
  readonly text: string;
  /** `published`: printed in the source; `computed` from its figures; `estimated` by us. */
  readonly basis: 'published' | 'computed' | 'estimated';
  /** Whether the figure was read in the source itself. */
  readonly checked: boolean;
}

/** A feature with its states; the first state that holds counts. */
export interface Feature {
  readonly id: string;
  readonly levels: readonly [Level, ...Level[]];
  /** The people in whom the ratios were measured; outside they say nothing. */
  readonly onlyIf?: Finding;
  readonly evidence: readonly [string, ...string[]];
}

/** Features that go together. With more than one, each counts by the square root of its ratio. */
export type FeatureGroup = readonly [Feature, ...Feature[]];

/** What a pattern that is not urgent is recognised by. */
export interface Pattern {
  readonly id: PatternId;
  /** The people it can be found in. */
  readonly gate?: {
    readonly when: Finding;
    readonly outside: 'speaks-against' | 'too-little-known';
    /** Why it does not fit outside. */
    readonly text: string;
    readonly evidence: readonly [string, ...string[]];
  };
  readonly groups: readonly [FeatureGroup, ...FeatureGroup[]];
  /** Share among adults with back pain; the first that holds. All estimates: they only break ties. */
  readonly shares: readonly { readonly when?: Finding; readonly share: number }[];
}

/** A pattern that only fixed rules may speak for, by the dangers that they look for. */
export interface SeriousPattern {
  readonly id: PatternId;
  readonly targets: readonly [DangerTarget, ...DangerTarget[]];
}
