// One session from its plan to its passages, seen as its people see it. Each step leaves a picture, numbered in order,
// in `walk/LANGUAGE/` beside the report: look through them after a change to these pages.
import { join } from 'node:path';
import { createAccount, expect, expectNoSidewaysScroll, sampleInitiative, signIn, test } from './support.js';

const pictures = join(process.env.HARKEN_BROWSER_OUT ?? '../../target/browser', 'walk');
const walks = [
  { lang: 'en', family: 'so', title: 'An evening at Alder Creek', prompt: 'What makes mornings hard?', said: 'The bus comes when school has begun.', thought: 'Ask the district for the timetable.', summary: 'Most of you told us about the bus.', correction: 'Not most: all of us.' },
  { lang: 'es', family: 'ar', title: 'Una tarde en Alder Creek', prompt: '¿Qué hace difíciles las mañanas?', said: 'El autobús llega cuando la escuela ya empezó.', thought: 'Pedir el horario al distrito.', summary: 'La mayoría nos habló del autobús.', correction: 'No la mayoría: todos.' },
];
const silent = ['bus', 'cold', 'tired', 'far', 'dark'];

/** A captioned recording of the talk, as a meeting's software writes it. */
const captions = ({ prompt, said }) =>
  `WEBVTT\n\n00:01.000 --> 00:04.000\n<v Facilitator>${prompt}\n\n00:05.000 --> 00:08.000\n<v Amina>${said}\n`;

/** A second of silence as a WAV file of 8,000 samples. */
function silence() {
  const head = Buffer.alloc(44);
  head.write('RIFF');
  head.writeUInt32LE(36 + 8000, 4);
  head.write('WAVEfmt ', 8);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(8000, 24);
  head.writeUInt32LE(8000, 28);
  head.writeUInt16LE(1, 32);
  head.writeUInt16LE(8, 34);
  head.write('data', 36);
  head.writeUInt32LE(8000, 40);
  return Buffer.concat([head, Buffer.alloc(8000, 128)]);
}

