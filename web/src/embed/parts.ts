// The parts of the checker in the npm package: files beside the script of the element.

import { answer } from '../engine/engine';
import type { Parts } from '../engine/parts';

export const partsOfPackage: Parts = {
  async script() {
    return new URL('./worker.js', import.meta.url).href;
  },
  async runHere() {
    return answer;
  },
  deflated: false,
  async wasm() {
    const response = await fetch(new URL('./core.wasm', import.meta.url).href);
    if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
    return new Uint8Array(await response.arrayBuffer());
  },
};
