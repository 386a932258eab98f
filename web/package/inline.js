// The module inside the script, for places that cannot have a second file beside it.
import { inflateSync } from 'fflate';
import { load as loadChecker } from 'engine/checker.js';
import packed from 'engine/core.wasm';

const readWasm = () => WebAssembly.compile(inflateSync(packed));

export const load = (options) => loadChecker({ readWasm, ...options });
