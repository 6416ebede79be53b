// Devices on which lines are written down, as the people at them use them.
import { expect, sampleInitiative, signIn } from './support.js';

export const pin = 'blue tea pot';

/** Plans a session and says who agreed, as a facilitator does. Gives the address of its page for writing down. */
export async function beginSession(page, title, people = 6) {
  await page.goto(`/i/${sampleInitiative}/sessions/new`);
  await page.locator('[name=title]').fill(title);
  await page.locator('[name=kind]').first().check();
  const language = page.locator('[name=languages][value=so]');
  if (await language.count()) await language.check();
  await page.locator('form.form button.do').first().click();
  await page.waitForURL(/sessions\/[^/]+$/);
  const session = new URL(page.url()).pathname;
  const origin = new URL(page.url()).origin;
  const form = { present: String(people), to_notes: String(people), to_quotes: String(people) };
  const agreed = await page.request.post(`${session}/consent`, { form, headers: { origin } });
  expect(agreed.ok(), await agreed.text()).toBe(true);
  return `${session}/capture`;
}

/** A browser of its own, signed in, at the page for writing down. */
export async function openDevice(browser, account, capture, { without } = {}) {
  const context = await browser.newContext({ baseURL: process.env.HARKEN_SAMPLE_URL });
  if (without) await context.addInitScript(leaveNoRoom, without);
  const page = await context.newPage();
  await signIn(page, account);
  await page.goto(capture);
  await unlock(page);
  // From now on the page opens without a network.
  await page.evaluate(async (path) => {
    const cache = () => caches.open('harken-capture').then((kept) => kept.match(path));
    while (!(await cache())) await new Promise((done) => setTimeout(done, 50));
  }, capture);
  return { context, page };
}

/** Has a browser find no room for what this would store: `IDBObjectStore.put`. */
export function leaveNoRoom(what) {
  const [owner, name] = what.split('.');
  window[owner].prototype[name] = () => {
    throw new DOMException('no room', 'QuotaExceededError');
  };
}

/** A session that has begun, and two devices in it. */
export async function openTwo({ browser, page, organizer }, title) {
  await signIn(page, organizer);
  const capture = await beginSession(page, title);
  return { capture, devices: [await openDevice(browser, organizer, capture), await openDevice(browser, organizer, capture)] };
}

export async function unlock(page) {
  await page.locator('#pin-field').fill(pin);
  await page.locator('#pin-field').press('Enter');
  await expect(page.locator('#kept')).not.toBeEmpty();
}

/** What stands on a screen, in order. */
export const texts = (page) => page.locator('#lines li p:first-child').allTextContents();

export async function expectAllKept(page) {
  await expect(page.locator('#kept')).toHaveClass(/fine/, { timeout: 60_000 });
}

export async function writeLine(page, text) {
  await page.locator('#text').fill(text);
  await page.locator('#text').press('Enter');
}

/** The row of a line on a screen. */
export const row = (page, text) => page.locator('#lines li', { hasText: text });
