import { fileURLToPath } from 'node:url';
import { defaultClientConditions, defineConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';

const inApp = (name: string) => fileURLToPath(new URL(`src/app/${name}`, import.meta.url));

/** Scripts that the app's own text does not need; the browser falls back to the system's font. */
const otherAlphabets = ['**/*-cyrillic-ext-*', '**/*-vietnamese-*', '**/*-latin-ext-*'];

/**
 * A phone starts a few larger files sooner than many small: one for what the first screen needs, then what the checks need of
 * sources and judgement, what is only read, and one a layer for the rest.
 */
const fewFiles = [
  { name: 'first', tags: ['$initial' as const] },
  { name: 'sources', test: /\/src\/library\/evidence\// },
  { name: 'safety', test: /\/src\/care\/safety\// },
  { name: 'check', test: /\/src\/care\/(full-check|patterns|referral)\// },
  { name: 'spine', test: /\/src\/(spine|motion)\// },
  { name: 'read', test: /\/src\/library\/(conditions|treatments)\// },
  { name: 'library', test: /\/src\/library\// },
  { name: 'care', test: /\/src\/(care|record|exchange)\// },
  { name: 'parts', test: /\/src\/app\/ui\//, minShareCount: 8 },
].map((group, i) => ({ ...group, priority: 10 - i }));

/** The screens are written for React's interface; Preact fills it, with far less code. */
const screens = [
  { find: /^react-dom\/client$/, replacement: 'preact/compat/client' },
  { find: /^react(-dom)?$/, replacement: 'preact/compat' },
];

export default defineConfig(({ mode }) => ({
  root: inApp('.'),
  resolve: {
    conditions: ['backstay-source', ...defaultClientConditions],
    alias: [{ find: /^zod$/, replacement: inApp('no-eval.ts') }, ...screens],
  },
  oxc: { jsx: { importSource: 'preact' } },
  plugins: [
    VitePWA({
      disable: mode === 'gallery',
      registerType: 'prompt',
      injectRegister: null,
      includeManifestIcons: false,
      manifest: {
        id: '/',
        name: 'Backstay',
        short_name: 'Backstay',
        description: 'Check, strengthen and ease a painful back. Free, offline, without an account.',
        lang: 'en',
        start_url: '/',
        scope: '/',
        display: 'standalone',
        background_color: '#f8f4f0',
        theme_color: '#f8f4f0',
        categories: ['health', 'fitness'],
        icons: [
          { src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' },
          { src: '/icon-192.png', sizes: '192x192', type: 'image/png' },
          { src: '/icon-512.png', sizes: '512x512', type: 'image/png' },
          { src: '/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
        ],
      },
      workbox: {
        globPatterns: ['**/*'],
        globIgnores: otherAlphabets,
        maximumFileSizeToCacheInBytes: 32 * 1024 * 1024,
        navigateFallback: 'index.html',
        navigateFallbackDenylist: [/\.[^/]+$/],
        cleanupOutdatedCaches: true,
        clientsClaim: true,
        inlineWorkboxRuntime: true,
        sourcemap: false,
      },
    }),
  ],
  build: {
    outDir: '../../dist/site',
    emptyOutDir: true,
    target: 'es2022',
    // A font or picture inlined as data: would need a wider content security policy.
    assetsInlineLimit: 0,
    // Every browser that runs ES2022 preloads modules by itself.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // Parts that also serve frameworks with a server say "use client", and the gallery imports screens at once.
      checks: { moduleLevelDirective: false, ineffectiveDynamicImport: false },
      ...(mode === 'gallery' && { input: inApp('gallery.html') }),
      output: { codeSplitting: { groups: mode === 'gallery' ? [] : fewFiles } },
    },
  },
}));
