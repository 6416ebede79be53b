// Sending what this device holds, and hearing what others wrote: again and again, in any order, each once.

/** How long between two exchanges, in milliseconds: others' lines show within this. */
const PAUSE = 1500;
/** The longest pause after failures. */
const LONGEST_PAUSE = 15_000;
/** Revisions in one exchange. */
const BATCH = 100;
/** Answers that say that what was sent cannot be taken, and why, in the server's own short words for it. */
const UNFIT = { 400: 'form', 413: 'long' };

/** Why an exchange did not come about. */
export const NO_NETWORK = 'noNetwork';
export const SIGN_IN = 'signIn';
export const NO_ACCESS = 'noAccess';
export const TROUBLE = 'trouble';

/**
 * Exchanges with the server for as long as the page is open.
 * @param {string} address where to
 * @param {object} device
 * @param {() => object[]} device.unsent revisions the server does not have and may still take
 * @param {() => boolean} device.late whether somebody has said that they may come after closing
 * @param {() => number} device.cursor the number of the last revision heard of
 * @param {(answer: object, sent: object[]) => Promise<void>} device.heard takes an answer in
 * @param {(revision: object, reason: string) => void} device.refuse told of a revision the server cannot even read
 * @param {(why: string | null) => void} device.standing told how it goes: null is well
 * @returns {() => void} exchange now
 */
export function startExchange(address, device) {
  let pause = PAUSE;
  let batch = BATCH;
  let timer;
  let running = false;
  /** Whether somebody asked for an exchange while one was under way. */
  let asked = false;

  const turn = async () => {
    clearTimeout(timer);
    if (running) {
      asked = true;
      return;
    }
    running = true;
    asked = false;
    let went = { why: TROUBLE, goOn: false };
    try {
      went = await exchange();
    } catch (error) {
      // An answer this page can make nothing of must not end the sending for the rest of the evening.
      console.error(error);
    } finally {
      running = false;
      pause = went.why ? Math.min(pause * 2, LONGEST_PAUSE) : PAUSE;
      timer = setTimeout(turn, !went.why && (went.goOn || asked) ? 0 : pause);
    }
    device.standing(went.why);
  };

  /** One exchange: why it did not come about, and whether there is reason to go on at once. */
  const exchange = async () => {
    const cursor = device.cursor();
    const sent = device.unsent().slice(0, batch);
    const { answer, unfit, why } = await ask(address, { cursor, revisions: sent, late: device.late() });
    if (answer) {
      await device.heard(answer, sent);
      batch = Math.min(batch * 2, BATCH);
      return { why: null, goOn: hasMore(answer, cursor, sent) };
    }
    if (!unfit || sent.length === 0) return { why: why ?? TROUBLE, goOn: false };
    // Fewer at once, until the one is found that keeps the others from being taken.
    if (sent.length > 1) batch = Math.ceil(sent.length / 4);
    else device.refuse(sent[0], unfit);
    return { why: null, goOn: true };
  };

  /** Whether there is more to do and this exchange came forward: else the next would only be the same again. */
  const hasMore = (answer, cursor, sent) => {
    const waiting = new Set(device.unsent().map((one) => one.id));
    if (answer.more && device.cursor() !== cursor) return true;
    return waiting.size > 0 && sent.some((one) => !waiting.has(one.id));
  };

  addEventListener('online', turn);
  addEventListener('offline', () => device.standing(NO_NETWORK));
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && turn());
  turn();
  return turn;
}

async function ask(address, body) {
  try {
    const response = await fetch(address, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json' },
      redirect: 'manual',
      signal: AbortSignal.timeout(20_000),
    });
    if (response.ok) return { answer: await response.json() };
    // A sign-in that has run out leads elsewhere.
    if (response.type === 'opaqueredirect' || response.status === 401) return { why: SIGN_IN };
    if (response.status === 403 || response.status === 404) return { why: NO_ACCESS };
    if (response.status in UNFIT) return { unfit: UNFIT[response.status] };
    return { why: response.status < 500 ? TROUBLE : NO_NETWORK };
  } catch {
    return { why: NO_NETWORK };
  }
}
