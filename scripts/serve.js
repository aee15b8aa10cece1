import path from 'node:path';
import { build, buildGallery, orLeave } from './build.js';
import { root } from './project.js';

/** Builds `site` or `gallery` where needed and serves it on a free port, as `npm start` does. */
export async function serve(target) {
  await orLeave(build({ output: 'stderr' }));
  if (target === 'gallery') await orLeave(buildGallery({ output: 'stderr' }));
  const { createServer } = await import('../dist/clinic/server.js');
  const server = await createServer({ siteDir: path.join(root, 'dist', target) });
  await server.listen({ host: '127.0.0.1', port: 0 });
  return { address: `http://127.0.0.1:${server.server.address().port}/`, close: () => server.close() };
}
