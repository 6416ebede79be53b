// The workbench with its scripts: by keys, by several people at once, and with very many passages.
import { createAccount, expect, expectNoAxeViolations, expectNoSidewaysScroll, test } from './support.js';
import { answers, codings, enter, makeCodes, openWords, passage, project, readChosen, readCodes, selectStretch, withWords } from './workbench.js';

const wait = ['Basku wuu daahaa. Carruurtu qabow bay ku sugaan.', 'Warqadda ma fahmin. Wiilkayga ayaa ii akhriyey.', 'Cunto xalaal ah ma jirto. Maxay u jirin?'];
const parent = 'Language';
const child = 'The child interprets';

/** A small workbench in Somali, with a code that is part of another. `run` is given the page, and where it is. */
const onBench = (browser, run) =>
  withWords(answers(wait.map((text) => ['so', text])), async (harken, account) => {
    const { page, root } = await enter(browser, harken, account);
    await makeCodes(page, root, ['Bus', parent]);
    const words = `${root}/words?language=so`;
    await openWords(page, words);
    await makeCodes(page, root, [child], (await readCodes(page))[parent]);
    await openWords(page, words);
    await run({ page, words, harken });
    await page.context().close();
  });

/** What the page says, by its name: “undone”. */
const readSaid = async (page) => JSON.parse(await page.locator('.bench').getAttribute('data-words'));
const named = (page, name) => page.locator('bdi', { hasText: new RegExp(`^${name}$`) });
const button = (page, name) => page.locator('.codebook button.code').filter({ has: named(page, name) });
const coded = (page, name) => codings(page).filter({ has: named(page, name) });

test('an answer is coded, undone and coded again without the mouse', { tag: ['@scripts', '@once'] }, async ({ browser }) => {
  test.setTimeout(120_000);
  await onBench(browser, async ({ page }) => {
    const first = await passage(page);
    // One key codes the whole answer.
    await page.keyboard.press('1');
    await expect(codings(page)).toHaveCount(1);
    await expect(page.locator('#bench-said')).toContainText('Bus');
    expect(await codings(page).locator('q').textContent()).toBe(await page.locator('#text').textContent());
    await page.keyboard.press('u');
    await expect(codings(page)).toHaveCount(0);
    await expect(page.locator('#bench-said')).toHaveText((await readSaid(page)).undone);
    // A sentence, then the first code.
    await page.keyboard.press('s');
    await expect(page.locator('.picked q')).toBeVisible();
    const sentence = await readChosen(page);
    await page.keyboard.press('1');
    await expect(codings(page)).toHaveCount(1);
    expect(await codings(page).locator('q').textContent()).toBe(sentence);
    // By typing its name. The code it is part of stands above it, is not numbered and is not what Enter puts.
    await page.keyboard.press('w');
    await expect(page.locator('.picked q')).toBeVisible();
    await page.keyboard.press('f');
    await page.keyboard.press('Enter');
    await page.keyboard.type('child');
    await expect(button(page, 'Bus')).toBeHidden();
    await expect(button(page, parent)).toBeVisible();
    await expect(button(page, parent).locator('kbd')).toHaveCount(0);
    await expect(button(page, child).locator('kbd')).toHaveText('1');
    await page.keyboard.press('Enter');
    await expect(codings(page)).toHaveCount(2);
    await expect(coded(page, child)).toHaveCount(1);
    await expect(coded(page, parent)).toHaveCount(0);
    await expect(page.locator('.codebook button.code kbd')).toHaveText(['1', '2', '3']);
    // Its number means the same while the box holds letters.
    await page.keyboard.press('u');
    await expect(codings(page)).toHaveCount(1);
    await page.keyboard.press('f');
    await page.keyboard.type('CHILD');
    await page.keyboard.press('Escape');
    await page.keyboard.press('1');
    await expect(codings(page)).toHaveCount(2);
    await expect(coded(page, child)).toHaveCount(1);
    // The whole name of a code means that code.
    await page.keyboard.press('f');
    await page.keyboard.type(parent);
    await page.keyboard.press('Enter');
    await expect(coded(page, parent)).toHaveCount(1);
    await page.keyboard.press('u');
    await expect(codings(page)).toHaveCount(2);
    // On, and back: what was done is still there, and the address is the passage's own.
    await page.keyboard.press('n');
    await expect.poll(() => passage(page)).not.toBe(first);
    expect(page.url()).toContain(await passage(page));
    await page.keyboard.press('p');
    await expect.poll(() => passage(page)).toBe(first);
    await expect(codings(page)).toHaveCount(2);
    await page.goBack();
    await expect.poll(() => passage(page)).not.toBe(first);
    await page.goBack();
    await expect.poll(() => passage(page)).toBe(first);
    await page.reload();
    await expect(codings(page)).toHaveCount(2);
    // Keys that are off do nothing.
    await expect(page.locator('#keys')).toBeVisible();
    await page.locator('#keys summary').click();
    await page.locator('#keys-on').uncheck();
    await page.locator('#keys-on').press('n');
    await page.waitForTimeout(300);
    expect(await passage(page)).toBe(first);
    await page.locator('#keys-on').check();
    await expectNoAxeViolations(page);
    await expectNoSidewaysScroll(page);
  });
});

