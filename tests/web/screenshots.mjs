// Pictures of every state of the page, for web/README.md:  node screenshots.mjs [--out FOLDER] [--only NAME]
//
// Taken in Chromium, at one pixel a point, and reduced to a palette by pngquant. What they show is kept beside them, in shown.json.

import { execFileSync } from 'node:child_process';
import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openState, pictured, shown, states } from './states.mjs';
import { keepBrowsers, launch, web } from './support.mjs';

const { values } = parseArgs({
  options: { out: { type: 'string', default: join(web, 'images') }, only: { type: 'string' } },
});
mkdirSync(values.out, { recursive: true });
const said = {};
const close = keepBrowsers();
for (const state of states.filter(({ name }) => !values.only || values.only === name)) {
  const browser = await launch('chromium', state.system);
  const { page } = await openState(browser, state);
  const path = join(values.out, `${state.name}.png`);
  await page.screenshot({ path, fullPage: false });
  execFileSync('pngquant', ['--force', '--skip-if-larger', '--strip', '--ext', '.png', '64', path]);
  said[state.name] = await shown(page);
  console.log(`${path}  ${statSync(path).size} bytes`);
  await browser.close();
}
const all = states.map(({ name }) => [name, said[name] ?? pictured()[name]]);
writeFileSync(join(values.out, 'shown.json'), `${JSON.stringify(Object.fromEntries(all), null, 2)}\n`);
await close();
