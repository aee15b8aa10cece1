import { useId, useMemo, useRef } from 'react';
import type { Exercise } from '#library';
import type { Motion } from '#motion';
import type { Subject } from '#spine';
import css from './figure.module.css';
import { FigureBody, Filters } from './figure-body.tsx';
import { Room } from './room.tsx';
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
  const { motion, mirrored = false, atS, playing = false, subject = someone, glow = 'none', label } = props;
  const thumb = props.detail === 'thumb';
  const id = useId();
  const reduced = useReducedMotion();
  const moving = playing && !thumb;
  const scene = useMemo(() => sceneOf(motion, mirrored, subject, glow), [motion, mirrored, subject, glow]);
  const { room } = scene;
  const [left, top, width, height] = thumb ? room.closeBox : room.box;
  return (
    <svg
      className={thumb ? css.thumb : css.figure}
      viewBox={`${left} ${top} ${width} ${height}`}
      preserveAspectRatio="xMidYMax meet"
      role="img"
      aria-label={label ?? ''}
      aria-hidden={label === undefined}
    >
      <Filters id={id} />
      <Room room={room} lights={id} />
      {moving && reduced && !scene.holds ? (
        <ThreeStills scene={scene} id={id} />
      ) : (
        <Moment scene={scene} id={id} atS={atS} playing={moving && !reduced} />
      )}
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
