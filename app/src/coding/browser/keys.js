// One key for each step of coding. Keys can be switched off, for those who speak to their computer.
import { choose, chooseNextSentence, chooseWhole, undo } from './coding.js';
import { go } from './page.js';

const STORED = 'harken-words-keys';
const typing = 'input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable]';

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

export function startKeys(root) {
  const help = document.querySelector('#keys');
  const on = document.querySelector('#keys-on');
  help.hidden = false;
  on.checked = localStorage.getItem(STORED) !== 'off';
  on.addEventListener('change', () => localStorage.setItem(STORED, on.checked ? 'on' : 'off'));

  // In the box that narrows the codes, Enter puts the first that is left.
  root.addEventListener('keydown', (event) => {
    if (event.target.id === 'find' && event.key === 'Enter') {
      event.preventDefault();
      press(seen('.codebook button.code')[0]);
      event.target.value = '';
      event.target.dispatchEvent(new Event('input', { bubbles: true }));
      event.target.blur();
    } else if (event.key === 'Escape' && event.target.closest(typing)) {
      event.target.blur();
    }
  });

  document.addEventListener('keydown', (event) => {
    if (!on.checked || event.ctrlKey || event.altKey || event.metaKey || event.target.closest?.(typing)) return;
    // The key itself, since with some layouts its character is not a digit.
    const digit = /^(?:Digit|Numpad)([1-9])$/.exec(event.code)?.[1];
    const listed = event.shiftKey ? '.suggested button' : '.codebook button.code';
    const step = digit ? () => press(seen(listed)[digit - 1]) : steps[event.key] ?? steps[event.key.toLowerCase()];
    if (!step) return;
    event.preventDefault();
    step();
  });
}
