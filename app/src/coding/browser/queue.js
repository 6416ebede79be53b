// The queue however long it is: only the rows that are to be seen stand in the page.
import { fetchPart, onOpen, passage, query } from './page.js';

/** Rows that are fetched together. */
const CHUNK = 50;
/** Rows that stand ready above and below those to be seen. */
const SPARE = 10;

let list;
// Room for the rows that are not in the page. Padding would do the same, but a box is never smaller than its padding.
const [above, below] = ['li', 'li'].map((name) => document.createElement(name));
for (const space of [above, below]) {
  space.className = 'space';
  space.ariaHidden = 'true';
}
let height;
let ids = [];
let places = new Map();
// Rows that came with the page.
let given = new Map();
// By the number of the chunk: its rows, or that they are coming.
let chunks = new Map();

const row = (html) => {
  const parts = document.createElement('template');
  parts.innerHTML = html;
  return [...parts.content.querySelectorAll('li')];
};

function fetchChunk(number) {
  if (chunks.has(number)) return;
  chunks.set(number, []);
  const after = number > 0 ? { after: ids[number * CHUNK - 1] } : {};
  const coming = chunks;
  fetchPart(`rows${query({ ...after, count: CHUNK })}`).then(
    (html) => {
      if (chunks !== coming) return;
      chunks.set(number, row(html));
      draw();
    },
    () => coming.delete(number),
  );
}

function draw() {
  const first = Math.max(0, Math.floor(list.scrollTop / height) - SPARE);
  const last = Math.min(ids.length, Math.ceil((list.scrollTop + list.clientHeight) / height) + SPARE);
  const rows = [];
  for (let at = first; at < last; at += 1) {
    const number = Math.floor(at / CHUNK);
    fetchChunk(number);
    const known = chunks.get(number)?.[at % CHUNK] ?? given.get(ids[at]);
    const item = known ?? document.createElement('li');
    item.querySelector('a')?.toggleAttribute('aria-current', false);
    if (ids[at] === passage()) item.querySelector('a')?.setAttribute('aria-current', 'true');
    rows.push(item);
  }
  above.style.blockSize = `${first * height}px`;
  below.style.blockSize = `${(ids.length - last) * height}px`;
  rows.unshift(above);
  rows.push(below);
  // Rows that stay are left alone, so that whoever is on one with the keyboard stays there.
  const kept = new Set(rows);
  for (const old of [...list.children]) if (!kept.has(old)) old.remove();
  rows.forEach((item, at) => {
    if (list.children[at] !== item) list.insertBefore(item, list.children[at] ?? null);
  });
}

function showCurrent() {
  const at = places.get(passage());
  if (at === undefined) return draw();
  const top = at * height;
  if (top < list.scrollTop || top + height > list.scrollTop + list.clientHeight) {
    list.scrollTop = Math.max(0, top - list.clientHeight / 3);
  }
  draw();
}

/** Draws the rows of these passages anew; without any, all rows. */
export function refreshRows(changed = null) {
  if (!list) return;
  given = new Map();
  const numbers = changed?.map((id) => Math.floor((places.get(id) ?? -1) / CHUNK));
  const old = chunks;
  chunks = new Map([...old].filter(([number, rows]) => numbers && rows.length > 0 && !numbers.includes(number)));
  draw();
}

/** Asks which passages there are, as after words came or went. */
export async function reloadQueue() {
  const fetched = await fetchPart(`ids.json${query()}`).then(JSON.parse).catch(() => null);
  if (!fetched) return;
  const { ids: all, width } = fetched;
  ids = Array.from({ length: all.length / width }, (_, at) => all.slice(at * width, (at + 1) * width));
  places = new Map(ids.map((id, at) => [id, at]));
  chunks = new Map();
  if (!list) takeOver();
  showCurrent();
}

function takeOver() {
  list = document.querySelector('.queue ol');
  given = new Map([...list.children].map((item) => [item.querySelector('a').dataset.passage, item]));
  list.classList.add('long');
  height = list.firstElementChild?.getBoundingClientRect().height || 88;
  let waiting = false;
  list.addEventListener('scroll', () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      draw();
    });
  });
  // The ways to other parts of the queue are not needed where all of it scrolls.
  for (const link of document.querySelectorAll('.queue .paged')) link.hidden = true;
}

export function startQueue() {
  onOpen(() => list && showCurrent());
  reloadQueue();
}
