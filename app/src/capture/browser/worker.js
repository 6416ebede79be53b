// Answers for the capture page while there is no network. It keeps the page without any words that were said, and the
// files the page needs; what was said is kept by the page itself, sealed.

const KEPT = 'harken-capture';
const PATIENCE = 4000;

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

// The page tells what to keep each time it is opened with a network.
self.addEventListener('message', (event) => {
  const { keep, forget } = event.data;
  if (keep) event.waitUntil(keepAll(keep));
  if (forget) event.waitUntil(caches.open(KEPT).then((cache) => cache.delete(forget)));
});

/** Keeps all of it or nothing: half of a newer Harken beside half of an older one would not open without a network. */
async function keepAll({ page, files }) {
  const read = async (name, address, options) => {
    const got = await fetch(address, options);
    if (!got.ok) throw new Error(String(got.status));
    return [name, new Response(await got.arrayBuffer(), { headers: got.headers })];
  };
  const all = await Promise.all([read(page, `${page}?shell`, { redirect: 'error' }), ...files.map((file) => read(file, file))]);
  const cache = await caches.open(KEPT);
  await Promise.all(all.map(([name, response]) => cache.put(name, response)));
}

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== location.origin || url.searchParams.has('shell')) return;
  const isPage = request.mode === 'navigate' && url.pathname.endsWith('/capture');
  if (isPage || url.pathname.startsWith('/assets/')) event.respondWith(answer(request, url.pathname));
});

async function answer(request, path) {
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), PATIENCE);
  try {
    return await fetch(request, { signal: abort.signal });
  } catch (error) {
    const kept = await (await caches.open(KEPT)).match(path);
    if (kept) return kept;
    throw error;
  } finally {
    clearTimeout(timer);
  }
}
