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

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const binary = atob(base64.trim());
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}

function inlined(script: Element, wasm: Element): Parts {
  return {
    script() {
      const blob = new Blob([script.textContent ?? ''], { type: 'text/javascript' });
      return Promise.resolve(URL.createObjectURL(blob));
    },
    runHere() {
      const engine = answering();
      return engine ? Promise.resolve(engine.answer) : Promise.reject(new Error('engine'));
    },
    wasm: () => Promise.resolve({ deflated: bytesOf(wasm.textContent ?? '') }),
  };
}

// Compiled while it comes in, where the browser can and the server names the type that this asks for.
export async function fetchWasm(url: string): Promise<Wasm> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  const type = response.headers.get('content-type') ?? '';
  if (typeof WebAssembly.compileStreaming === 'function' && type.toLowerCase() === 'application/wasm') {
    return { module: await WebAssembly.compileStreaming(response) };
  }
  return { bytes: new Uint8Array(await response.arrayBuffer()) };
}

function beside(scriptUrl: string, wasmUrl: string): Parts {
  let fetched: Promise<Wasm> | null = null;
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
    wasm() {
      if (!fetched) {
        fetched = fetchWasm(wasmUrl);
        fetched.catch(() => (fetched = null));
      }
      return fetched;
    },
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
