// Checks a report from JavaScript, given a way to have the module:
//
//     const checker = await load({ readWasm });   // a function that gives the compiled module; called once at most
//     const report = checker.check(text, { name: 'report.txt' });
//
// Misuse throws a TypeError; bad input is a report whose outcome is `undetermined`. When the module itself fails (memory
// ran out) that check throws an Error, and the next one works.
import { Instance } from './instance.js';

const INPUTS = ['auto', 'text', 'html', 'docx'];
const LANGUAGES = ['zh', 'en'];
const OPTIONS = ['name', 'input', 'encoding', 'lang', 'disable', 'enable'];

function described(value) {
  if (value === null) return 'null';
  return typeof value === 'object' ? Object.prototype.toString.call(value).slice(8, -1) : typeof value;
}

function expect(condition, what, value) {
  if (!condition) throw new TypeError(`${what}, not ${typeof value === 'string' ? `"${value}"` : described(value)}`);
}

function isPlainObject(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function bytesOf(data) {
  if (typeof data === 'string') return new TextEncoder().encode(data);
  if (data instanceof ArrayBuffer) return new Uint8Array(data);
  if (ArrayBuffer.isView(data)) return new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
  throw new TypeError(`a report is a string, a Uint8Array or an ArrayBuffer, not ${described(data)}`);
}

// All options, with their defaults, in the types the binding takes.
function completed(options) {
  expect(isPlainObject(options), 'options are an object', options);
  for (const key of Object.keys(options)) expect(OPTIONS.includes(key), `options are ${OPTIONS.join(', ')}`, key);
  const { name = '', input = 'auto', encoding = 'auto', lang = 'zh', disable = [], enable = [] } = options;
  expect(typeof name === 'string', 'name is a string', name);
  expect(INPUTS.includes(input), `input is one of ${INPUTS.join(', ')}`, input);
  expect(typeof encoding === 'string', 'encoding is a string', encoding);
  expect(LANGUAGES.includes(lang), `lang is one of ${LANGUAGES.join(', ')}`, lang);
  for (const [key, list] of Object.entries({ disable, enable })) {
    expect(Array.isArray(list) && list.every((id) => typeof id === 'string'), `${key} is an array of rule ids`, list);
  }
  return { name, input, encoding, lang, disable, enable };
}

// What the binding takes for one report. A string has been decoded already, whatever it says of itself.
function request(data, options) {
  return { bytes: bytesOf(data), ...options, ...(typeof data === 'string' && { encoding: 'UTF-8' }) };
}

class Checker {
  #instance;

  constructor(instance) {
    this.#instance = instance;
  }

  get version() {
    return this.#instance.call('version');
  }

  rules() {
    return JSON.parse(this.#instance.call('rules')).rules;
  }

  check(data, options = {}) {
    return JSON.parse(this.#instance.call('check', request(data, completed(options))));
  }

  checkAll(files, options = {}) {
    expect(Array.isArray(files), 'checkAll takes an array of { name, data }', files);
    const { name: _, ...common } = completed(options);
    const requests = files.map((file) => {
      expect(isPlainObject(file), 'checkAll takes an array of { name, data }', file);
      const { data, ...own } = file;
      return request(data, completed({ ...common, ...own }));
    });
    return JSON.parse(this.#instance.call('checkAll', requests, common.lang));
  }
}

let loading = null;

async function start({ wasmBinary, wasmModule, readWasm }) {
  const instance = new Instance(wasmModule ?? (await (wasmBinary ? WebAssembly.compile(wasmBinary) : readWasm())));
  await instance.ready();
  return { instance, checker: new Checker(instance) };
}

export async function load(options = {}) {
  if (!loading) {
    loading = start(options);
    loading.catch(() => {
      loading = null; // another attempt may succeed
    });
  }
  const { instance, checker } = await loading;
  await instance.ready();
  return checker;
}