test('keys do the same on a keyboard that writes no Latin letters', { tag: ['@scripts', '@once'] }, async ({ browser }) => {
  test.setTimeout(120_000);
  await onBench(browser, async ({ page }) => {
    const press = (key, code, shiftKey = false) =>
      page.evaluate((pressed) => document.body.dispatchEvent(new KeyboardEvent('keydown', { ...pressed, bubbles: true, cancelable: true })), { key, code, shiftKey });
    const first = await passage(page);
    await press('ى', 'KeyN');
    await expect.poll(() => passage(page)).not.toBe(first);
    await press('ح', 'KeyP');
    await expect.poll(() => passage(page)).toBe(first);
    await press('س', 'KeyS');
    await expect(page.locator('.picked q')).toBeVisible();
    const sentence = await readChosen(page);
    await press('ص', 'KeyW');
    await expect(page.locator('.picked q')).toHaveText(await page.locator('#text').textContent());
    expect(await readChosen(page)).not.toBe(sentence);
    await press('١', 'Digit1');
    await expect(coded(page, 'Bus')).toHaveCount(1);
    await press('ع', 'KeyU');
    await expect(codings(page)).toHaveCount(0);
    await press('ب', 'KeyF');
    await expect(page.locator('#find')).toBeFocused();
    await page.keyboard.press('Escape');
    await press('ظ', 'Slash');
    await expect(page.locator('#f-q')).toBeFocused();
    await page.locator('#f-q').blur();
    await press('؟', 'Slash', true);
    await expect(page.locator('#keys dl')).toBeVisible();
    // An input method takes a key without saying what it writes.
    await press('Process', 'KeyN');
    await expect.poll(() => passage(page)).not.toBe(first);
    const second = await passage(page);
    // Latin letters that lie elsewhere mean what they write: this is B, where N lies on most keyboards.
    await press('b', 'KeyN');
    await press('-', 'Slash');
    await page.waitForTimeout(300);
    expect(await passage(page)).toBe(second);
    await expect(page.locator('#f-q')).not.toBeFocused();
    await press('N', 'KeyL', true);
    await expect.poll(() => passage(page)).not.toBe(second);
  });
});

