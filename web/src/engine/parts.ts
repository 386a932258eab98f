// Finds the parts of the checker: in the single file they are inlined, on the site they lie beside the page.

import type { Answer, Question, Wasm } from './protocol';

interface Answering {
  answer: (question: Question) => Promise<Answer>;
}

export interface Parts {
  script(): Promise<string>; // a URL a worker can start from
  runHere(): Promise<Answering['answer']>;
  wasm(): Promise<Wasm>;
}

const answering = () => (window as unknown as { xxgkEngine?: Answering }).xxgkEngine;

function inlined(script: Element, wasm: Element): Parts {
  return {
    script() {
      const blob = new Blob([script.textContent ?? ''], { type: 'text/javascript' });
      return Promise.resolve(URL.createObjectURL(blob));
    },
    runHere() {
      const running = document.createElement('script'); // the policy of the page names it by its hash
      running.text = script.textContent ?? '';
      document.head.appendChild(running);
      const engine = answering();
      return engine ? Promise.resolve(engine.answer) : Promise.reject(new Error('engine'));
    },
    wasm: () => Promise.resolve({ deflated: wasm.textContent ?? '' }),
  };
}

// Compiled while it comes in, where the browser can and the server names the type that this asks for.
async function fetchWasm(url: string): Promise<Wasm> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  const type = response.headers.get('content-type') ?? '';
  if (typeof WebAssembly.compileStreaming === 'function' && type.toLowerCase() === 'application/wasm') {
    return { module: await WebAssembly.compileStreaming(response) };
  }
  return { bytes: new Uint8Array(await response.arrayBuffer()) };
}

// Fetched and compiled once, however often the checker is started.
export function fetchedOnce(url: string): () => Promise<Wasm> {
  let fetched: Promise<Wasm> | null = null;
  return () => {
    if (!fetched) {
      fetched = fetchWasm(url);
      fetched.catch(() => (fetched = null));
    }
    return fetched;
  };
}

function beside(scriptUrl: string, wasmUrl: string): Parts {
  return {
    script: () => Promise.resolve(scriptUrl),
    async runHere() {
      if (!answering()) {
        await new Promise<void>((loaded, failed) => {
          const element = document.createElement('script');
          element.src = scriptUrl;
          element.onload = () => loaded();
          element.onerror = () => failed(new Error(scriptUrl));
          document.head.appendChild(element);
        });
      }
      return answering()!.answer;
    },
    wasm: fetchedOnce(wasmUrl),
  };
}

export function partsOfPage(): Parts {
  const script = document.getElementById('xxgk-engine');
  const wasm = document.getElementById('xxgk-wasm');
  if (script && wasm) return inlined(script, wasm);
  const own = document.querySelector<HTMLScriptElement>('script[data-engine]');
  if (!own) throw new Error('the page lacks its engine');
  const url = (name: string) => new URL(name, document.baseURI).href;
  return beside(url(own.dataset.engine!), url(own.dataset.wasm!));
}
