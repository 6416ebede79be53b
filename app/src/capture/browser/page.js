// Writing down what is said, with or without a network. Without this script the form posts line by line.
import { startBoard, startClock } from './board.js';
import { NO_ACCESS, NO_NETWORK, startExchange } from './exchange.js';
import { startKeys } from './keys.js';
import { newestFirst, ofErased, ofSettled, randomId, standing, wellFormed } from './lines.js';
import { openLocker } from './locker.js';

const FILES = ['page', 'board', 'keys', 'lines', 'locker', 'exchange'].map((file) => `/assets/capture/${file}.js`);
/** A pause in typing this long saves what is typed, in milliseconds. */
const PAUSE = 700;
const SHORTEST_PIN = 6;

const root = document.getElementById('capture');
const words = JSON.parse(root.dataset.words);
const { session, address } = root.dataset;
const part = (id) => document.getElementById(id);
const [form, box] = [part('line'), part('text')];

// Without these the form posts line by line, and nothing is kept here.
if (globalThis.indexedDB && globalThis.crypto?.subtle && navigator.serviceWorker) {
  const locker = await openLocker(session);
  if (root.dataset.closed && (await locker.countUnsent()) === 0) await putAway(locker);
  else {
    await askPin(locker);
    await begin(locker);
  }
}

/** The session is over and the server has all: nothing stays here. */
async function putAway(locker) {
  await locker.empty();
  if ((await locker.countUnsent()) > 0) return;
  const registered = await navigator.serviceWorker.getRegistration(location.pathname);
  registered?.active?.postMessage({ forget: location.pathname });
  await registered?.unregister();
}

/** Waits for the right PIN. */
async function askPin(locker) {
  const [dialog, field, problem, forget] = ['pin', 'pin-field', 'pin-problem', 'pin-forget'].map(part);
  const isNew = await locker.isNew();
  part('pin-new').hidden = !isNew;
  part('pin-known').hidden = isNew;
  forget.hidden = isNew;
  const say = (text) => {
    problem.hidden = false;
    problem.textContent = text;
    field.setAttribute('aria-invalid', 'true');
    field.select();
  };
  dialog.addEventListener('cancel', (event) => event.preventDefault());
  forget.onclick = async () => {
    if (!confirm(`${words.pinForgetSure}\n${words.onlyHere}: ${await locker.countUnsent()}`)) return;
    await locker.clear();
    location.reload();
  };
  dialog.showModal();
  await new Promise((done) => {
    part('pin-form').onsubmit = async (event) => {
      event.preventDefault();
      if ([...field.value].length < SHORTEST_PIN) return say(words.pinShort);
      if (!(await locker.unlock(field.value))) return say(words.pinWrong);
      field.value = '';
      done();
    };
  });
  dialog.close();
}

