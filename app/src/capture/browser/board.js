// The lines on the screen. Only what has changed is drawn again: the five-hundredth line must not slow the next letter.

/** A session lasts a week at the most, in seconds: the server takes no more. */
const MOST_SECONDS = 7 * 24 * 3600;
/** Lines stand in lists of so many: the browser looks at one list after another, and lays out those in sight. */
const CHUNK = 50;

/**
 * @param {HTMLElement} board where the lists of lines stand
 * @param {HTMLElement} none shown while there are no lines
 * @param {object} words
 * @param {{ change: (id: string) => void, takeBack: (id: string) => void }} acts
 */
export function startBoard(board, none, words, acts) {
  const drawn = new Map();
  board.replaceChildren();
  board.addEventListener('click', (event) => {
    const button = event.target.closest('button[data-act]');
    if (button) acts[button.dataset.act](button.closest('li').dataset.id);
  });

  /**
   * Shows these lines in this order. `marks` tells of each what stands beside it: problems, not sent yet. `may` tells
   * which acts there are for it now.
   */
  return function show(lines, marks, may) {
    const counts = new Map();
    for (const { line } of lines) counts.set(line, (counts.get(line) ?? 0) + 1);
    const atEnd = innerHeight + scrollY >= document.body.scrollHeight - 80;
    const ids = new Set(lines.map(({ id }) => id));
    for (const [id, { row }] of drawn) {
      if (ids.has(id)) continue;
      row.remove();
      drawn.delete(id);
    }
    for (const [at, line] of lines.entries()) {
      const mark = [marks(line), counts.get(line.line) > 1 ? words.twoVersions : ''].filter(Boolean).join(' ');
      let item = drawn.get(line.id);
      if (!item) {
        item = draw(line, words);
        drawn.set(line.id, item);
      }
      if (item.mark.textContent !== mark) item.mark.textContent = mark;
      for (const button of item.buttons) {
        const gone = !may(button.dataset.act, line);
        if (button.hidden !== gone) button.hidden = gone;
      }
      if (at % CHUNK === 0 && !board.children[at / CHUNK]) board.append(element('ol', {}));
      const list = board.children[Math.floor(at / CHUNK)];
      const there = list.children[at % CHUNK];
      if (there !== item.row) list.insertBefore(item.row, there ?? null);
    }
    while (board.lastElementChild?.childElementCount === 0) board.lastElementChild.remove();
    none.hidden = lines.length > 0;
    if (atEnd && lines.length > 0) board.lastElementChild.lastElementChild.scrollIntoView({ block: 'nearest' });
  };
}

function draw(line, words) {
  const language = words.languages[line.language];
  const text = element('p', { lang: line.language, dir: language?.dir ?? 'auto' }, line.text);
  const by = element('p', { class: 'by' });
  if (line.seat) by.append(element('b', {}, line.seat), ' · ');
  by.append(words.kinds[line.kind] ?? line.kind, ' · ');
  by.append(element('bdi', { lang: line.language }, language?.name ?? line.language));
  if (line.interpreted) by.append(` · ${words.interpreted}`);
  if (line.second >= 0) by.append(` · ${clock(line.second)}`);
  const mark = element('p', { class: 'mark' });
  const buttons = [['change', words.change], ['takeBack', words.takeBack]].map(([act, label]) =>
    element('button', { type: 'button', class: 'quiet small', 'data-act': act }, label),
  );
  return { row: element('li', { 'data-id': line.id }, text, by, mark, ...buttons), mark, buttons };
}

/**
 * The session's clock. It counts on from what the server says, or else from what the lines say: the device's own clock
 * may be wrong, and one that slept through the break is put right by the next answer.
 * @param {HTMLElement} face where it is shown
 * @param {number} known the highest second anything is known of
 * @param {number} given the highest second this device has given to a line: it never runs back behind it
 */
export function startClock(face, known, given) {
  const counted = () => performance.now() / 1000;
  let begun = known - counted();
  let wasHeard = false;
  const now = () => Math.max(given, Math.floor(begun + counted()));
  const tick = () => (face.textContent = clock(now()));
  tick();
  setInterval(tick, 1000);
  return {
    now,
    /** The second for a line that begins now; -1 where it would tell nothing. */
    give() {
      const second = now();
      if (second > MOST_SECONDS) return -1;
      given = second;
      return second;
    },
    /** Takes in how long ago the server says the session began; null where it does not know. */
    hear(seconds) {
      if (!Number.isFinite(seconds)) return;
      // Every answer is a little late and cut to whole seconds, so of several the greatest is nearest.
      const heard = seconds - counted();
      begun = wasHeard ? Math.max(begun, heard) : heard;
      wasHeard = true;
      tick();
    },
  };
}

/** Seconds as a clock shows them. */
export function clock(seconds) {
  const two = (number) => String(number).padStart(2, '0');
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const rest = two(Math.floor(seconds) % 60);
  return hours > 0 ? `${hours}:${two(minutes)}:${rest}` : `${minutes}:${rest}`;
}

function element(name, attributes, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}
