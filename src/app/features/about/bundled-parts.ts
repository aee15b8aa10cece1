/** What others made and the app contains; `licence` as SPDX names it. */
export const bundledParts = [
  { name: 'Hanken Grotesk', packageName: '@fontsource-variable/hanken-grotesk', licence: 'OFL-1.1' },
  { name: 'idb', packageName: 'idb', licence: 'ISC' },
  { name: 'Lucide', packageName: 'lucide-react', licence: 'ISC' },
  { name: 'Preact', packageName: 'preact', licence: 'MIT' },
  { name: 'regexparam', packageName: 'regexparam', licence: 'MIT' },
  { name: 'Workbox', packageName: 'workbox-window', licence: 'MIT' },
  { name: 'wouter', packageName: 'wouter', licence: 'Unlicense' },
  { name: 'zod', packageName: 'zod', licence: 'MIT' },
] as const;
