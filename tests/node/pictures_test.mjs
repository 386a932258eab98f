// The pictures of the page in web/images, shown in web/README.md.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { states } from '../web/states.mjs';
import { web } from '../web/support.mjs';

test('every state has its picture in web/README.md', () => {
  const readme = readFileSync(join(web, 'README.md'), 'utf8');
  for (const { name } of states) assert.match(readme, new RegExp(`\\(images/${name}\\.png\\)`), name);
});
