// A device whose sign-in ends while it has no network: nothing is lost, it says so, and each line is sent once.
import { expectAllKept, openTwo, texts, unlock, writeLine } from './device.js';
import { expect, signIn, test } from './support.js';

/** Ends the sign-in of a device on the server only: the device keeps its cookie and does not know, as after a long time. */
async function endSignIn(browser, { context, page }) {
  const elsewhere = await browser.newContext({ storageState: await context.storageState() });
  const origin = new URL(page.url()).origin;
  const ended = await elsewhere.request.post(`${origin}/sign-out`, { headers: { origin } });
  expect(ended.ok(), await ended.text()).toBe(true);
  await elsewhere.close();
}

test('a device that was signed out while it had no network keeps its lines and sends each once afterwards', { tag: ['@scripts', '@once'] }, async ({ browser, page, organizer }) => {
  test.setTimeout(120_000);
  const { capture, devices } = await openTwo({ browser, page, organizer }, 'A week in the hills');
  const [away, here] = devices;
  await writeLine(away.page, 'said with a network');
  await expect.poll(() => texts(here.page), { timeout: 20_000 }).toEqual(['said with a network']);
  await away.context.setOffline(true);
  const held = ['said in the hills', 'said on the way', 'said at home'];
  await writeLine(away.page, held[0]);
  await expect(away.page.locator('#kept')).toHaveText(/: 1$/);
  await endSignIn(browser, away);
  // The device was switched off in between: the page opens again from what it keeps, still without a network.
  await away.page.waitForTimeout(500);
  await away.page.goto(capture);
  await unlock(away.page);
  await writeLine(away.page, held[1]);
  await expect(away.page.locator('#kept')).toHaveText(/: 2$/);
  await away.context.setOffline(false);
  await expect(away.page.locator('#alerts')).toContainText('Sign in in another tab', { timeout: 30_000 });
  // Signed out, one can go on writing.
  await writeLine(away.page, held[2]);
  await expect(away.page.locator('#kept')).toHaveText(/: 3$/);
  const all = ['said with a network', ...held];
  expect(await texts(away.page)).toEqual(all);
  expect(await texts(here.page)).toEqual(all.slice(0, 1));
  const tab = await away.context.newPage();
  await signIn(tab, organizer);
  await tab.close();
  await expectAllKept(away.page);
  await expect(away.page.locator('#alerts')).toBeEmpty();
  await expect.poll(() => texts(here.page), { timeout: 20_000 }).toEqual(all);
  // Sent once more by a page that opens anew, nothing comes twice.
  await away.page.goto(capture);
  await unlock(away.page);
  await expectAllKept(away.page);
  await expect.poll(() => texts(away.page)).toEqual(all);
  const plain = await browser.newContext({ javaScriptEnabled: false, storageState: await here.context.storageState() });
  const reader = await plain.newPage();
  await reader.goto(new URL(capture, here.page.url()).href);
  expect(await texts(reader)).toEqual(all);
  for (const { context } of [away, here, { context: plain }]) await context.close();
});