test('what another person does shows within two seconds and overwrites nothing', { tag: ['@scripts', '@once'] }, async ({ browser }) => {
  test.setTimeout(120_000);
  await onBench(browser, async ({ page, harken }) => {
    const { page: elsewhere } = await enter(browser, harken, await createAccount(harken.data));
    await openWords(elsewhere, page.url());
    expect(await passage(elsewhere)).toBe(await passage(page));
    // Both are in the middle of reading.
    await elsewhere.waitForTimeout(500);
    await page.keyboard.press('1');
    await expect(codings(page)).toHaveCount(1);
    await expect(codings(elsewhere)).toHaveCount(1, { timeout: 2_000 });
    // Both at the same moment: neither is lost.
    await Promise.all([page.keyboard.press('2'), elsewhere.keyboard.press('3')]);
    await expect(codings(page)).toHaveCount(3, { timeout: 4_000 });
    await expect(codings(elsewhere)).toHaveCount(3, { timeout: 4_000 });
    // Chosen words stay chosen while something changes.
    await elsewhere.keyboard.press('s');
    await expect(elsewhere.locator('.picked q')).toBeVisible();
    await page.keyboard.press('u');
    await expect(codings(page)).toHaveCount(2);
    await elsewhere.waitForTimeout(1_500);
    await expect(elsewhere.locator('.picked q')).toBeVisible();
    await elsewhere.keyboard.press('Escape');
    await expect(codings(elsewhere)).toHaveCount(2);
    await elsewhere.context().close();
  });
});

test('what is half written stays, whatever happens around it', { tag: ['@scripts', '@once'] }, async ({ browser }) => {
  test.setTimeout(120_000);
  await onBench(browser, async ({ page, words, harken }) => {
    const { page: elsewhere } = await enter(browser, harken, await createAccount(harken.data));
    const first = await passage(page);
    const memo = page.locator('#f-memo');
    const translation = page.locator('#translation-text');
    const into = page.locator('#translation-language');
    await page.locator('#memos summary').click();
    await memo.fill('She says it');
    await page.locator('.plainly:not(#plainly) summary').click();
    await into.selectOption('ar');
    await translation.fill('الحافلة');
    await translation.press('Escape');
    // While its writer codes.
    await page.keyboard.press('1');
    await expect(codings(page)).toHaveCount(1);
    await expect(memo).toBeVisible();
    await expect(memo).toHaveValue('She says it');
    // While another person codes: nothing is drawn under the hands of whoever types, and all of it afterwards.
    await openWords(elsewhere, page.url());
    await memo.focus();
    await page.keyboard.press('End');
    await elsewhere.keyboard.press('2');
    await expect(codings(elsewhere)).toHaveCount(2);
    await page.waitForTimeout(1_500);
    await expect(memo).toBeFocused();
    await page.keyboard.type(' twice');
    await expect(memo).toHaveValue('She says it twice');
    await page.keyboard.press('Escape');
    await expect(codings(page)).toHaveCount(2);
    await expect(memo).toHaveValue('She says it twice');
    // On the next passage, and back.
    await page.keyboard.press('n');
    await expect.poll(() => passage(page)).not.toBe(first);
    await expect(memo).toBeHidden();
    await expect(memo).toHaveValue(/^\s*$/);
    await page.keyboard.press('p');
    await expect.poll(() => passage(page)).toBe(first);
    await expect(memo).toBeVisible();
    await expect(memo).toHaveValue('She says it twice');
    await expect(translation).toBeVisible();
    await expect(translation).toHaveValue('الحافلة');
    await expect(into).toHaveValue('ar');
    // Ticked sentences are put with their form, and stay ticked no longer.
    await page.locator('#plainly summary').click();
    await page.locator('#plainly [name=sentence]').first().check();
    await page.locator('#plain-code').selectOption({ label: child });
    await page.locator('#plainly button.do').click();
    await expect(coded(page, child)).toHaveCount(1);
    await expect(page.locator('#plainly [name=sentence]').first()).not.toBeChecked();
    await expect(page.locator('#plain-code')).toHaveValue('');
    await expect(translation).toHaveValue('الحافلة');
    // Whoever keeps the memo is asked about the translation, and comes back to the words as they were looked for.
    const asked = [];
    page.once('dialog', (dialog) => {
      asked.push(dialog.type());
      dialog.accept();
    });
    await page.locator('#memos button.do').click();
    await expect(page).toHaveURL(new RegExp(`/${first}\\?language=so#memos$`));
    expect(asked).toEqual(['beforeunload']);
    await expect(page.locator('#memos .memo')).toContainText('She says it twice');
    await expect(memo).toHaveValue(/^\s*$/);
    // Nothing of it is kept anywhere.
    await page.goto(words);
    expect(await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, history.state]))).not.toContain('She says');
    await elsewhere.context().close();
  });
});

