// What counts of the revisions: the rule of `capture::lines`, in the browser.

/**
 * @typedef {object} Revision a line at one of its savings; see `capture::Revision`
 * @property {string} id
 * @property {string} line
 * @property {string | null} base
 * @property {number} place
 * @property {number} counter
 * @property {string} device
 * @property {string} seat
 * @property {string} text
 * @property {boolean} removed
 */

/**
 * The revisions that stand: those no other was made from, in the order of the lines.
 * @param {Iterable<Revision>} revisions
 * @returns {Revision[]}
 */
export function standing(revisions) {
  // By id, since a revision may have come twice.
  const all = [...new Map([...revisions].map((one) => [one.id, one])).values()];
  const bases = new Set(all.map((one) => one.base));
  const ids = new Set(all.map((one) => one.id));
  // Where the one between has been erased, what its device had written before it stays in the past.
  const holes = new Map();
  for (const one of all) {
    const key = `${one.line} ${one.device}`;
    if (one.base && !ids.has(one.base)) holes.set(key, Math.max(holes.get(key) ?? 0, one.counter));
  }
  return all
    .filter((one) => !one.removed && !bases.has(one.id) && one.counter >= (holes.get(`${one.line} ${one.device}`) ?? 0))
    .sort(inOrder);
}

/** Where revisions stand among one another. */
export function inOrder(one, other) {
  return (
    one.place - other.place ||
    compare(one.line, other.line) ||
    one.counter - other.counter ||
    compare(one.id, other.id)
  );
}

/**
 * In which order revisions are sent after closing: lines as they stand, and of each the newest first, so that nothing
 * that was changed afterwards becomes a passage on the way.
 */
export function newestFirst(one, other) {
  return one.place - other.place || compare(one.line, other.line) || other.counter - one.counter;
}

function compare(one, other) {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/**
 * Revisions to forget: what erased seats said, with all of the lines that now are theirs; erased lines, of which a device
 * may know only what was written before they had a seat; and what the server answered is erased.
 * @param {Iterable<Revision>} revisions
 * @param {{ seats: string[], lines?: string[], ids?: Iterable<string> }} erased
 * @returns {Revision[]}
 */
export function ofErased(revisions, { seats, lines = [], ids = [] }) {
  const [erased, gone, named] = [new Set(seats), new Set(lines), new Set(ids)];
  if (erased.size + gone.size + named.size === 0) return [];
  const all = [...revisions];
  const bases = new Set(all.map((one) => one.base));
  for (const one of all) if (!bases.has(one.id) && erased.has(one.seat)) gone.add(one.line);
  return all.filter((one) => erased.has(one.seat) || gone.has(one.line) || named.has(one.id));
}

/**
 * Refused revisions that need nothing any more: the server has taken one that was made from them.
 * @param {Map<string, Revision>} revisions
 * @param {{ size: number, has: (id: string) => boolean }} refused
 * @param {(revision: Revision) => boolean} isTaken
 * @returns {Revision[]}
 */
export function ofSettled(revisions, refused, isTaken) {
  if (refused.size === 0) return [];
  const seen = new Set();
  for (const one of revisions.values()) {
    let base = isTaken(one) ? revisions.get(one.base) : undefined;
    while (base && !seen.has(base)) {
      seen.add(base);
      base = revisions.get(base.base);
    }
  }
  return [...seen].filter((one) => refused.has(one.id));
}

/** Text without halves of characters, which some keyboards leave behind: no server reads them. */
export function wellFormed(text) {
  return text.toWellFormed?.() ?? text.replace(/\p{Surrogate}/gu, '\uFFFD');
}

/** A random id as the server makes them. */
export function randomId() {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
