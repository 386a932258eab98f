// Browsers and workers: the module is a file beside this one.
import { load as loadChecker } from 'engine/checker.js';
import readWasm from 'engine/read-wasm.js';

export const load = (options) => loadChecker({ readWasm, ...options });
