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

async function keepAll({ page, files }) {
  const cache = await caches.open(KEPT);
  const shell = await fetch(`${page}?shell`, { redirect: 'error' });
  if (shell.ok) await cache.put(page, shell);
  await Promise.all(files.map((file) => cache.add(file)));
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
