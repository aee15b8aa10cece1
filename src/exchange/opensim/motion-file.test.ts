import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CoordinateName, coordinateNames } from '#spine';
import { motionFileLimit, type ReadMotionFile, readMotionFile } from './read-motion-file.ts';
import { writeMotionFile } from './write-motion-file.ts';

const file = (
  rows: readonly string[],
  { names = 'time\tlumbar_extension', header = ['inDegrees=yes'] } = {},
) =>
  ['Coordinates', 'version=1', ...header, '', 'Units are S.I. units.', 'endheader', names, ...rows].join(
    '\n',
  );
const whyNot = (text: string): string => {
  const read = readMotionFile(text);
  return read.kind === 'refused' ? read.why : 'read';
};
const first = (read: ReadMotionFile, name: CoordinateName) =>
  read.kind === 'read' ? read.series.poses[0]?.[name] : undefined;

describe('a motion file', () => {
  it('gives back what was written, in radians and metres', () => {
    const pose = fc.record(
      Object.fromEntries(coordinateNames.map((name) => [name, fc.double({ min: -3, max: 3, noNaN: true })])),
    );
    fc.assert(
      fc.property(fc.array(pose, { minLength: 1, maxLength: 20 }), fc.string(), (poses, name) => {
        const timesS = poses.map((_, i) => i / 60);
        const read = readMotionFile(writeMotionFile(name, { timesS, poses }));
        if (read.kind === 'refused') throw new Error(read.why);
        expect(read.series.timesS).toEqual(timesS);
        read.series.poses.forEach((back, i) => {
          for (const c of coordinateNames) expect(back[c]).toBeCloseTo(poses[i]?.[c] ?? Number.NaN, 12);
        });
      }),
      { numRuns: 100 },
    );
  });

  it('says itself whether its angles are degrees; lengths are metres either way', () => {
    const names = 'time pelvis_tilt pelvis_ty';
    const degrees = readMotionFile(file(['0 90 0.9'], { names }));
    expect(first(degrees, 'pelvis_tilt')).toBeCloseTo(Math.PI / 2, 12);
    expect(first(degrees, 'pelvis_ty')).toBe(0.9);
    const radians = readMotionFile(file(['0 1.5 0.9'], { names, header: ['inDegrees=no'] }));
    expect(first(radians, 'pelvis_tilt')).toBe(1.5);
    expect(first(radians, 'pelvis_ty')).toBe(0.9);
  });

  it('may have Windows line ends, a byte order mark, spaces and empty lines', () => {
    const text = `\uFEFF${file(['  0   10 ', '', ' 0.1  11', '']).replaceAll('\n', '\r\n')}`;
    const read = readMotionFile(text);
    expect(read.kind === 'read' && read.series.timesS).toEqual([0, 0.1]);
  });

  it('may move toes and forearms, which the model leaves out and names', () => {
    const read = readMotionFile(file(['0 1 2 3'], { names: 'time mtp_angle_r lumbar_extension pro_sup_l' }));
    expect(read.kind === 'read' && read.ignored).toEqual(['mtp_angle_r', 'pro_sup_l']);
    expect(first(read, 'lumbar_extension')).toBeCloseTo((2 * Math.PI) / 180, 12);
  });

  it.each([
    ['nothing', '', 'no line "endheader"'],
    ['no endheader', 'time\tlumbar_extension\n0\t1', 'no line "endheader"'],
    ['no word on degrees', file(['0 1'], { header: [] }), 'inDegrees=yes'],
    ['an unknown coordinate', file(['0 1'], { names: 'time spine_wiggle' }), '"spine_wiggle" is not known'],
    ['a first column that is not time', file(['0 1'], { names: 'lumbar_extension time' }), 'not "time"'],
    ['a column twice', file(['0 1 1'], { names: 'time hip_flexion_r hip_flexion_r' }), 'is there twice'],
    ['NaN', file(['0 1', '0.1 NaN']), 'Line 9: lumbar_extension is "NaN", not a number'],
    ['a word', file(['0 much']), 'is "much", not a number'],
    ['infinity', file(['0 1e999']), 'not a number'],
    ['a short row', file(['0 1', '0.1']), 'Line 9 has 1 numbers, the line of names has 2'],
    ['a long row', file(['0 1 2']), 'has 3 numbers'],
    ['time that goes back', file(['0.1 1', '0 1']), 'time 0 does not come after 0.1'],
    ['no rows', file([]), 'no row of numbers'],
    ['no names', file([], { names: '' }), 'first column is ""'],
    ['a cut-off file', file(['0 1'], { header: ['inDegrees=yes', 'nRows=500'] }), 'promises 500 rows'],
    ['too much', 'x'.repeat(motionFileLimit + 1), 'at most 50 MB'],
  ])('is refused with a sentence when it has %s', (_, text, sentence) => {
    expect(whyNot(text)).toContain(sentence);
  });

  it('never throws, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (rest) => {
        expect(['read', 'refused']).toContain(readMotionFile(file([rest])).kind);
        expect(['read', 'refused']).toContain(readMotionFile(rest).kind);
      }),
      { numRuns: 300 },
    );
  });
});
