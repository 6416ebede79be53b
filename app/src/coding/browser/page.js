// The workbench without loading it anew: one passage follows another in its place. Each part is drawn by the server.
import { startCoding } from './coding.js';
import { startKeys } from './keys.js';
import { startOthers } from './others.js';
import { startQueue } from './queue.js';

const root = document.querySelector('.bench');
const words = JSON.parse(root.dataset.words);
const { base } = root.dataset;
const said = document.querySelector('#bench-said');

/** The filter of the address, ready to follow another; `more` are further fields. */
export function query(more = {}) {
  const fields = new URLSearchParams(location.search);
  for (const gone of ['after', 'list']) fields.delete(gone);
  for (const [name, value] of Object.entries(more)) fields.set(name, value);
  const text = fields.toString();
  return text && `?${text}`;
}

/** Says something where it is seen and read out. */
export function say(text) {
  said.textContent = text;
  said.classList.add('shown');
  clearTimeout(say.timer);
  say.timer = setTimeout(() => said.classList.remove('shown'), 6000);
}

/** Something below the workbench's address, as text; whoever is signed out is taken to where they sign in. */
export async function fetchPart(rest) {
  const response = await fetch(`${base}/${rest}`, { headers: { accept: 'text/html' } });
  if (response.redirected) location.reload();
  if (!response.ok) throw new Error(String(response.status));
  return response.text();
}

export const reading = () => document.querySelector('#reading');
export const passage = () => reading().dataset.passage;

// The next passage is fetched while this one is read.
const ahead = new Map();
const fetchPassage = (id) => {
  if (!ahead.has(id)) {
    const coming = fetchPart(`${id}/part${query()}`);
    coming.catch(() => ahead.delete(id));
    ahead.set(id, coming);
  }
  return ahead.get(id);
};

/** What was fetched of passages is out of date. */
export const forget = () => ahead.clear();

// The passage that is open, or on its way.
let wanted = passage();
const listeners = [];
/** Calls back with the id of each passage that is opened. */
export const onOpen = (listener) => listeners.push(listener);

/** Opens a passage in the place of the one before. */
export async function open(id, { keep = false, focus = true } = {}) {
  wanted = id;
  let html;
  try {
    html = await fetchPassage(id);
  } catch (error) {
    if (wanted === id) wanted = passage();
    say(error.message === '404' ? words.gone : words.unsent);
    return;
  }
  // Somebody pressed on meanwhile.
  if (wanted !== id) return;
  ahead.delete(id);
  if (!keep) history.pushState(null, '', `${base}/${id}${query()}`);
  put(html);
  if (focus) document.querySelector('#passage-title').focus({ preventScroll: true });
  if (!keep) reading().scrollIntoView({ block: 'nearest' });
  for (const listener of listeners) listener(id);
}

function put(html) {
  const parts = document.createElement('template');
  parts.innerHTML = html;
  const chosen = document.querySelectorAll('.codebook [name=start], .codebook [name=end]');
  for (const field of chosen) field.value = '';
  const opened = new Set([...document.querySelectorAll('#about details[open]')].map((part) => part.id));
  for (const id of ['reading', 'about']) document.getElementById(id).replaceWith(parts.content.getElementById(id));
  for (const part of document.querySelectorAll('#about details[id]')) part.open ||= opened.has(part.id);
  // An island that watches the selection hears that there is none any more.
  getSelection().removeAllRanges();
  prefetch();
}

function prefetch() {
  const { next } = reading().dataset;
  if (next) setTimeout(() => fetchPassage(next).catch(() => {}), 50);
}

/** Draws the open passage anew, as it is now. */
export async function refresh() {
  forget();
  const id = passage();
  // Somebody is on the way to another passage: that one comes as it is now.
  if (wanted !== id) return;
  await open(id, { keep: true, focus: false });
}

/** Goes on in a direction: `next` or `before`. */
export function go(way) {
  const id = reading().dataset[way];
  if (id) return open(id);
  say(way === 'next' ? words.last : words.first);
}

addEventListener('popstate', () => {
  const id = location.pathname.startsWith(`${base}/`) && location.pathname.slice(base.length + 1);
  if (/^[0-9a-f]+$/.test(id)) open(id, { keep: true });
  else location.reload();
});

// A link to a passage opens it here, unless it is wanted elsewhere.
root.addEventListener('click', (event) => {
  const link = event.target.closest('a[href]');
  if (!link || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  const address = new URL(link.href);
  const id = address.pathname.startsWith(`${base}/`) && address.pathname.slice(base.length + 1);
  if (!/^[0-9a-f]{32}$/.test(id) || address.search !== query() || address.hash) return;
  event.preventDefault();
  open(id);
});

startCoding(root, words, base);
startKeys(root);
startQueue();
startOthers();
prefetch();