test('what the server did not undo is not called undone, and is undone later', { tag: ['@scripts', '@once'] }, async ({ browser }) => {
  test.setTimeout(120_000);
  await onBench(browser, async ({ page }) => {
    const said = await readSaid(page);
    await page.keyboard.press('1');
    await expect(codings(page)).toHaveCount(1);
    await page.evaluate(() => {
      const reach = window.fetch;
      const fail = () => Promise.reject(new TypeError('The server is out of reach.'));
      window.fetch = (address, ...rest) => (String(address).endsWith('/uncode.json') ? fail() : reach(address, ...rest));
      window.reconnect = () => (window.fetch = reach);
    });
    await page.keyboard.press('u');
    await expect(page.locator('#bench-said')).toHaveText(said.unsent);
    await expect(codings(page)).toHaveCount(1);
    await page.evaluate(() => window.reconnect());
    await page.keyboard.press('u');
    await expect(codings(page)).toHaveCount(0);
    await expect(page.locator('#bench-said')).toHaveText(said.undone);
    await page.keyboard.press('u');
    await expect(page.locator('#bench-said')).toHaveText(said.nothingToUndo);
  });
});

test('undoing takes off nothing that was there before, however much is', { tag: ['@scripts', '@once'] }, async ({ browser }) => {
  test.setTimeout(120_000);
  const sentence = 'Every morning we wait, and nobody tells us why. ';
  const text = sentence.repeat(80);
  // More than are listed at first, and all of them before the words that are coded here.
  const spans = Array.from({ length: 150 }, (_, at) => [at % 3, at * 20, at * 20 + 15]);
  await withWords(project(text, 3, spans), async (harken, account) => {
    const { page, root } = await enter(browser, harken, account);
    await openWords(page, `${root}/words`);
    const said = await readSaid(page);
    const open = `${root}/words/${await passage(page)}`;
    const names = await page.locator('.codebook button.code bdi').allTextContents();
    const code = async (key) => {
      await selectStretch(page, text.length - sentence.length, text.length - 1);
      await page.keyboard.press(key);
      await expect(page.locator('#bench-said')).toContainText(names[key - 1]);
      await expect(page.locator('.picked q')).toHaveCount(0);
    };
    const count = async () => (await (await page.request.get(`${open}?list=all`)).text()).match(/id="coding-/g).length;
    expect(await count()).toBe(150);
    await code('1');
    expect(await count()).toBe(151);
    // Later, the same once more: it changes nothing, so there is nothing to undo.
    await openWords(page, open);
    await code('1');
    await page.keyboard.press('u');
    await expect(page.locator('#bench-said')).toHaveText(said.nothingToUndo);
    expect(await count()).toBe(151);
    // Another code is new there, and goes alone.
    await code('2');
    await code('1');
    expect(await count()).toBe(152);
    await page.keyboard.press('u');
    await expect(page.locator('#bench-said')).toHaveText(said.undone);
    expect(await count()).toBe(151);
    await page.context().close();
  });
});

async function slowDown(page, rate) {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
}

test('ten thousand passages scroll, and the next one is there at once on a slow machine', { tag: ['@scripts', '@alone'] }, async ({ browser }) => {
  test.setTimeout(240_000);
  const languages = ['so', 'am', 'ar', 'es', 'en', 'zh-Hans', 'vi', 'fr', 'sw', 'ht', 'ti', 'ne'];
  const rows = Array.from({ length: 10_000 }, (_, at) => [languages[at % 12], `The bus of family ${at} comes late again, and nobody says why it does so every single morning.`]);
  await withWords(answers(rows), async (harken, account) => {
    const { page, root } = await enter(browser, harken, account);
    await makeCodes(page, root, ['Late', 'Cold']);
    await slowDown(page, 4);
    const began = Date.now();
    await page.goto(`${root}/words`, { waitUntil: 'commit' });
    await expect(page.locator('#keys')).toBeVisible();
    await page.keyboard.press('s');
    await page.waitForFunction(() => !getSelection().isCollapsed);
    const toFirstKey = Date.now() - began;
    await expect(page.locator('.queue ol.long')).toBeVisible();
    const times = [];
    for (let turn = 0; turn < 15; turn += 1) {
      // As somebody who reads at least a moment.
      await page.waitForTimeout(400);
      times.push(
        await page.evaluate(async () => {
          const before = document.querySelector('#reading').dataset.passage;
          const from = performance.now();
          document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'n', code: 'KeyN', bubbles: true }));
          while (document.querySelector('#reading').dataset.passage === before) await new Promise(requestAnimationFrame);
          return performance.now() - from;
        }),
      );
    }
    times.sort((one, other) => one - other);
    const list = page.locator('.queue ol');
    await list.evaluate((all) => (all.scrollTop = all.scrollHeight));
    await expect(list.locator('a').last()).toContainText('The bus of family');
    expect(await list.locator('li').count()).toBeLessThan(80);
    console.log(`first key after ${toFirstKey} ms; next passage: median ${times[7].toFixed(0)} ms, slowest ${times.at(-1).toFixed(0)} ms`);
    // Wider than what is asked, since the server is not optimised here: 1.5 s and 100 ms.
    expect(toFirstKey).toBeLessThan(3_000);
    expect(times[7]).toBeLessThan(100);
    await page.context().close();
  });
});

