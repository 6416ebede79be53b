// What this browser holds of a session: every revision, sealed under the facilitator's PIN.
//
// The key is made of the PIN by PBKDF2-HMAC-SHA-256 with 600,000 rounds and a random salt, and seals by AES-256-GCM
// with a fresh nonce each time. It lives in memory alone and cannot be taken out of it. Beside the sealed text stand
// only the revision's random id and whether the server has it. A short PIN of digits can be tried out by whoever
// copies the whole device; the page says that words are safer.

const ROUNDS = 600_000;
const CHECK = 'harken capture 1';

/**
 * Opens or makes the locker of a session. Nothing can be read from it before `unlock`. Where the browser has no room even
 * for an empty one, it holds nothing and every keeping fails, which the page says.
 */
export async function openLocker(session) {
  try {
    return new Locker(await openDatabase(`harken-capture-${session}`));
  } catch {
    return new Locker();
  }
}

class Locker {
  #database;
  #key;
  /** The lock of a PIN that has just been chosen. It goes in with the first thing kept under it, or not at all. */
  #newLock;

  constructor(database) {
    this.#database = database;
  }

  /** Whether a PIN has been chosen on this device. */
  async isNew() {
    return (await this.#get('lock')) === undefined;
  }

  /** Takes the PIN: the first one is chosen, a later one must be the same. Says whether it was. */
  async unlock(pin) {
    const lock = await this.#get('lock');
    const salt = lock?.salt ?? crypto.getRandomValues(new Uint8Array(16));
    const key = await keyOf(pin, salt);
    if (lock === undefined) {
      this.#key = key;
      this.#newLock = { salt, check: await this.#seal(CHECK) };
      return true;
    }
    try {
      this.#key = key;
      return (await this.#open(lock.check)) === CHECK;
    } catch {
      this.#key = undefined;
      return false;
    }
  }

  /** Every revision, with whether the server has it. */
  async list() {
    const rows = await this.#rows();
    return Promise.all(rows.map(async (row) => ({ revision: await this.#open(row.sealed), sent: row.sent === 1 })));
  }

  /** How many revisions the server does not have. It can be told without the PIN. */
  async countUnsent() {
    const rows = await this.#rows();
    return rows.filter((row) => row.sent === 0).length;
  }

  /**
   * Keeps revisions and what goes with them, all or none. Done means on the disk.
   * @throws {DOMException} where there is no room
   */
  async keep(revisions, sent, about = {}) {
    const rows = await Promise.all(
      revisions.map(async (revision) => ({ id: revision.id, sent: sent ? 1 : 0, sealed: await this.#seal(revision) })),
    );
    const lock = this.#newLock && { lock: this.#newLock };
    await this.#write((store, notes) => {
      for (const row of rows) store.put(row);
      for (const [name, value] of Object.entries({ ...about, ...lock })) notes.put(value, name);
    });
    this.#newLock = undefined;
  }

  /** Notes that the server has these. */
  async markSent(ids) {
    await this.#write((store) => {
      for (const id of ids) {
        const found = store.get(id);
        found.onsuccess = () => found.result && store.put({ ...found.result, sent: 1 });
      }
    });
  }

  /** Forgets revisions. */
  async forget(ids) {
    await this.#write((store) => {
      for (const id of ids) store.delete(id);
    });
  }

  /** A number or name that is no secret: the device, the last number heard of. */
  note(name) {
    return this.#get(name);
  }

  /** Forgets every revision that the server has. Another tab may hold others; the PIN stays, for what may still be typed. */
  async empty() {
    if (!this.#database) return;
    await this.#write((store) => {
      store.openCursor().onsuccess = ({ target }) => {
        if (!target.result) return;
        if (target.result.value.sent === 1) target.result.delete();
        target.result.continue();
      };
    });
  }

  /** Empties the locker, PIN and all. */
  async clear() {
    await this.#write((store, notes) => {
      store.clear();
      notes.clear();
    });
  }

  #write(change) {
    return new Promise((done, failed) => {
      if (!this.#database) throw new DOMException('there is no store', 'QuotaExceededError');
      const transaction = this.#database.transaction(['revisions', 'about'], 'readwrite', { durability: 'strict' });
      transaction.oncomplete = () => done();
      transaction.onabort = () => failed(transaction.error);
      transaction.onerror = () => failed(transaction.error);
      change(transaction.objectStore('revisions'), transaction.objectStore('about'));
    });
  }

  async #get(name) {
    return this.#database && request(this.#database.transaction('about').objectStore('about').get(name));
  }

  async #rows() {
    if (!this.#database) return [];
    return request(this.#database.transaction('revisions').objectStore('revisions').getAll());
  }

  async #seal(value) {
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const text = new TextEncoder().encode(JSON.stringify(value));
    return { iv, data: await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, this.#key, text) };
  }

  async #open({ iv, data }) {
    const text = await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, this.#key, data);
    return JSON.parse(new TextDecoder().decode(text));
  }
}

async function openDatabase(name) {
  const asked = indexedDB.open(name, 1);
  asked.onupgradeneeded = () => {
    asked.result.createObjectStore('about');
    asked.result.createObjectStore('revisions', { keyPath: 'id' });
  };
  return request(asked);
}

async function keyOf(pin, salt) {
  const words = new TextEncoder().encode(pin.normalize('NFC'));
  const base = await crypto.subtle.importKey('raw', words, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: ROUNDS },
    base,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

function request(asked) {
  return new Promise((done, failed) => {
    asked.onsuccess = () => done(asked.result);
    asked.onerror = () => failed(asked.error);
  });
}
