// One key for each step of coding. Keys can be switched off, for those who speak to their computer.
import { choose, chooseNextSentence, chooseWhole, undo } from './coding.js';
import { go } from './page.js';

const STORED = 'harken-words-keys';
const typing = 'input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable]';

// Codes that only hold a code that fits are there to be read, not to be put.
const codes = '.codebook button.code:not([data-around])';
const seen = (selector) => [...document.querySelectorAll(selector)].filter((found) => !found.closest('[hidden]'));
const press = (button) => button?.click();
const focus = (selector) => {
  const field = document.querySelector(selector);
  field?.focus();
  field?.select?.();
};

const steps = {
  n: () => go('next'),
  j: () => go('next'),
  p: () => go('before'),
  k: () => go('before'),
  a: () => press(seen('.suggested button')[0]),
  f: () => focus('#find'),
  s: chooseNextSentence,
  w: chooseWhole,
  u: undo,
  '/': () => focus('#f-q'),
  '?': () => {
    const keys = document.querySelector('#keys');
    keys.open = !keys.open;
  },
  Escape: () => choose(0, 0),
};

/** The step that a key stands for: by what it writes or, where a keyboard writes another script, by where it lies. */
function findStep({ key, code, shiftKey }) {
  const written = /^[a-z]$/i.test(key) ? key.toLowerCase() : key;
  if (Object.hasOwn(steps, written)) return steps[written];
  const letter = /^Key([A-Z])$/.exec(code)?.[1];
  if (letter && !/^[a-z]$/i.test(key)) return steps[letter.toLowerCase()];
  // Signs lie elsewhere on many Latin keyboards, which can write them: “-” is no “/”.
  const isForeign = /^[^\x00-\x7f]+$/.test(key);
  return code === 'Slash' && isForeign ? steps[shiftKey ? '?' : '/'] : undefined;
}

/** Puts the code that was looked for: the one of that very name, else the first whose name holds it. */
function putFound(field) {
  const wanted = field.value.trim().toLowerCase();
  const found = wanted === '' ? [] : seen(codes);
  const nameOf = (button) => button.querySelector('bdi').textContent.trim().toLowerCase();
  const code = found.find((button) => nameOf(button) === wanted) ?? found[0];
  if (!code) return;
  press(code);
  field.value = '';
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.blur();
}

export function startKeys(root) {
  const help = document.querySelector('#keys');
  const on = document.querySelector('#keys-on');
  help.hidden = false;
  on.checked = localStorage.getItem(STORED) !== 'off';
  on.addEventListener('change', () => localStorage.setItem(STORED, on.checked ? 'on' : 'off'));

  root.addEventListener('keydown', (event) => {
    // What is still being composed, as syllables of many scripts are, is no name yet: Enter settles it.
    if (event.isComposing) return;
    if (event.target.id === 'find' && event.key === 'Enter') {
      event.preventDefault();
      putFound(event.target);
    } else if (event.key === 'Escape' && event.target.closest(typing)) {
      event.target.blur();
    }
  });

  document.addEventListener('keydown', (event) => {
    if (!on.checked || event.ctrlKey || event.altKey || event.metaKey || event.target.closest?.(typing)) return;
    // The key itself, since with some layouts its character is not a digit.
    const digit = /^(?:Digit|Numpad)([1-9])$/.exec(event.code)?.[1];
    const listed = event.shiftKey ? '.suggested button' : codes;
    const step = digit ? () => press(seen(listed)[digit - 1]) : findStep(event);
    if (!step) return;
    event.preventDefault();
    step();
  });
}
