// The bytes of the WebAssembly module, in Node: a file beside this one.
import { readFile } from 'node:fs/promises';

export default function readWasm() {
  return readFile(new URL('./core.wasm', import.meta.url));
}
