// The parts of the checker in the npm package: files beside the script of the element.

import { answer } from '../engine/engine';
import { fetchedOnce, type Parts } from '../engine/parts';

export const partsOfPackage: Parts = {
  script: () => Promise.resolve(new URL('./worker.js', import.meta.url).href),
  runHere: () => Promise.resolve(answer),
  wasm: fetchedOnce(new URL('./core.wasm', import.meta.url).href),
};
