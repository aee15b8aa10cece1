import type { Ref } from 'react';
import type { Drawing } from './drawing.ts';
import css from './figure.module.css';

/** The `d` of every path of a drawing, in the order `FigureBody` puts them in the document. */
export function pathsOf(drawing: Drawing): string[] {
  return [
    drawing.trunk,
    drawing.cast,
    drawing.contact,
    ...drawing.layers.flatMap((l) => l.pieces.map((p) => p.d)),
  ];
}

/** Puts the `d` of a new moment into the paths that `FigureBody` rendered. */
export function movePaths(paths: ArrayLike<SVGPathElement>, drawing: Drawing): void {
  pathsOf(drawing).forEach((d, i) => {
    paths[i]?.setAttribute('d', d);
  });
}

interface FigureBodyProps {
  readonly drawing: Drawing;
  /** Makes the clip of this body its own. */
  readonly id: string;
  /** The id that its picture's `Filters` have. */
  readonly lights: string;
  readonly ref?: Ref<SVGGElement>;
}

/** Shadows and lit groups of one moment. */
export function FigureBody({ drawing, id, lights, ref }: FigureBodyProps) {
  const url = (name: string) => `url(#${lights}${name})`;
  return (
    <g ref={ref}>
      <clipPath id={`${id}trunk`}>
        <path d={drawing.trunk} />
      </clipPath>
      <path className={css.cast} d={drawing.cast} filter={url('wide')} />
      <path className={css.ground} d={drawing.contact} filter={url('close')} />
      {drawing.layers
        .filter((layer) => layer.pieces.length > 0)
        .map((layer) => (
          <g key={layer.name} className={layer.name === 'far' ? css.far : ''} filter={url('clay')}>
            {layer.pieces.map((piece) =>
              piece.cloth === 'muscle' ? (
                <g key={piece.name} clipPath={`url(#${id}trunk)`}>
                  <path className={css.muscle} d={piece.d} filter={url('soft')} />
                </g>
              ) : (
                <path key={piece.name} className={css[piece.cloth]} d={piece.d} />
              ),
            )}
          </g>
        ))}
    </g>
  );
}

/** The light: one key light from the upper left over clay, and the blurs of glow and shadow. */
export function Filters({ id }: { id: string }) {
  return (
    <defs>
      <filter id={`${id}clay`} x="-10%" y="-10%" width="120%" height="120%" colorInterpolationFilters="sRGB">
        <feGaussianBlur in="SourceAlpha" stdDeviation="3.4" result="h" />
        <feDiffuseLighting in="h" surfaceScale="9" diffuseConstant="1.12" lightingColor="#fff" result="l">
          <feDistantLight azimuth="245" elevation="56" />
        </feDiffuseLighting>
        <feGaussianBlur in="l" stdDeviation="0.6" result="lb" />
        <feComposite in="SourceGraphic" in2="lb" operator="arithmetic" k1="0.66" k2="0.38" result="lit" />
        <feComposite in="lit" in2="SourceGraphic" operator="in" />
      </filter>
      <filter id={`${id}soft`} x="-30%" y="-60%" width="160%" height="220%">
        <feGaussianBlur stdDeviation="1.3" />
      </filter>
      <filter id={`${id}wide`} x="-20%" y="-80%" width="140%" height="260%">
        <feGaussianBlur stdDeviation="3.4 1.6" />
      </filter>
      <filter id={`${id}close`} x="-20%" y="-80%" width="140%" height="260%">
        <feGaussianBlur stdDeviation="1.1 0.6" />
      </filter>
    </defs>
  );
}
