import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, test as base, inject } from 'vitest';
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
  /** Whether the app may keep itself for use without a network; only where that matters, since it fetches everything. */
  readonly serviceWorkers?: 'allow' | 'block';
  /** A browser of its own, which can be killed and opened again with all it has stored. */
  readonly ownBrowser?: boolean;
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

function start(args: readonly string[] = []) {
  return { executablePath: inject('chromium'), args: [...switches, ...args] };
}

/** Runs before the page's own scripts: a breach of the policy is told even where the page swallows the error. */
const tellBreaches = `addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile }) =>
  console.error('policy: ' + effectiveDirective + ' refused ' + blockedURI + ' of ' + sourceFile))`;

/** One person with one browser profile, on the real server. Whatever goes wrong is written down. */
export class Journey {
  #options: JourneyOptions;
  readonly #browser: Browser | undefined;
  readonly #profileDir: string;
  readonly #server: SiteServer;
  readonly #requests: string[] = [];
  readonly #problems: string[] = [];
  readonly #allowed: RegExp[] = [];
  #context: BrowserContext | undefined;
  #page: Page | undefined;

  private constructor(options: JourneyOptions, browser: Browser | undefined, profileDir: string) {
    this.#options = options;
    this.#browser = browser;
    this.#profileDir = profileDir;
    this.#server = new SiteServer(options.folder ?? 'site');
  }

  /** Starts the server, and a browser unless one is lent; the first page is still empty. */
  static async start(options: JourneyOptions = {}, browser?: Browser): Promise<Journey> {
    const journey = new Journey(options, browser, await mkdtemp(path.join(tmpdir(), 'backstay-profile-')));
    try {
      await journey.#server.start();
      await journey.#launch();
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
    this.#mustOwnBrowser();
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
    this.#mustOwnBrowser();
    await this.#context?.close();
    this.#options = { ...this.#options, ...change };
    return this.#launch();
  }

  async #launch(): Promise<Page> {
    const { width = 390, height = 844, colorScheme = 'light', reducedMotion = 'reduce' } = this.#options;
    const device = {
      viewport: { width, height },
      colorScheme,
      reducedMotion,
      locale: this.#options.locale ?? 'en-GB',
      timezoneId: this.#options.timezoneId ?? 'Europe/Berlin',
      acceptDownloads: true,
      serviceWorkers: this.#options.serviceWorkers ?? 'block',
    };
    const context = this.#browser
      ? await this.#browser.newContext(device)
      : await chromium.launchPersistentContext(this.#profileDir, {
          ...start(this.#options.args),
          ...device,
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

  #mustOwnBrowser(): void {
    if (this.#browser) throw new Error('this browser is lent: ask for ownBrowser in journeyOptions');
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

let lent: Promise<Browser> | undefined;
afterAll(async () => {
  await (await lent)?.close();
});

/** One browser for all the people of a file; each has a context of their own, that forgets. */
function lentBrowser(): Promise<Browser> {
  lent ??= chromium.launch(start());
  return lent;
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
    const isOwn = journeyOptions.ownBrowser || journeyOptions.args !== undefined;
    const journey = await Journey.start(journeyOptions, isOwn ? undefined : await lentBrowser());
    try {
      await use(journey);
      journey.expectClean();
    } finally {
      await journey.close();
    }
  },
});
