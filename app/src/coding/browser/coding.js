// Codes are put on words and taken off in place; each step can be undone. Without this the same forms load the page.
import { fetchPart, forget, open, passage, query, reading, refresh, say } from './page.js';
import { refreshRows } from './queue.js';

let base;
let words;
// What was done, the last step last. What somebody else undid meanwhile is passed over.
const done = [];

/** The stretch that is chosen, in code points, as the page's fields have it; null where none is. */
export function chosen() {
  const value = (name) => document.querySelector(`.codebook [name=${name}]`)?.value ?? '';
  return value('start') === '' ? null : { start: value('start'), end: value('end') };
}

async function post(rest, fields) {
  const response = await fetch(`${base}/${rest}`, { method: 'POST', body: new URLSearchParams(fields) });
  const isJson = (response.headers.get('content-type') ?? '').includes('json');
  if (response.redirected || !isJson) throw new Error(String(response.status));
  return { ok: response.ok, body: await response.json() };
}

async function send(rest, fields) {
  try {
    const { ok, body } = await post(rest, fields);
    if (ok) return body;
    say(body.problem);
  } catch {
    say(words.unsent);
  }
  return null;
}

/** Puts a code on the words that `fields` name, and says so. */
async function put(fields, label) {
  const id = passage();
  const known = new Set([...document.querySelectorAll('#about .codings li')].map((item) => item.id));
  const saved = await send(`${id}/codings.json`, fields);
  if (!saved) return false;
  const made = saved.codings.filter((coding) => !known.has(`coding-${coding.id}`));
  if (made.length > 0) done.push({ undo: made.map((coding) => [`${id}/uncode.json`, { coding: coding.id }]), id });
  if (saved.code) await refreshCodes();
  await redraw(id);
  const whole = fields.some(([name]) => name === 'whole');
  say(`${whole ? words.codedWhole : words.coded}: ${label || saved.code?.name || ''}`);
  return true;
}

async function remove(coding, label) {
  const id = passage();
  const removed = await send(`${id}/uncode.json`, { coding });
  if (!removed) return;
  const { code, start, end } = removed.coding;
  done.push({ undo: [[`${id}/codings.json`, { code, start, end }]], id });
  await redraw(id);
  say(`${words.removed}: ${label}`);
}

/** Takes the last step back. */
export async function undo() {
  const last = done.pop();
  if (!last) return say(words.nothingToUndo);
  for (const [rest, fields] of last.undo) await send(rest, fields);
  forget();
  if (passage() === last.id) await redraw(last.id);
  else await open(last.id);
  say(words.undone);
}

async function redraw(id) {
  if (passage() === id) await refresh();
  refreshRows([id]);
}

/** Draws the codes beside the passage anew. */
export async function refreshCodes() {
  const html = await fetchPart(`codes${query()}`).catch(() => null);
  if (html === null) return;
  const parts = document.createElement('template');
  parts.innerHTML = html;
  document.querySelector('#codes')?.replaceWith(parts.content.firstElementChild);
  // The box that narrows the codes numbers them again.
  document.querySelector('#find')?.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Chooses a stretch of the passage, given in code points, as if it had been selected by hand. */
export function choose(start, end) {
  const text = document.querySelector('#text');
  const nodes = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
  const edges = [];
  let points = 0;
  while (edges.length < 2 && nodes.nextNode()) {
    const node = nodes.currentNode;
    let unit = 0;
    for (;;) {
      // An end belongs to the node before, a start to the node behind.
      if (edges.length === 0 && points === start && unit < node.length) edges.push([node, unit]);
      if (edges.length === 1 && points === end) edges.push([node, unit]);
      if (unit >= node.length || edges.length === 2) break;
      unit += node.data.codePointAt(unit) > 0xffff ? 2 : 1;
      points += 1;
    }
  }
  if (edges.length < 2) return;
  getSelection().setBaseAndExtent(...edges[0], ...edges[1]);
  edges[0][0].parentElement.scrollIntoView({ block: 'nearest' });
}

/** Chooses the sentence behind the one that is chosen; the first where none is, or after the last. */
export function chooseNextSentence() {
  const sentences = (reading().querySelector('#text').dataset.sentences ?? '').split(' ').filter(Boolean);
  const spans = sentences.map((span) => span.split('-').map(Number));
  const from = Number(chosen()?.start ?? -1);
  const next = spans.find(([start]) => start > from) ?? spans[0];
  if (next) choose(...next);
}

/** Chooses all words of the passage. */
export function chooseWhole() {
  choose(0, [...document.querySelector('#text').textContent].length);
}

export function startCoding(root, said, address) {
  [base, words] = [address, said];
  root.addEventListener('submit', (event) => {
    const form = event.target;
    const rest = new URL(form.action).pathname.slice(base.length + 1).split('/')[1];
    if (rest !== 'code' && rest !== 'uncode') return;
    event.preventDefault();
    const fields = [...new FormData(form, event.submitter)].filter(([, value]) => value !== '');
    const label = event.submitter?.querySelector('bdi')?.textContent ?? '';
    if (rest === 'uncode') {
      const item = event.submitter.closest('li');
      remove(event.submitter.value, item.querySelector('bdi').textContent);
      return;
    }
    const names = fields.map(([name]) => name);
    const where = ['start', 'sentence', 'whole'].some((name) => names.includes(name));
    // Nothing chosen means all of it, as most answers are short. Undoing is one key.
    if (!where && form.closest('.codebook')) fields.push(['whole', '1']);
    const typed = fields.find(([name]) => name === 'name')?.[1];
    put(fields, label || typed).then((kept) => kept && form.querySelector('#new') && (form.querySelector('#new').value = ''));
  });
}
