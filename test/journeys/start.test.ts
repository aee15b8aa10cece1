import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test } from 'vitest';

const script = fileURLToPath(new URL('../../scripts/start.js', import.meta.url));
const assets = fileURLToPath(new URL('../../dist/site/assets/', import.meta.url));
const started: ChildProcess[] = [];

function start(port: number) {
  const child = spawn(process.execPath, [script], { env: { ...process.env, HOST: '', PORT: String(port) } });
  started.push(child);
  const said = { out: '', err: '' };
  child.stdout.on('data', (chunk) => {
    said.out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    said.err += chunk;
  });
  return { child, said };
}

afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
});

test.each(['SIGINT', 'SIGTERM'] as const)(
  'it says where it is, answers, and %s ends it in order',
  async (signal) => {
    const { child, said } = start(0);
    await expect
      .poll(() => said.out, { timeout: 60_000 })
      .toMatch(/^Backstay is at http:\/\/127\.0\.0\.1:\d+$/m);
    const [address = ''] = said.out.match(/http:\S+/) ?? [];
    const answer = await fetch(address);
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain('<title>Backstay</title>');
    child.kill(signal);
    expect(await once(child, 'exit')).toEqual([0, null]);
  },
);

test('a port that is taken ends it with one clear sentence', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const bound = other.address();
  if (bound === null || typeof bound === 'string') throw new Error(`listening at ${bound}`);
  try {
    const { child, said } = start(bound.port);
    expect(await once(child, 'exit')).toEqual([1, null]);
    expect(said.err.trim()).toBe(
      `Something else already answers at http://127.0.0.1:${bound.port}. Stop it, or choose another port: PORT=8421 npm start`,
    );
    expect(said.out).toBe('');
  } finally {
    other.close();
  }
});

test('what is served draws its screens with Preact, without a line of React or a hint for developers', async () => {
  const scripts = (await readdir(assets)).filter((name) => name.endsWith('.js'));
  const texts = await Promise.all(scripts.map((name) => readFile(`${assets}${name}`, 'utf8')));
  expect(texts.length).toBeGreaterThan(3);
  for (const sign of ['Download the React DevTools', 'Minified React error', 'preact/debug'])
    expect(texts.filter((text) => text.includes(sign))).toEqual([]);
});
