/** The layers from the bottom up; a layer may import those named for it. */
export const layers = [
  'spine',
  'motion',
  'library',
  'care',
  'record',
  'exchange',
  'app',
  'cli',
  'clinic',
] as const;
export type Layer = (typeof layers)[number];

export const pureLayers = ['spine', 'motion', 'library', 'care', 'record', 'exchange'] as const;

export function mayImport(from: Layer, to: Layer): boolean {
  return pureLayers.some((layer) => layer === to) && layers.indexOf(to) < layers.indexOf(from);
}

/** npm packages a layer's own code may name; a trailing `/` allows the whole scope, `node:` Node's modules. */
export const packages: Readonly<Record<Layer, readonly string[]>> = {
  spine: [],
  motion: [],
  library: ['zod'],
  care: ['zod'],
  record: ['zod'],
  exchange: ['zod'],
  app: [
    'preact',
    'react',
    'react-dom',
    'react-aria-components',
    'wouter',
    'lucide-react',
    'idb',
    'zod',
    'three',
    '@fontsource-variable/hanken-grotesk',
    '@observablehq/plot',
    '@mediapipe/tasks-vision',
    'virtual:pwa-register',
  ],
  cli: ['zod', 'node:'],
  clinic: ['zod', 'node:', 'fastify', '@fastify/'],
};

/** What tests may name besides. */
export const testPackages = [
  'vitest',
  'fast-check',
  'node:',
  'zod',
  'react',
  'react-dom',
  'quadprog',
  'flesch-kincaid',
  'syllable',
];

export function layerOf(path: string): Layer | undefined {
  const [src, folder] = path.split('/');
  return src === 'src' ? layers.find((layer) => layer === folder) : undefined;
}

export function isTest(path: string): boolean {
  return /\.test\.(?:tsx?|js)$/.test(path);
}

export function isPure(path: string): boolean {
  const layer = layerOf(path);
  return pureLayers.some((pure) => pure === layer) && !isTest(path);
}
