import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const script = fileURLToPath(new URL('../../scripts/backstay.js', import.meta.url));

test('the built command prints results alone on standard output', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, 'version'], { encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(JSON.parse(stdout)).toHaveProperty('backstay');
  expect(status).toBe(0);
});

test('it reads standard input and tells by its exit code what was wrong', () => {
  const safety = (input: string) =>
    spawnSync(process.execPath, [script, 'safety', '-'], { encoding: 'utf8', input });
  expect(safety('{"answers":{"pee-hard":"yes"}}').status).toBe(0);
  expect(safety('nonsense').status).toBe(1);
  expect(spawnSync(process.execPath, [script, 'dance']).status).toBe(2);
});

test('holds become a profile and a programme', () => {
  const input = JSON.stringify({
    person: { sex: 'male', ageYears: 38 },
    tests: [{ testId: 'front-plank', holdS: 41, localDay: '2026-03-01' }],
  });
  for (const command of ['profile', 'plan']) {
    const { status, stdout, stderr } = spawnSync(process.execPath, [script, command, '-'], {
      encoding: 'utf8',
      input,
    });
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toHaveProperty(command === 'plan' ? 'plan.items' : 'groups');
    expect(status).toBe(0);
  }
});

test('a reader that stops early is no error', () => {
  const command = `"${process.execPath}" "${script}" library evidence --json | head -c 10`;
  const { stdout, stderr } = spawnSync('bash', ['-c', command], { encoding: 'utf8' });
  expect(stdout).toHaveLength(10);
  expect(stderr).toBe('');
});
