// What the page and the checker say to each other.

import type { Options, Report, Rule } from 'xxgk-check';

export type CheckOptions = Pick<Options, 'name' | 'input' | 'lang' | 'disable' | 'enable'>;
// The module: compiled, or its bytes; in the single file, where every byte is downloaded or mailed, deflated and in base64.
export type Wasm = { module: WebAssembly.Module } | { bytes: Uint8Array } | { deflated: string };
export type Question = { id: number } & (
  | { kind: 'start'; wasm: Wasm }
  | { kind: 'rules' }
  | { kind: 'check'; data: string | Uint8Array; options: CheckOptions }
);
export type Answer = { id: number } & (
  | { kind: 'started'; version: string }
  | { kind: 'rules'; rules: Rule[] }
  | { kind: 'report'; report: Report }
  | { kind: 'failed'; why: string }
);
