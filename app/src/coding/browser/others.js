// What others do shows by itself. Words that somebody has chosen stay chosen meanwhile, and what they type stays typed.
import { refreshCodes } from './coding.js';
import { fetchPart, forget, passage, refreshIfLate, refreshLater } from './page.js';
import { refreshRows, reloadQueue } from './queue.js';

/** Asked again so long after the server was not reached, in milliseconds. */
const LATER = 4000;
const pause = (time) => new Promise((done) => setTimeout(done, time));

async function show(changes) {
  if (changes.all || changes.codes) await refreshCodes();
  if (changes.all || changes.queue) await reloadQueue();
  else if (changes.passages.length > 0) refreshRows(changes.passages);
  if (changes.passages.length > 0 || changes.all) forget();
  if (changes.all || changes.codes || changes.passages.includes(passage())) await refreshLater();
}

export async function startOthers() {
  for (const end of ['selectionchange', 'focusout']) document.addEventListener(end, () => setTimeout(refreshIfLate, 300));
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
