// Writing down what is said: with the network coming and going, with tabs that die, on two devices, and quickly.
import { readFileSync } from 'node:fs';
import { beginSession, expectAllKept, leaveNoRoom, openDevice, openTwo, pin, row, texts, unlock, writeLine } from './device.js';
import { createAccount, expect, expectNoAxeViolations, expectNoSidewaysScroll, sampleInitiative, signIn, test } from './support.js';

const cases = JSON.parse(readFileSync(new URL('../lines.json', import.meta.url), 'utf8'));

/** Fails unless these lines are all there is, on the screen, in the box and in the store, and nothing waits. */
async function expectOnly({ context, page }, left) {
  await expect.poll(() => texts(page), { timeout: 20_000 }).toEqual(left);
  await expect(page.locator('#text')).toHaveValue('');
  await expectAllKept(page);
  // Without a network, what shows comes from the store.
  await context.setOffline(true);
  await page.reload();
  await unlock(page);
  expect(await texts(page)).toEqual(left);
  await context.setOffline(false);
}

/** Erases a seat as the staff's page does, while the second device is away. Then both have only these lines left. */
async function expectErased({ page, capture, devices }, seat, left) {
  const erase = capture.replace(/capture$/, `seats/${seat}/erase`);
  const erased = await page.request.post(erase, { headers: { origin: new URL(page.url()).origin } });
  expect(erased.ok(), await erased.text()).toBe(true);
  const away = devices[1];
  let requests = 0;
  away.page.on('request', (request) => (requests += request.url().endsWith('/lines') ? 1 : 0));
  await away.context.setOffline(false);
  await away.page.waitForTimeout(3000);
  // What is erased is not sent again and again.
  expect(requests).toBeGreaterThan(0);
  expect(requests).toBeLessThan(7);
  for (const device of devices) {
    await expectOnly(device, left);
    await expect(device.page.locator(`[name=seat][value=${seat}]`)).toHaveCount(0);
    await device.context.close();
  }
}

test('what stands is the same in the browser and on the server', { tag: ['@scripts', '@once'] }, async ({ page }) => {
  await page.goto('/sign-in');
  const stand = (revisions) =>
    page.evaluate(async (all) => (await import('/assets/capture/lines.js')).standing(all).map((one) => one.id), revisions);
  for (const { name, revisions, standing } of cases) {
    expect(await stand(revisions), name).toEqual(standing);
    expect(await stand([...revisions].reverse()), name).toEqual(standing);
  }
});

test('a seat is forgotten with all that its lines ever said', { tag: ['@scripts', '@once'] }, async ({ page }) => {
  await page.goto('/sign-in');
  const forget = (revisions, erased) =>
    page.evaluate(async ([all, erased]) => (await import('/assets/capture/lines.js')).ofErased(all, erased), [revisions, erased]);
  const [first, second] = cases.find(({ name }) => name === 'a line taken back is gone').revisions;
  const moved = { ...second, seat: 'B', removed: false };
  expect(await forget([first, moved], { seats: ['B'] })).toEqual([first, moved]);
  expect(await forget([first, moved], { seats: ['A'] })).toEqual([first]);
  expect(await forget([first, moved], { seats: ['C'] })).toEqual([]);
  expect(await forget([first, moved], { seats: [], lines: [first.line] })).toEqual([first, moved]);
  expect(await forget([first, moved], { seats: [], ids: [moved.id] })).toEqual([moved]);
});

