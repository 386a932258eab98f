// The pages of the site about the rules: plain, in both languages, linked to each other.

import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { output } from '../web/support.mjs';

const folder = join(output, 'rules');
const files = readdirSync(folder).filter((name) => name.endsWith('.html'));

describe('the rule pages', () => {
  test('hold no script or style, allow none inline, and have both languages', () => {
    for (const name of files) {
      const html = readFileSync(join(folder, name), 'utf8');
      assert.ok(!/<script|<style|javascript:|\s(on\w+|style)=/i.test(html), name);
      assert.match(html, /default-src 'none'/, name);
      assert.match(html, /<article class="guide" id="zh" lang="zh-CN">/, name);
      assert.match(html, /<article class="guide" id="en" lang="en">/, name);
      assert.ok(!/undefined|\{\w+\}/.test(html), name);
    }
  });

  test('link to pages that are there, and every page is linked from the index', () => {
    const linked = new Set();
    for (const name of files) {
      const html = readFileSync(join(folder, name), 'utf8');
      for (const [, href] of html.matchAll(/<a href="([^"]*)"/g)) {
        const [target, anchor] = href.split('#');
        if (target === '../index.html') continue;
        assert.ok(target === '' || files.includes(target), `${name}: ${href}`);
        const there = target === '' ? html : readFileSync(join(folder, target), 'utf8');
        if (anchor) assert.ok(there.includes(`id="${anchor}"`), `${name}: ${href}`);
        if (name === 'index.html') linked.add(target);
      }
    }
    for (const name of files) assert.ok(name === 'index.html' || linked.has(name), name);
  });
});