for (const walk of walks) {
  const { lang } = walk;
  test(`a session goes from its plan to its passages in ${lang}`, { tag: ['@scripts', '@once'] }, async ({ browser, baseURL }) => {
    test.setTimeout(180_000);
    const person = await createAccount(process.env.HARKEN_SAMPLE_DATA, { initiative: sampleInitiative });
    const context = await browser.newContext({ baseURL, locale: lang, viewport: { width: 1280, height: 800 } });
    const page = await context.newPage();
    const phones = await browser.newContext({ baseURL, javaScriptEnabled: false, viewport: { width: 360, height: 640 } });
    const phone = await phones.newPage();
    let step = 0;
    const see = async (name, shown = page) => {
      step += 1;
      await expectNoSidewaysScroll(shown);
      await shown.screenshot({ path: join(pictures, lang, `${String(step).padStart(2, '0')}-${name}.png`), fullPage: true });
    };

    await signIn(page, person);
    const headers = { origin: new URL(page.url()).origin };
    await page.request.post('/language', { form: { language: lang }, headers });
    await page.reload();
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
    await page.goto(`/i/${sampleInitiative}/sessions/new`);
    await page.locator('[name=title]').fill(walk.title);
    await page.locator('[name=kind]').first().check();
    await page.locator('[name=prompts]').fill(walk.prompt);
    await see('plan');
    await page.locator('form.form button.do').first().click();
    await page.waitForURL(/sessions\/[^/]+$/);
    const session = new URL(page.url()).pathname;
    await see('session');
    await page.goto(`${session}/guide`);
    await see('guide');

    await page.goto(`${session}/slots/new`);
    await page.locator('[name=held_on]').fill('2091-05-08');
    await page.locator('[name=begins]').fill('17:30');
    await page.locator('[name=minutes]').fill('90');
    await page.locator('[name=place]').fill('Alder Creek, 12');
    await see('time');
    await page.locator('form.form button.do').first().click();
    await page.locator('form[action$="/sign-up"] button').click();
    await see('times');
    const address = await page.locator('main a[href*="/l/"]').getAttribute('href');
    await phone.goto(`${new URL(address, baseURL).pathname}?lang=${walk.family}`);
    await phone.locator('[name=slot]').first().check();
    await see('sign-up-on-a-phone', phone);
    await phone.locator('main button.do').click();
    await expect(phone.locator('main.thanks')).toBeVisible();
    await see('signed-up', phone);
    await page.goto(`${session}/pack`);
    await page.emulateMedia({ media: 'print' });
    await see('pack-in-print');
    await page.emulateMedia({ media: 'screen' });

    await page.goto(`${session}/consent`);
    for (const name of ['present', 'to_notes', 'to_quotes']) await page.locator(`[name=${name}]`).fill('6');
    await see('who-agreed');
    await page.locator('form.form button.do').first().click();

    await page.goto(`${session}/capture`);
    await page.locator('#pin-field').fill('blue tea pot');
    await page.locator('#pin-field').press('Enter');
    await expect(page.locator('#kept')).not.toBeEmpty();
    await context.setOffline(true);
    await page.locator('#text').fill(walk.said);
    await page.locator('#text').press('Enter');
    await expect(page.locator('#lines')).toContainText(walk.said);
    await see('writing-down-without-a-network');
    await context.setOffline(false);
    await page.evaluate(() => window.dispatchEvent(new Event('online')));
    await expect(page.locator('#kept')).toHaveClass(/fine/, { timeout: 30_000 });

    await page.goto(`${session}/rounds`);
    await page.locator('[name=kind][value=ideas]').check();
    await page.locator('form.form button.do').click();
    await expect(page).toHaveURL(/\/rounds\/\w+$/);
    const round = page.url();
    const code = (await page.locator('.spoken').innerText()).replace(/\D/g, '');
    for (const text of silent) {
      await phone.goto(`/j/${code}?lang=${walk.family}`);
      await phone.locator('main textarea').first().fill(text);
      if (text === silent[0]) await see('in-silence-on-a-phone', phone);
      await phone.locator('main button.do').click();
      await expect(phone.locator('main.thanks')).toBeVisible();
    }
    await page.goto(`${round}/projector`);
    await see('the-screen-while-people-write');
    await page.goto(round);
    await page.locator('button[value=close]').click();
    await see('the-round');
    await page.goto(`${round}/projector`);
    await expect(page.locator('main')).toContainText(silent[0]);
    await see('the-screen-when-all-have-written');
    await page.goto(`${round}/tally`);
    await see('a-tally-on-paper');

    await page.goto(`${session}/transcript`);
    await page.locator('[name=file]').setInputFiles({ name: 'talk.vtt', mimeType: 'text/vtt', buffer: Buffer.from(captions(walk)) });
    await page.locator('form.form button.do').click();
    await see('a-transcript-looked-at');
    await page.locator('form.form button.do').click();

    await page.goto(`${session}/recordings`);
    await page.locator('[name=agreed]').check();
    await page.locator('[name=file]').setInputFiles({ name: 'talk.wav', mimeType: 'audio/wav', buffer: silence() });
    await page.locator('form[enctype] button.do').click();
    const player = page.locator('.recording audio');
    await expect.poll(() => player.evaluate((audio) => audio.duration)).toBeCloseTo(1, 1);
    await player.evaluate((audio) => (audio.currentTime = 0.5));
    await page.locator('[data-second] a').first().click();
    await expect(page.locator('.in-step [aria-current]')).toBeVisible();
    await see('a-recording-in-step');

    await page.goto(`${session}/read-back`);
    await page.locator('textarea[name^=summary_]').first().fill(walk.summary);
    await page.locator('button[value=summary]').click();
    await page.locator('[name=correction]').fill(walk.correction);
    await see('read-back');
    await page.locator('button[value=correction]').click();
    await see('corrected-by-the-room');
    await page.locator('button[formaction$="/close"]').click();
    await see('closed');
    await page.goto(`${session}`);
    await expect(page.locator('main')).toContainText(walk.said);
    await see('what-was-said');
    await phones.close();
    await context.close();
  });
}
