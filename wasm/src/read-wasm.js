// The bytes of the WebAssembly module, in browsers and workers: a file beside this one.
export default async function readWasm() {
  const response = await fetch(new URL('./core.wasm', import.meta.url));
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  return response.arrayBuffer();
}
