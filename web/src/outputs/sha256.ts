// SHA-256 of a text in UTF-8, in hexadecimal: the checksum on the check sheet, as sha256sum gives it of the saved text. The
// browser's own is there over HTTPS only, and answers later than a page is printed.

const primes = (() => {
  const found: number[] = [];
  for (let n = 2; found.length < 64; n++) if (found.every((prime) => n % prime !== 0)) found.push(n);
  return found;
})();
const fraction = (value: number) => ((value - Math.floor(value)) * 0x100000000) >>> 0;
const start = primes.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));
const rounds = primes.map((prime) => fraction(Math.cbrt(prime)));

const right = (value: number, by: number) => (value >>> by) | (value << (32 - by));

function padded(bytes: Uint8Array): DataView {
  const blocks = new Uint8Array(((bytes.length + 8) >> 6) * 64 + 64);
  blocks.set(bytes);
  blocks[bytes.length] = 0x80;
  const view = new DataView(blocks.buffer);
  view.setUint32(blocks.length - 8, Math.floor(bytes.length / 0x20000000));
  view.setUint32(blocks.length - 4, bytes.length << 3);
  return view;
}

function mix(state: Uint32Array, view: DataView, at: number, w: Uint32Array) {
  for (let i = 0; i < 16; i++) w[i] = view.getUint32(at + 4 * i);
  for (let i = 16; i < 64; i++) {
    const [x, y] = [w[i - 15]!, w[i - 2]!];
    const small = right(x, 7) ^ right(x, 18) ^ (x >>> 3);
    const large = right(y, 17) ^ right(y, 19) ^ (y >>> 10);
    w[i] = w[i - 16]! + small + w[i - 7]! + large;
  }
  let [a, b, c, d, e, f, g, h] = Array.from(state) as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  for (let i = 0; i < 64; i++) {
    const one = h + (right(e, 6) ^ right(e, 11) ^ right(e, 25)) + ((e & f) ^ (~e & g)) + rounds[i]! + w[i]!;
    const two = (right(a, 2) ^ right(a, 13) ^ right(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
    [a, b, c, d, e, f, g, h] = [(one + two) >>> 0, a, b, c, (d + one) >>> 0, e, f, g];
  }
  [a, b, c, d, e, f, g, h].forEach((value, index) => (state[index]! += value));
}

export function sha256(text: string): string {
  const view = padded(new TextEncoder().encode(text));
  const state = new Uint32Array(start);
  const schedule = new Uint32Array(64);
  for (let at = 0; at < view.byteLength; at += 64) mix(state, view, at, schedule);
  return Array.from(state, (word) => word.toString(16).padStart(8, '0')).join('');
}
