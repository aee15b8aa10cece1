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
});
