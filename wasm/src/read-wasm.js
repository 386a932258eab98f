// The WebAssembly module, in browsers and workers: a file beside this one, compiled while it comes in.
export default async function readWasm() {
  const response = await fetch(new URL('./core.wasm', import.meta.url));
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  const streams = WebAssembly.compileStreaming && response.headers.get('content-type') === 'application/wasm';
  return streams ? WebAssembly.compileStreaming(response) : WebAssembly.compile(await response.arrayBuffer());
}
