import { useId, useMemo } from 'react';
import type { Exercise } from '#library';
import { bodyDuring, type Motion, mirrorMotion, peakS, plantedOf } from '#motion';
import type { Subject } from '#spine';
import { type Drawing, draw, orderOf } from './drawing.ts';
import css from './figure.module.css';
import { Room } from './room.tsx';
import { roomOf } from './room-geometry.ts';

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

const someone: Subject = { sex: 'female', heightM: 1.7, massKg: 64 };

/** The moving figure: one SVG drawn from the motion's keyframes. */
export function Figure(props: FigureProps) {
  const { motion: written, mirrored = false, atS, subject = someone, glow = 'none', label } = props;
  const id = useId();
  const motion = useMemo(() => (mirrored ? mirrorMotion(written) : written), [written, mirrored]);
  const planted = useMemo(() => plantedOf(motion, subject), [motion, subject]);
  const order = useMemo(
    () => orderOf(motion.view, bodyDuring(motion, subject, peakS(motion), planted).body),
    [motion, subject, planted],
  );
  const drawing: Drawing = useMemo(() => {
    const { body } = bodyDuring(motion, subject, atS ?? peakS(motion), planted);
    return draw(motion.view, body, order, { trunk: 1, limb: 1 }, glow);
  }, [motion, subject, planted, order, glow, atS]);
  const room = useMemo(() => roomOf(motion, subject, planted), [motion, subject, planted]);
  const url = (name: string) => `url(#${id}${name})`;
  return (
    <svg
      className={props.detail === 'thumb' ? css.thumb : css.figure}
      viewBox={room.viewBox}
      role="img"
      aria-label={label ?? ''}
      aria-hidden={label === undefined}
    >
      <defs>
        <Clay id={`${id}clay`} />
        <filter id={`${id}soft`} x="-30%" y="-60%" width="160%" height="220%">
          <feGaussianBlur stdDeviation="1.3" />
        </filter>
        <filter id={`${id}wide`} x="-20%" y="-80%" width="140%" height="260%">
          <feGaussianBlur stdDeviation="3.4 1.6" />
        </filter>
        <filter id={`${id}close`} x="-20%" y="-80%" width="140%" height="260%">
          <feGaussianBlur stdDeviation="1.1 0.6" />
        </filter>
        <clipPath id={`${id}trunk`}>
          <path d={drawing.trunk} />
        </clipPath>
      </defs>
      <Room room={room} />
      <path className={css.cast} d={drawing.cast} filter={url('wide')} />
      <path className={css.ground} d={drawing.contact} filter={url('close')} />
      {drawing.layers.map((layer) => (
        <g key={layer.name} className={layer.name === 'far' ? css.far : ''} filter={url('clay')}>
          {layer.pieces.map((piece, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a layer never change order
            <path key={i} className={css[piece.cloth]} d={piece.d} />
          ))}
          {layer.name === 'body' && drawing.glow !== '' ? (
            <g clipPath={url('trunk')}>
              <path className={css.muscle} d={drawing.glow} filter={url('soft')} />
            </g>
          ) : null}
        </g>
      ))}
    </svg>
  );
}

function Clay({ id }: { id: string }) {
  return (
    <filter id={id} x="-10%" y="-10%" width="120%" height="120%" colorInterpolationFilters="sRGB">
      <feGaussianBlur in="SourceAlpha" stdDeviation="3.4" result="h" />
      <feDiffuseLighting in="h" surfaceScale="9" diffuseConstant="1.12" lightingColor="#fff" result="l">
        <feDistantLight azimuth="245" elevation="56" />
      </feDiffuseLighting>
      <feGaussianBlur in="l" stdDeviation="0.6" result="lb" />
      <feComposite in="SourceGraphic" in2="lb" operator="arithmetic" k1="0.66" k2="0.38" result="lit" />
      <feComposite in="lit" in2="SourceGraphic" operator="in" />
    </filter>
  );
}
