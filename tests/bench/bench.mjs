// Prints sizes, start-up times and throughput of what has been built; scripts/bench calls it.
//
//   node bench.mjs [--runs 5] [--browsers chromium,firefox] [--program ../../build/native/tests/xxgk-bench]
//                 [--check ../../build/native/xxgk-check]

import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { here, installed, output } from '../web/support.mjs';
import { frames } from './frames.mjs';
import { fileSizes, packageShares, wasmSections } from './sizes.mjs';
import { startUp } from './startup.mjs';
import { texts } from './texts.mjs';
import { throughput } from './throughput.mjs';
import { missing, sharesOf, workOf, workOfText } from './work.mjs';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '5' },
    browsers: { type: 'string', default: installed.join(',') },
    program: { type: 'string', default: join(here, '../../build/native/tests/xxgk-bench') },
    check: { type: 'string', default: join(here, '../../build/native/xxgk-check') },
  },
});

const reports = 60;
const column = (value, width) => String(value).padStart(width);
const grouped = (bytes) => bytes.toLocaleString('en');
const fixed = (number) => number.toFixed(number < 10 ? 1 : 0);

console.log('Sizes in bytes                    as it is      gzip');
for (const { name, raw, gzip } of fileSizes(output)) {
  console.log(`  ${name.padEnd(30)}${column(grouped(raw), 10)}${column(grouped(gzip), 10)}`);
}
const wasm = readdirSync(output).find((name) => name.endsWith('.wasm'));
console.log('\nThe WebAssembly module by section, in bytes');
for (const [name, size] of Object.entries(wasmSections(readFileSync(join(output, wasm))))) {
  console.log(`  ${name.padEnd(30)}${column(grouped(size), 10)}`);
}
console.log('\nThe page by package, in bytes');
for (const [name, size] of await packageShares()) {
  console.log(`  ${(name || 'the page itself').padEnd(30)}${column(grouped(size), 10)}`);
}

for (const browser of values.browsers.split(',').filter(Boolean)) {
  console.log(`\nStart-up in ${browser}, milliseconds, median of ${values.runs}`);
  console.log('                                 opened to first answer   warm check    given after a while');
  for (const { place, first, warm, given } of await startUp(browser, Number(values.runs))) {
    console.log(
      `  ${place.padEnd(30)}${column(fixed(first), 23)}${column(fixed(warm), 13)}${column(fixed(given), 23)}`,
    );
  }
  console.log(`\nWith ${reports} reports open in ${browser}, milliseconds until the page is drawn`);
  console.log('                                                longest       median');
  for (const [act, { longest, median }] of Object.entries(await frames(browser, reports))) {
    console.log(`  ${act.padEnd(30)}${column(fixed(longest), 23)}${column(fixed(median), 13)}`);
  }
}

if (existsSync(values.program)) {
  console.log('\nThroughput of the core over the fixtures, one thread, median');
  console.log('             reports a second           time, reading alone = 1');
  console.log('              read     check              check    check and JSON');
  for (const { kind, reading, checking, check, json } of throughput(values.program)) {
    const ratios = column(fixed(check), 19) + column(fixed(json), 18);
    console.log(`  ${kind.padEnd(8)}${column(fixed(reading), 8)}${column(fixed(checking), 10)}${ratios}`);
  }
} else {
  console.log(
    `\nThroughput left out: ${values.program} is not there (it needs Google Benchmark, libbenchmark-dev).`,
  );
}

const uncounted = missing();
if (uncounted) {
  console.log(`\nWork left out: ${uncounted}`);
} else {
  const corpus = join(here, '../corpus');
  const fixtures = readdirSync(corpus).filter((name) => name.endsWith('.txt'));
  const files = fixtures.map((name) => join(corpus, name));
  const millions = (count) => (count / 1e6).toFixed(1);
  const { check, normalise, ratio } = workOf(values.check, files);
  console.log('\nWork for a report of the fixtures, millions of instructions');
  console.log(`  ${'check and JSON'.padEnd(30)}${column(millions(check), 10)}`);
  console.log(`  ${'uconv -x nfkc'.padEnd(30)}${column(millions(normalise), 10)}`);
  console.log(`  ${'so many times as much'.padEnd(30)}${column(fixed(ratio), 10)}`);
  for (const [step, share] of Object.entries(sharesOf(values.check, files))) {
    console.log(`  ${step.padEnd(30)}${column(`${(100 * share).toFixed(1)} %`, 10)}`);
  }
  const sizes = [2_000, 20_000, 100_000, 500_000];
  console.log('\nWork for texts that grow, thousands of instructions for a character');
  console.log(' '.repeat(32) + sizes.map((size) => column(grouped(size), 10)).join(''));
  for (const [name, of] of Object.entries(texts)) {
    const start = workOfText(values.check, '');
    const each = sizes.map((size) => (workOfText(values.check, of(size)) - start) / of(size).length);
    console.log(`  ${name.padEnd(30)}${each.map((work) => column(fixed(work / 1e3), 10)).join('')}`);
  }
}
