import { accessSync, constants, mkdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, inject } from 'vitest';
import { DatasetService } from '../../src/server/dataset-service.js';
import { type RunningServer, startServer } from '../../src/server/server.js';
import { DatasetFolder } from '../../src/storage/dataset-folder.js';
import { api, vocabulary } from '../shipped.js';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome'];
const CHROMIUM = process.env.CHROMIUM ?? onPath();
const MISSING = `found none of ${NAMES.join(', ')} on PATH; set CHROMIUM to one`;
const PATIENCE_MILLISECONDS = 120_000;

/** A page that is open in a real browser, with what it did wrong. */
export interface Visit {
  readonly page: Page;
  /** Hosts other than our server that were asked for anything, by the page or its workers. */
  readonly otherHosts: Set<string>;
  /** Errors on the console, uncaught exceptions, failed requests, and breaches of the page's policy. */
  readonly faults: string[];
  /** Writes a picture into the folder CHIPGRAPH_TEST_SCREENSHOTS, if that is set. */
  shot(name: string): Promise<void>;
}

/** How a page is visited, beside what Playwright lets one choose. */
export interface VisitOptions extends BrowserContextOptions {
  /** Addresses of the server that do not answer until `page.unroute` is called for them. */
  readonly away?: string;
  /** Address of another server than that of the test file. */
  readonly server?: string;
}

/** The browser and the server of one test file; both live from its first test to its last. */
export interface Browsing {
  readonly url: string;
  open(path: string, options?: VisitOptions): Promise<Visit>;
}

/**
 * Tests that need a real browser, on the real server over the shipped seeds. Without a Chromium they are skipped,
 * except where CI is set: there its absence is a fault.
 */
export function describeInBrowser(name: string, tests: (browsing: Browsing) => void): void {
  if (!CHROMIUM && !process.env.CI) {
    console.warn(`browser tests are skipped: ${MISSING}`);
    describe.skip(name, () => tests({ url: '', open: () => Promise.reject(new Error(MISSING)) }));
    return;
  }
  describe(name, () => {
    let browser: Browser;
    let server: RunningServer;
    beforeAll(async () => {
      if (!CHROMIUM) throw new Error(MISSING);
      const service = new DatasetService(new DatasetFolder(inject('shipped')), vocabulary, api);
      server = await startServer(service, api.schema, 0, (line) => console.error(line));
      const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
      browser = await chromium.launch({ executablePath: CHROMIUM, args });
    });
    afterAll(async () => {
      await browser?.close();
      await server?.stop();
    });
    tests({
      get url() {
        return server.url;
      },
      open: (path, options) => open(browser, server.url, path, options),
    });
  });
}

async function open(browser: Browser, own: string, path: string, options: VisitOptions = {}): Promise<Visit> {
  const { away, server: url = own, ...chosen } = options;
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...chosen });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MILLISECONDS);
  const otherHosts = new Set<string>();
  const faults: string[] = [];
  context.on('request', (request) => {
    const { protocol, host, origin } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== new URL(url).origin) otherHosts.add(host);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('requestfailed', (request) => faults.push(`${request.url()}: ${request.failure()?.errorText}`));
  if (away) await page.route(away, (route) => route.abort());
  await page.goto(`${url}${path}`);
  return { page, otherHosts, faults, shot: (name) => shot(page, name) };
}

async function shot(page: Page, name: string): Promise<void> {
  const folder = process.env.CHIPGRAPH_TEST_SCREENSHOTS;
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`) });
}

function onPath(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}
