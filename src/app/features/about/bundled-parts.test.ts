import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { bundledParts } from './bundled-parts.ts';

const root = new URL('../../../../', import.meta.url);
const layers = ['app', 'record', 'exchange', 'care', 'library', 'motion', 'spine'];
/** Named by the sources; `vite.config.ts` puts Preact in their place. */
const filledByPreact = ['react', 'react-dom'];
const manifest = z.object({ license: z.string() });

it.each(bundledParts)('gives $name the licence that it comes with', ({ packageName, licence }) => {
  const text = readFileSync(new URL(`node_modules/${packageName}/package.json`, root), 'utf8');
  expect(manifest.parse(JSON.parse(text)).license).toBe(licence);
});

it('names every package that the app imports', () => {
  const files = layers.flatMap((layer) =>
    readdirSync(new URL(`src/${layer}/`, root), { recursive: true, encoding: 'utf8' }).map(
      (file) => `src/${layer}/${file}`,
    ),
  );
  const sources = files.filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file));
  expect(sources.length).toBeGreaterThan(100);
  const imported = sources.flatMap((file) =>
    [...readFileSync(new URL(file, root), 'utf8').matchAll(/(?:from|import) '([@a-z][^']*)'/g)].map(
      ([, name = '']) =>
        name
          .split('/')
          .slice(0, name.startsWith('@') ? 2 : 1)
          .join('/'),
    ),
  );
  const named = new Set<string>(bundledParts.map(({ packageName }) => packageName));
  const notShipped = new Set(['virtual:pwa-register', ...filledByPreact]);
  expect([...new Set(imported)].filter((name) => !named.has(name) && !notShipped.has(name))).toEqual([]);
});