test('three hundred notes on two devices are kept once and in order through cuts, killed tabs and wrong clocks', { tag: ['@scripts', '@once'] }, async ({ browser, page, organizer }) => {
  test.setTimeout(300_000);
  const other = await createAccount(process.env.HARKEN_SAMPLE_DATA, { initiative: sampleInitiative });
  await signIn(page, organizer);
  const capture = await beginSession(page, 'An evening with a bad network');
  const begun = performance.now();
  const devices = [await openDevice(browser, organizer, capture), await openDevice(browser, other, capture)];
  const each = 150;
  const write = async (device, name) => {
    for (let n = 0; n < each; n += 1) {
      // Ten cuts on each device, in the middle of lines.
      if (n % 15 === 7) await device.context.setOffline(true);
      if (n % 15 === 14) await device.context.setOffline(false);
      // The tab dies in a cut; the page opens again without a network.
      if (n === 100) {
        await device.page.close({ runBeforeUnload: false });
        if (name === 'two') await device.context.addInitScript(() => (Date.now = ((real) => () => real() - 86_400_000)(Date.now)));
        device.page = await device.context.newPage();
        await device.page.goto(capture);
        await unlock(device.page);
      }
      const box = device.page.locator('#text');
      await box.pressSequentially(`${name} ${n}`);
      await box.press('Enter');
      // A line is safe once the store has it, which the page says by counting or sending it.
      if (n === 99) await expect(device.page.locator('#lines')).toContainText(`${name} 99`);
      if (n === 99) await device.page.waitForTimeout(500);
    }
    await device.context.setOffline(false);
  };
  await Promise.all([write(devices[0], 'one'), write(devices[1], 'two')]);
  for (const { page: screen } of devices) await expectAllKept(screen);
  await expect.poll(async () => (await texts(devices[0].page)).length, { timeout: 30_000 }).toBe(2 * each);
  await expect.poll(async () => (await texts(devices[1].page)).length, { timeout: 30_000 }).toBe(2 * each);
  // Both tell the time since the session began.
  for (const { page: screen } of devices) {
    const [minutes, seconds] = (await screen.locator('#clock').textContent()).split(':').map(Number);
    expect(Math.abs(minutes * 60 + seconds - (performance.now() - begun) / 1000)).toBeLessThan(3);
  }
  const seen = await texts(devices[0].page);
  expect(await texts(devices[1].page)).toEqual(seen);
  for (const name of ['one', 'two']) {
    const own = seen.filter((text) => text.startsWith(name));
    expect(own).toEqual(Array.from({ length: each }, (_, n) => `${name} ${n}`));
  }
  // And so on the server: a browser without scripts sees the same.
  const plain = await browser.newContext({ baseURL: process.env.HARKEN_SAMPLE_URL, javaScriptEnabled: false });
  const reader = await plain.newPage();
  await signIn(reader, organizer);
  await reader.goto(capture);
  expect(await texts(reader)).toEqual(seen);
  await plain.close();
  for (const { context } of devices) await context.close();
});

test('what waits on a device cannot be read without the PIN', { tag: ['@scripts', '@once'] }, async ({ browser, page, organizer }) => {
  await signIn(page, organizer);
  const capture = await beginSession(page, 'A locked evening');
  const { context, page: device } = await openDevice(browser, organizer, capture);
  await context.setOffline(true);
  await writeLine(device, 'the landlord came again');
  await expect(device.locator('#kept')).toHaveText(/: 1$/);
  await device.waitForTimeout(300);
  const stored = await device.evaluate(async () => {
    const text = (value) => {
      if (value instanceof ArrayBuffer) return new TextDecoder().decode(value);
      if (ArrayBuffer.isView(value)) return new TextDecoder().decode(value);
      if (value && typeof value === 'object') return Object.values(value).map(text).join(' ');
      return String(value);
    };
    let all = '';
    for (const { name } of await indexedDB.databases()) {
      const open = indexedDB.open(name);
      await new Promise((done) => (open.onsuccess = done));
      for (const store of open.result.objectStoreNames) {
        const rows = open.result.transaction(store).objectStore(store).getAll();
        await new Promise((done) => (rows.onsuccess = done));
        all += rows.result.map(text).join('\n');
      }
    }
    for (const key of await caches.keys()) {
      const cache = await caches.open(key);
      for (const request of await cache.keys()) all += await (await cache.match(request)).text();
    }
    return all + JSON.stringify(localStorage) + JSON.stringify(sessionStorage);
  });
  expect(stored.length).toBeGreaterThan(1000);
  expect(stored).not.toContain('landlord');
  expect(stored).not.toContain(pin);
  // A wrong PIN opens nothing, the right one everything, still without a network.
  await device.goto(capture);
  await device.locator('#pin-field').fill('blue tea cup');
  await device.locator('#pin-field').press('Enter');
  await expect(device.locator('#pin-problem')).toBeVisible();
  await expect(device.locator('#lines li')).toHaveCount(0);
  await unlock(device);
  expect(await texts(device)).toEqual(['the landlord came again']);
  await context.setOffline(false);
  await expectAllKept(device);
  await context.close();
});

