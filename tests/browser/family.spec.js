// What a family meets first, in four languages: from the left, from the right, with long words, with tall letters.
import { endedSurvey, expect, expectNoAxeViolations, expectNoSidewaysScroll, sampleSurvey, test } from './support.js';

const languages = [
  { tag: 'en', dir: 'ltr' },
  { tag: 'ar', dir: 'rtl' },
  { tag: 'so', dir: 'ltr' },
  { tag: 'am', dir: 'ltr' },
];
const pages = [
  { name: 'the first page', path: '/', status: 200 },
  { name: 'the sample survey', path: `/s/${sampleSurvey}`, status: 200 },
  { name: 'a survey that has ended', path: `/s/${endedSurvey}`, status: 410 },
];

for (const { name, path, status } of pages) {
  for (const { tag, dir } of languages) {
    test.describe(`${name} in ${tag}`, () => {
      test('says its language and direction, and fits the screen', { tag: '@no-scripts' }, async ({ page }) => {
        const response = await page.goto(`${path}?lang=${tag}`);
        expect(response.status()).toBe(status);
        await expect(page.locator('html')).toHaveAttribute('lang', tag);
        await expect(page.locator('html')).toHaveAttribute('dir', dir);
        await expectNoSidewaysScroll(page);
      });

      test('has no accessibility violation', { tag: '@scripts' }, async ({ page }) => {
        await page.goto(`${path}?lang=${tag}`);
        await expectNoAxeViolations(page);
      });
    });
  }

  test(`${name} sets no cookie and asks no other host for anything`, async ({ page, context, baseURL }) => {
    const elsewhere = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(baseURL)) elsewhere.push(request.url());
    });
    await page.goto(path);
    expect(elsewhere).toEqual([]);
    expect(await context.cookies()).toEqual([]);
  });
}

for (const { tag, dir } of languages) {
  test(`answers in ${tag} that need another look come back on a page that says so to everyone`, { tag: '@scripts' }, async ({ page }) => {
    await page.goto(`/s/${sampleSurvey}?lang=${tag}`);
    const [refused] = await Promise.all([page.waitForResponse(`**/s/${sampleSurvey}`), page.locator('main button.do').click()]);
    expect(refused.status()).toBe(422);
    await expect(page.locator('html')).toHaveAttribute('lang', tag);
    await expect(page.locator('html')).toHaveAttribute('dir', dir);
    await expect(page.locator('#problems')).toBeFocused();
    await expectNoSidewaysScroll(page);
    await expectNoAxeViolations(page);
  });
}

test('the sample survey arrives as one request without scripts, under 14,000 bytes', { tag: '@no-scripts' }, async ({ page }) => {
  const sizes = [];
  page.on('requestfinished', async (request) => sizes.push(request.sizes()));
  await page.goto(`/s/${sampleSurvey}`, { waitUntil: 'networkidle' });
  const received = await Promise.all(sizes);
  expect(received).toHaveLength(1);
  expect(received[0].responseBodySize).toBeLessThanOrEqual(14_000);
});