test('a long transcript with two thousand overlapping codings is drawn at once', { tag: ['@scripts', '@alone'] }, async ({ browser }) => {
  test.setTimeout(240_000);
  const sentence = 'Every morning we wait, and the bus is late, and nobody tells us why. ';
  const text = sentence.repeat(Math.ceil(200_000 / sentence.length)).slice(0, 200_000);
  const spans = Array.from({ length: 2_000 }, (_, at) => {
    const start = (at * 97) % (text.length - 400);
    return [at % 12, start, start + 20 + (at % 300)];
  });
  await withWords(project(text, 12, spans), async (harken, account) => {
    const { page, root } = await enter(browser, harken, account);
    const from = Date.now();
    await page.goto(`${root}/words`, { waitUntil: 'commit' });
    await page.waitForFunction(() => document.querySelectorAll('#text mark').length > 2_000);
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
    const drawn = Date.now() - from;
    expect(await page.locator('#text').textContent()).toBe(text);
    const id = await passage(page);
    const code = await page.locator('.codebook button.code').first().getAttribute('value');
    const times = [];
    for (let at = 0; at < 21; at += 1) {
      const form = { code, start: String(at * 1_000), end: String(at * 1_000 + 33) };
      const began = performance.now();
      const saved = await page.request.post(`${root}/words/${id}/codings.json`, { form, headers: { origin: harken.url } });
      times.push(performance.now() - began);
      expect(saved.status()).toBe(200);
    }
    times.sort((one, other) => one - other);
    console.log(`drawn in ${drawn} ms; one more coding saved in ${times[10].toFixed(1)} ms with the way there (median)`);
    // Wider than what is asked, since the server is not optimised here: 500 ms and, on the server alone, 10 ms.
    expect(drawn).toBeLessThan(1_500);
    expect(times[10]).toBeLessThan(40);
    await page.context().close();
  });
});