test('a full store is said, and the lines go into a file and out of it on another device', { tag: ['@scripts', '@once'] }, async ({ browser, page, organizer }) => {
  await signIn(page, organizer);
  const capture = await beginSession(page, 'A full evening');
  const one = await openDevice(browser, organizer, capture);
  await one.context.setOffline(true);
  await one.page.evaluate(leaveNoRoom, 'IDBObjectStore.put');
  await writeLine(one.page, 'the last line that fits nowhere');
  await expect(one.page.locator('#alerts')).toContainText('no room left');
  expect(await texts(one.page)).toEqual(['the last line that fits nowhere']);
  const download = one.page.waitForEvent('download');
  await one.page.locator('#export').click();
  const file = await (await download).path();
  const two = await openDevice(browser, organizer, capture);
  const chooser = two.page.waitForEvent('filechooser');
  await two.page.locator('#import').click();
  await (await chooser).setFiles(file);
  await expect(two.page.locator('#lines li')).toHaveCount(1);
  await expectAllKept(two.page);
  expect(await texts(two.page)).toEqual(['the last line that fits nowhere']);
  await one.context.close();
  await two.context.close();
});

test('two who change one line at once both keep their words', { tag: ['@scripts', '@once'] }, async ({ browser, page, organizer }) => {
  const { devices } = await openTwo({ browser, page, organizer }, 'Two pens');
  await writeLine(devices[0].page, 'the bus');
  for (const { page: screen } of devices) await expect(screen.locator('#lines')).toContainText('the bus');
  for (const [at, { context, page: screen }] of devices.entries()) {
    await context.setOffline(true);
    await screen.locator('[data-act=change]').click();
    await writeLine(screen, `the bus, says ${at}`);
  }
  for (const { context } of devices) await context.setOffline(false);
  for (const { page: screen } of devices) {
    await expect.poll(async () => (await texts(screen)).sort(), { timeout: 20_000 }).toEqual(['the bus, says 0', 'the bus, says 1']);
    await expect(screen.locator('#lines .mark').first()).not.toBeEmpty();
  }
  await devices[1].page.locator('#lines li', { hasText: 'says 0' }).locator('[data-act=takeBack]').click();
  await expect.poll(() => texts(devices[0].page), { timeout: 20_000 }).toEqual(['the bus, says 1']);
  for (const { context } of devices) await context.close();
});

test('what was said from a seat is gone from every device once the seat is erased', { tag: ['@scripts', '@once'] }, async ({ browser, page, organizer }) => {
  const { capture, devices } = await openTwo({ browser, page, organizer }, 'An evening somebody left');
  const [{ page: writer }, { context, page: away }] = devices;
  for (const [seat, text] of [['A', 'the bus is late'], ['B', 'my landlord came again']]) {
    await writer.locator(`[name=seat][value=${seat}]`).check({ force: true });
    await writeLine(writer, text);
  }
  for (const { page: screen } of devices) await expect(screen.locator('#lines li')).toHaveCount(2);
  await expectAllKept(writer);
  // The other device writes for the seat while nobody can reach it.
  await context.setOffline(true);
  await away.locator('[name=seat][value=B]').check({ force: true });
  await writeLine(away, 'and once more');
  await expect(away.locator('#kept')).toHaveText(/: 1$/);
  await expectErased({ page, capture, devices }, 'B', ['the bus is late']);
});

test('what a device knew before it was said whose it is goes with the seat', { tag: ['@scripts', '@once'] }, async ({ browser, page, organizer }) => {
  const { capture, devices } = await openTwo({ browser, page, organizer }, 'An evening of late seats');
  const [{ page: writer }, { context, page: away }] = devices;
  await writeLine(writer, 'the bus is late');
  // Kept in a pause of typing, before a seat is chosen.
  await writer.locator('#text').fill('my landlord came again');
  await expect(row(away, 'landlord')).toBeVisible();
  await context.setOffline(true);
  await writer.locator('[name=seat][value=A]').check({ force: true });
  await expect(row(writer, 'landlord').locator('.by')).toContainText('A');
  await expectAllKept(writer);
  await expectErased({ page, capture, devices }, 'A', ['the bus is late']);
});

