// The oldest browsers know all that the built scripts call.

import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { output } from '../web/support.mjs';
import { youngerByLint, youngerByName, youngerCalls } from './younger.mjs';

describe('the oldest browsers know all that is called', () => {
  const scripts = readdirSync(output).filter((name) => name.endsWith('.js'));
  test('there are scripts', () => assert.ok(scripts.length >= 2));
  for (const name of scripts) {
    const code = readFileSync(join(output, name), 'utf8');
    test(name.replace(/-.*/, ''), async () => assert.deepEqual(await youngerCalls(code), []));
  }

  // The tools themselves: each of these is younger than the oldest browsers.
  for (const code of [
    'a?.b',
    'x.replaceAll("a","b")',
    'Promise.allSettled([])',
    'new WeakRef({})',
    'structuredClone(1)',
  ]) {
    test(`${code} would be found`, async () => assert.notDeepEqual(await youngerByLint(code), []));
  }
  for (const code of [
    'e.replaceChildren()',
    'element.checkVisibility()',
    'crypto.randomUUID()',
    'list.findLast(f)',
  ]) {
    test(`${code} would be found`, () => assert.notDeepEqual(youngerByName(code), []));
  }
  for (const code of [
    'e.appendChild(f)',
    'list.includes(1)',
    'e.closest("p")',
    'reader.readAsArrayBuffer(file)',
  ]) {
    test(`${code} is known`, () => assert.deepEqual(youngerByName(code), []));
  }
});