// What is said of four things, in three languages; each text joins two of a row.
const said = {
  en: [
    ['the bus is late', 'no bus came', 'the bus stop is far', 'a cold bus'],
    ['lunch is cold', 'the food is dear', 'no halal lunch', 'old food'],
    ['nobody calls', 'the phone rings', 'a letter came', 'they never call'],
    ['the class is full', 'a loud room', 'no chairs', 'the roof leaks'],
  ],
  ar: [
    ['الحافلة تتأخر', 'لا تأتي الحافلة', 'موقف الحافلة بعيد', 'الحافلة باردة'],
    ['الغداء بارد', 'الطعام غالٍ', 'لا يوجد طعام حلال', 'طعام قديم'],
    ['لا أحد يتصل', 'الهاتف يرن', 'وصلت رسالة', 'لا يتصلون أبدًا'],
    ['الصف مزدحم', 'الغرفة صاخبة', 'لا توجد كراسٍ', 'السقف يسرّب الماء'],
  ],
  am: [
    ['አውቶቡሱ ይዘገያል', 'አውቶቡስ አልመጣም', 'የአውቶቡስ ማቆሚያው ሩቅ ነው', 'አውቶቡሱ ቀዝቃዛ ነው'],
    ['ምሳው ቀዝቃዛ ነው', 'ምግቡ ውድ ነው', 'ሃላል ምሳ የለም', 'ምግቡ ያረጀ ነው'],
    ['ማንም አይደውልም', 'ስልኩ ይደውላል', 'ደብዳቤ መጣ', 'በጭራሽ አይደውሉም'],
    ['ክፍሉ ሞልቷል', 'ክፍሉ ጫጫታ ነው', 'ወንበር የለም', 'ጣሪያው ያፈሳል'],
  ],
};

test('with suggestions an answer is coded by three keys at most, in en, ar and am', { tag: ['@scripts', '@once'] }, async ({ browser }) => {
  test.setTimeout(240_000);
  const names = ['Buses', 'Food', 'Calls', 'Rooms'];
  const topics = new Map();
  const rows = Object.entries(said).flatMap(([language, all]) =>
    all.flatMap((about, topic) =>
      Array.from({ length: 14 }, (_, at) => {
        const text = `${about[at % 4]}, ${about[(at + 1 + Math.floor(at / 4)) % 4]} (${at})`;
        topics.set(text, topic);
        return [language, text];
      }),
    ),
  );
  await withWords(answers(rows), async (harken, account) => {
    const { page, root } = await enter(browser, harken, account);
    await makeCodes(page, root, names);
    for (const language of Object.keys(said)) {
      await openWords(page, `${root}/words?language=${language}`);
      const codes = await readCodes(page);
      const rowsOf = await page.request.get(`${root}/words/rows?count=200&language=${language}`);
      const listed = [...(await rowsOf.text()).matchAll(/data-passage="([^"]+)"/g)].map((found) => found[1]);
      expect(listed.length).toBe(56);
      const kept = new Map();
      for (const id of listed) {
        const part = await page.request.get(`${root}/words/${id}/part`);
        const text = await page.evaluate((html) => {
          const parts = document.createElement('template');
          parts.innerHTML = html;
          return parts.content.querySelector('#text').textContent;
        }, await part.text());
        const topic = topics.get(text);
        // One of each is left for the keys.
        if (!kept.has(topic)) {
          kept.set(topic, id);
          continue;
        }
        const form = { code: codes[names[topic]], whole: '1' };
        const saved = await page.request.post(`${root}/words/${id}/codings.json`, { form, headers: { origin: harken.url } });
        expect(saved.status(), await saved.text()).toBe(200);
      }
      await expect(async () => {
        await openWords(page, `${root}/words?language=${language}&code=none`);
        await expect(page.locator('.suggested button').first()).toBeVisible({ timeout: 1_000 });
      }).toPass({ timeout: 60_000 });
      for (let left = 4; left > 0; left -= 1) {
        const open = await passage(page);
        const wanted = names[topics.get(await page.locator('#text').textContent())];
        let keys = 0;
        const press = async (key) => {
          keys += 1;
          await page.keyboard.press(key);
        };
        await expect(page.locator('.suggested button').first()).toBeVisible();
        const suggested = await page.locator('.suggested button bdi').allTextContents();
        const place = suggested.indexOf(wanted);
        expect(place, `${wanted} is suggested for ${language}: ${suggested}`).toBeGreaterThanOrEqual(0);
        await press(place === 0 ? 'a' : `Shift+Digit${place + 1}`);
        await expect(codings(page)).toHaveCount(1);
        await expect(codings(page)).toContainText(wanted);
        if (left > 1) {
          await press('n');
          await expect.poll(() => passage(page)).not.toBe(open);
        }
        expect(keys).toBeLessThanOrEqual(3);
      }
    }
    await page.context().close();
  });
});
