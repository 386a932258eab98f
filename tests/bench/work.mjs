// How much work a check is, in instructions: callgrind counts them, so that no machine's noise matters.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const isThere = (program) => spawnSync(program, ['--version']).status === 0;

// The steps of a check, each by the function of the core that makes it. What is in none of them is the rest.
const steps = {
  decode: 'xxgk::text::decode(',
  read: 'xxgk::document::read_text(',
  outline: 'xxgk::outline::find_outline(',
  tables: 'xxgk::tables::recover(',
  prose: 'xxgk::facts::Facts::Facts(',
  judge: 'xxgk::judge::ask_rules(',
  output: 'xxgk::output::report_json',
};

// What is missing here for counting, or undefined.
export function missing() {
  const absent = ['valgrind', 'uconv'].filter((program) => !isThere(program));
  return absent.length > 0 ? `${absent.join(' and ')} not installed; scripts/setup --all installs them` : undefined;
}

function withFolder(work) {
  const folder = mkdtempSync(join(tmpdir(), 'xxgk-work-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

// Runs a command under callgrind, whatever its status says of what it was given.
function count(file, command, args) {
  const { error, stdout, stderr } = spawnSync(
    'valgrind',
    ['--tool=callgrind', `--callgrind-out-file=${file}`, command, ...args],
    { encoding: 'utf8', maxBuffer: 2 ** 30 },
  );
  if (error || stdout === '') throw error ?? new Error(`${command} ${args.join(' ')}: ${stderr}`);
}

const total = (file) => Number(readFileSync(file, 'utf8').match(/^(?:summary|totals): (\d+)/m)[1]);

// The instructions of a function with all that it calls; 0 where it was inlined.
function inclusive(file) {
  const { stdout } = spawnSync('callgrind_annotate', ['--inclusive=yes', '--threshold=99.9', file], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  const lines = stdout.split('\n').map((line) => line.match(/^ *([\d,]+) \( *[\d.]+%\) +\S*?:(.*)$/));
  return (name) => {
    const found = lines.find((line) => line && line[2].startsWith(name));
    return found ? Number(found[1].replaceAll(',', '')) : 0;
  };
}

// The instructions that a command executes, from its first to its last.
export const instructions = (command, ...args) =>
  withFolder((folder) => {
    count(join(folder, 'counts'), command, args);
    return total(join(folder, 'counts'));
  });

// What a command needs for one of the files, its start left out: over all of them twice, less over them once.
function each(files, command, ...args) {
  const once = instructions(command, ...args, ...files);
  return (instructions(command, ...args, ...files, ...files) - once) / files.length;
}

const checking = ['--format', 'jsonl', '--no-text'];

// Of checking a report and writing its result, and of decoding and normalising its bytes; and how many times the one is the
// other.
export function workOf(program, files) {
  const check = each(files, program, ...checking);
  const normalise = each(files, 'uconv', '-x', 'nfkc');
  return { check, normalise, ratio: check / normalise };
}

// Each step's share of the work, and that of the rest.
export const sharesOf = (program, files) =>
  withFolder((folder) => {
    const [once, twice] = [join(folder, 'once'), join(folder, 'twice')];
    count(once, program, [...checking, ...files]);
    count(twice, program, [...checking, ...files, ...files]);
    const [before, behind] = [inclusive(once), inclusive(twice)];
    const all = total(twice) - total(once);
    const shares = Object.entries(steps).map(([step, name]) => [step, (behind(name) - before(name)) / all]);
    const rest = 1 - shares.reduce((sum, [, share]) => sum + share, 0);
    return Object.fromEntries([...shares, ['rest', rest]]);
  });

// Of checking one text, start and all.
export const workOfText = (program, text) =>
  withFolder((folder) => {
    const file = join(folder, 'report');
    writeFileSync(file, text);
    return instructions(program, ...checking, file);
  });