test('a line moved to another seat too late is gone as well, and is not sent for ever', { tag: ['@scripts', '@once'] }, async ({ browser, page, organizer }) => {
  const { capture, devices } = await openTwo({ browser, page, organizer }, 'An evening of moved lines');
  const [{ page: writer }, { context, page: away }] = devices;
  await writeLine(writer, 'the bus is late');
  await writer.locator('[name=seat][value=A]').check({ force: true });
  await writeLine(writer, 'my landlord came again');
  await expect(row(away, 'landlord')).toBeVisible();
  await context.setOffline(true);
  await row(away, 'landlord').locator('[data-act=change]').click();
  await away.locator('[name=seat][value=B]').check({ force: true });
  await away.locator('#text').press('Enter');
  await expect(row(away, 'landlord').locator('.by')).toContainText('B');
  await expect(away.locator('#kept')).toHaveText(/: 1$/);
  await expectErased({ page, capture, devices }, 'A', ['the bus is late']);
});

test('where there is no room from the start this is said, and what is typed goes to the server', { tag: ['@scripts', '@once'] }, async ({ browser, page, organizer }) => {
  await signIn(page, organizer);
  const capture = await beginSession(page, 'An evening without room');
  const lines = [];
  for (const broken of ['IDBObjectStore.put', 'IDBFactory.open']) {
    const { context, page: device } = await openDevice(browser, organizer, capture, { without: broken });
    await expect(device.locator('#pin')).toBeHidden();
    await expect(device.locator('#alerts')).toContainText('no room left');
    lines.push(`typed without ${broken}`);
    await writeLine(device, lines.at(-1));
    await expect.poll(() => texts(device)).toEqual(lines);
    await expectAllKept(device);
    await context.close();
  }
  const { context, page: reader } = await openDevice(browser, organizer, capture);
  await expect.poll(() => texts(reader)).toEqual(lines);
  await context.close();
});

test('what an earlier line brings along is put back, and codes are for one line', { tag: ['@scripts', '@once'] }, async ({ page, organizer }) => {
  await signIn(page, organizer);
  await page.goto(await beginSession(page, 'An evening of second thoughts'));
  await unlock(page);
  const choose = (value) => page.locator(`input[value=${value}]`).check({ force: true });
  const expectChosen = async (...values) => {
    for (const value of values) await expect(page.locator(`input[value=${value}]`)).toBeChecked();
  };
  const tag = page.locator('[name=tags]').first();
  await page.locator('details.tags summary').click();
  await tag.check({ force: true });
  await choose('A');
  await writeLine(page, 'the bus is late');
  await expect(tag).not.toBeChecked();
  for (const value of ['B', 'observation']) await choose(value);
  await row(page, 'the bus').locator('[data-act=change]').click();
  await expectChosen('A', 'verbatim');
  await expect(tag).toBeChecked();
  await writeLine(page, 'the bus is very late');
  await expectChosen('B', 'observation');
  await expect(tag).not.toBeChecked();
  await writeLine(page, 'they look at the door');
  await expect(row(page, 'the door').locator('.by')).toContainText('B');
  await row(page, 'the bus').locator('[data-act=change]').click();
  await expectChosen('A', 'verbatim');
  await row(page, 'the bus').locator('[data-act=takeBack]').click();
  await expectChosen('B', 'observation');
  await expect.poll(() => texts(page)).toEqual(['they look at the door']);
});

test('half a character, or a line the server cannot read, keeps no other line back', { tag: ['@scripts', '@once'] }, async ({ browser, page, organizer }) => {
  const { devices } = await openTwo({ browser, page, organizer }, 'An evening of odd keyboards');
  const [{ context, page: device }, { page: reader }] = devices;
  const expectRead = (lines) => expect.poll(() => texts(reader), { timeout: 20_000 }).toEqual(lines);
  await device.evaluate(() => (document.getElementById('text').value = 'the bus \ud83d is late'));
  await device.locator('#text').press('Enter');
  await writeLine(device, 'and cold');
  const fine = ['the bus \ufffd is late', 'and cold'];
  await expectRead(fine);
  // A server that can make nothing of one of the lines.
  await context.setOffline(true);
  for (const text of ['one', 'unreadable', 'two']) await writeLine(device, text);
  await device.evaluate(() => {
    const real = window.fetch;
    const isUnreadable = (options) => String(options?.body).includes('unreadable');
    window.fetch = async (address, options) => (isUnreadable(options) ? new Response('', { status: 400 }) : real(address, options));
  });
  await context.setOffline(false);
  await expectRead([...fine, 'one', 'two']);
  await expect(row(device, 'unreadable').locator('.mark')).toContainText('could not take');
  await expect(device.locator('#alerts')).toBeEmpty();
  await expect(device.locator('#kept')).toHaveText(/: 1$/);
  // Changed, it goes, and nothing of it waits any more.
  await row(device, 'unreadable').locator('[data-act=change]').click();
  await writeLine(device, 'now it can be read');
  const all = [...fine, 'one', 'now it can be read', 'two'];
  await expectRead(all);
  await expectOnly(devices[0], all);
  for (const { context } of devices) await context.close();
});

