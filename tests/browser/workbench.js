// Reading and coding words on the workbench, as a person with scripts does.
import { expect } from '@playwright/test';

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
 * Selects a stretch of the open passage and waits until the page has noticed.
 * @param {import('@playwright/test').Page} page
 * @param {number} start in UTF-16 units, as the DOM counts
 * @param {number} end
 */
export async function selectStretch(page, start, end) {
  await expect(page.locator('.picked')).toBeVisible();
  await page.locator('#text').evaluate(
    (text, [from, to]) => {
      const place = (offset) => {
        const nodes = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
        while (nodes.nextNode() && offset > nodes.currentNode.length) offset -= nodes.currentNode.length;
        return [nodes.currentNode, offset];
      };
      getSelection().setBaseAndExtent(...place(from), ...place(to));
    },
    [start, end],
  );
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
