// Lines that a device still holds when a session is closed: sent afterwards, from the device itself or from its file.
import { readFile as read } from 'node:fs/promises';
import { expectAllKept, openTwo, row, texts, unlock, writeLine } from './device.js';
import { expect, expectNoAxeViolations, expectNoSidewaysScroll, test } from './support.js';

const held = 'the landlord came again';

/** Two devices, one of which has lost its network with a line in it when the session is closed from the other. */
async function closeWithout({ browser, page, organizer }, title) {
  const { capture, devices } = await openTwo({ browser, page, organizer }, title);
  const [away, here] = devices;
  await writeLine(here.page, 'the bus is late');
  await expect(row(away.page, 'the bus')).toBeVisible();
  await away.context.setOffline(true);
  await writeLine(away.page, 'the landlord');
  await row(away.page, 'the landlord').locator('[data-act=change]').click();
  await writeLine(away.page, held);
  await writeLine(away.page, 'nobody said this');
  await expect(away.page.locator('#kept')).toHaveText(/: 2$/);
  await expectAllKept(here.page);
  const session = capture.replace(/\/capture$/, '');
  await here.page.goto(`${session}/read-back`);
  await expect(here.page.locator('#before-closing')).toContainText('No summary');
  await expectNoAxeViolations(here.page);
  await here.page.locator('button[formaction$="/close"]').click();
  await here.page.waitForURL((url) => url.pathname === session);
  await expect(said(here.page)).toHaveText(['the bus is late']);
  return { capture, session, away, here };
}

/** The words of a closed session, on its page. */
const said = (page) => page.locator('figure.quote blockquote p');
const marks = (page) => page.locator('figure.quote .status.todo');

/** What the browser still stores of the session, as rows. */
const stored = (page) =>
  page.evaluate(async () => {
    let rows = 0;
    for (const { name } of await indexedDB.databases()) {
      const open = indexedDB.open(name);
      await new Promise((done) => (open.onsuccess = done));
      const count = open.result.transaction('revisions').objectStore('revisions').count();
      await new Promise((done) => (count.onsuccess = done));
      rows += count.result;
      open.result.close();
    }
    return rows;
  });

test('a device that comes back after the closing sends what it holds, once somebody there has said so', { tag: ['@scripts', '@once'] }, async ({ browser, page, organizer }) => {
  const { capture, session, away, here } = await closeWithout({ browser, page, organizer }, 'An evening closed too early');
  await away.context.setOffline(false);
  await expect(away.page.locator('#late')).toBeVisible({ timeout: 20_000 });
  await expect(away.page.locator('#late')).toContainText('not read back');
  // Nothing goes of itself.
  await away.page.waitForTimeout(3000);
  await here.page.reload();
  await expect(said(here.page)).toHaveCount(1);
  // The page opens again with all it holds; what should not go is taken back first, and what is a passage stays.
  await away.page.goto(capture);
  await unlock(away.page);
  await expect(away.page.locator('#late')).toBeVisible();
  await expectNoAxeViolations(away.page);
  await expectNoSidewaysScroll(away.page);
  await expect(row(away.page, 'the bus').locator('button:visible')).toHaveCount(0);
  await row(away.page, 'nobody said').locator('[data-act=takeBack]').click();
  await expect.poll(() => texts(away.page)).toEqual(['the bus is late', held]);
  await expect(away.page.locator('#kept')).toHaveText(/: 1$/);
  expect(await stored(away.page)).toBeGreaterThan(0);
  await away.page.locator('#late-send').click();
  await expectAllKept(away.page);
  await expect(away.page.locator('#late')).toBeHidden();
  await here.page.reload();
  await expect(said(here.page)).toHaveText(['the bus is late', held]);
  await expect(marks(here.page)).toHaveCount(1);
  await expectNoAxeViolations(here.page);
  // Nothing of it stays on the device, and opening it again asks for no PIN.
  await expect.poll(() => stored(away.page)).toBe(0);
  await away.page.goto(capture);
  await expect(away.page.locator('#pin')).toBeHidden();
  await expect(away.page.locator('#lines li')).toHaveCount(0);
  await away.page.goto(`${session}/late`);
  await expectNoAxeViolations(away.page);
  for (const { context } of [away, here]) await context.close();
});

test('a file saved from such a device brings its lines in, and the device then has nothing left to send', { tag: ['@scripts', '@once'] }, async ({ browser, page, organizer }) => {
  const { capture, session, away, here } = await closeWithout({ browser, page, organizer }, 'An evening in a file');
  const download = away.page.waitForEvent('download');
  await away.page.locator('#export').click();
  const file = await (await download).path();
  for (const told of ['2 lines', 'nothing new']) {
    await here.page.goto(`${session}/late`);
    await here.page.locator('[name=file]').setInputFiles({ name: 'harken.json', mimeType: 'application/json', buffer: await read(file) });
    await here.page.locator('form[enctype] button.do').click();
    await expect(here.page.locator('.notice.fine')).toContainText(told);
    await expectNoAxeViolations(here.page);
  }
  await here.page.goto(session);
  await expect(said(here.page)).toHaveText(['the bus is late', held, 'nobody said this']);
  await expect(marks(here.page)).toHaveCount(2);
  // The device comes back: it hears that its lines are there, asks for nothing and forgets them.
  await away.context.setOffline(false);
  await expectAllKept(away.page);
  await expect(away.page.locator('#late')).toBeHidden();
  await expect.poll(() => stored(away.page)).toBe(0);
  await away.page.goto(capture);
  await expect(away.page.locator('#pin')).toBeHidden();
  await here.page.reload();
  await expect(said(here.page)).toHaveCount(3);
  for (const { context } of [away, here]) await context.close();
});

test('what somebody goes on typing after sending waits until it is sent, and comes as one line', { tag: ['@scripts', '@once'] }, async ({ browser, page, organizer }) => {
  const { session, away, here } = await closeWithout({ browser, page, organizer }, 'An evening that went on');
  await away.context.setOffline(false);
  await away.page.locator('#late-send').click({ timeout: 20_000 });
  await expectAllKept(away.page);
  const before = ['the bus is late', held, 'nobody said this'];
  const text = away.page.locator('#text');
  for (const words of ['and the', ' rent', ' rose']) {
    await text.pressSequentially(words);
    await expect(away.page.locator('#kept')).toHaveText(/: 1$/);
    await away.page.waitForTimeout(1500);
  }
  await expect(away.page.locator('#late')).toBeVisible();
  await here.page.goto(session);
  await expect(said(here.page)).toHaveText(before);
  await away.page.locator('#late-send').click();
  await expectAllKept(away.page);
  await here.page.reload();
  await expect(said(here.page)).toHaveText([...before, 'and the rent rose']);
  for (const { context } of [away, here]) await context.close();
});
