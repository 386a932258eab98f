// The site on a server: in a folder, under a strict policy by header, without a network, from one version to the next.

import assert from 'node:assert/strict';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { serviceWorkerFor } from '../../web/build.mjs';
import { serve } from './server.mjs';
import { inEveryBrowser, settled, single } from './shipped.mjs';
import {
  becomes,
  click,
  open,
  output,
  shoot,
  shows,
  temporary,
  text,
  urlOf,
  waitFor,
  web,
} from './support.mjs';

// As the README tells those who serve the page.
const [, strict] = readFileSync(join(web, 'README.md'), 'utf8').match(/^Content-Security-Policy: (.*)$/m);
const [, ownPolicy] = readFileSync(join(output, 'index.html'), 'utf8').match(
  /Security-Policy" content="([^"]*)"/,
);
const reporting = (policy) => ({
  'content-security-policy': `${policy}; report-uri /violations`,
  'x-content-type-options': 'nosniff',
});

async function checkExample(page) {
  await click(page, 'button.example');
  await waitFor(page, settled);
  await shows(page, '#answer', /^发现 \d+ 处问题$/);
}

const kept = (page) => page.evaluate(() => navigator.serviceWorker.ready.then(() => caches.keys()));

// The page has loaded, and its service worker has what it wants.
async function installedPage(at, url) {
  const opened = await open(at.browser, url);
  await at.ready(opened.page);
  await opened.page.evaluate(() => navigator.serviceWorker.ready);
  return opened;
}

// Another version: the notice says so, so that index.html differs.
async function newerBuild() {
  const folder = temporary();
  cpSync(output, folder, { recursive: true });
  const index = readFileSync(join(folder, 'index.html'), 'utf8');
  const version = /(?<="name":"xxgk-check","version":")[^"]*/;
  assert.match(index, version);
  writeFileSync(join(folder, 'index.html'), index.replace(version, '99.0.0'));
  const kept = ofTheSite().map((name) => [name, readFileSync(join(folder, name))]);
  writeFileSync(join(folder, 'service-worker.js'), await serviceWorkerFor(Object.fromEntries(kept)));
  return folder;
}

// The files that the service worker keeps.
function ofTheSite() {
  const beside = ['xxgk-check.html', 'sbom.cdx.json', 'service-worker.js'];
  const sums = readFileSync(join(output, 'SHA256SUMS'), 'utf8').trim().split('\n');
  return sums.map((line) => line.slice(66)).filter((name) => !beside.includes(name));
}

const versionShown = async (page) =>
  (await text(page, '.licences details p')).match(/xxgk-check (\S+?)[，,]/)[1];

inEveryBrowser('the site', (at) => {
  const servers = [];
  const started = async (options) => {
    servers.push(await serve(options));
    return servers[servers.length - 1];
  };
  after(() => servers.forEach((server) => server.close()));

  test('works in a folder under a strict policy, which nothing violates', async () => {
    const server = await started({ under: '/portal/tools/check/', headers: reporting(strict) });
    const { page, seen } = await installedPage(at, server.url);
    await checkExample(page);
    await page.reload();
    await waitFor(page, 'textarea');
    await at.ready(page);
    await checkExample(page);
    await shoot(page, `${at.name}-strict-policy`);
    assert.deepEqual(server.reports, []);
    assert.deepEqual(seen.errors, []);
    await page.close();
  });

  test('styles that browsers without constructable sheets put into the page are allowed by their checksums', async () => {
    const hashes = ownPolicy.match(/style-src ([^;]*)/)[1];
    const policy = strict.replace("style-src 'self'", `style-src ${hashes}`);
    const server = await started({ headers: reporting(policy) });
    for (const url of [server.url, urlOf(single)]) {
      const page = await at.browser.newPage();
      const complaints = [];
      page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
      await page.evaluateOnNewDocument(() => {
        delete Document.prototype.adoptedStyleSheets;
        delete CSSStyleSheet.prototype.replace;
      });
      await page.goto(url);
      await waitFor(page, 'textarea');
      const [styles, applied] = await page.evaluate(() => {
        const { shadowRoot } = document.querySelector('xxgk-check');
        const sheets = [...shadowRoot.querySelectorAll('style')].map(
          (style) => style.sheet?.cssRules.length ?? 0,
        );
        return [sheets, getComputedStyle(shadowRoot.querySelector('textarea')).fontFamily];
      });
      assert.ok(styles.length > 3 && styles.every((rules) => rules > 0), `rules in each sheet: ${styles}`);
      assert.match(applied, /Noto Sans CJK SC/);
      assert.deepEqual(complaints, []);
      await page.close();
    }
    assert.deepEqual(server.reports, []);
  });

  for (const [wasmType, streamed] of [
    ['application/wasm', 1],
    ['application/octet-stream', 0],
  ]) {
    test(`the module as ${wasmType}: compiled ${streamed ? 'while' : 'after'} it comes in`, async () => {
      const server = await started({ wasmType });
      const page = await at.browser.newPage();
      await page.evaluateOnNewDocument(() => {
        const { compileStreaming } = WebAssembly;
        window.streamed = 0;
        WebAssembly.compileStreaming = (...given) => {
          window.streamed++;
          return compileStreaming.apply(WebAssembly, given);
        };
      });
      await page.goto(server.url);
      await waitFor(page, 'textarea');
      await at.ready(page);
      await becomes(() => page.evaluate(() => window.streamed), streamed);
      await checkExample(page);
      await page.close();
    });
  }

  test('asks the server for nothing once it has loaded, and opens without one', async () => {
    const server = await started({ under: '/here/' });
    const { page } = await installedPage(at, server.url);
    const before = server.requests.length;
    await checkExample(page);
    await click(page, '.licences summary');
    await page.waitForNetworkIdle({ idleTime: 200 });
    assert.deepEqual(server.requests.slice(before), []);
    await becomes(async () => (await kept(page)).length, 1);
    await page.close();

    server.close();
    const offline = await open(at.browser, server.url);
    await at.ready(offline.page);
    await checkExample(offline.page);
    assert.deepEqual(offline.seen.errors, []);
    const pages = await offline.page.evaluate(async () => {
      const [name] = await caches.keys();
      const requests = await (await caches.open(name)).keys();
      return requests.map((request) => new URL(request.url).pathname);
    });
    assert.deepEqual(
      pages.sort(),
      ofTheSite()
        .map((name) => `/here/${name}`)
        .sort(),
    );
    await offline.page.close();

    const rules = await at.browser.newPage();
    await rules.goto(`${server.url}rules/`);
    await rules.click('a[href^="T3-01"]');
    await rules.waitForFunction(() => document.querySelector('h1')?.textContent.includes('T3-01'));
    assert.equal(new URL(rules.url()).pathname, '/here/rules/T3-01.html');
    await rules.close();
  });

  test('a newer version is offered, and takes the place of the older one whole', async () => {
    const folder = temporary();
    cpSync(output, folder, { recursive: true });
    const server = await started({ folder });
    const { page } = await installedPage(at, server.url);
    const [older] = await kept(page);
    const version = await versionShown(page);

    // Half of a build: not kept, and the older one goes on.
    const newer = await newerBuild();
    cpSync(join(newer, 'service-worker.js'), join(folder, 'service-worker.js'));
    await page.reload();
    await waitFor(page, 'textarea');
    await at.ready(page);
    const refused = await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      await registration.update().catch(() => {});
      const installing = registration.installing;
      if (installing) {
        await new Promise((done) => {
          installing.onstatechange = () => installing.state !== 'installing' && done();
          if (installing.state !== 'installing') done();
        });
      }
      return registration.waiting === null;
    });
    assert.ok(refused);
    await shows(page, '.newer .notice', null);
    await becomes(() => kept(page), [older]);
    await checkExample(page);

    // All of it: offered, and put in place when the reader wants it.
    server.folder = newer;
    await page.reload();
    await waitFor(page, 'textarea');
    await waitFor(page, '.newer .notice');
    await becomes(() => versionShown(page), version);
    await shoot(page, `${at.name}-newer`);
    await Promise.all([page.waitForNavigation(), click(page, '.newer button')]);
    await waitFor(page, 'textarea');
    await at.ready(page);
    await becomes(() => versionShown(page), '99.0.0');
    await shows(page, '.newer .notice', null);
    await becomes(async () => (await kept(page)).length, 1);
    assert.notEqual((await kept(page))[0], older);
    await checkExample(page);
    await page.close();
    rmSync(folder, { recursive: true });
    rmSync(newer, { recursive: true });
  });

  test('the single file registers nothing, from a server or from a disk', async () => {
    const server = await started();
    for (const url of [`${server.url}xxgk-check.html`, urlOf(single)]) {
      const { page } = await open(at.browser, url);
      await at.ready(page);
      const registered = await page.evaluate(() =>
        navigator.serviceWorker?.getRegistrations().then(
          (all) => all.length,
          () => 0,
        ),
      );
      assert.ok(!registered, url);
      await page.close();
    }
    assert.deepEqual(
      server.requests.filter((path) => path !== '/favicon.ico'),
      ['/xxgk-check.html'],
    );
  });
});
