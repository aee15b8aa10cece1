import { type ReactNode, useId, useMemo, useRef, useState } from 'react';
import type { Exercise } from '#library';
import type { Motion } from '#motion';
import type { Subject } from '#spine';
import { useStill } from '../device/use-still.ts';
import css from './figure.module.css';
import { FigureBody, Filters } from './figure-body.tsx';
import { Room } from './room.tsx';
import type { RoomGeometry } from './room-geometry.ts';
import { type Scene, sceneOf } from './scene.ts';
import { usePlayback, useReducedMotion } from './use-playback.ts';

export interface FigureProps {
  readonly motion: Motion;
  /** Left and right exchanged: the other side of a one-sided exercise. */
  readonly mirrored?: boolean;
  /** A still of this moment; the pose that tells most when absent and not playing. */
  readonly atS?: number;
  /** Moves at its own speed; a pause keeps the pose. */
  readonly playing?: boolean;
  readonly subject?: Subject;
  readonly glow?: Exercise['glow'];
  /** What a screen reader says; without it the figure is decoration. */
  readonly label?: string;
  /** `thumb`: small, still, fills a box of any shape. */
  readonly detail?: 'full' | 'thumb';
}

/** The shape of most rooms, kept free until the figure comes. */
const usualBox = [0, 0, 196, 112] as const;

/** Nobody in particular, until the person has told height and weight. */
const someone: Subject = { sex: 'female', heightM: 1.7, massKg: 64 };

/** The figure: one SVG drawn from the motion's keyframes. Once it has moved, a pause keeps its pose. */
export function Figure(props: FigureProps) {
  const { playing = false, atS, detail } = props;
  const [moved, setMoved] = useState(playing);
  if (playing && !moved) setMoved(true);
  const isStill = detail === 'thumb' || (!playing && !moved && atS === undefined);
  return isStill ? <StillFigure {...props} /> : <MovingFigure {...props} />;
}

function StillFigure(props: FigureProps) {
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

function MovingFigure(props: FigureProps) {
  const { motion, mirrored = false, atS, playing = false, subject = someone, glow = 'none', label } = props;
  const id = useId();
  const reduced = useReducedMotion();
  const scene = useMemo(() => sceneOf(motion, mirrored, subject, glow), [motion, mirrored, subject, glow]);
  return (
    <Picture className={css.figure} box={scene.room.box} label={label}>
      <Filters id={id} />
      <Room room={scene.room} lights={id} />
      {playing && reduced && !scene.holds ? (
        <ThreeStills scene={scene} id={id} />
      ) : (
        <Moment scene={scene} id={id} atS={atS} playing={playing && !reduced} />
      )}
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

function Picture({ className, box, label, isComing, children }: PictureProps) {
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

interface MomentProps {
  readonly scene: Scene;
  readonly id: string;
  readonly atS: number | undefined;
  readonly playing: boolean;
}

function Moment({ scene, id, atS, playing }: MomentProps) {
  const group = useRef<SVGGElement>(null);
  const startedAt = useRef(playing ? 0 : scene.peakS);
  const drawing = useMemo(() => scene.at(atS ?? startedAt.current), [scene, atS]);
  usePlayback(group, scene, playing);
  return <FigureBody drawing={drawing} id={id} lights={id} ref={group} />;
}

/** For people who asked for less motion: start, middle and end, one after another. */
function ThreeStills({ scene, id }: { scene: Scene; id: string }) {
  const stills = useMemo(
    () => [0, scene.peakS / 2, scene.peakS].map((t, i) => ({ name: `still${i}`, drawing: scene.at(t) })),
    [scene],
  );
  return stills.map(({ name, drawing }) => (
    <g key={name} className={css[name]}>
      <FigureBody drawing={drawing} id={`${id}${name}`} lights={id} />
    </g>
  ));
}
