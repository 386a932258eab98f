// A check stays as little work as it is, counted in instructions: at most so many times what normalising the same bytes takes,
// and no more than in proportion for texts of any kind that grow.

import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import { texts } from '../bench/texts.mjs';
import { missing, workOf, workOfText } from '../bench/work.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const program = process.env.XXGK_CHECK ?? join(root, 'build/native/xxgk-check');
const fixtures = join(root, 'tests/corpus');
const files = readdirSync(fixtures)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => join(fixtures, name));

const skip = missing();

test('a check is at most 15 times the work of normalising the same bytes', { skip }, () => {
  const { ratio } = workOf(program, files);
  assert.ok(ratio > 1 && ratio <= 15, `${ratio.toFixed(1)} times`);
});

for (const [name, of] of Object.entries(texts)) {
  test(`four times as long, at most five times the work: ${name}`, { skip }, () => {
    const small = workOfText(program, of(4_000));
    const large = workOfText(program, of(16_000));
    assert.ok(large <= 5 * small, `${small} instructions, then ${large}`);
  });
}
