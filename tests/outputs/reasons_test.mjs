// The page tells checks that the report has nothing for from those that were not made, by the words of the reason: what it
// knows of these words is what the program says.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const program = process.env.XXGK_CHECK ?? join(root, 'build/native/xxgk-check');
const fixtures = join(root, 'tests/corpus');
const files = readdirSync(fixtures).filter((name) => name.endsWith('.txt'));
const known = [
  ...readFileSync(join(root, 'web/src/words/reasons.ts'), 'utf8').matchAll(/^ {2}'(.*)',$/gm),
].map(([, words]) => words);

test('the words that the page knows are words that the program says', () => {
  const said = new Set();
  for (const lang of ['zh', 'en']) {
    const parameters = ['--fail-on', 'never', '--format', 'json', '--no-text', '--lang', lang, ...files];
    const { stdout, error } = spawnSync(program, parameters, {
      cwd: fixtures,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    assert.ifError(error);
    for (const { checks } of JSON.parse(stdout).reports) checks.forEach(({ why }) => said.add(why));
  }
  assert.equal(known.length, 6);
  assert.deepEqual(
    known.filter((words) => !said.has(words)),
    [],
  );
});
