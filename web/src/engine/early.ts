// Starts the checker. This small script comes before that of the page, so that the module is unpacked and compiled in a worker
// while the page comes in and draws itself.

import { start, type Connection } from './connection';
import { partsOfPage } from './parts';

declare global {
  interface Window {
    xxgkStarted?: Promise<Connection>;
  }
}

window.xxgkStarted = start(partsOfPage());
window.xxgkStarted.catch(() => undefined); // the page asks, and tells
