// What the browser tests share: the browsers, a page over file://, the accessibility check.

import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import axe from 'axe-core';
import puppeteer from 'puppeteer-core';

export const here = dirname(fileURLToPath(import.meta.url));
export const web = resolve(here, '../../web');
// What the page is made of and with is installed in web/, what it is tested with in tests/.
export const require = createRequire(join(web, 'package.json'));

export const output = process.env.XXGK_WEB ? resolve(process.env.XXGK_WEB) : resolve(here, '../../build/web');

export const browsers = {
  chromium: {
    executablePath: process.env.XXGK_CHROMIUM ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  },
  firefox: {
    browser: 'firefox',
    executablePath: process.env.XXGK_FIREFOX ?? '/usr/bin/firefox-esr',
    // Without it file:// pages may do more here than they may for users.
    extraPrefsFirefox: { 'security.fileuri.strict_origin_policy': true },
  },
};

// Those that are here, or that XXGK_BROWSERS names, with commas.
export const installed =
  process.env.XXGK_BROWSERS?.split(',') ??
  Object.keys(browsers).filter((name) => existsSync(browsers[name].executablePath));

// What the reader's system may ask for: colours, contrast, large type. Chromium takes most of it page by page.
export const systems = {
  dark: {
    features: [{ name: 'prefers-color-scheme', value: 'dark' }],
    prefs: { 'layout.css.prefers-color-scheme.content-override': 0 },
  },
  contrast: {
    features: [{ name: 'forced-colors', value: 'active' }],
    prefs: { 'browser.display.document_color_use': 2 },
  },
  large: {
    args: ['--blink-settings=defaultFontSize=28'],
    prefs: { 'font.size.variable.x-western': 28, 'font.size.variable.zh-CN': 28 },
  },
};

// Milliseconds after which what is waited for will not come, on however slow a machine.
const patience = 60_000;

// A browser, or a context of one, whose pages wait as long.
const waiting = (browser, context, close) => ({
  async newPage() {
    const page = await context.newPage();
    page.setDefaultTimeout(patience);
    return page;
  },
  async createBrowserContext() {
    const another = await browser.createBrowserContext();
    return waiting(browser, another, () => another.close());
  },
  close,
  version: () => browser.version(),
  process: () => browser.process(),
});

function start(name, system) {
  const { args = [], extraPrefsFirefox = {}, ...rest } = browsers[name];
  const asked = systems[system] ?? {};
  return puppeteer.launch({
    headless: true,
    ...rest,
    args: [...args, ...((name === 'chromium' && asked.args) || [])],
    extraPrefsFirefox: { ...extraPrefsFirefox, ...asked.prefs },
  });
}

let kept = null; // browsers by their names, where one process runs many files

// From now on launch() starts a browser once and gives contexts of it, each with storage of its own. Gives what closes all.
export function keepBrowsers() {
  kept = new Map();
  return async () => {
    for (const starting of kept.values()) await (await starting).close();
  };
}

export async function launch(name, system = null) {
  if (!kept || system) {
    const browser = await start(name, system);
    return waiting(browser, browser, () => browser.close());
  }
  if (!kept.has(name)) kept.set(name, start(name, null));
  const browser = await kept.get(name);
  const context = await browser.createBrowserContext();
  return waiting(browser, context, () => context.close());
}

const browserName = async (browser) => (/firefox/i.test(await browser.version()) ? 'firefox' : 'chromium');

export function temporary() {
  const folder = mkdtempSync(join(tmpdir(), 'xxgk-web-'));
  return folder;
}

export const urlOf = (file) => pathToFileURL(file).href;

