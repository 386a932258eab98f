// The pictures of the page in web/images, shown in web/README.md.

import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { pictured, states } from '../web/states.mjs';
import { web } from '../web/support.mjs';

test('every state has its picture in web/README.md', () => {
  const readme = readFileSync(join(web, 'README.md'), 'utf8');
  for (const { name } of states) {
    assert.match(readme, new RegExp(`\\(images/${name}\\.png\\)`), name);
    assert.ok(existsSync(join(web, `images/${name}.png`)), name);
  }
});

// That it is still true is tested with each state, in the browsers.
test('what the pictures show is told beside them', () => {
  assert.deepEqual(
    Object.keys(pictured()),
    states.map(({ name }) => name),
  );
});
