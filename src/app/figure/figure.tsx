import { useId, useMemo, useRef, useState } from 'react';
import css from './figure.module.css';
import { FigureBody, Filters } from './figure-body.tsx';
import { Room } from './room.tsx';
import { type Scene, sceneOf } from './scene.ts';
import { Picture, StillFigure, type StillFigureProps, someone } from './still-figure.tsx';
import { usePlayback, useReducedMotion } from './use-playback.ts';

export interface FigureProps extends Omit<StillFigureProps, 'detail'> {
  /** A still of this moment; the pose that tells most when absent and not playing. */
  readonly atS?: number;
  /** Moves at its own speed; a pause keeps the pose. */
  readonly playing?: boolean;
}

/** The figure: one SVG drawn from the motion's keyframes. Once it has moved, a pause keeps its pose. */
export function Figure(props: FigureProps) {
  const { playing = false, atS } = props;
  const [moved, setMoved] = useState(playing);
  if (playing && !moved) setMoved(true);
  const isStill = !playing && !moved && atS === undefined;
  return isStill ? <StillFigure {...props} /> : <MovingFigure {...props} />;
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
