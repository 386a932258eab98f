// The types of what it gives are made from the JSON schema of the reports.
import type { Batch, Report, Rule } from './output.js';

export * from './output.js';

export type Input = 'auto' | 'text' | 'html' | 'docx';

export interface Options {
  /** Of the source, for the report only. */
  name?: string;
  /** Told by the content when left out. */
  input?: Input;
  /** Of bytes; detected when left out. A string needs none. */
  encoding?: string;
  /** Of the messages: Chinese when left out. */
  lang?: 'zh' | 'en';
  /** Rules to switch off. */
  disable?: string[];
  /** Rules to switch on that are off by default. */
  enable?: string[];
}

export type Data = string | ArrayBuffer | ArrayBufferView;

export interface Checker {
  readonly version: string;
  /** The registry of rules. */
  rules(): Rule[];
  /**
   * Checks one report. Throws a TypeError on misuse, and an Error where the module ran out of memory or failed inside;
   * the next check works again.
   */
  check(data: Data, options?: Options): Report;
  /** Checks several reports and what holds across them. Options of a file come before the common ones. */
  checkAll(files: ({ data: Data } & Options)[], options?: Omit<Options, 'name'>): Batch;
}

export interface LoadOptions {
  /** The bytes of core.wasm, where they are at hand already. */
  wasmBinary?: ArrayBuffer | ArrayBufferView;
  /** The same, compiled: modules can be sent to workers. */
  wasmModule?: WebAssembly.Module;
}

/** Loads the WebAssembly module, once: every call gives the same checker. */
export function load(options?: LoadOptions): Promise<Checker>;
