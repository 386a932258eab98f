// Where the tests find what was built: XXGK_PACKAGE and XXGK_CHECK name other places than build/.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

export const packageFolder = process.env.XXGK_PACKAGE ?? join(root, 'build/wasm/xxgk-check');
export const nativeProgram = process.env.XXGK_CHECK ?? join(root, 'build/native/xxgk-check');
export const fixtures = join(root, 'tests/corpus');
export const corpus = process.env.XXGK_CORPUS ?? '';

const inPackage = (name) => pathToFileURL(join(packageFolder, name)).href;

export const packageUrl = inPackage('index.js');
export const { load } = await import(packageUrl);

// The wrapper as if it were imported for the first time.
let imports = 0;
export async function importFresh() {
  const { default: readWasm } = await import(inPackage('read-wasm.node.js'));
  const { load: loadChecker } = await import(`${inPackage('checker.js')}?${++imports}`);
  return { load: (options) => loadChecker({ readWasm, ...options }) };
}

// The module without its wrapper: the JSON as the core wrote it.
export async function loadCore() {
  const { default: Core } = await import(inPackage('core.js'));
  return Core({ wasmBinary: readFileSync(join(packageFolder, 'core.wasm')) });
}

// The reports in a folder and below; none where there is no such folder.
export function reportsIn(folder) {
  let entries;
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
  return entries
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return reportsIn(path);
      return /\.(txt|md|html?|docx)$/.test(entry.name) ? [path] : [];
    })
    .sort();
}
