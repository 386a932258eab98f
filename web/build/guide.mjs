// Makes the rule pages and the guide inside the page out of core/guide and the registry. The messages of the
// program are those it gives: it is run over every example.

import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';
import { minifiedCss, web } from './bundle.mjs';
import { hashedName, plainPage } from './page.mjs';

const folder = join(web, '../core/guide');

const read = (name) => readFileSync(join(folder, name), 'utf8');

function entries() {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json') && name !== 'limits.json');
  return Object.assign({}, ...names.sort().map((name) => JSON.parse(read(name))));
}

function bases() {
  const names = readdirSync(folder).filter((name) => /^base-.*\.txt$/.test(name));
  return Object.fromEntries(names.map((name) => [name.slice('base-'.length, -'.txt'.length), read(name)]));
}

// The pages are drawn by TypeScript that shares its words and names with the page.
async function drawing() {
  const made = mkdtempSync(join(tmpdir(), 'xxgk-guide-'));
  try {
    const outfile = join(made, 'pages.mjs');
    await esbuild.build({
      entryPoints: [join(web, 'build/guide/pages.ts')],
      outfile,
      bundle: true,
      format: 'esm',
      platform: 'node',
      logLevel: 'warning',
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(made, { recursive: true });
  }
}

// The style of the rule pages is that of the element; what there is the element is here the document.
async function styleOf() {
  const names = ['base', 'guide', 'site'];
  const sheets = await Promise.all(names.map((name) => minifiedCss(join(web, `styles/${name}.css`))));
  return sheets.join('').replace(/:host/g, ':root');
}

// The checker's answer to each text, asked for once: the pages in two languages, the guide inside the page and the places of
// cells want the same ones many times. A rule that is on by default need not be enabled.
function remembering(checker, rules) {
  const off = new Set(rules.filter((rule) => !rule.default).map((rule) => rule.id));
  const answers = new Map();
  return (text, lang, wanted) => {
    const enable = wanted.filter((id) => off.has(id));
    const key = JSON.stringify([lang, enable, text]);
    if (!answers.has(key)) answers.set(key, checker.check(text, { input: 'text', lang, enable }));
    return answers.get(key);
  };
}

// The guide for the page, and the files of the site's folder rules/ by name.
export async function makeGuide(packageFolder) {
  const { load } = await import(pathToFileURL(join(packageFolder, 'index.js')).href);
  const checker = await load();
  const rules = checker.rules();
  const sources = {
    rules,
    entries: entries(),
    limits: JSON.parse(read('limits.json')),
    bases: bases(),
    version: checker.version,
    check: remembering(checker, rules),
  };
  const { guideOf, pages } = await drawing();
  const style = await styleOf();
  const styleName = hashedName('rules.css', style);
  const files = { [`rules/${styleName}`]: style };
  for (const [name, page] of Object.entries(pages(sources)))
    files[`rules/${name}`] = plainPage({ ...page, style: styleName });
  return { guide: guideOf(sources), files };
}
