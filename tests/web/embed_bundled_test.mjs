// The npm package through bundlers into browsers.

import assert from 'node:assert/strict';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import webpack from 'webpack';
import { installedPackage, packageFolder, remove } from './embed_support.mjs';
import { serve } from './server.mjs';
import { becomes, installed, launch, require, web } from './support.mjs';

const esbuild = require('esbuild');
const folder = installedPackage();
after(() => remove(folder));

const example = JSON.stringify(readFileSync(join(web, 'data/example.txt'), 'utf8'));
const put = (name, content) => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
const using = (specifier) => `import { load } from '${specifier}';
const tell = globalThis.tell ?? console.log;
load().then((checker) => tell(checker.check(${example}).outcome), (error) => tell(String(error)));
`;

// Each bundles the entry into a folder of its own with main.js.
const bundlers = {
  async esbuild(entry, out) {
    await esbuild.build({ entryPoints: [entry], outfile: join(out, 'main.js'), bundle: true, format: 'esm' });
    cpSync(join(packageFolder, 'core.wasm'), join(out, 'core.wasm')); // as the README says
  },
  async webpack(entry, out) {
    const compiler = webpack({
      mode: 'production',
      entry,
      context: folder,
      output: { path: out, filename: 'main.js' },
      performance: { hints: false },
    });
    const stats = await new Promise((done, failed) =>
      compiler.run((error, result) => (error ? failed(error) : done(result))),
    );
    assert.ok(!stats.hasErrors() && !stats.hasWarnings(), stats.toString());
  },
};

describe('bundled', async () => {
  const outputs = {};
  let server;
  before(async () => {
    for (const specifier of ['xxgk-check', 'xxgk-check/inline']) {
      const entry = put(`${specifier.replace('/', '-')}-entry.js`, using(specifier));
      for (const [name, bundle] of Object.entries(bundlers)) {
        const place = `${name}-${specifier.replace('/', '-')}`;
        const out = join(folder, 'out', place);
        mkdirSync(out, { recursive: true });
        await bundle(entry, out);
        writeFileSync(
          join(out, 'index.html'),
          '<!doctype html><title>t</title><script>tell = (text) => (document.title = text)</script>' +
            '<script type="module" src="main.js"></script>',
        );
        outputs[`${specifier} by ${name}`] = place;
      }
    }
    server = await serve({ folder: join(folder, 'out'), also: { package: packageFolder } });
  });
  after(() => server?.close());

  for (const browserName of installed) {
    test(`in ${browserName}`, async (context) => {
      const browser = await launch(browserName);
      context.after(() => browser.close());
      const page = await browser.newPage();
      for (const [what, place] of Object.entries(outputs)) {
        await context.test(what, async () => {
          await page.goto(`${server.origin}/${place}/`);
          await page.waitForFunction(() => document.title !== 't');
          await becomes(() => page.title(), 'findings');
        });
      }
      await context.test('without a bundler', async () => {
        const outcome = await page.evaluate(async (text) => {
          const { load } = await import('/package/index.js');
          return (await load()).check(text).outcome;
        }, JSON.parse(example));
        assert.equal(outcome, 'findings');
      });
    });
  }
});
