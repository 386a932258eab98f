// The types of what the checker gives, made from wasm/schema/output.json:  node types.mjs  writes wasm/src/output.d.ts anew.

import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compile } from 'json-schema-to-typescript';

const at = (name) => fileURLToPath(new URL(`../../wasm/${name}`, import.meta.url));

export const schema = JSON.parse(readFileSync(at('schema/output.json'), 'utf8'));
export const typesFile = at('src/output.d.ts');

export const types = () =>
  compile(schema, 'Output', {
    bannerComment: '// Made from wasm/schema/output.json by tests/outputs/types.mjs.\n',
    style: { singleQuote: true, printWidth: 110 },
  });

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(typesFile, await types());
