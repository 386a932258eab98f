// Checks every report of a folder:  node check-folder.mjs FOLDER
// Says a line for each finding, and ends with 1 where there is an error.
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { load } from 'xxgk-check';

const folder = process.argv[2] ?? '.';
const checker = await load();
let errors = 0;
for (const name of (await readdir(folder)).sort()) {
  if (!/\.(txt|md|html?|docx)$/.test(name)) continue;
  const report = checker.check(await readFile(join(folder, name)), { name });
  console.log(`${name}: ${report.outcome}`);
  for (const { line, column, severity, rule, message } of report.findings) {
    console.log(`${name}:${line}:${column}: ${severity} ${rule} ${message}`);
  }
  errors += report.summary.errors;
}
process.exitCode = errors > 0 ? 1 : 0;