test('after five hundred lines a letter is on the screen within 50 ms on a slow computer', { tag: ['@scripts', '@alone'] }, async ({ browser, page, organizer }) => {
  test.setTimeout(120_000);
  await signIn(page, organizer);
  const capture = await beginSession(page, 'A long evening');
  const revisions = Array.from({ length: 500 }, (_, n) => ({
    id: `revision${String(n).padStart(6, '0')}`, line: `line${String(n).padStart(6, '0')}`, base: null, place: n + 1, counter: n + 1,
    device: 'seeddevice', prompt: 0, seat: 'A', kind: 'verbatim', language: 'so', interpreted: false, second: n, tags: [],
    text: `Basku wuu daahaa subax kasta oo carruurtu way ka daahaan fasalka koowaad, mar ${n}.`, removed: false,
  }));
  const origin = new URL(page.url()).origin;
  for (let at = 0; at < 500; at += 100) {
    const body = JSON.stringify({ cursor: 0, revisions: revisions.slice(at, at + 100) });
    const sent = await page.request.post(`${capture}/lines`, { data: body, headers: { origin, 'content-type': 'application/json' } });
    expect(sent.ok()).toBe(true);
  }
  const { context, page: device } = await openDevice(browser, organizer, capture);
  await expect(device.locator('#lines li')).toHaveCount(500);
  // A page with nothing but a box tells a reader of the log what this machine takes for a letter at the same moment.
  const blank = await context.newPage();
  await blank.setContent('<textarea id="text"></textarea>');
  const slow = {};
  for (const [name, screen] of [['page', device], ['blank', blank]]) {
    slow[name] = await context.newCDPSession(screen);
    await slow[name].send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await screen.evaluate(() => {
      window.times = [];
      document.getElementById('text').addEventListener('keydown', (event) => {
        requestAnimationFrame(() => {
          const channel = new MessageChannel();
          channel.port1.onmessage = () => window.times.push(performance.now() - event.timeStamp);
          channel.port2.postMessage(null);
        });
      });
    });
  }
  const burst = async (screen, ...texts) => {
    await screen.bringToFront();
    await screen.evaluate(() => (window.times = []));
    for (const text of texts) await screen.locator('#text').pressSequentially(text, { delay: 60 });
    const times = (await screen.evaluate(() => window.times)).sort((one, two) => one - two);
    expect(times.length).toBeGreaterThan(40);
    return [0.5, 0.95].map((share) => times[Math.floor(times.length * share)]);
  };
  const medians = [];
  for (let turn = 0; turn < 3; turn += 1) {
    const [bare] = await burst(blank, 'Carruurta waxay dugsiga lug ku tagaan', 'roobka.');
    const [median, p95] = await burst(device, 'Carruurta waxay dugsiga lug ku tagaan', '\n', 'roobka.');
    console.log(`letter to screen after 500 lines, 4x slower: median ${median.toFixed(1)} ms, 95th ${p95.toFixed(1)} ms; in an empty page ${bare.toFixed(1)} ms`);
    medians.push(median);
  }
  for (const session of Object.values(slow)) await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  expect(Math.min(...medians)).toBeLessThan(50);
  await context.close();
});

