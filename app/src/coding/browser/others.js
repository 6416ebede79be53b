// What others do shows by itself. Words that somebody has chosen stay chosen meanwhile.
import { chosen, refreshCodes } from './coding.js';
import { fetchPart, forget, passage, refresh } from './page.js';
import { refreshRows, reloadQueue } from './queue.js';

/** Asked again so long after the server was not reached, in milliseconds. */
const LATER = 4000;
const pause = (time) => new Promise((done) => setTimeout(done, time));

let stale = false;

async function show(changes) {
  if (changes.all || changes.codes) await refreshCodes();
  if (changes.all || changes.queue) await reloadQueue();
  else if (changes.passages.length > 0) refreshRows(changes.passages);
  if (changes.passages.length > 0 || changes.all) forget();
  stale ||= changes.all || changes.codes || changes.passages.includes(passage());
  await showHere();
}

/** Draws the passage anew once nobody is in the middle of something. */
async function showHere() {
  const busy = chosen() || document.activeElement?.closest('#about form');
  if (!stale || busy) return;
  stale = false;
  await refresh();
}

export async function startOthers() {
  document.addEventListener('selectionchange', () => setTimeout(showHere, 300));
  let since = '';
  for (;;) {
    try {
      const changes = JSON.parse(await fetchPart(`changes.json${since && `?since=${since}`}`));
      if (since !== '') await show(changes);
      since = changes.change;
    } catch {
      await pause(LATER);
    }
    // Nobody looks: the server is asked again when somebody does.
    while (document.hidden) await pause(500);
  }
}
