// The workbench without loading it anew: one passage follows another in its place. Each part is drawn by the server.
import { chosen, startCoding } from './coding.js';
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

let signedOut = false;

/** Something below the workbench's address, as text; whoever is signed out is taken to where they sign in. */
export async function fetchPart(rest) {
  const response = await fetch(`${base}/${rest}`, { headers: { accept: 'text/html' } });
  // Once only: they may have chosen to stay, to take along what they have typed.
  if (response.redirected && !signedOut) location.reload();
  signedOut ||= response.redirected;
  if (response.redirected || !response.ok) throw new Error(String(response.status));
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
// Whether the open passage has changed since it was drawn.
let late = false;
const listeners = [];
/** Calls back with the id of each passage that is opened. */
export const onOpen = (listener) => listeners.push(listener);

/** Opens a passage in the place of the one before. The one that is open is left as it is while `isBusy` says so. */
export async function open(id, { keep = false, focus = true, isBusy = () => false } = {}) {
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
  // Nothing is drawn under the hands of somebody.
  if (id === passage() && (isTyping() || isBusy())) {
    late = true;
    return;
  }
  if (!keep) history.pushState(null, '', `${base}/${id}${query()}`);
  put(html);
  if (focus) document.querySelector('#passage-title').focus({ preventScroll: true });
  if (!keep) reading().scrollIntoView({ block: 'nearest' });
  for (const listener of listeners) listener(id);
}

function put(html) {
  const parts = document.createElement('template');
  parts.innerHTML = html;
  for (const field of document.querySelectorAll('.codebook [name=start], .codebook [name=end]')) field.value = '';
  const stays = parts.content.getElementById('reading').dataset.passage === passage();
  const opened = new Set([...document.querySelectorAll('#about details[open]')].map(nameOfPart).filter(Boolean));
  keepTyped();
  for (const id of ['reading', 'about']) document.getElementById(id).replaceWith(parts.content.getElementById(id));
  for (const part of document.querySelectorAll('#about details')) {
    // Whoever codes without selecting does so on the next passage too; what else is open belongs to one passage.
    if (part.id || stays) part.open ||= opened.has(nameOfPart(part));
  }
  putTypedBack();
  // An island that watches the selection hears that no words are chosen any more.
  getSelection().removeAllRanges();
  document.dispatchEvent(new Event('selectionchange'));
  prefetch();
}

function prefetch() {
  const { next } = reading().dataset;
  if (next) setTimeout(() => fetchPassage(next).catch(() => {}), 50);
}

// Forms beside the passage that somebody types into: they are sent when their button is pressed, and not before.
const forms = () => [...document.querySelectorAll('#about form.form')];
const fieldsOf = (form) => [...form.querySelectorAll('input:not([type=hidden]), textarea, select')];
const isTick = (field) => field.matches('[type=checkbox], [type=radio]');
const isTyping = () => forms().some((form) => fieldsOf(form).some((field) => field === document.activeElement && !isTick(field)));
const nameOfForm = (form) => new URL(form.action).pathname;
const nameOfField = (field) => (isTick(field) ? `${field.name}=${field.value}` : field.name);

/** A part that can be opened, by its id or by its form; null where it has neither. */
function nameOfPart(part) {
  const form = part.querySelector('form.form');
  return part.id || (form && nameOfForm(form));
}

function isEdited(field) {
  if (isTick(field)) return field.checked !== field.defaultChecked;
  if (!field.matches('select')) return field.value !== field.defaultValue;
  const options = [...field.options];
  const given = options.find((option) => option.defaultSelected) ?? options[0];
  return field.value !== (given?.value ?? '');
}

// What was typed and not sent: by passage, then by form. In memory alone, since it speaks of families' words.
const typed = new Map();

/** Remembers what is typed about the open passage. A form is remembered as a whole: a text belongs to its language. */
function keepTyped() {
  const edited = forms().filter((form) => fieldsOf(form).some(isEdited));
  const kept = edited.map((form) => {
    const fields = fieldsOf(form).map((field) => [nameOfField(field), isTick(field) ? field.checked : field.value]);
    return [nameOfForm(form), { fields: new Map(fields), open: form.closest('details')?.open }];
  });
  typed.set(passage(), new Map(kept));
}

function putTypedBack() {
  for (const form of forms()) {
    const kept = typed.get(passage())?.get(nameOfForm(form));
    if (kept) fillIn(form, kept);
  }
}

function fillIn(form, { fields, open }) {
  for (const field of fieldsOf(form)) {
    const value = fields.get(nameOfField(field));
    if (value === undefined) continue;
    if (isTick(field)) field.checked = value;
    // A code that was chosen may be gone meanwhile.
    else if (!field.matches('select') || [...field.options].some((option) => option.value === value)) field.value = value;
  }
  const part = form.closest('details');
  if (part) part.open ||= open;
}

/** What stood in a form about this passage has been sent. The form may have been drawn anew meanwhile. */
export function forgetTyped(id, form) {
  const name = nameOfForm(form);
  typed.get(id)?.delete(name);
  if (passage() !== id) return;
  const here = forms().find((other) => nameOfForm(other) === name);
  here?.reset();
  if (here?.contains(document.activeElement)) document.activeElement.blur();
}

/** Draws the open passage anew, as it is now; where somebody types about it or `isBusy`, as soon as they are done. */
export async function refresh(isBusy) {
  forget();
  late = false;
  const id = passage();
  // Somebody is on the way to another passage: that one comes as it is now.
  if (wanted !== id) return;
  await open(id, { keep: true, focus: false, isBusy });
}

/** Draws the open passage anew once nobody is in the middle of something. */
export async function refreshLater() {
  late = true;
  await refreshIfLate();
}

/** Whether somebody is choosing words just now. What is chosen is told a moment after it was. */
function isChoosing() {
  const { isCollapsed, anchorNode } = getSelection();
  const text = document.querySelector('#text');
  return text.matches(':active') || (!isCollapsed && text.contains(anchorNode));
}

/** Draws what had to wait, if nobody is in the middle of something any more. */
export async function refreshIfLate() {
  const isBusy = () => chosen() || isChoosing() || document.activeElement?.closest('#about form');
  if (late && !isBusy()) await refresh(isBusy);
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

// A translation that the server gave back, to be put right, has not been sent either.
for (const field of document.querySelectorAll('#about form.form textarea')) {
  const { value } = field;
  if (!value.trim()) continue;
  field.defaultValue = '';
  field.value = value;
}

startCoding(root, words, base);
startKeys(root);
startQueue();
startOthers();
prefetch();

/** Lets whoever keeps a memo come back to the words as they were looked for. */
function sendQuery(form) {
  const field = form.querySelector('[name=from]') ?? form.appendChild(document.createElement('input'));
  Object.assign(field, { type: 'hidden', name: 'from', value: query() });
}

// The form that is on its way, with which the page leaves.
let sending = null;
root.addEventListener('submit', (event) => {
  if (event.defaultPrevented) return;
  sending = event.target;
  if (sending.querySelector('[name=about]')) sendQuery(sending);
});

// Whoever leaves with something unsent, about this passage or one before, is asked by the browser.
addEventListener('beforeunload', (event) => {
  keepTyped();
  if (sending) typed.get(passage()).delete(nameOfForm(sending));
  sending = null;
  if ([...typed.values()].some((kept) => kept.size > 0)) event.preventDefault();
});
