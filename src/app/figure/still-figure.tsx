import { type ReactNode, useId } from 'react';
import type { Exercise } from '#library';
import type { Motion } from '#motion';
import type { Subject } from '#spine';
import { useStill } from '../device/use-still.ts';
import css from './figure.module.css';
import { FigureBody, Filters } from './figure-body.tsx';
import { Room } from './room.tsx';
import type { RoomGeometry } from './room-geometry.ts';

export interface StillFigureProps {
  readonly motion: Motion;
  /** Left and right exchanged: the other side of a one-sided exercise. */
  readonly mirrored?: boolean;
  readonly subject?: Subject;
  readonly glow?: Exercise['glow'];
  /** What a screen reader says; without it the figure is decoration. */
  readonly label?: string;
  /** `thumb`: small, fills a box of any shape. */
  readonly detail?: 'full' | 'thumb';
}

/** The shape of most rooms, kept free until the figure comes. */
const usualBox = [0, 0, 196, 112] as const;

/** Nobody in particular, until the person has told height and weight. */
export const someone: Subject = { sex: 'female', heightM: 1.7, massKg: 64 };

/** The pose that tells most of a motion. */
export function StillFigure(props: StillFigureProps) {
  const { motion, mirrored = false, subject = someone, glow = 'none', label } = props;
  const id = useId();
  const still = useStill({ motion, mirrored, subject, glow });
  const thumb = props.detail === 'thumb';
  const className = thumb ? css.thumb : css.figure;
  if (!still) return <Picture className={className} box={usualBox} label={label} isComing />;
  const { room, drawing } = still;
  return (
    <Picture className={className} box={thumb ? room.closeBox : room.box} label={label}>
      <Filters id={id} />
      <Room room={room} lights={id} />
      <FigureBody drawing={drawing} id={id} lights={id} />
    </Picture>
  );
}

interface PictureProps {
  readonly className: string | undefined;
  readonly box: RoomGeometry['box'];
  readonly label: string | undefined;
  /** Its figure is being worked out. */
  readonly isComing?: boolean;
  readonly children?: ReactNode;
}

export function Picture({ className, box, label, isComing, children }: PictureProps) {
  return (
    <svg
      className={className}
      viewBox={box.join(' ')}
      preserveAspectRatio="xMidYMax meet"
      role="img"
      aria-label={label ?? ''}
      aria-hidden={label === undefined}
      data-coming={isComing}
    >
      {children}
    </svg>
  );
}
