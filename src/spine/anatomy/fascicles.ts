import { abdominals, latissimus, transversus } from './abdominals.ts';
import { erectorSpinae } from './erector-spinae.ts';
import { type FascicleShape, type Muscle, mirrored, type Side } from './fascicle.ts';
import { multifidus } from './multifidus.ts';
import { psoas, quadratus } from './psoas-quadratus.ts';

export interface Fascicle extends FascicleShape {
  readonly side: Side;
}

const rightSide: readonly FascicleShape[] = [
  ...multifidus,
  ...erectorSpinae,
  ...quadratus,
  ...psoas,
  ...abdominals,
  ...latissimus,
];

const bothSides = (shapes: readonly FascicleShape[]): Fascicle[] =>
  shapes.flatMap((shape) => [
    { ...shape, side: 'r' as const },
    { ...mirrored(shape), side: 'l' as const },
  ]);

/** Every fascicle that pulls on a joint: each right one followed by its mirror image. */
export const fascicles: readonly Fascicle[] = bothSides(rightSide);
/** The hoops that pay for the abdominal pressure. */
export const hoops: readonly Fascicle[] = bothSides(transversus);

/** Properties that are the same for the whole muscle. */
export interface MuscleProperties {
  /** Fibre length over optimal length in the standing man: Delp 2001, Ward 2009, Regev 2011. */
  readonly neutralFibre: number;
  /** Share of the path's change of length that the fibres take up: optimal over optimal plus tendon, Bruno 2015. */
  readonly fibreShare: number;
  /** The path bends with the spine: it gets a point on each vertebra that it passes. */
  readonly followsSpine: boolean;
}

export const muscleProperties: Readonly<Record<Muscle, MuscleProperties>> = {
  multifidus: { neutralFibre: 0.85, fibreShare: 0.74, followsSpine: true },
  'longissimus-lumborum': { neutralFibre: 0.85, fibreShare: 0.48, followsSpine: true },
  'iliocostalis-lumborum': { neutralFibre: 0.85, fibreShare: 0.31, followsSpine: true },
  'longissimus-thoracis': { neutralFibre: 0.85, fibreShare: 0.35, followsSpine: true },
  'iliocostalis-thoracis': { neutralFibre: 0.85, fibreShare: 0.55, followsSpine: true },
  'quadratus-lumborum': { neutralFibre: 0.85, fibreShare: 0.6, followsSpine: true },
  psoas: { neutralFibre: 1.05, fibreShare: 0.58, followsSpine: true },
  'rectus-abdominis': { neutralFibre: 1, fibreShare: 0.79, followsSpine: true },
  'external-oblique': { neutralFibre: 0.9, fibreShare: 0.7, followsSpine: false },
  'internal-oblique': { neutralFibre: 0.9, fibreShare: 0.7, followsSpine: false },
  'latissimus-dorsi': { neutralFibre: 1, fibreShare: 0.83, followsSpine: false },
  'transversus-abdominis': { neutralFibre: 0.9, fibreShare: 0.7, followsSpine: false },
};
