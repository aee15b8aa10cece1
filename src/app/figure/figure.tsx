import type { Exercise } from '#library';
import type { Motion } from '#motion';
import type { Subject } from '#spine';

export interface FigureProps {
  readonly motion: Motion;
  /** Left and right exchanged: the other side of a one-sided exercise. */
  readonly mirrored?: boolean;
  /** A still of this moment; the end pose when absent and not playing. */
  readonly atS?: number;
  readonly playing?: boolean;
  readonly subject?: Subject;
  readonly glow?: Exercise['glow'];
  /** What a screen reader says; without it the figure is decoration. */
  readonly label?: string;
  readonly detail?: 'full' | 'thumb';
}

/** The moving figure: one SVG drawn from the motion's keyframes. */
export function Figure({ label }: FigureProps) {
  return label === undefined ? <svg aria-hidden="true" /> : <svg role="img" aria-label={label} />;
}
