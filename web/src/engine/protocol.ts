// What the page and the checker say to each other.

import type { Options, Report, Rule } from 'xxgk-check';

export type CheckOptions = Pick<Options, 'name' | 'input' | 'lang' | 'disable' | 'enable'>;
export type Question = { id: number } & (
  | { kind: 'start'; wasm: Uint8Array; deflated: boolean }
  | { kind: 'rules' }
  | { kind: 'check'; data: string | Uint8Array; options: CheckOptions }
);
export type Answer = { id: number } & (
  | { kind: 'started'; version: string }
  | { kind: 'rules'; rules: Rule[] }
  | { kind: 'report'; report: Report }
  | { kind: 'failed'; why: string }
);
