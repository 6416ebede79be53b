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

function compare(one, other) {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/**
 * Revisions to forget where these seats are erased: theirs, and all of the lines that now are theirs.
 * @param {Iterable<Revision>} revisions
 * @param {string[]} seats
 * @returns {Revision[]}
 */
export function ofSeats(revisions, seats) {
  const all = [...revisions];
  const erased = new Set(seats);
  const bases = new Set(all.map((one) => one.base));
  const lines = new Set(all.filter((one) => !bases.has(one.id) && erased.has(one.seat)).map((one) => one.line));
  return all.filter((one) => erased.has(one.seat) || lines.has(one.line));
}

/** A random id as the server makes them. */
export function randomId() {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
