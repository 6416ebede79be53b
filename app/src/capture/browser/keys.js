// One key for each choice around a line, held together with Alt, so that none clashes with typing.

/**
 * Has keys choose.
 * @param {HTMLFormElement} form the choices; `data-key` names the key of one
 * @param {() => void} chosen told after each
 */
export function startKeys(form, chosen) {
  const { prompt, language } = form.elements;
  const act = {
    9: () => (language.selectedIndex = (language.selectedIndex + 1) % language.length),
    ArrowDown: () => (prompt.selectedIndex = Math.min(prompt.selectedIndex + 1, prompt.length - 1)),
    ArrowUp: () => (prompt.selectedIndex = Math.max(prompt.selectedIndex - 1, 0)),
  };
  document.addEventListener('keydown', (event) => {
    if (!event.altKey || event.ctrlKey || event.metaKey) return;
    const key = shortcutOf(event);
    const choice = form.querySelector(`[data-key="${CSS.escape(key)}"]`);
    if (choice) choose(choice);
    else if (Object.hasOwn(act, key)) act[key]();
    else return;
    event.preventDefault();
    chosen();
  });
}

/** Nobody chooses what they cannot see: what was folded away opens. */
function choose(choice) {
  choice.checked = choice.type === 'radio' || !choice.checked;
  const folded = choice.closest('details');
  if (folded) folded.open = true;
}

/** The key by the letter on it, which layouts put in different places; by its place where that is no letter we use. */
function shortcutOf({ key, code, shiftKey }) {
  const name = /^[a-z0-9]$/i.test(key) ? key.toUpperCase() : code.replace(/^(Key|Digit|Numpad)/, '');
  // A capital letter chooses the same seat.
  return shiftKey && /^[0-9]$/.test(name) ? `Shift+${name}` : name;
}
