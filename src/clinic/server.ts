import path from 'node:path';
import fastifyHelmet from '@fastify/helmet';
import fastifyStatic from '@fastify/static';
import fastify, { type FastifyInstance, type FastifyRequest } from 'fastify';
import { cacheRule } from './cache-rule.ts';
import { helmetOptions, permissionsPolicy } from './security-headers.ts';

/** A person follows a link or types an address: wants HTML, names no file. */
function isNavigation(request: FastifyRequest): boolean {
  const [pathname = ''] = request.url.split('?');
  return (request.headers.accept ?? '').includes('text/html') && path.posix.extname(pathname) === '';
}

/** The server for the built site in `siteDir`; it keeps nothing and knows nobody. */
export async function createServer(options: { readonly siteDir: string }): Promise<FastifyInstance> {
  const siteDir = path.resolve(options.siteDir);
  const server = fastify({ forceCloseConnections: true, bodyLimit: 1024, requestTimeout: 30_000 });

  await server.register(fastifyHelmet, helmetOptions);
  server.addHook('onRequest', async (request, reply) => {
    reply.header('permissions-policy', permissionsPolicy);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return reply.code(405).header('allow', 'GET, HEAD').type('text/plain').send('Only GET and HEAD.\n');
    }
  });

  await server.register(fastifyStatic, {
    root: siteDir,
    index: false,
    allowedPath: (pathname) => !pathname.endsWith('/'),
    preCompressed: true,
    cacheControl: false,
    dotfiles: 'ignore',
    setHeaders(reply, file) {
      reply.setHeader('cache-control', cacheRule(siteDir, file));
      reply.setHeader('vary', 'accept-encoding');
    },
  });
  // Not left to `index`: with precompressed files on, that finds no index.html that has no compressed copy.
  server.get('/', (_request, reply) => reply.sendFile('index.html'));
  server.setNotFoundHandler((request, reply) => {
    if (isNavigation(request)) return reply.code(200).sendFile('index.html');
    return reply
      .code(404)
      .header('cache-control', 'no-store')
      .type('text/plain')
      .send('There is nothing here.\n');
  });
  return server;
}
