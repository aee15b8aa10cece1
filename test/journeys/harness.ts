import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { test as base, inject } from 'vitest';
import { SiteServer } from './site-server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Path of the Chromium that the tests drive. */
    chromium: string;
  }
}

export interface JourneyOptions {
  /** Which built folder is served; the app unless said otherwise. */
  readonly folder?: 'site' | 'gallery';
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: 'light' | 'dark';
  readonly reducedMotion?: 'reduce' | 'no-preference';
  readonly locale?: string;
  readonly timezoneId?: string;
  /** More switches for Chromium, such as a fake camera. */
  readonly args?: readonly string[];
}

const switches = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  // A name that is not this machine cannot even be looked up.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

/** Runs before the page's own scripts: a breach of the policy is told even where the page swallows the error. */
const tellBreaches = `addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile }) =>
  console.error('policy: ' + effectiveDirective + ' refused ' + blockedURI + ' of ' + sourceFile))`;

/** One person with one browser profile, on the real server. Whatever goes wrong is written down. */
export class Journey {
  #options: JourneyOptions;
  readonly #profileDir: string;
  readonly #server: SiteServer;
  readonly #requests: string[] = [];
  readonly #problems: string[] = [];
  readonly #allowed: RegExp[] = [];
  #context: BrowserContext | undefined;
  #page: Page | undefined;

  private constructor(options: JourneyOptions, profileDir: string) {
    this.#options = options;
    this.#profileDir = profileDir;
    this.#server = new SiteServer(options.folder ?? 'site');
  }

  /** Starts the server and the browser; the first page is still empty. */
  static async start(options: JourneyOptions = {}): Promise<Journey> {
    const journey = new Journey(options, await mkdtemp(path.join(tmpdir(), 'backstay-profile-')));
    try {
      await journey.#server.start();
      await journey.relaunch();
    } catch (error) {
      await journey.close();
      throw error;
    }
    return journey;
  }

  get origin(): string {
    return this.#server.origin;
  }

  get context(): BrowserContext {
    if (!this.#context) throw new Error('the browser is not running: call relaunch() first');
    return this.#context;
  }

  /** The page the person looks at; `page.clock` sets its time. */
  get page(): Page {
    if (!this.#page) throw new Error('the browser is not running: call relaunch() first');
    return this.#page;
  }

  /** Addresses asked for so far, those of workers included. */
  get requests(): readonly string[] {
    return this.#requests;
  }

  /** Goes to a place of the app and waits until it has loaded. */
  async open(place = '/'): Promise<Page> {
    await this.page.goto(new URL(place, this.origin).href);
    return this.page;
  }

  /** Opens one more tab in the same browser. */
  async openTab(place = '/'): Promise<Page> {
    const tab = await this.context.newPage();
    await tab.goto(new URL(place, this.origin).href);
    return tab;
  }

  /** Waits until everything is kept on the device and this page is served from there. */
  async whenKeptOffline(): Promise<void> {
    await this.page.waitForFunction(async () => {
      const { active } = await navigator.serviceWorker.ready;
      return active?.state === 'activated' && navigator.serviceWorker.controller !== null;
    });
  }

  /** Takes the network away, or gives it back. */
  async setOffline(offline: boolean): Promise<void> {
    await this.context.setOffline(offline);
  }

  async stopServer(): Promise<void> {
    await this.#server.close();
  }

  /** Starts the server again at the same address. */
  async startServer(): Promise<void> {
    await this.#server.start();
  }

  /** Ends the browser at once, as when the battery runs out (kill -9). */
  async killBrowser(): Promise<void> {
    const context = this.context;
    const browser = context.browser();
    if (!browser) throw new Error('this Chromium does not tell its browser process');
    const session = await browser.newBrowserCDPSession();
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    const main = processInfo.find(({ type }) => type === 'browser');
    if (!main) throw new Error('Chromium names no browser process');
    const closed = new Promise<void>((resolve) => context.once('close', () => resolve()));
    process.kill(main.id, 'SIGKILL');
    await closed;
    this.#context = undefined;
    this.#page = undefined;
  }

  /** Starts the browser again with the same profile, perhaps elsewhere. Returns its first, empty page. */
  async relaunch(change: JourneyOptions = {}): Promise<Page> {
    await this.#context?.close();
    this.#options = { ...this.#options, ...change };
    const { width = 390, height = 844, colorScheme = 'light', reducedMotion = 'reduce' } = this.#options;
    const context = await chromium.launchPersistentContext(this.#profileDir, {
      executablePath: inject('chromium'),
      args: [...switches, ...(this.#options.args ?? [])],
      viewport: { width, height },
      colorScheme,
      reducedMotion,
      locale: this.#options.locale ?? 'en-GB',
      timezoneId: this.#options.timezoneId ?? 'Europe/Berlin',
      acceptDownloads: true,
    });
    await context.addInitScript(tellBreaches);
    this.#watch(context);
    this.#context = context;
    this.#page = context.pages()[0] ?? (await context.newPage());
    return this.#page;
  }

  /** From now on a console message that matches is no problem, such as a failed fetch while the server is down. */
  allow(message: RegExp): void {
    this.#allowed.push(message);
  }

  /** What went wrong so far: foreign addresses asked for, errors on the console, breaches of the page's policy. */
  get problems(): readonly string[] {
    const foreign = this.#requests.filter((url) => /^(?:https?|wss?):/.test(url) && !this.#isOurs(url));
    const errors = this.#problems.filter((text) => !this.#allowed.some((pattern) => pattern.test(text)));
    return [...foreign.map((url) => `asked a foreign address: ${url}`), ...errors];
  }

  /** Fails when anything went wrong. The `journey` test below calls it at its end. */
  expectClean(): void {
    if (this.problems.length > 0) throw new Error(`The journey had problems:\n${this.problems.join('\n')}`);
  }

  async close(): Promise<void> {
    await this.#context?.close();
    await this.#server.close();
    await rm(this.#profileDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }

  #isOurs(url: string): boolean {
    return new URL(url).host === new URL(this.origin).host;
  }

  #watch(context: BrowserContext): void {
    context.on('request', (request) => this.#requests.push(request.url()));
    context.on('console', (message) => {
      if (message.type() === 'error')
        this.#problems.push(`console: ${message.text()} (${message.location().url})`);
    });
    context.on('weberror', (error) => this.#problems.push(`error: ${error.error().stack ?? error.error()}`));
  }
}

interface JourneyFixtures {
  readonly journeyOptions: JourneyOptions;
  readonly journey: Journey;
}

/**
 * A test with a person's browser: `test('…', async ({ journey }) => { await journey.open('/'); … })`.
 * It fails when the journey had problems. `test.override('journeyOptions', {…})` in a describe changes the device.
 */
export const test = base.extend<JourneyFixtures>({
  journeyOptions: {},
  journey: async ({ journeyOptions }, use) => {
    const journey = await Journey.start(journeyOptions);
    try {
      await use(journey);
      journey.expectClean();
    } finally {
      await journey.close();
    }
  },
});
