// import { load } from 'xxgk-check': the checker, with the module from the file beside this one.
import readWasm from '#read-wasm';
import { load as loadChecker } from './checker.js';

export const load = (options) => loadChecker({ readWasm, ...options });
