// The parts of the checker in the npm package: files beside the script of the element.

import { answer } from '../engine/engine';
import { fetchWasm, type Parts } from '../engine/parts';

export const partsOfPackage: Parts = {
  async script() {
    return new URL('./worker.js', import.meta.url).href;
  },
  async runHere() {
    return answer;
  },
  wasm() {
    return fetchWasm(new URL('./core.wasm', import.meta.url).href);
  },
};
