// Runs the benchmarks of the core and makes ratios of them: a machine is fast or slow, but how many times as long as reading
// alone a check takes is much the same everywhere.

import { spawnSync } from 'node:child_process';

// [{ kind, reading, check, json }]: reports a second for reading alone, then how many times as long the others take.
export function throughput(program, seconds = 0.5, repetitions = 5) {
  const { status, stdout, stderr } = spawnSync(
    program,
    [
      `--benchmark_min_time=${seconds}`,
      `--benchmark_repetitions=${repetitions}`,
      '--benchmark_enable_random_interleaving=true',
      '--benchmark_format=json',
    ],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`${program}: ${stderr}`);
  const medians = new Map();
  for (const entry of JSON.parse(stdout).benchmarks) {
    if (repetitions === 1 || entry.aggregate_name === 'median') medians.set(entry.run_name, entry);
  }
  const kinds = [...new Set([...medians.keys()].map((name) => name.split('/')[0]))];
  return kinds.map((kind) => {
    const [read, check, json] = ['read', 'check', 'check+json'].map((step) => medians.get(`${kind}/${step}`));
    const times = (entry) => entry.cpu_time / read.cpu_time;
    return {
      kind,
      reading: read.items_per_second,
      checking: check.items_per_second,
      check: times(check),
      json: times(json),
    };
  });
}
