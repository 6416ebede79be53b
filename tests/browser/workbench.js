// Reading and coding words on the workbench, as a person with scripts does.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toCsv, toZip } from './files.js';
import { createAccount, expect, initiativeOf, runHarken, signIn, startHarken } from './support.js';

/** The codes on the open passage, as they are listed. */
export const codings = (page) => page.locator('#about .codings li');
/** The id of the open passage. */
export const passage = (page) => page.locator('#reading').getAttribute('data-passage');

/**
 * Opens the workbench and waits until its keys answer. There must be a code.
 * @param {import('@playwright/test').Page} page
 * @param {string} address
 */
export async function openWords(page, address) {
  await page.goto(address);
  await expect(page.locator('#keys')).toBeVisible();
  // The islands number the codes.
  await expect(page.locator('.codebook button.code kbd').first()).toHaveText('1');
}

/**
 * A Harken of its own.
 * @param {(data: string, folder: string) => Promise<void>} bring brings words in
 * @param {(harken: import('./harken.js').Harken, account: import('./harken.js').Account) => Promise<void>} run is given
 * an organizer
 */
export async function withWords(bring, run) {
  const harken = await startHarken();
  const folder = await mkdtemp(join(tmpdir(), 'harken-words-'));
  try {
    await bring(harken.data, folder);
    const account = await createAccount(harken.data);
    await run(harken, account);
  } finally {
    await harken.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * Signs a person in, in a window of their own.
 * @returns {Promise<{ page: import('@playwright/test').Page, root: string }>} `root` is the address of the initiative
 */
export async function enter(browser, harken, account) {
  const page = await (await browser.newContext({ baseURL: harken.url })).newPage();
  await signIn(page, account);
  return { page, root: initiativeOf(page) };
}

/** Brings answers in: rows of a language and a text. */
export const answers = (rows) => async (data, folder) => {
  const file = join(folder, 'words.csv');
  await writeFile(file, toCsv([['lang', 'said'], ...rows]));
  await runHarken(data, ['responses', 'import', 'talk', file]);
};

/** A project of one text with codings: rows of a code's number, a start and an end. */
export const project = (text, codes, codings) => async (data, folder) => {
  const guid = (kind, number) => `${kind}0000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
  const user = `creatingUser="${guid(9, 0)}"`;
  const book = Array.from({ length: codes }, (_, at) => `<Code guid="${guid(1, at)}" name="Code ${at}" isCodable="true"/>`);
  const selections = codings.map(
    ([code, start, end], at) =>
      `<PlainTextSelection guid="${guid(2, at)}" startPosition="${start}" endPosition="${end}" ${user}>` +
      `<Coding guid="${guid(3, at)}" ${user}><CodeRef targetGUID="${guid(1, code)}"/></Coding></PlainTextSelection>`,
  );
  const xml =
    `<?xml version="1.0" encoding="utf-8"?><Project xmlns="urn:QDA-XML:project:1.0" name="Long" creatingUserGUID="${guid(9, 0)}">` +
    `<Users><User guid="${guid(9, 0)}" name="Amina"/></Users><CodeBook><Codes>${book.join('')}</Codes></CodeBook>` +
    `<Sources><TextSource guid="${guid(4, 0)}" name="A long talk" plainTextPath="internal://long.txt">${selections.join('')}</TextSource></Sources></Project>`;
  const file = join(folder, 'long.qdpx');
  await writeFile(file, toZip({ 'project.qde': xml, 'sources/long.txt': text }));
  await runHarken(data, ['project', 'import', 'long', file, '--lang', 'en']);
};

/**
 * Makes codes through the form, in this order.
 * @param {import('@playwright/test').Page} page
 * @param {string} root the address of the initiative
 * @param {string[]} names
 * @param {string} [parent] the id of the code that they are part of
 */
export async function makeCodes(page, root, names, parent = '') {
  const headers = { origin: new URL(page.url()).origin };
  for (const name of names) {
    const made = await page.request.post(`${root}/codes`, { form: { name, parent }, headers });
    expect(made.ok(), await made.text()).toBe(true);
  }
}

/**
 * The ids of the codes by their names.
 * @param {import('@playwright/test').Page} page on the workbench
 * @returns {Promise<Record<string, string>>}
 */
export async function readCodes(page) {
  const buttons = page.locator('.codebook button.code');
  return buttons.evaluateAll((all) => Object.fromEntries(all.map((button) => [button.querySelector('bdi').textContent, button.value])));
}

/**
 * Opens the passage that reads exactly so, found through the queue of its language.
 * @param {import('@playwright/test').Page} page
 * @param {string} initiative the address of the initiative: `/i/north`
 * @param {string} language
 * @param {string} text
 */
export async function openPassage(page, initiative, language, text) {
  await page.goto(`${initiative}/words?language=${language}`);
  const links = await page.locator('.queue ol a').evaluateAll((all) => all.map((link) => link.href));
  for (const link of links) {
    await page.goto(link);
    if ((await page.locator('#text').textContent()) === text) return;
  }
  throw new Error(`No passage in ${language} reads “${text}”.`);
}

/**
 * Selects in the open passage as a person does, and gives the places that the page makes of it, as its forms send them.
 * @param {import('@playwright/test').Page} page
 * @param {number} anchor where the selection was begun, in UTF-16 units, as the DOM counts
 * @param {number} focus where it ended, which may lie before
 * @returns {Promise<{ start: string, end: string }>}
 */
export async function select(page, anchor, focus) {
  await expect(page.locator('.picked')).toBeVisible();
  return page.evaluate(
    async ([from, to]) => {
      // Found here and not before: the passage may just have been drawn anew.
      const text = document.querySelector('#text');
      const place = (offset) => {
        const nodes = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
        while (nodes.nextNode() && offset > nodes.currentNode.length) offset -= nodes.currentNode.length;
        return [nodes.currentNode, offset];
      };
      const [begun, ended] = [place(from), place(to)];
      const { anchorNode, anchorOffset, focusNode, focusOffset } = getSelection();
      const now = [anchorNode, anchorOffset, focusNode, focusOffset];
      // What is selected already is not told again. The page hears of it before this does.
      if ([...begun, ...ended].some((part, at) => part !== now[at])) {
        const told = new Promise((done) => document.addEventListener('selectionchange', done, { once: true }));
        getSelection().setBaseAndExtent(...begun, ...ended);
        await told;
      }
      const read = (name) => document.querySelector(`.codebook [name=${name}]`).value;
      return { start: read('start'), end: read('end') };
    },
    [anchor, focus],
  );
}

/**
 * Selects a stretch of the open passage and waits until the page has noticed.
 * @param {import('@playwright/test').Page} page
 * @param {number} start in UTF-16 units
 * @param {number} end
 */
export async function selectStretch(page, start, end) {
  await select(page, start, end);
  await expect(page.locator('.picked q')).toBeVisible();
}

/**
 * The words that the page says were chosen, to the letter.
 * @param {import('@playwright/test').Page} page
 */
export async function readChosen(page) {
  return page.locator('.picked q').textContent();
}

/**
 * Puts a code that may not exist yet on the chosen words.
 * @param {import('@playwright/test').Page} page
 * @param {string} name
 */
export async function applyNewCode(page, name) {
  await page.locator('#new').fill(name);
  await page.locator('#new').press('Enter');
  await expect(page.locator('#bench-said')).toContainText(name);
  await expect(page.locator('#about .codings')).toContainText(name);
}

/**
 * The codes on the open passage with the words under each, to the letter.
 * @param {import('@playwright/test').Page} page
 * @returns {Promise<{ code: string, quote: string, lang: string, dir: string }[]>}
 */
export async function readCodings(page) {
  return page.locator('.codings > li').evaluateAll((items) =>
    items.map((item) => {
      const quote = item.querySelector('q');
      return { code: item.querySelector('.code').textContent, quote: quote.textContent, lang: quote.lang, dir: quote.dir };
    }),
  );
}

/**
 * Where words of the open passage stand on the screen, in CSS pixels. They must stand in one line.
 * @param {import('@playwright/test').Page} page
 * @param {string} words
 * @returns {Promise<{ left: number, right: number, middle: number }>}
 */
export async function findBox(page, words) {
  await page.locator('#text').scrollIntoViewIfNeeded();
  return page.locator('#text').evaluate((text, wanted) => {
    const node = text.firstChild;
    const range = document.createRange();
    range.setStart(node, node.data.indexOf(wanted));
    range.setEnd(node, node.data.indexOf(wanted) + wanted.length);
    const { left, right, top, bottom } = range.getBoundingClientRect();
    return { left, right, middle: (top + bottom) / 2 };
  }, words);
}
