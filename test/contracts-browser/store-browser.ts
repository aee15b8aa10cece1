import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { defaultClientConditions, build as viteBuild } from 'vite';

/** A real Chromium with a profile on disk and a page that holds the store; it can be killed and started again. */
export class StoreBrowser {
  readonly #executablePath: string;
  readonly #profileDir: string;
  readonly #server: Server;
  readonly origin: string;
  #context: BrowserContext | undefined;

  private constructor(executablePath: string, profileDir: string, server: Server, origin: string) {
    this.#executablePath = executablePath;
    this.#profileDir = profileDir;
    this.#server = server;
    this.origin = origin;
  }

  static async start(executablePath: string, script: string): Promise<StoreBrowser> {
    const server = createServer((request, response) => {
      const isScript = request.url === '/store-page.js';
      response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
      response.end(isScript ? script : '<!doctype html><script type="module" src="/store-page.js"></script>');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const bound = server.address();
    if (bound === null || typeof bound === 'string') throw new Error(`the server listens at ${bound}`);
    const profileDir = await mkdtemp(path.join(tmpdir(), 'backstay-store-'));
    const browser = new StoreBrowser(executablePath, profileDir, server, `http://127.0.0.1:${bound.port}`);
    await browser.launch();
    return browser;
  }

  async launch(): Promise<void> {
    this.#context = await chromium.launchPersistentContext(this.#profileDir, {
      executablePath: this.#executablePath,
      args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
    });
  }

  /** A window with the store in it, after `prepare` has run in it. */
  async open(prepare?: () => void): Promise<Page> {
    if (!this.#context) throw new Error('the browser is not running');
    const page = await this.#context.newPage();
    if (prepare) await page.addInitScript(prepare);
    await page.goto(this.origin);
    await page.waitForFunction(() => 'calls' in window);
    return page;
  }

  async setQuota(page: Page, bytes: number | undefined): Promise<void> {
    const session = await page.context().newCDPSession(page);
    await session.send('Storage.overrideQuotaForOrigin', {
      origin: this.origin,
      ...(bytes !== undefined && { quotaSize: bytes }),
    });
  }

  /** Ends the browser as a flat battery does. */
  async kill(): Promise<void> {
    const browser = this.#context?.browser();
    if (!this.#context || !browser) throw new Error('the browser is not running');
    const session = await browser.newBrowserCDPSession();
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    const main = processInfo.find(({ type }) => type === 'browser');
    if (!main) throw new Error('Chromium names no browser process');
    const gone = new Promise((resolve) => this.#context?.once('close', resolve));
    process.kill(main.id, 'SIGKILL');
    await gone;
    this.#context = undefined;
  }

  async closeBrowser(): Promise<void> {
    await this.#context?.close();
    this.#context = undefined;
  }

  async end(): Promise<void> {
    await this.closeBrowser();
    await new Promise((resolve) => this.#server.close(resolve));
    await rm(this.#profileDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}

/** The store and the contract as one script for a page. */
export async function bundleStorePage(): Promise<string> {
  const built = await viteBuild({
    configFile: false,
    logLevel: 'silent',
    resolve: { conditions: ['backstay-source', ...defaultClientConditions] },
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      lib: { entry: fileURLToPath(new URL('./store-page.ts', import.meta.url)), formats: ['es'] },
    },
  });
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((one) =>
    'output' in one ? one.output : [],
  );
  const [chunk, ...others] = outputs.filter((output) => output.type === 'chunk');
  if (!chunk || others.length > 0) throw new Error(`expected one script, got ${outputs.length}`);
  return chunk.code;
}
