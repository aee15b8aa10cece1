import { fileURLToPath } from 'node:url';
import type { FastifyInstance } from 'fastify';
import { createServer } from '../../src/clinic/server.ts';

/** The real clinic server over a built folder, on a port of its own that it keeps when it is restarted. */
export class SiteServer {
  readonly #siteDir: string;
  #port = 0;
  #running: FastifyInstance | undefined;

  constructor(folder: 'site' | 'gallery') {
    this.#siteDir = fileURLToPath(new URL(`../../dist/${folder}/`, import.meta.url));
  }

  get origin(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  async start(): Promise<void> {
    if (this.#running) return;
    this.#running = await createServer({ siteDir: this.#siteDir });
    await this.#running.listen({ host: '127.0.0.1', port: this.#port });
    const bound = this.#running.server.address();
    if (bound === null || typeof bound === 'string') throw new Error(`the server listens at ${bound}`);
    this.#port = bound.port;
  }

  async close(): Promise<void> {
    await this.#running?.close();
    this.#running = undefined;
  }
}
