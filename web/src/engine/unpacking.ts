// From what the single file holds, deflated and in base64, to the compiled module.

import { inflateSync } from 'fflate';

// Younger than the oldest browsers, and much faster.
interface Decoding {
  fromBase64?: (text: string) => Uint8Array<ArrayBuffer>;
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const known = Uint8Array as Decoding;
  if (known.fromBase64) return known.fromBase64(base64);
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}

// Unpacked by the browser, which compiles what has come out already; null where it cannot.
function streamed(deflated: Uint8Array<ArrayBuffer>): Promise<WebAssembly.Module> | null {
  if (typeof DecompressionStream !== 'function' || typeof WebAssembly.compileStreaming !== 'function')
    return null;
  let unpacking: DecompressionStream;
  try {
    unpacking = new DecompressionStream('deflate-raw');
  } catch {
    return null; // the first browsers with such streams did not know this format
  }
  const writer = unpacking.writable.getWriter();
  writer.write(deflated).then(
    () => writer.close(),
    () => undefined, // whoever compiles is told
  );
  const headers = { 'content-type': 'application/wasm' };
  return WebAssembly.compileStreaming(new Response(unpacking.readable, { headers }));
}

export function compiled(base64: string): Promise<WebAssembly.Module> {
  const deflated = bytesOf(base64);
  return streamed(deflated) ?? WebAssembly.compile(inflateSync(deflated));
}
