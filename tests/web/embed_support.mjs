// What the tests of the package share: a folder that has it installed.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { here, temporary } from './support.mjs';

export const packageFolder = resolve(process.env.XXGK_NPM_PACKAGE ?? join(here, '../../build/package'));

const tarball = () => {
  const name = existsSync(packageFolder) && readdirSync(packageFolder).find((one) => one.endsWith('.tgz'));
  if (!name) throw new Error(`${packageFolder} holds no tarball: run web/build.mjs first`);
  return join(packageFolder, name);
};

// A new folder with the package as npm would install it.
export function installedPackage() {
  const folder = temporary();
  mkdirSync(join(folder, 'node_modules'));
  run('tar', ['xzf', tarball(), '-C', folder], folder);
  renameSync(join(folder, 'package'), join(folder, 'node_modules/xxgk-check'));
  return folder;
}

export function run(program, parameters, cwd) {
  const { status, stdout, stderr, error } = spawnSync(program, parameters, { cwd, encoding: 'utf8' });
  assert.ifError(error);
  assert.equal(status, 0, `${stdout}\n${stderr}`);
  return stdout.trim();
}

export const remove = (folder) => rmSync(folder, { recursive: true, force: true });
