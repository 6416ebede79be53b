// Sending what this device holds, and hearing what others wrote: again and again, in any order, each once.

/** How long between two exchanges, in milliseconds: others' lines show within this. */
const PAUSE = 1500;
/** The longest pause after failures. */
const LONGEST_PAUSE = 15_000;
/** Revisions in one exchange. */
const BATCH = 100;

/** Why an exchange did not come about. */
export const NO_NETWORK = 'noNetwork';
export const SIGN_IN = 'signIn';
export const NO_ACCESS = 'noAccess';

/**
 * Exchanges with the server for as long as the page is open.
 * @param {string} address where to
 * @param {object} device
 * @param {() => object[]} device.unsent revisions the server does not have
 * @param {() => number} device.cursor the number of the last revision heard of
 * @param {(answer: object, sent: object[]) => Promise<void>} device.heard takes an answer in
 * @param {(why: string | null) => void} device.standing told how it goes: null is well
 * @returns {() => void} exchange now
 */
export function startExchange(address, device) {
  let pause = PAUSE;
  let batch = BATCH;
  let timer;
  let running = false;
  let again = false;

  const turn = async () => {
    clearTimeout(timer);
    if (running) {
      again = true;
      return;
    }
    running = true;
    again = false;
    const sent = device.unsent().slice(0, batch);
    const { answer, why, tooMuch } = await ask(address, { cursor: device.cursor(), revisions: sent });
    if (answer) {
      await device.heard(answer, sent);
      pause = PAUSE;
      batch = BATCH;
      again ||= answer.more || device.unsent().length > 0;
    } else if (tooMuch && batch > 1) {
      batch = Math.ceil(batch / 4);
      again = true;
    } else {
      pause = Math.min(pause * 2, LONGEST_PAUSE);
    }
    device.standing(why ?? null);
    running = false;
    timer = setTimeout(turn, again && !why ? 0 : pause);
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
    if (response.status === 413) return { tooMuch: true };
    if (response.status === 403 || response.status === 404) return { why: NO_ACCESS };
    return { why: NO_NETWORK };
  } catch {
    return { why: NO_NETWORK };
  }
}
