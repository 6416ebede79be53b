// What every spec imports: `test` on the sample community, and the checks that many pages share.
import { test as base, expect } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createAccount } from './harken.js';

export { expect };
export { createAccount, runHarken, startHarken } from './harken.js';

const sample = JSON.parse(readFileSync(new URL('../../server/sample/community.json', import.meta.url), 'utf8'));
export const sampleInitiative = sample.initiative.slug;
export const endedSurvey = sample.survey.slug;
// The one that families can answer.
export const sampleSurvey = 'alder-creek-spring';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Pages are relative to the sample community; `organizer` is an account in its initiative, made once a worker. */
export const test = base.extend({
  baseURL: async ({}, use) => use(process.env.HARKEN_SAMPLE_URL),
  organizer: [
    async ({}, use) => use(await createAccount(process.env.HARKEN_SAMPLE_DATA, { initiative: sampleInitiative })),
    { scope: 'worker' },
  ],
});

/**
 * Signs in through the page, as a person does.
 * @param {import('@playwright/test').Page} page
 * @param {import('./harken.js').Account} account
 */
export async function signIn(page, { email, password }) {
  await page.goto('/sign-in');
  await page.locator('[name=email]').fill(email);
  await page.locator('[name=password]').fill(password);
  await page.locator('[name=password]').press('Enter');
  await expect(page).not.toHaveURL(/\/sign-in/);
}

/**
 * A family's small, cheap phone: no scripts, nothing kept from anybody before.
 * @param {import('@playwright/test').Browser} browser
 * @param {import('./harken.js').Harken} harken
 * @returns {Promise<import('@playwright/test').Page>}
 */
export async function openPhone(browser, harken) {
  const viewport = { width: 360, height: 640 };
  return browser.newPage({ baseURL: harken.url, javaScriptEnabled: false, viewport, isMobile: true, hasTouch: true });
}

/**
 * The address of the initiative that a signed-in person is in: `/i/north`.
 * @param {import('@playwright/test').Page} page
 * @returns {string}
 */
export function initiativeOf(page) {
  return new URL(page.url()).pathname.match(/^\/i\/[^/]+/)[0];
}

/**
 * Fails with each violation axe-core finds, the element it is in and how to mend it. For tests tagged @scripts.
 * @param {import('@playwright/test').Page} page
 */
export async function expectNoAxeViolations(page) {
  // Evaluated from outside the page, so that a strict content security policy stays as it is.
  await page.evaluate(axe);
  const found = await page.evaluate(async () => {
    const { violations } = await window.axe.run(document, { resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target}\n${node.failureSummary}`));
  });
  expect(found, `accessibility of ${page.url()}`).toEqual([]);
}

/**
 * Fails when a page is wider than the screen: nobody should have to read a line by scrolling sideways.
 * @param {import('@playwright/test').Page} page
 */
export async function expectNoSidewaysScroll(page) {
  const { width, screen } = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return { width: scrollWidth, screen: clientWidth };
  });
  expect(width, `width of ${page.url()}`).toBeLessThanOrEqual(screen);
}
