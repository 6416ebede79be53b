// A silent round: people join from small phones without scripts, and the screen in front shows it all together.
import { createAccount, expect, expectNoAxeViolations, expectNoSidewaysScroll, initiativeOf, sampleInitiative, signIn, test } from './support.js';

const languages = [
  { tag: 'en', dir: 'ltr', text: 'The bus comes too late' },
  { tag: 'ar', dir: 'rtl', text: 'الحافلة تتأخر كثيرًا' },
  { tag: 'so', dir: 'ltr', text: 'Basku aad buu u daahaa' },
  { tag: 'am', dir: 'ltr', text: 'አውቶቡሱ በጣም ዘግይቶ ይመጣል' },
  { tag: 'es', dir: 'ltr', text: 'El autobús llega tarde' },
];

/** Plans a session, opens a round in it, and gives the round's page and the code that joins. */
async function openRound(page, person, kind) {
  await signIn(page, person);
  const sessions = `${initiativeOf(page)}/sessions`;
  await page.goto(`${sessions}/new`);
  await page.locator('[name=title]').fill(`Silent evening ${Date.now()}`);
  await page.locator('[name=kind][value=conversation]').check();
  await page.locator('[name=prompts]').fill('What should change on the way to school?');
  await page.locator('form.form button.do').click();
  await page.goto(`${page.url().replace(/\?.*/, '')}/rounds`);
  await page.locator(`[name=kind][value=${kind}]`).check();
  await page.locator('form.form button.do').click();
  await expect(page).toHaveURL(/\/rounds\/\w+$/);
  return { round: page.url(), code: (await page.locator('.spoken').innerText()).replace(/\D/g, '') };
}

const phone = { viewport: { width: 360, height: 640 }, isMobile: true, hasTouch: true };

/** A phone, with or without scripts. Axe needs them; the page does not. */
async function openPhone(browser, baseURL, javaScriptEnabled) {
  return browser.newPage({ baseURL, javaScriptEnabled, ...phone });
}

for (const kind of ['prompt', 'ideas', 'words']) {
  test(`a round of ${kind} is answered without scripts in five languages, and the screen shows it within a second`, { tag: '@scripts' }, async ({ page, browser, baseURL }) => {
    test.setTimeout(180_000);
    const person = await createAccount(process.env.HARKEN_SAMPLE_DATA, { initiative: sampleInitiative });
    const { round, code } = await openRound(page, person, kind);
    await expectNoAxeViolations(page);

    const screen = await page.context().newPage();
    await screen.setViewportSize({ width: 1280, height: 800 });
    await screen.goto(`${round}/projector`);
    await expectNoAxeViolations(screen);
    await expectNoSidewaysScroll(screen);

    for (const { tag, dir, text } of languages) {
      const looked = await openPhone(browser, baseURL, true);
      await looked.goto(`/j/${code}?lang=${tag}`);
      await expectNoAxeViolations(looked);
      await expectNoSidewaysScroll(looked);
      await looked.locator('main button.do').click();
      await expect(looked.locator('#problems')).toBeFocused();
      await expectNoAxeViolations(looked);
      await looked.close();

      const plain = await openPhone(browser, baseURL, false);
      await plain.goto(`/?lang=${tag}`);
      await plain.locator('#session').fill(code);
      await plain.locator('#session').press('Enter');
      await expect(plain.locator('html')).toHaveAttribute('lang', tag);
      await expect(plain.locator('html')).toHaveAttribute('dir', dir);
      await plain.locator('main textarea').first().fill(text);
      await plain.locator('main button.do').click();
      await expect(plain.locator('main.thanks h1')).toBeVisible();
      expect(await plain.context().cookies()).toEqual([]);
      await plain.close();
      await expect(screen.locator('body')).not.toContainText(text);
    }

    await page.goto(round);
    await page.locator('button[value=close]').click();
    const closed = Date.now();
    await expect(screen.locator('body')).toContainText(languages[0].text, { timeout: 5_000 });
    expect(Date.now() - closed, 'milliseconds until the screen shows it').toBeLessThan(1_000);
    for (const { text } of languages) await expect(screen.locator('main')).toContainText(text);
    for (const colorScheme of ['light', 'dark']) {
      await screen.emulateMedia({ colorScheme });
      await expectNoAxeViolations(screen);
      await expectNoSidewaysScroll(screen);
    }
    await page.goto(round);
    await expectNoAxeViolations(page);
    await expectNoSidewaysScroll(page);
  });
}

test('the page that says to wait, and the vocabulary, are accessible', { tag: '@scripts' }, async ({ page, browser, baseURL }) => {
  const person = await createAccount(process.env.HARKEN_SAMPLE_DATA, { initiative: sampleInitiative });
  const { code } = await openRound(page, person, 'prompt');
  await page.locator('button[value=end]').click();
  const waiting = await openPhone(browser, baseURL, true);
  await waiting.goto(`/j/${code}?lang=ar`);
  await expect(waiting.locator('main a.do')).toBeVisible();
  await expectNoAxeViolations(waiting);
  await waiting.close();

  const initiative = initiativeOf(page);
  await page.goto(`${initiative}/vocabulary`);
  await page.locator('[name=definition]').fill('To each what each needs');
  await page.locator('form.form button.do').click();
  await expect(page.locator('main')).toContainText('To each what each needs');
  await expectNoAxeViolations(page);
});
