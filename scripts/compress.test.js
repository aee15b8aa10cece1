import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { compressFolder } from './compress.js';

test('large text files get both copies, small ones and pictures none', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'backstay-compress-'));
  try {
    const text = 'the spine holds '.repeat(500);
    await mkdir(path.join(folder, 'assets'));
    await writeFile(path.join(folder, 'assets', 'main.js'), text);
    await writeFile(path.join(folder, 'small.css'), 'a{}');
    await writeFile(path.join(folder, 'icon.png'), text);
    await compressFolder(folder);
    expect((await readdir(path.join(folder, 'assets'))).sort()).toEqual([
      'main.js',
      'main.js.br',
      'main.js.gz',
    ]);
    expect((await readdir(folder)).sort()).toEqual(['assets', 'icon.png', 'small.css']);
    expect(brotliDecompressSync(await readFile(path.join(folder, 'assets/main.js.br'))).toString()).toBe(
      text,
    );
    expect(gunzipSync(await readFile(path.join(folder, 'assets/main.js.gz'))).toString()).toBe(text);
  } finally {
    await rm(folder, { recursive: true });
  }
});
