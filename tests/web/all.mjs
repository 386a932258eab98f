// Every file of browser tests in one process, with one browser of each kind:  XXGK_BROWSERS=firefox node --test all.mjs

import { readdirSync } from 'node:fs';
import { after } from 'node:test';
import { here, keepBrowsers } from './support.mjs';

after(keepBrowsers());
for (const name of readdirSync(here).sort()) {
  if (name.endsWith('_test.mjs')) await import(`./${name}`);
}
