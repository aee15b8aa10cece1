import path from 'node:path';
import { build, orLeave } from '../scripts/build.js';
import { root } from '../scripts/project.js';

/** Builds the site where needed and serves it on a free port, as `npm start` does. */
export async function serveSite() {
  await orLeave(build({ output: 'stderr' }));
  const { createServer } = await import('../dist/clinic/server.js');
  const server = await createServer({ siteDir: path.join(root, 'dist', 'site') });
  await server.listen({ host: '127.0.0.1', port: 0 });
  return { address: `http://127.0.0.1:${server.server.address().port}/`, close: () => server.close() };
}
