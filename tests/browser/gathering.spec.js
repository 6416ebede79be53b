// A family says on a small phone when it could come and what it needs: in four languages, with scripts and without.
import { expect, expectNoAxeViolations, expectNoSidewaysScroll, sampleInitiative, signIn, test } from './support.js';

const languages = [
  { tag: 'en', dir: 'ltr' },
  { tag: 'ar', dir: 'rtl' },
  { tag: 'so', dir: 'ltr' },
  { tag: 'am', dir: 'ltr' },
];
const root = `/i/${sampleInitiative}/sessions`;

/** A session with two times whose sign-up is open; says its address among the staff's pages, and the family's. */
async function openSignUp(page, organizer) {
  await signIn(page, organizer);
  const headers = { origin: new URL(page.url()).origin };
  const post = async (path, form) => {
    const response = await page.request.post(path, { form, headers });
    expect(response.status(), path).toBe(200);
    return new URL(response.url()).pathname;
  };
  const plan = { title: 'Listening evening', kind: 'conversation', languages: 'en', more_languages: 'so, ar, am', prompts: 'What helps?' };
  const session = await post(`${root}/new`, plan);
  for (const held_on of ['2091-05-08', '2091-05-09']) {
    const slot = { held_on, begins: '17:30', minutes: '90', place: 'School hall', languages: 'en', interpretation: 'so', offers: 'childcare' };
    await post(`${session}/slots/new`, slot);
  }
  await post(`${session}/sign-up`, {});
  await page.goto(`${session}/slots`);
  const address = await page.locator('main a[href*="/l/"]').getAttribute('href');
  return { session, address: new URL(address, page.url()).pathname };
}

test.use({ viewport: { width: 360, height: 640 } });

for (const { tag, dir } of languages) {
  test(`a family signs up in ${tag}`, async ({ page, organizer, browser, baseURL, javaScriptEnabled }) => {
    const { session, address } = await openSignUp(page, organizer);
    const phone = await browser.newPage({ baseURL, javaScriptEnabled, viewport: { width: 360, height: 640 } });
    const elsewhere = [];
    phone.on('request', (request) => {
      if (!request.url().startsWith(baseURL)) elsewhere.push(request.url());
    });
    await phone.goto(`${address}?lang=${tag}`);
    await expect(phone.locator('html')).toHaveAttribute('lang', tag);
    await expect(phone.locator('html')).toHaveAttribute('dir', dir);
    await expectNoSidewaysScroll(phone);
    // Sent too early: what is typed stays.
    await phone.locator('[name=children]').fill('2');
    await phone.locator('main button.do').click();
    await expect(phone.locator('#problems')).toBeVisible();
    await expect(phone.locator('[name=children]')).toHaveValue('2');
    await expectNoSidewaysScroll(phone);
    await phone.locator('[name=slot]').first().check();
    await phone.locator('[name=interpreter]').selectOption('so');
    await phone.locator('[name=wish][value=eat]').check();
    await phone.locator('main button.do').click();
    await expect(phone.locator('main.thanks')).toBeVisible();
    await expect(phone.locator('html')).toHaveAttribute('lang', tag);
    await expectNoSidewaysScroll(phone);
    const file = await phone.request.get(await phone.locator('main a[href*=".ics"]').getAttribute('href'));
    expect(await file.text()).toContain('DTSTART:20910508T173000');
    expect(await phone.context().cookies()).toEqual([]);
    expect(elsewhere).toEqual([]);
    await phone.close();
    await page.goto(`${session}/slots`);
    await expect(page.locator('table.numbers')).toContainText('Soomaali');
  });

  test(`the pages of a sign-up in ${tag} have no accessibility violation`, { tag: '@scripts' }, async ({ page, organizer }) => {
    const { address } = await openSignUp(page, organizer);
    await page.goto(`${address}?lang=${tag}`);
    await page.locator('details.privacy summary').click();
    await expectNoAxeViolations(page);
    await page.locator('main button.do').click();
    await expect(page.locator('#problems')).toBeFocused();
    await expectNoAxeViolations(page);
    await page.locator('[name=slot]').first().check();
    await page.locator('main button.do').click();
    await expect(page.locator('main.thanks')).toBeVisible();
    await expectNoAxeViolations(page);
  });
}

test('what staff see of it, the prompts and the pack have no accessibility violation', { tag: '@scripts' }, async ({ page, organizer }) => {
  const { session } = await openSignUp(page, organizer);
  for (const rest of ['', '/plan', '/guide?with=ar', '/slots', '/slots/new', '/pack']) {
    await page.goto(`${session}${rest}`);
    await expectNoSidewaysScroll(page);
    await expectNoAxeViolations(page);
  }
});