test('the page for writing down is accessible and fits the screen', { tag: '@scripts' }, async ({ page, organizer }) => {
  await signIn(page, organizer);
  const capture = await beginSession(page, 'A clear evening');
  await page.goto(capture);
  await expect(page.locator('#pin-field')).toBeFocused();
  await expectNoAxeViolations(page);
  await unlock(page);
  for (const text of ['Basku wuu daahaa', 'الحافلة تتأخر']) await writeLine(page, text);
  await expect(page.locator('#lines li')).toHaveCount(2);
  await expectNoAxeViolations(page);
  await expectNoSidewaysScroll(page);
});

test('every choice has a key', { tag: ['@scripts', '@once'] }, async ({ page, organizer }) => {
  await signIn(page, organizer);
  await page.goto(await beginSession(page, 'An evening of keys'));
  await unlock(page);
  await page.locator('#text').focus();
  for (const [key, chosen] of [['Alt+c', '[name=seat][value=C]'], ['Alt+3', '[name=kind][value=observation]'], ['Alt+0', '[name=interpreted]']]) {
    await page.keyboard.press(key);
    await expect(page.locator(chosen)).toBeChecked();
  }
  await page.keyboard.type('They look at the door');
  await page.keyboard.press('Enter');
  await expect(page.locator('#lines li .by')).toContainText('C');
  await expect(page.locator('#lines li .by')).toContainText('What I see');
  // Elsewhere the letter on the key counts, and its place where the letter is none of ours: a French keyboard, a Mac that
  // makes a cedilla, a Russian one, a French digit.
  for (const [key, code, chosen] of [
    ['a', 'KeyQ', '[name=seat][value=A]'],
    ['ç', 'KeyC', '[name=seat][value=C]'],
    ['и', 'KeyB', '[name=seat][value=B]'],
    ['q', 'KeyA', '[name=seat][value=B]'],
    ['&', 'Digit1', '[name=kind][value=verbatim]'],
  ]) {
    const how = { key, code, altKey: true };
    await page.evaluate((pressed) => document.dispatchEvent(new KeyboardEvent('keydown', pressed)), how);
    await expect(page.locator(chosen), `${key} on ${code}`).toBeChecked();
  }
});

test('the language and quick tags have keys too, and keys never type', { tag: ['@scripts', '@once'] }, async ({ page, organizer }) => {
  await signIn(page, organizer);
  // A language that the session does not have is offered where it was asked for, so there are two at least.
  await page.goto(`${await beginSession(page, 'An evening of more keys')}?language=cy`);
  await unlock(page);
  const language = page.locator('#f-language');
  const offered = await language.locator('option').evaluateAll((options) => options.map(({ value }) => value));
  expect(offered.length).toBeGreaterThan(1);
  await expect(language).toHaveValue('cy');
  await page.locator('#text').focus();
  for (const next of [...offered.slice(offered.indexOf('cy') + 1), ...offered.slice(0, offered.indexOf('cy') + 1)]) {
    await page.keyboard.press('Alt+9');
    await expect(language).toHaveValue(next);
  }
  const kind = page.locator('[name=kind][value=verbatim]');
  const tags = page.locator('[name=tags]');
  const [first, second] = [tags.nth(0), tags.nth(1)];
  await expect(page.locator('details.tags')).not.toHaveAttribute('open');
  await page.keyboard.press('Alt+Shift+2');
  await expect(second).toBeChecked();
  await expect(second).toBeVisible();
  await page.keyboard.press('Alt+Shift+1');
  await expect(first).toBeChecked();
  await page.keyboard.press('Alt+Shift+1');
  await expect(first).not.toBeChecked();
  // A French keyboard has the digit itself with Shift; the kind stays what it was.
  const french = { key: '1', code: 'Digit1', altKey: true, shiftKey: true };
  await page.evaluate((pressed) => document.dispatchEvent(new KeyboardEvent('keydown', pressed)), french);
  await expect(first).toBeChecked();
  await expect(kind).toBeChecked();
  await expect(page.locator('#text')).toHaveValue('');
  await expect(page.locator('#keys')).toContainText('Alt and 9');
  // Typed without Alt, the same keys are letters; with the line, the codes are gone.
  await page.keyboard.type('9 of 12!');
  await expect(language).toHaveValue('cy');
  await page.keyboard.press('Enter');
  await expect.poll(() => texts(page)).toEqual(['9 of 12!']);
  for (const tag of [first, second]) await expect(tag).not.toBeChecked();
});
