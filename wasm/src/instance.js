// One running instance of the WebAssembly module, and a fresh one when it is needed:
//
//     const instance = new Instance(await WebAssembly.compile(bytes));
//     await instance.ready();
//     instance.call('check', request);   // throws when the module fails inside; the next call works again
//
// After a failure inside (a trap, memory that ran out) the state of an instance is unknown, so it is let go. Memory of
// WebAssembly never shrinks: an instance that grew large over one input is let go too, once its successor is there.
import Core from './core.js';

const LARGE = 128 * 1024 * 1024; // bytes; an ordinary report needs less than a quarter of it

export class Instance {
  #module;
  #running = null; // { core, memory, refused }
  #starting = null;

  constructor(module) {
    this.#module = module;
  }

  // Resolves when call() will work at once.
  async ready() {
    if (!this.#running) await this.#start();
  }

  call(name, ...values) {
    if (!this.#running) this.#running = startAtOnce(this.#module);
    const running = this.#running;
    try {
      const result = running.core[name](...values);
      if (running.refused) throw new RangeError('no more memory');
      if (running.memory.buffer.byteLength > LARGE) this.#start().catch(() => {});
      return result;
    } catch (error) {
      this.#running = null;
      this.#start().catch(() => {}); // whoever calls next is told
      throw failure(error);
    }
  }

  #start() {
    this.#starting ??= start(this.#module)
      .then((running) => {
        this.#running = running;
      })
      .finally(() => {
        this.#starting = null;
      });
    return this.#starting;
  }
}

function failure(error) {
  const why = String(error).replace(/ Build with .*/, ''); // advice for those who build
  return new Error(`the checker ran out of memory or failed inside (${why}); the next check starts a fresh one`, {
    cause: error,
  });
}

// What the glue would print goes into the error.
const quiet = { print() {}, printErr() {} };

function running(core, { exports }) {
  const memory = Object.values(exports).find((item) => item instanceof WebAssembly.Memory);
  const result = { core, memory, refused: false };
  // C code may go on after an allocation that failed; what it then gives is not to be believed.
  memory.grow = (pages) => {
    result.refused = true;
    const before = WebAssembly.Memory.prototype.grow.call(memory, pages);
    result.refused = false;
    return before;
  };
  return result;
}

function start(module) {
  return new Promise((done, failed) => {
    let instance;
    const instantiateWasm = (imports, received) => {
      WebAssembly.instantiate(module, imports).then((made) => {
        instance = made;
        received(instance, module);
      }, failed);
      return {};
    };
    Core({ ...quiet, instantiateWasm }).then((core) => done(running(core, instance)), failed);
  });
}

// Without waiting. Older Chromium forbids this outside of workers: there the caller has to wait for load() again.
function startAtOnce(module) {
  let instance;
  const core = {
    ...quiet,
    instantiateWasm(imports, received) {
      instance = new WebAssembly.Instance(module, imports);
      received(instance, module);
      return instance.exports;
    },
  };
  Core(core).catch(() => {}); // what it did is seen at once
  if (!instance || !core.check) throw new Error('a fresh checker is starting after a failure: await load() again');
  return running(core, instance);
}
