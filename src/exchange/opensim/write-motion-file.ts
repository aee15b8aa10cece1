import { type CoordinateName, coordinateNames } from '#spine';
import type { CoordinateSeries } from './read-motion-file.ts';

const lengths: readonly CoordinateName[] = ['pelvis_tx', 'pelvis_ty', 'pelvis_tz'];

/** An OpenSim motion file (.mot) in degrees and metres: every coordinate of the model, one row a time. */
export function writeMotionFile(name: string, { timesS, poses }: CoordinateSeries): string {
  const rows = poses.map((pose, i) =>
    [
      timesS[i] ?? 0,
      ...coordinateNames.map((c) => (pose[c] ?? 0) * (lengths.includes(c) ? 1 : 180 / Math.PI)),
    ].join('\t'),
  );
  return [
    name.replaceAll(/[\r\n]+/g, ' '),
    'version=1',
    `nRows=${rows.length}`,
    `nColumns=${coordinateNames.length + 1}`,
    'inDegrees=yes',
    'endheader',
    ['time', ...coordinateNames].join('\t'),
    ...rows,
    '',
  ].join('\n');
}
