// The WebAssembly module, in Node: a file beside this one.
import { readFile } from 'node:fs/promises';

export default async function readWasm() {
  return WebAssembly.compile(await readFile(new URL('./core.wasm', import.meta.url)));
}
