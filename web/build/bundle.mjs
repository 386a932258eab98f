// Bundles the page's scripts with esbuild. Paths in the metafiles are relative to web/, wherever the build was started.

import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deflateRawSync } from 'node:zlib';
import * as esbuild from 'esbuild';

export const web = join(dirname(fileURLToPath(import.meta.url)), '..');
export const target = ['chrome74', 'firefox78'];

export async function minifiedCss(file) {
  const { code } = await esbuild.transform(readFileSync(file, 'utf8'), {
    loader: 'css',
    minify: true,
    target,
  });
  return code.trim();
}

// Style sheets come as text, minified; what they became is kept, since the policy of the page names them by their hashes.
function cssAsText(styles) {
  return {
    name: 'css-as-text',
    setup(build) {
      build.onLoad({ filter: /\.css$/ }, async ({ path }) => {
        const contents = await minifiedCss(path);
        styles.push(contents);
        return { contents, loader: 'text' };
      });
    },
  };
}

// What is told about the rules, packed for the page.
export const guidePacked = (guide) => ({
  name: 'guide-packed',
  setup(build) {
    build.onResolve({ filter: /^#guide$/ }, ({ path }) => ({ path, namespace: 'guide' }));
    build.onLoad({ filter: /.*/, namespace: 'guide' }, () => ({
      contents: deflateRawSync(JSON.stringify(guide), { level: 9 }).toString('base64'),
      loader: 'text',
    }));
  },
});

const noGuide = { articles: { zh: {}, en: {} }, limits: { zh: '', en: '' } };

// The page hands the module over, so the package's own way to find it is left out.
const wasmGiven = {
  name: 'wasm-given',
  setup(build) {
    build.onResolve({ filter: /^#read-wasm$/ }, ({ path }) => ({ path, namespace: 'wasm-given' }));
    build.onLoad({ filter: /.*/, namespace: 'wasm-given' }, () => ({
      contents: 'export default undefined;',
    }));
  },
};

async function bundle(options) {
  const { outputFiles, metafile } = await esbuild.build({
    absWorkingDir: web,
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'iife',
    target,
    charset: 'utf8',
    legalComments: 'none',
    loader: { '.txt': 'text' },
    // Lit's development build warns on the console; conditions choose the other one.
    conditions: ['production', 'browser'],
    logLevel: 'warning',
    // Emscripten's glue offers itself to CommonJS too.
    logOverride: { 'commonjs-variable-in-esm': 'silent' },
    ...options,
  });
  return { code: outputFiles[0].text, metafile };
}

// The page itself, and the texts of the style sheets in it. `guide` is what is told about the rules.
export async function bundleApp(entry = join(web, 'src/main.ts'), guide = noGuide) {
  const styles = [];
  const { code, metafile } = await bundle({
    entryPoints: [entry],
    plugins: [cssAsText(styles), guidePacked(guide)],
  });
  return { code, metafile, styles: styles.sort() };
}

// The service worker, which keeps these files of the site: [name, integrity] each.
export async function bundleServiceWorker(build) {
  const { code } = await bundle({
    entryPoints: [join(web, 'src/offline/service-worker.ts')],
    define: { XXGK_BUILD: JSON.stringify(build) },
  });
  return code;
}

// The small script that starts the checker before the page's own comes.
export function bundleEarly() {
  return bundle({ entryPoints: [join(web, 'src/engine/early.ts')] });
}

// The checker's script, for a worker.
export function bundleEngine(packageFolder) {
  return bundle({
    entryPoints: [join(web, 'src/engine/engine.ts')],
    globalName: 'xxgkEngine',
    alias: { 'xxgk-check': join(packageFolder, 'index.js') },
    plugins: [wasmGiven],
  });
}
