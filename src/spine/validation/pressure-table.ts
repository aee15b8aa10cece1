import type { Subject } from '../anatomy/subject.ts';
import type { Load } from '../model/loads.ts';
import type { PostureDeg } from '../postures/named-posture.ts';
import type { Support } from '../supports/setup.ts';

/** One measured posture of the frozen table. */
export interface PressureRow {
  readonly id: string;
  readonly measuredMPa: number;
  readonly source: string;
  /** Counts among the static rows of Wilke 1999. */
  readonly static1999: boolean;
  /** On the chart of the AnyBody repository: percent of standing. */
  readonly chart?: { readonly measuredPercent: number; readonly anyBodyPercent: number };
  readonly scenario: {
    readonly poseDeg: PostureDeg;
    readonly supports: readonly Support[];
    readonly loads?: readonly Load[];
    readonly relaxed?: boolean;
  };
  /** Share of the shift of the common centre of mass that the stated lean takes back. */
  readonly leanedBack?: number;
  /** Other readings of the same activity. */
  readonly alternatives?: readonly { readonly name: string; readonly poseDeg: PostureDeg }[];
}

export interface PressureTable {
  readonly subject: Subject;
  readonly rows: readonly PressureRow[];
}
