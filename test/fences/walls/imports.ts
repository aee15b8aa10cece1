import { posix } from 'node:path';
import { isTest, type Layer, layerOf, layers, mayImport, packages, testPackages } from '../layers.ts';
import { type Finding, found, importsOf, type SourceFile } from '../syntax.ts';

function packageIsAllowed(specifier: string, allowed: readonly string[]): boolean {
  return allowed.some((name) =>
    /[:/]$/.test(name) ? specifier.startsWith(name) : specifier === name || specifier.startsWith(`${name}/`),
  );
}

/** The feature a path of the app belongs to. */
function featureOf(path: string): string | undefined {
  return /^src\/app\/features\/([^/]+)\//.exec(path)?.[1];
}

/** Folders of the app that features stand on and that therefore know none. */
const underFeatures = /^src\/app\/(?:ui|device|workers|pwa|text|figure)\//;

function complainAboutLayer(from: Layer, specifier: string): string | undefined {
  const to = layers.find((layer) => specifier === `#${layer}`);
  if (to === undefined) return `${specifier} is no layer: layers are imported whole, by #name`;
  if (to === from) return `${specifier} is this layer's own index`;
  return mayImport(from, to) ? undefined : `${from} may not import ${to}`;
}

function complainAboutRelative(file: SourceFile, from: Layer, specifier: string): string | undefined {
  const target = posix.join(posix.dirname(file.path), specifier.replace(/[?#].*$/, ''));
  if (isTest(file.path) && target.startsWith('test/')) return undefined;
  if (layerOf(target) !== from) return `${specifier} leaves the layer: other layers are imported by #name`;
  if (!posix.extname(target)) return `${specifier} has no file ending`;
  if (target === `src/${from}/index.ts`) return `${specifier} is this layer's own index`;
  const feature = featureOf(target);
  if (feature === undefined) return undefined;
  const own = featureOf(file.path);
  if (own !== undefined && own !== feature) return `feature ${own} may not import feature ${feature}`;
  return underFeatures.test(file.path)
    ? `${specifier} is a feature: features stand on this, not the reverse`
    : undefined;
}

/** Imports that go the wrong way, reach deep into another layer, or name a package that the layer may not use. */
export function wrongImports(file: SourceFile): Finding[] {
  const layer = layerOf(file.path);
  if (layer === undefined) return [];
  const allowed = isTest(file.path) ? [...packages[layer], ...testPackages] : packages[layer];
  return importsOf(file).flatMap(({ specifier, start }) => {
    let complaint: string | undefined;
    if (specifier.startsWith('#')) complaint = complainAboutLayer(layer, specifier);
    else if (specifier.startsWith('.')) complaint = complainAboutRelative(file, layer, specifier);
    else if (!packageIsAllowed(specifier, allowed)) complaint = `${layer} may not import ${specifier}`;
    return complaint === undefined ? [] : [found(file, start, complaint)];
  });
}
