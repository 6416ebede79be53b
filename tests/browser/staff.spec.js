// Every kind of staff page, found by following links as a person would, so that a new page is held to this from its
// first day.
import { expect, expectNoAxeViolations, expectNoSidewaysScroll, sampleInitiative, signIn, test } from './support.js';

const root = `/i/${sampleInitiative}/`;

/** Addresses that show the same kind of page: ids, slugs and languages after a fixed word count as one. */
function kindOf(path) {
  const parts = path.slice(root.length).split('/');
  return parts.map((part, index) => (index % 2 === 1 && part !== 'new' ? '*' : part)).join('/');
}

/** Pages of a person, outside any initiative. */
const own = ['/account', '/account/two-step'];

/** One address of each kind of page inside the initiative, breadth first, and each of a person's own. */
async function findPages(page) {
  const found = new Map([['surveys', `${root}surveys`], ...own.map((path) => [path, path])]);
  for (const [, path] of found) {
    await page.goto(path);
    const links = await page.locator('a[href]').evaluateAll((all) => all.map((link) => new URL(link.href).pathname));
    for (const link of links) {
      if (!link.startsWith(root) || /\.\w+$/.test(link)) continue;
      if (!found.has(kindOf(link))) found.set(kindOf(link), link);
    }
  }
  return found;
}

for (const language of ['en', 'es']) {
  test(`every staff page in ${language} is accessible, fits the screen and keeps its content policy`, { tag: '@scripts' }, async ({ page, organizer }) => {
    test.setTimeout(240_000);
    const complaints = [];
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(`${page.url()}: ${message.text()}`);
    });
    page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error}`));
    await signIn(page, organizer);
    await page.request.post('/language', { form: { language }, headers: { origin: new URL(page.url()).origin } });
    const found = await findPages(page);
    expect(found.size, 'kinds of pages found').toBeGreaterThan(16);
    for (const kind of ['people', 'log']) expect([...found.keys()]).toContain(kind);
    for (const [kind, path] of found) {
      await test.step(kind, async () => {
        const response = await page.goto(path);
        expect(response.status(), path).toBe(200);
        await expect(page.locator('html')).toHaveAttribute('lang', language);
        await expectNoSidewaysScroll(page);
        await expectNoAxeViolations(page);
      });
    }
    expect(complaints).toEqual([]);
  });
}

test('signing in, out, and in again works without scripts', { tag: '@no-scripts' }, async ({ page, organizer }) => {
  await signIn(page, organizer);
  await expect(page).toHaveURL(new RegExp(`${root}surveys$`));
  // On a phone the way out is in the menu, which opens without scripts.
  const menu = page.locator('.top .menu');
  if (await menu.isVisible()) await menu.click();
  await page.locator('form[action="/sign-out"] button').click();
  await expect(page).toHaveURL(/\/sign-in$/);
  await page.goto(`${root}surveys`);
  await expect(page).toHaveURL(/\/sign-in$/);
  await signIn(page, organizer);
  await expect(page.locator('form[action="/sign-out"]')).toHaveCount(1);
});

test('the sign-in page has no accessibility violation', { tag: '@scripts' }, async ({ page }) => {
  for (const language of ['en', 'es']) {
    await page.goto(`/sign-in?lang=${language}`);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expectNoAxeViolations(page);
  }
});