async function begin(locker) {
  const revisions = new Map();
  const unsent = new Map();
  /** Why the server refused a revision, by its id. */
  const refused = new Map();
  /** Revisions that the store must still forget. */
  const forgetting = new Set();
  const known = await locker.note('device');
  const device = known ?? randomId();
  let cursor = (await locker.note('cursor')) ?? 0;
  let counter = 0;
  let closed = Boolean(root.dataset.closed);
  /** Of which revisions somebody has said that they may come after closing: of those there were, and of no later ones. */
  const late = new Set();
  let full = false;
  let how = navigator.onLine ? null : NO_NETWORK;
  /** The line that is being typed: its name and place, and the revision the next one is made from. */
  let current = null;
  /** What was chosen for the next line when somebody went back to an earlier one. */
  let chosenBefore = null;
  /** Writing to the store goes one after another, so that nothing overtakes. */
  let writing = Promise.resolve();
  let drawing = false;
  let pausing;
  const hint = part('text-hint').textContent;

  if (!known) await store(() => locker.keep([], true, { device }));
  for (const { revision, sent } of await locker.list()) remember(revision, sent);

  const show = startBoard(part('lines'), part('no-lines'), words, { change, takeBack });
  const time = await startTime();
  for (const id of ['standing', 'device', 'keys', 'new-line']) part(id).hidden = false;
  draw();

  /** The clock goes on from the highest second that the lines or this device's last notes tell of. */
  async function startTime() {
    const highest = (lines) => lines.reduce((most, { second }) => Math.max(most, second), 0);
    const all = [...revisions.values()];
    const noted = (await locker.note('second')) ?? 0;
    return startClock(part('clock'), Math.max(noted, highest(all)), highest(all.filter((one) => one.device === device)));
  }

  function remember(revision, sent) {
    revisions.set(revision.id, revision);
    counter = Math.max(counter, revision.counter, revision.place);
    if (sent) unsent.delete(revision.id);
    else unsent.set(revision.id, revision);
  }

  /** Lets go of revisions here, and has the store do so with its next writing. */
  function forget(gone) {
    for (const { id } of gone) {
      revisions.delete(id);
      unsent.delete(id);
      refused.delete(id);
      late.delete(id);
      forgetting.add(id);
    }
  }

  /** Draws at most once a frame: letters come first. */
  function draw() {
    if (drawing) return;
    drawing = true;
    requestAnimationFrame(() => {
      drawing = false;
      show(standing(revisions.values()), markOf, may);
      tell();
    });
  }

  /** What stands beside a line: why the server refused it, or that a closed session did not get it. */
  function markOf({ id }) {
    if (refused.has(id)) return `${words.refused} (${refused.get(id)})`;
    return closed && unsent.has(id) ? words.onlyHere : '';
  }

  /** Of a closed session only what came to nobody yet can still be left out, and changed where the form is still there. */
  function may(act, { id }) {
    return !closed || (unsent.has(id) && (act === 'takeBack' || !form.hidden));
  }

  function tell() {
    part('late').hidden = !closed || [...unsent.keys()].every((id) => late.has(id));
    const count = new Set([...unsent.values()].map((one) => one.line)).size;
    part('kept').textContent = count === 0 ? words.allKept : `${words.onlyHere}: ${count}`;
    part('kept').className = `status ${count === 0 ? 'fine' : 'todo'}`;
    const alerts = [full && words.full, closed && words.closed, how && words[how]].filter(Boolean);
    const said = alerts.join('\n');
    if (part('alerts').dataset.said !== said) {
      part('alerts').dataset.said = said;
      part('alerts').replaceChildren(...alerts.map(notice));
    }
  }

  /** Keeps what is typed, where it differs from what was kept of it. Says whether it could: a line may be too long. */
  function save(isDone = false) {
    clearTimeout(pausing);
    const text = wellFormed(box.value.replaceAll('\r\n', '\n')).trim();
    const tooLong = [...text].length > words.longest;
    part('text-hint').textContent = tooLong ? words.lineLong : hint;
    if (tooLong) return false;
    const base = current && revisions.get(current.base);
    if (text) write(text, base);
    else if (base && !base.removed) current.base = retract(base.id);
    if (isDone) {
      leave();
      box.focus();
    }
    return true;
  }

  function write(text, base) {
    const typed = choices();
    const isSame = (key) => String(base[key]) === String(typed[key]);
    if (base && !base.removed && base.text === text && Object.keys(typed).every(isSame)) return;
    counter += 1;
    current ??= { line: randomId(), place: counter, base: null };
    current.base = letGo(current.base);
    const revision = {
      id: randomId(),
      line: current.line,
      base: current.base,
      place: current.place,
      counter,
      device,
      ...typed,
      second: base?.second ?? time.give(),
      text,
      removed: false,
    };
    current.base = revision.id;
    keep([revision], false);
  }

  /**
   * Takes a line back.
   * @returns {string | null} the revision to go on from; null where none but this device had the line
   */
  function retract(id) {
    const line = revisions.get(letGo(id));
    draw();
    // What has become a passage cannot be taken back: only what was not sent of it is let go.
    const isPassage = line && closed && !unsent.has(line.id);
    if (!line || line.removed || isPassage) {
      forgetStored();
      return isPassage ? line.id : null;
    }
    counter += 1;
    const back = { ...line, id: randomId(), base: line.id, counter, device, removed: true };
    keep([back], false);
    return back.id;
  }

  /**
   * Lets go of a revision that only this device will ever have, and of such before it: another comes in its place, and
   * made from one that was refused it would hang in the air for everybody else.
   * @returns {string | null} the one to go on from
   */
  function letGo(id) {
    const line = revisions.get(id);
    const isOnlyHere = line && (refused.has(id) || (closed && !late.has(id) && unsent.has(id)));
    if (!isOnlyHere) return id;
    forget([line]);
    return letGo(line.base);
  }

  /** A new line begins: what an earlier one had brought along is put back, and codes were for the one line only. */
  function leave() {
    clearTimeout(pausing);
    current = null;
    box.value = '';
    if (chosenBefore) choose(chosenBefore);
    chosenBefore = null;
    chooseTags([]);
  }

  /** Remembers, shows, stores, and sends. */
  async function keep(made, sent) {
    for (const revision of made) remember(revision, sent);
    draw();
    await store(() => locker.keep(made, sent, { device, second: time.now() }));
    forgetStored();
    // Not waited for: an exchange waits for the store itself.
    if (!sent) exchange();
  }

  /** Writes to the store. Where that fails, it is said, and everything goes on in memory. */
  function store(write) {
    writing = writing.then(write).catch(() => {
      full = true;
      tell();
    });
    return writing;
  }

  /** What could not be forgotten today is tried again with the next answer. */
  function forgetStored() {
    if (forgetting.size === 0) return writing;
    return store(async () => {
      const ids = [...forgetting];
      await locker.forget(ids);
      for (const id of ids) forgetting.delete(id);
    });
  }

  function choices() {
    const data = new FormData(form);
    return {
      prompt: Number(data.get('prompt')),
      seat: data.get('seat') ?? '',
      kind: data.get('kind'),
      language: data.get('language'),
      interpreted: data.has('interpreted'),
      tags: data.getAll('tags'),
    };
  }

  function choose(line) {
    form.elements.prompt.value = line.prompt;
    form.elements.language.value = line.language;
    form.elements.interpreted.checked = line.interpreted;
    choosePill('kind', line.kind);
    choosePill('seat', line.seat);
    chooseTags(line.tags);
  }

  /** Chooses one of a row; the first where there is none such any more, as with a seat that was erased. */
  function choosePill(name, value) {
    const pills = [...form.querySelectorAll(`[name=${name}]`)];
    (pills.find((pill) => pill.value === value) ?? pills[0]).checked = true;
  }

  function chooseTags(tags) {
    for (const tag of form.querySelectorAll('[name=tags]')) tag.checked = tags.includes(tag.value);
  }

  function change(id) {
    // Somebody who wants to change the very line they are at is there already.
    if (current?.base === id) return box.focus();
    if (!save(true)) return box.focus();
    const line = revisions.get(id);
    if (!line) return;
    chosenBefore = choices();
    current = { line: line.line, place: line.place, base: line.id };
    choose(line);
    box.value = line.text;
    box.focus();
  }

  function takeBack(id) {
    if (current?.base === id) leave();
    retract(id);
  }

  box.addEventListener('input', () => {
    clearTimeout(pausing);
    pausing = setTimeout(save, PAUSE);
  });
  form.addEventListener('change', (event) => event.target !== box && current && save());
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    save(true);
  });
  part('new-line').onclick = () => save(true);
  box.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    save(true);
  });
  startKeys(form, () => current && save());
  // Closing the page in the middle of a word: what is typed is stored, and what only this device has is told.
  addEventListener('pagehide', () => save());
  addEventListener('beforeunload', (event) => {
    save();
    if (unsent.size > 0) event.preventDefault();
  });

  const exchange = startExchange(`${address}/lines`, {
    unsent() {
      if (how === NO_ACCESS) return [];
      const waiting = [...unsent.values()].filter((one) => !refused.has(one.id));
      return closed ? waiting.filter((one) => late.has(one.id)).sort(newestFirst) : waiting;
    },
    late: () => late.size > 0,
    cursor: () => cursor,
    heard,
    refuse(revision, reason) {
      refused.set(revision.id, reason);
      draw();
    },
    standing(why) {
      how = why;
      tell();
    },
  });

  async function heard(answer, sent) {
    const wasClosed = closed;
    // What comes back as news has been taken, even where the answer that said so was lost.
    const taken = new Set(answer.news.map((one) => one.id).filter((id) => unsent.has(id)));
    const erased = [];
    for (const { id } of sent) {
      const outcome = answer.outcomes[id];
      if (outcome === 'kept' || outcome === 'known') taken.add(id);
      else if (outcome === 'erased') erased.push(id);
      else if (outcome !== 'closed' && revisions.has(id)) refused.set(id, outcome ?? '?');
    }
    for (const id of taken) {
      unsent.delete(id);
      refused.delete(id);
      late.delete(id);
    }
    const news = answer.news.filter((one) => !revisions.has(one.id));
    for (const revision of news) remember(revision, true);
    const lines = answer.erased_lines ?? [];
    forget(ofErased(revisions.values(), { seats: answer.erased, lines, ids: erased }));
    forget(ofSettled(revisions, refused, (one) => !unsent.has(one.id)));
    cursor = answer.cursor;
    closed = answer.closed;
    time.hear(answer.since_start);
    if (current && (lines.includes(current.line) || (current.base && !revisions.has(current.base)))) leave();
    for (const seat of answer.erased) takeSeatAway(seat);
    const isNews = taken.size + news.length + forgetting.size > 0;
    if (isNews || closed !== wasClosed) draw();
    else tell();
    // What a seat took with it in this very answer is not stored.
    if (isNews) await storeHeard([...taken], news.filter(({ id }) => revisions.has(id)));
    if (closed && unsent.size === 0) await putAway(locker);
  }

  /** What was erased goes first: it must go even where there is no room to write. */
  function storeHeard(taken, news) {
    forgetStored();
    store(() => locker.markSent(taken));
    // After a gap in the store, the next opening asks for everything since.
    return store(() => locker.keep(news, true, full ? {} : { cursor }));
  }

  function takeSeatAway(seat) {
    const pill = form.querySelector(`[name=seat][value="${CSS.escape(seat)}"]`);
    if (!pill) return;
    pill.closest('label').remove();
    if (!pill.checked) return;
    // What is being typed for the seat at this moment is of the same person.
    leave();
    if (!form.querySelector('[name=seat]:checked')) choosePill('seat', '');
  }

  part('export').onclick = () => {
    save();
    const text = JSON.stringify({ harken: 'lines', session, revisions: [...revisions.values()] });
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
    link.download = `harken-${session.slice(-6)}.json`;
    link.click();
    URL.revokeObjectURL(link.href);
  };
  part('late-send').onclick = () => {
    // What is typed from here on is another line, which nobody has said anything about.
    if (!save(true)) return;
    for (const id of unsent.keys()) late.add(id);
    tell();
    exchange();
  };
  part('import').onclick = () => part('import-file').click();
  part('import-file').onchange = async ({ target }) => {
    const found = await readSaved(target.files[0]);
    target.value = '';
    if (!found) return part('alerts').append(notice(words.importWrong));
    const missing = found.filter((one) => !revisions.has(one.id));
    await keep(missing.map((one) => ({ ...one, text: wellFormed(one.text) })), false);
  };
  part('lock').onclick = () => {
    save();
    writing.then(() => location.reload());
  };

  await keepForOffline();
  if (navigator.storage?.persist && !(await navigator.storage.persist())) {
    part('device').append(notice(words.mayBeCleared));
  }
}

async function readSaved(file) {
  try {
    const saved = JSON.parse(await file.text());
    const isOurs = saved.harken === 'lines' && saved.session === session && saved.revisions.every(isRevision);
    return isOurs ? saved.revisions : null;
  } catch {
    return null;
  }
}

function isRevision(one) {
  return [one.id, one.line, one.text].every((text) => typeof text === 'string') && Number.isSafeInteger(one.counter);
}

/** Has the worker keep this page and its files for times without a network. */
async function keepForOffline() {
  try {
    await navigator.serviceWorker.register('/assets/capture/worker.js', { scope: location.pathname });
    const { active } = await navigator.serviceWorker.ready;
    const styles = [...document.querySelectorAll('link[rel=stylesheet]')].map((link) => new URL(link.href).pathname);
    active.postMessage({ keep: { page: location.pathname, files: [...FILES, ...styles, '/assets/islands.js'] } });
  } catch {
    // No worker, no page without a network; what is typed is kept all the same.
  }
}

function notice(text) {
  const made = document.createElement('div');
  made.className = 'notice';
  made.append(Object.assign(document.createElement('p'), { textContent: text }));
  return made;
}
