// Every state of the page, in every browser: accessible, no wider than the window, without complaints.

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { openState, pictured, shown, states } from './states.mjs';
import { axeViolations, becomes, installed, launch } from './support.mjs';

// What the reader's system asks for is told to a browser when it starts.
const systems = [...new Set(states.map(({ system }) => system ?? null))];

// This Firefox is not told by its driver to show a page as printed.
const canShow = (name, state) => name === 'chromium' || !state.print;

for (const name of installed) {
  for (const system of systems) {
    describe(`states in ${name}${system ? `, ${system}` : ''}`, () => {
      let browser;
      before(async () => {
        browser = await launch(name, system);
      });
      after(() => browser?.close());

      for (const state of states.filter((one) => (one.system ?? null) === system && canShow(name, one))) {
        test(state.name, async () => {
          const { page, seen, close } = await openState(browser, state);
          await becomes(() => axeViolations(page), []);
          const width = () => page.evaluate(() => document.documentElement.scrollWidth);
          await becomes(async () => (await width()) <= state.size.width, true, 'as wide as the window');
          assert.deepEqual(seen.errors, []);
          await becomes(() => shown(page), pictured()[state.name], 'its picture is old: npm run screenshots');
          await close();
        });
      }
    });
  }
}
