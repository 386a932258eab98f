// Library calls that the oldest browsers lack.

// Younger than Chromium 74 or Firefox 78.
const younger = [
  /\.replaceAll\(/,
  /\.at\(-?\d/,
  /\.findLast(Index)?\(/,
  /\.replaceChildren\(/,
  /\bstructuredClone\(/,
  /Object\.hasOwn\(/,
  /Promise\.(any|allSettled)\(/,
  /\bWeakRef\b/,
  /crypto\.randomUUID/,
  /\bqueueMicrotask\(/,
  /\.toSorted\(|\.toReversed\(|\.toSpliced\(/,
];

// Those in the code, each with what stands around it.
export function youngerCalls(code) {
  const guarded = code.replace(/\.replaceAll\?\w+\.replaceAll\(/g, ''); // made only where it exists: does no harm
  return younger
    .filter((call) => call.test(guarded))
    .map((call) => {
      const at = guarded.search(call);
      return `${call}: …${guarded.slice(Math.max(0, at - 80), at + 60)}…`;
    });
}
