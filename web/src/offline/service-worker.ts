// The service worker of the site: after the first visit the page opens without a network.
//
// A build is kept whole or not at all: its files are fetched by name and checksum into a cache of its own, and the page is
// served from that one cache, so that no versions mix. A newer build waits until the reader wants it, or until no page of the
// older one is open.

interface Build {
  version: string;
  files: [name: string, integrity: string][];
}

declare const XXGK_BUILD: Build; // put in by the build

interface Lifetime extends Event {
  waitUntil(done: Promise<unknown>): void;
}
interface Fetching extends Lifetime {
  request: Request;
  respondWith(response: Promise<Response>): void;
}
interface Worker {
  registration: { scope: string };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: Lifetime) => void): void;
  addEventListener(type: 'fetch', listener: (event: Fetching) => void): void;
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
}

const worker = self as unknown as Worker;
const { scope } = worker.registration;
const family = `xxgk-check ${scope} `; // other copies may live elsewhere on this server
const own = family + XXGK_BUILD.version;

const hashed = /-[0-9a-f]{10}\.\w+$/; // such names say what is in them, so that a cached copy will do
const urlOf = (name: string) => new URL(name, scope).href;

async function fetched([name, integrity]: [string, string]): Promise<Response> {
  const response = await fetch(urlOf(name), { integrity, cache: hashed.test(name) ? 'default' : 'no-cache' });
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  // A response that says it was redirected may not answer for a page.
  return response.redirected ? new Response(await response.blob(), { headers: response.headers }) : response;
}

async function keep() {
  try {
    const cache = await caches.open(own);
    await Promise.all(XXGK_BUILD.files.map(async (file) => cache.put(urlOf(file[0]), await fetched(file))));
  } catch (error) {
    await caches.delete(own);
    throw error;
  }
}

async function forgetOthers() {
  const names = await caches.keys();
  await Promise.all(
    names.filter((name) => name.startsWith(family) && name !== own).map((name) => caches.delete(name)),
  );
}

async function answer(request: Request): Promise<Response> {
  const url = new URL(request.url);
  const plain = (url.origin + url.pathname).replace(/\/$/, '/index.html');
  const cache = await caches.open(own);
  const kept = await cache.match(plain);
  return kept || fetch(request);
}

worker.addEventListener('install', (event) => event.waitUntil(keep()));
worker.addEventListener('activate', (event) => event.waitUntil(forgetOthers()));
worker.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method === 'GET' && request.url.startsWith(scope)) event.respondWith(answer(request));
});
worker.addEventListener('message', (event) => {
  if (event.data === 'take over') void worker.skipWaiting();
});