// Opens a page and keeps what it asked for and what it complained of.
export async function open(browser, url, { width = 1440, height = 900, system = null } = {}) {
  const page = await browser.newPage();
  const seen = { requests: [], errors: [] };
  page.on('request', (request) => seen.requests.push(request.url()));
  page.on('pageerror', (error) => seen.errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') seen.errors.push(message.text());
  });
  await page.setViewport({ width, height });
  const features = systems[system]?.features;
  if (features && (await browserName(browser)) === 'chromium') {
    // Puppeteer's own call does not know forced colours.
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', { features });
  }
  await page.goto(url);
  await page.waitForFunction(() =>
    document.querySelector('xxgk-check')?.shadowRoot?.querySelector('textarea'),
  );
  return { page, seen };
}

// What an act leads to comes when the page has come to it: the focus moves, a box scrolls, marks are drawn anew. So it is read
// until it is as expected, and told as an assertion would where it never is. A pattern is matched, all else is equal.
export async function becomes(read, expected, message) {
  const end = performance.now() + patience;
  for (;;) {
    try {
      const now = await read();
      if (expected instanceof RegExp) assert.match(String(now), expected, message);
      else assert.deepEqual(now, expected, message);
      return;
    } catch (error) {
      if (performance.now() > end) throw error;
    }
    await new Promise((done) => setTimeout(done, 20));
  }
}

// The focus goes on, to whatever comes next.
export async function tab(page) {
  await page.evaluate(() => {
    window.hadFocus = document.querySelector('xxgk-check').shadowRoot.activeElement;
  });
  await page.keyboard.press('Tab');
  await page.waitForFunction(
    () => document.querySelector('xxgk-check').shadowRoot.activeElement !== window.hadFocus,
  );
}

// Every rule of axe that applies, on the page as it stands.
export async function axeViolations(page) {
  await page.evaluate(axe.source);
  const result = await page.evaluate(async () => {
    const { violations } = await window.axe.run(document);
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`,
    );
  });
  return result;
}

// The page's inside, by selector: text, or null.
export const text = (page, selector) =>
  page.evaluate((wanted) => {
    const element = document.querySelector('xxgk-check').shadowRoot.querySelector(wanted);
    return element ? element.textContent.replace(/\s+/g, ' ').trim() : null;
  }, selector);

export const shows = (page, selector, words, message) => becomes(() => text(page, selector), words, message);

export const waitFor = (page, selector) =>
  page.waitForFunction(
    (wanted) => document.querySelector('xxgk-check').shadowRoot.querySelector(wanted),
    {},
    selector,
  );

export const click = (page, selector) =>
  page.evaluate((wanted) => {
    const element = document.querySelector('xxgk-check').shadowRoot.querySelector(wanted);
    if (!element) throw new Error(`nothing at ${wanted}`);
    element.click();
  }, selector);

// What a paste brings, given to the focused place or to the page.
export const paste = (page, formats, selector = null) =>
  page.evaluate(
    (data, wanted) => {
      const root = document.querySelector('xxgk-check').shadowRoot;
      const target = wanted ? root.querySelector(wanted) : document.body;
      const event = new Event('paste', {
        bubbles: true,
        cancelable: true,
        composed: true,
      });
      // A made-up clipboard: Firefox does not let scripts fill a real one.
      const clipboardData = {
        files: [],
        types: Object.keys(data),
        getData: (type) => data[type] ?? '',
      };
      Object.defineProperty(event, 'clipboardData', { value: clipboardData });
      target.dispatchEvent(event);
    },
    formats,
    selector,
  );

const shots = process.env.XXGK_SHOTS;

// Pictures for people, where asked for: XXGK_SHOTS=folder
export async function shoot(page, name, fullPage = true) {
  if (!shots) return;
  mkdirSync(shots, { recursive: true });
  await page.screenshot({ path: join(shots, `${name}.png`), fullPage });
}

export function writePage(folder, script) {
  const file = join(folder, 'double.html');
  writeFileSync(
    file,
    `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>页面测试</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><style>body{margin:0}</style></head>
<body><div id="page"></div><script>${script.replace(/<\/script/g, '<\\/script')}</script></body></html>`,
  );
  return urlOf(file);
}
