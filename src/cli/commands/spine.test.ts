import { describe, expect, it } from 'vitest';
import type { Terminal } from '../terminal.ts';
import { spine } from './spine.ts';

async function answer(args: readonly string[], file = ''): Promise<string> {
  const said: string[] = [];
  const terminal: Terminal = {
    readFile: () => Promise.resolve(file),
    readStdin: () => Promise.resolve(file),
    out: (text) => said.push(text),
    err: (text) => said.push(text),
  };
  await spine.run(args, terminal);
  return said.join('\n');
}

describe('backstay spine', () => {
  it('lists the postures that it knows, exercises too', async () => {
    const list = await answer(['--list']);
    expect(list).toContain('standing-flexed');
    expect(list).toContain('ninety-ninety');
    expect(list).toContain('bird-dog');
  });
  it('says for a named posture what each disc carries', async () => {
    const { subject, posture, levels, groups, overloadNm, stability, modelVersion } = JSON.parse(
      await answer(['--posture', 'standing', '--subject', 'sex=female,heightM=1.6,massKg=60']),
    );
    expect(subject).toEqual({ sex: 'female', heightM: 1.6, massKg: 60 });
    expect(posture).toBe('standing');
    expect(Object.keys(levels)).toEqual(['L5/S1', 'L4/L5', 'L3/L4', 'L2/L3', 'L1/L2', 'T12/L1']);
    expect(levels['L4/L5'].pressureMPa.value).toBeGreaterThan(0.3);
    expect(groups.extensors.share).toBeGreaterThan(0.3);
    expect(overloadNm).toBeLessThan(0.1);
    expect(stability.marginNmPerRad).toBeGreaterThanOrEqual(0);
    expect(modelVersion).toMatch(/^\d/);
  });
  it('takes a strength away', async () => {
    const atLimit = async (more: readonly string[]): Promise<number> =>
      JSON.parse(await answer(['--posture', 'hold-20kg-far', ...more])).groups.extensors.atLimit;
    expect(await atLimit(['--capacity', 'extensors=0.5'])).toBeGreaterThan(await atLimit([]));
  });
  it('reads a scenario', async () => {
    const file = JSON.stringify({
      subject: { sex: 'male', heightM: 1.8, massKg: 80 },
      poseDeg: { lumbar_extension: -30 },
      supports: ['foot_r', 'foot_l'],
      loads: [{ at: 'hands', massKg: 10 }],
    });
    expect(
      JSON.parse(await answer(['scenario.json'], file)).levels['L4/L5'].compressionN.value,
    ).toBeGreaterThan(800);
  });
  it.each([
    [{ poseDeg: { lumbar_flexion: 3 }, supports: ['foot_r'] }, 'coordinate "lumbar_flexion" is not known'],
    [{ poseDeg: {} }, 'a body that rests on nothing falls'],
    [{ poseDeg: {}, supports: ['tail'] }, 'support "tail" is not known'],
    [{ posture: 'standing', loads: [{ at: 'hands', massKg: 10_000 }] }, 'nobody carries that'],
    [{ posture: 'standing', subject: { sex: 'male', heightM: 17, massKg: 70 } }, 'heightM 17'],
    [{ posture: 'standing', capacity: { extensors: -2 } }, 'capacity of extensors is -2'],
  ])('refuses %j with a sentence', async (scenario, sentence) => {
    await expect(answer(['scenario.json'], JSON.stringify(scenario))).rejects.toThrow(sentence);
  });
  it('does not know a posture that nobody wrote', async () => {
    await expect(answer(['--posture', 'moon-walk'])).rejects.toThrow('is no posture');
  });

  it('says what an exercise asks through its movement', async () => {
    const { subject, exerciseId, peak, mean, groups } = JSON.parse(
      await answer(['--exercise', 'bridge', '--subject', 'sex=female,heightM=1.63,massKg=65']),
    );
    expect(subject.sex).toBe('female');
    expect(exerciseId).toBe('bridge');
    expect(peak.compressionN.value).toBeGreaterThan(mean.compressionN);
    expect(groups.map(({ group }: { group: string }) => group)).toContain('extensors');
  });
  it('writes an exercise as a motion file, and answers a motion file frame by frame', async () => {
    const file = await answer(['--exercise', 'hip-hinge', '--mot']);
    expect(file).toContain('endheader\ntime\tpelvis_tilt');
    const { frames, peak, mean, series, supports } = JSON.parse(await answer(['--motion', 'a.mot'], file));
    expect(frames).toBe(101);
    expect(series['L4/L5'].compressionN).toHaveLength(101);
    expect(series.overloadNm).toHaveLength(101);
    expect(peak.levels['L4/L5'].compressionN.value).toBeGreaterThan(mean['L4/L5'].compressionN);
    expect(supports).toEqual([{ at: 'foot_r' }, { at: 'foot_l' }]);
  });
  it('answers a motion file on the supports and with the load of a posture', async () => {
    const file =
      'a\ninDegrees=yes\nendheader\ntime arm_flex_r arm_flex_l mtp_angle_r\n0 80 80 0\n0.1 85 85 0';
    const peakOf = async (more: readonly string[]): Promise<number> =>
      JSON.parse(await answer(['--motion', 'a.mot', ...more], file)).peak.levels['L4/L5'].compressionN.value;
    expect(await peakOf(['--posture', 'hold-20kg-far'])).toBeGreaterThan(await peakOf([]));
    expect(JSON.parse(await answer(['--motion', 'a.mot'], file)).ignoredCoordinates).toEqual(['mtp_angle_r']);
  });
  it.each([
    [['--motion', 'a.mot'], 'inDegrees=yes\nendheader\ntime wiggle\n0 0', '"wiggle" is not known'],
    [['--motion', 'a.mot'], 'time wiggle', 'no line "endheader"'],
    [['--exercise', 'bridge', '--subject', 'heightM=17'], '', 'heightM 17'],
    [['--exercise', 'superman'], '', 'is no exercise'],
    [['--exercise', 'bridge', '--capacity', 'extensors=0.5'], '', '--exercise goes with'],
    [['--posture', 'standing', '--mot'], '', '--mot goes with --exercise'],
    [['scenario.json', '--motion', 'a.mot'], '', 'not both'],
  ])('refuses %j', async (args, file, sentence) => {
    await expect(answer(args, file)).rejects.toThrow(sentence);
  });
});
