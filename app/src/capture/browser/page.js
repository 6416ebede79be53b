// Writing down what is said, with or without a network. Without this script the form posts line by line.
import { startBoard, clock } from './board.js';
import { NO_ACCESS, NO_NETWORK, startExchange } from './exchange.js';
import { ofSeats, randomId, standing } from './lines.js';
import { openLocker } from './locker.js';

const FILES = ['page.js', 'board.js', 'lines.js', 'locker.js', 'exchange.js'].map((file) => `/assets/capture/${file}`);
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
  const refused = new Map();
  let device = await locker.note('device');
  let cursor = (await locker.note('cursor')) ?? 0;
  let counter = 0;
  let closed = false;
  let full = false;
  let how = navigator.onLine ? null : NO_NETWORK;
  /** The line that is being typed: its name and place, and the revision the next one is made from. */
  let current = null;
  /** Writing to the store goes one after another, so that nothing overtakes. */
  let writing = Promise.resolve();
  let drawing = false;
  let pausing;
  const hint = part('text-hint').textContent;

  if (!device) {
    device = randomId();
    await locker.keep([], true, { device });
  }
  for (const { revision, sent } of await locker.list()) remember(revision, sent);

  const show = startBoard(part('lines'), part('no-lines'), words, { change, takeBack });
  const time = startClock(Math.max(0, ...[...revisions.values()].map((one) => one.second)));
  for (const id of ['standing', 'device', 'keys', 'new-line']) part(id).hidden = false;
  draw();

  function remember(revision, sent) {
    revisions.set(revision.id, revision);
    counter = Math.max(counter, revision.counter, revision.place);
    if (sent) unsent.delete(revision.id);
    else unsent.set(revision.id, revision);
  }

  /** Draws at most once a frame: letters come first. */
  function draw() {
    if (drawing) return;
    drawing = true;
    requestAnimationFrame(() => {
      drawing = false;
      show(standing(revisions.values()), (line) => (refused.has(line.id) ? `${words.refused} (${refused.get(line.id)})` : ''));
      tell();
    });
  }

  function tell() {
    const count = unsent.size;
    part('kept').textContent = count === 0 ? words.allKept : `${words.onlyHere}: ${count}`;
    part('kept').className = `status ${count === 0 ? 'fine' : 'todo'}`;
    const alerts = [full && words.full, closed && words.closed, how && words[how]].filter(Boolean);
    const said = alerts.join('\n');
    if (part('alerts').dataset.said !== said) {
      part('alerts').dataset.said = said;
      part('alerts').replaceChildren(...alerts.map(notice));
    }
  }

  /** Keeps a revision of what is typed, where it differs from the last one. */
  function save(isDone = false) {
    clearTimeout(pausing);
    const text = box.value.replaceAll('\r\n', '\n').trim();
    const typed = choices();
    const base = current && revisions.get(current.base);
    const same = base && base.text === text && Object.keys(typed).every((key) => String(base[key]) === String(typed[key]));
    const tooLong = [...text].length > words.longest;
    part('text-hint').textContent = tooLong ? words.lineLong : hint;
    if (tooLong) return;
    if (!same && (text || base)) {
      counter += 1;
      current ??= { line: randomId(), place: counter, base: null };
      const revision = {
        id: randomId(),
        line: current.line,
        base: current.base,
        place: current.place,
        counter,
        device,
        ...typed,
        second: base?.second ?? time(),
        text: text || base.text,
        removed: text === '',
      };
      current.base = revision.id;
      keep([revision], false);
    }
    if (isDone) {
      current = null;
      box.value = '';
      box.focus();
    }
  }

  /** Remembers, shows, stores, and sends. */
  function keep(made, sent, about) {
    for (const revision of made) remember(revision, sent);
    draw();
    writing = writing
      .then(() => locker.keep(made, sent, about))
      .then(() => {
        // Not waited for: an exchange waits for the store itself.
        if (!sent) exchange();
      })
      .catch(() => {
        full = true;
        tell();
      });
    return writing;
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
    form.elements.kind.value = line.kind;
    form.elements.seat.value = line.seat;
    form.elements.language.value = line.language;
    form.elements.interpreted.checked = line.interpreted;
    for (const tag of form.querySelectorAll('[name=tags]')) tag.checked = line.tags.includes(tag.value);
  }

  function change(id) {
    save(true);
    const line = revisions.get(id);
    current = { line: line.line, place: line.place, base: line.id };
    choose(line);
    box.value = line.text;
    box.focus();
  }

  function takeBack(id) {
    const line = revisions.get(id);
    if (current?.base === id) {
      current = null;
      box.value = '';
    }
    counter += 1;
    keep([{ ...line, id: randomId(), base: id, counter, device, removed: true }], false);
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
  document.addEventListener('keydown', (event) => {
    if (!event.altKey || event.ctrlKey || event.metaKey) return;
    const { prompt, interpreted } = form.elements;
    const key = event.code.replace(/^(Key|Digit|Numpad)/, '');
    const target = form.querySelector(`[data-key="${CSS.escape(key)}"]`);
    if (target) target.checked = true;
    else if (key === '0') interpreted.checked = !interpreted.checked;
    else if (key === 'ArrowDown') prompt.selectedIndex = Math.min(prompt.selectedIndex + 1, prompt.length - 1);
    else if (key === 'ArrowUp') prompt.selectedIndex = Math.max(prompt.selectedIndex - 1, 0);
    else return;
    event.preventDefault();
    if (current) save();
  });
  // Closing the page in the middle of a word: what is typed is stored, and what only this device has is told.
  addEventListener('pagehide', () => save());
  addEventListener('beforeunload', (event) => {
    save();
    if (unsent.size > 0) event.preventDefault();
  });

  const exchange = startExchange(`${address}/lines`, {
    unsent: () => (closed ? [] : [...unsent.values()].filter((one) => !refused.has(one.id))),
    cursor: () => cursor,
    heard,
    standing(why) {
      how = why;
      if (why === NO_ACCESS) closed = true;
      tell();
    },
  });

  async function heard(answer, sent) {
    const kept = [];
    for (const { id } of sent) {
      const outcome = answer.outcomes[id];
      if (outcome === 'kept' || outcome === 'known') kept.push(id);
      else if (outcome !== 'closed' && outcome !== 'erased') refused.set(id, outcome ?? '?');
    }
    for (const id of kept) unsent.delete(id);
    const news = answer.news.filter((one) => !revisions.has(one.id));
    for (const revision of news) remember(revision, true);
    cursor = answer.cursor;
    closed = answer.closed;
    const erased = ofSeats(revisions.values(), answer.erased);
    for (const { id, line } of erased) {
      revisions.delete(id);
      unsent.delete(id);
      refused.delete(id);
      if (current?.line === line) {
        current = null;
        box.value = '';
      }
    }
    for (const seat of answer.erased) form.querySelector(`[name=seat][value="${CSS.escape(seat)}"]`)?.closest('label').remove();
    if (kept.length + news.length + erased.length > 0) {
      writing = writing
        .then(() => locker.markSent(kept))
        .then(() => locker.forget(erased.map((one) => one.id)))
        .then(() => locker.keep(news, true, { cursor }))
        .catch(() => (full = true));
      draw();
      await writing;
    } else tell();
    if (closed && unsent.size === 0) await putAway(locker);
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
  part('import').onclick = () => part('import-file').click();
  part('import-file').onchange = async ({ target }) => {
    const found = await readSaved(target.files[0]);
    target.value = '';
    if (!found) return part('alerts').append(notice(words.importWrong));
    await keep(found.filter((one) => !revisions.has(one.id)), false);
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
    return saved.harken === 'lines' && saved.session === session ? saved.revisions : null;
  } catch {
    return null;
  }
}

/** The clock counts on from what was last known: the device's own clock may be wrong. */
function startClock(from) {
  const begun = performance.now();
  const now = () => Math.floor(from + (performance.now() - begun) / 1000);
  const tick = () => (part('clock').textContent = clock(now()));
  tick();
  setInterval(tick, 1000);
  return now;
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
