import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { addressText, readAddress } from './address.ts';
import { createServer } from './server.ts';

function leave(message: string): never {
  console.error(message);
  process.exit(1);
}

function listenFailure(error: unknown, address: string): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') {
    return `Something else already answers at ${address}. Stop it, or choose another port: PORT=8421 npm start`;
  }
  if (code === 'EACCES') {
    return `You may not listen at ${address}. Choose a port above 1023: PORT=8420 npm start`;
  }
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    return `This machine has no address ${address}. Leave HOST out, or set it to one of its own addresses.`;
  }
  return `Cannot listen at ${address}: ${error instanceof Error ? error.message : String(error)}`;
}

const siteDir = fileURLToPath(new URL('../site/', import.meta.url));
if (!existsSync(siteDir)) leave('The site is not built yet. Run: npm run build');

const wanted = readAddress(process.env);
if ('wrong' in wanted) leave(wanted.wrong);

const server = await createServer({ siteDir });
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    server.close().then(
      () => process.exit(0),
      (error: unknown) => leave(String(error)),
    );
  });
}
try {
  await server.listen({ host: wanted.host, port: wanted.port });
} catch (error) {
  leave(listenFailure(error, addressText(wanted)));
}
const bound = server.server.address();
const port = typeof bound === 'object' && bound !== null ? bound.port : wanted.port;
console.log(`Backstay is at ${addressText({ host: wanted.host, port })}`);
