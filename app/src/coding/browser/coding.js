// Codes are put on words and taken off in place; each step can be undone. Without this the same forms load the page.
import { fetchPart, forget, forgetTyped, open, passage, query, reading, refresh, say } from './page.js';
import { refreshRows } from './queue.js';

let base;
let words;
// What was done, the last step last, with the requests that take it back.
const done = [];
// One step after the other, so that what is undone is what was done just before.
let turn = Promise.resolve();
const inTurn = (step) => (turn = turn.then(step, step));
/** The answer about something that is not there any more. */
const NOT_THERE = {};
/** The answer to what the server will not do. */
const REFUSED = {};

/** The stretch that is chosen, in code points, as the page's fields have it: `start-end`; null where none is. */
export function chosen() {
  const value = (name) => document.querySelector(`.codebook [name=${name}]`)?.value ?? '';
  return value('start') === '' ? null : `${value('start')}-${value('end')}`;
}

async function post(rest, fields) {
  const response = await fetch(`${base}/${rest}`, { method: 'POST', body: new URLSearchParams(fields) });
  const isJson = (response.headers.get('content-type') ?? '').includes('json');
  if (response.redirected || !isJson) throw new Error(String(response.status));
  return { ok: response.ok, body: await response.json() };
}

/**
 * What the server answers; null where it did nothing, which is said. `missing` stands for a thing that is not there,
 * `refused` for what the server will not do the next time either.
 */
async function send(rest, fields, missing = null, refused = null) {
  try {
    const { ok, body } = await post(rest, fields);
    if (ok) return body;
    say(body.problem);
    return refused;
  } catch (error) {
    if (missing && error.message === '404') return missing;
    say(words.unsent);
  }
  return null;
}

/** Puts a code on the words of a passage that `fields` name; null where that failed. */
async function put(id, fields) {
  const saved = await send(`${id}/codings.json`, fields);
  // What had been there before is not this step's to take off again.
  const undo = (saved?.created ?? []).map((coding) => [`${id}/uncode.json`, { coding }]);
  if (undo.length > 0) done.push({ id, undo });
  return saved;
}

async function showPut(id, fields, label, { saved, had }) {
  if (saved.code) await refreshCodes();
  // Other words may be chosen by now: they stay chosen.
  await redraw(id, () => chosen() && chosen() !== had);
  const whole = fields.some(([name]) => name === 'whole');
  say(`${whole ? words.codedWhole : words.coded}: ${label || saved.code?.name || ''}`);
}

async function remove(id, coding) {
  const removed = await send(`${id}/uncode.json`, { coding });
  if (!removed) return null;
  const { code, start, end } = removed.coding;
  done.push({ id, undo: [[`${id}/codings.json`, { code, start, end }]] });
  return removed;
}

/** Takes the last step back, as far as the server does it; null where there is none. */
async function takeBack() {
  const last = done.at(-1);
  if (!last) return null;
  let [taken, refused] = [0, false];
  while (last.undo.length > 0) {
    const [rest, fields] = last.undo[0];
    const answer = await send(rest, fields, NOT_THERE, REFUSED);
    // What the server could not do stays, to be tried again; what it refuses must not keep earlier steps back.
    if (!answer) break;
    refused ||= answer === REFUSED;
    if (answer !== NOT_THERE && answer !== REFUSED) taken += 1;
    last.undo.shift();
  }
  const isOver = last.undo.length === 0;
  if (isOver) done.pop();
  return { id: last.id, taken, isSaid: !isOver || refused };
}

/** Undoes the last step, and says so if it is undone. */
export async function undo() {
  const last = await inTurn(takeBack);
  if (!last) return say(words.nothingToUndo);
  const { id, taken, isSaid } = last;
  if (taken > 0) {
    forget();
    if (passage() === id) await refresh();
    else await open(id);
    refreshRows([id]);
  }
  if (!isSaid) say(taken > 0 ? words.undone : (words.nothingLeft ?? words.nothingToUndo));
}

async function redraw(id, isBusy) {
  if (passage() === id) await refresh(isBusy);
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
  const from = Number(chosen()?.split('-')[0] ?? -1);
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
    const id = passage();
    if (rest === 'uncode') {
      const name = event.submitter.closest('li').querySelector('bdi').textContent;
      takeOff(id, event.submitter.value, name);
      return;
    }
    const names = fields.map(([name]) => name);
    const where = ['start', 'sentence', 'whole'].some((name) => names.includes(name));
    // Nothing chosen means all of it, as most answers are short. Undoing is one key.
    if (!where && form.closest('.codebook')) fields.push(['whole', '1']);
    const typed = fields.find(([name]) => name === 'name')?.[1];
    putOn(id, form, fields, label || typed);
  });
}

async function putOn(id, form, fields, label) {
  const had = chosen();
  const saved = await inTurn(() => put(id, fields));
  if (!saved) return;
  const name = form.querySelector('#new');
  if (name) name.value = '';
  if (form.matches('form.form')) forgetTyped(id, form);
  await showPut(id, fields, label, { saved, had });
}

async function takeOff(id, coding, label) {
  const removed = await inTurn(() => remove(id, coding));
  if (!removed) return;
  await redraw(id);
  say(`${words.removed}: ${label}`);
}
