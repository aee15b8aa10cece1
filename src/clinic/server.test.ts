import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createServer } from './server.ts';

const script = 'console.log("the spine holds");\n'.repeat(40);
let folder: string;
let server: FastifyInstance;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'backstay-site-'));
  const siteDir = path.join(folder, 'site');
  await mkdir(path.join(siteDir, 'assets'), { recursive: true });
  await writeFile(path.join(folder, 'secret.txt'), 'not for the web');
  await writeFile(path.join(siteDir, '.hidden'), 'not for the web');
  await writeFile(path.join(siteDir, 'index.html'), '<!doctype html><title>Backstay</title>');
  await writeFile(path.join(siteDir, 'sw.js'), '// worker');
  await writeFile(path.join(siteDir, 'manifest.webmanifest'), '{"name":"Backstay"}');
  await writeFile(path.join(siteDir, 'assets/main-abc123.js'), script);
  await writeFile(path.join(siteDir, 'assets/main-abc123.js.br'), brotliCompressSync(script));
  await writeFile(path.join(siteDir, 'assets/main-abc123.js.gz'), gzipSync(script));
  server = await createServer({ siteDir });
});

afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

const html = { accept: 'text/html,application/xhtml+xml' };

describe('what a page may do', () => {
  test('the policy allows own files only, and no inline script or style', async () => {
    const { headers } = await server.inject({ url: '/', headers: html });
    const policy = String(headers['content-security-policy']);
    expect(policy.split(';').sort()).toEqual([
      "base-uri 'none'",
      "connect-src 'self'",
      "default-src 'self'",
      "font-src 'self'",
      "form-action 'none'",
      "frame-ancestors 'none'",
      "img-src 'self' data: blob:",
      "manifest-src 'self'",
      "object-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "worker-src 'self'",
    ]);
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });

  test.each(['/', '/programme', '/assets/main-abc123.js', '/nothing.png'])(
    'the headers stand on every answer: %s',
    async (url) => {
      const { headers } = await server.inject({ url, headers: html });
      expect(headers).toMatchObject({
        'content-security-policy': expect.stringContaining("default-src 'self'"),
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cross-origin-opener-policy': 'same-origin',
      });
      expect(headers['permissions-policy']).toContain('camera=(self)');
      expect(headers['permissions-policy']).toContain('screen-wake-lock=(self)');
      expect(headers['permissions-policy']).toContain('geolocation=()');
      expect(headers['permissions-policy']).toContain('microphone=()');
      expect(headers).not.toHaveProperty('strict-transport-security');
      expect(headers).not.toHaveProperty('x-powered-by');
    },
  );
});

describe('what it serves', () => {
  test('a file with a hash in its name is kept for a year', async () => {
    const answer = await server.inject('/assets/main-abc123.js');
    expect(answer.statusCode).toBe(200);
    expect(answer.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(answer.headers['content-type']).toMatch(/javascript/);
    expect(answer.body).toBe(script);
  });

  test.each(['/', '/index.html', '/sw.js', '/manifest.webmanifest'])(
    '%s is always asked for again',
    async (url) => {
      const answer = await server.inject(url);
      expect(answer.statusCode).toBe(200);
      expect(answer.headers['cache-control']).toBe('no-cache');
    },
  );

  test('brotli and gzip are taken from the folder when the browser knows them', async () => {
    const url = '/assets/main-abc123.js';
    const br = await server.inject({ url, headers: { 'accept-encoding': 'gzip, deflate, br' } });
    expect(br.headers['content-encoding']).toBe('br');
    expect(brotliDecompressSync(br.rawPayload).toString()).toBe(script);
    expect(br.headers['content-type']).toMatch(/javascript/);
    expect(br.headers['cache-control']).toContain('immutable');
    expect(br.headers.vary).toContain('accept-encoding');

    const gz = await server.inject({ url, headers: { 'accept-encoding': 'gzip' } });
    expect(gz.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(gz.rawPayload).toString()).toBe(script);
  });

  test('a file without a compressed copy is served as it is to a browser that knows brotli', async () => {
    for (const url of ['/', '/index.html', '/programme', '/programme/', '/?from=home']) {
      const answer = await server.inject({
        url,
        headers: { ...html, 'accept-encoding': 'gzip, deflate, br' },
      });
      expect(answer.statusCode).toBe(200);
      expect(answer.headers).not.toHaveProperty('content-encoding');
      expect(answer.headers['cache-control']).toBe('no-cache');
      expect(answer.body).toContain('<title>Backstay</title>');
    }
  });

  test('a place of the app answers with the app', async () => {
    const answer = await server.inject({ url: '/programme/today?from=home', headers: html });
    expect(answer.statusCode).toBe(200);
    expect(answer.body).toContain('<title>Backstay</title>');
    expect(answer.headers['cache-control']).toBe('no-cache');
  });

  test.each([
    ['a missing file', '/assets/gone-123.js', html],
    ['a folder', '/assets/', { accept: '*/*' }],
    ['a folder without its slash', '/assets', { accept: '*/*', 'accept-encoding': 'br' }],
    ['a missing picture', '/gone.png', html],
    ['data that is not HTML', '/programme', { accept: 'application/json' }],
    ['a hidden file', '/.hidden', { accept: '*/*' }],
  ])('%s is not found', async (_what, url, headers) => {
    const answer = await server.inject({ url, headers });
    expect(answer.statusCode).toBe(404);
    expect(answer.body).toBe('There is nothing here.\n');
  });

  test.each(['/../secret.txt', '/%2e%2e/secret.txt', '/assets/..%2f..%2fsecret.txt', '/..%5csecret.txt'])(
    'nothing outside the folder is reached: %s',
    async (url) => {
      const answer = await server.inject(url);
      expect(answer.statusCode).toBeGreaterThanOrEqual(400);
      expect(answer.body).not.toContain('not for the web');
    },
  );

  test('HEAD answers with headers and no body', async () => {
    const answer = await server.inject({ method: 'HEAD', url: '/', headers: html });
    expect(answer.statusCode).toBe(200);
    expect(answer.body).toBe('');
  });

  test.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'] as const)('%s is refused', async (method) => {
    const answer = await server.inject({ method, url: '/', headers: html });
    expect(answer.statusCode).toBe(405);
    expect(answer.headers.allow).toBe('GET, HEAD');
  });
});
