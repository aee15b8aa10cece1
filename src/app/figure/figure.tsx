import { type ReactNode, useEffect, useId, useMemo, useRef, useState } from 'react';
import type { Exercise } from '#library';
import type { Motion } from '#motion';
import type { Subject } from '#spine';
import { whenIdle } from '../device/when-idle.ts';
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

/** Nobody in particular, until the person has told height and weight. */
const someone: Subject = { sex: 'female', heightM: 1.7, massKg: 64 };

/** The moving figure: one SVG drawn from the motion's keyframes. */
export function Figure(props: FigureProps) {
  return props.detail === 'thumb' ? <Thumb {...props} /> : <FullFigure {...props} />;
}

function FullFigure(props: FigureProps) {
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

/** Small and still: a list draws one after another, when the words are there. */
function Thumb({ motion, mirrored = false, atS, subject = someone, glow = 'none', label }: FigureProps) {
  const id = useId();
  const [scene, setScene] = useState<Scene>();
  useEffect(
    () => whenIdle(() => setScene(sceneOf(motion, mirrored, subject, glow))),
    [motion, mirrored, subject, glow],
  );
  if (!scene)
    return <svg className={css.thumb} role="img" aria-label={label ?? ''} aria-hidden={!label} data-coming />;
  return (
    <Picture className={css.thumb} box={scene.room.closeBox} label={label}>
      <Filters id={id} />
      <Room room={scene.room} lights={id} />
      <Moment scene={scene} id={id} atS={atS} playing={false} />
    </Picture>
  );
}

interface PictureProps {
  readonly className: string | undefined;
  readonly box: RoomGeometry['box'];
  readonly label: string | undefined;
  readonly children: ReactNode;
}

function Picture({ className, box, label, children }: PictureProps) {
  return (
    <svg
      className={className}
      viewBox={box.join(' ')}
      preserveAspectRatio="xMidYMax meet"
      role="img"
      aria-label={label ?? ''}
      aria-hidden={label === undefined}
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
