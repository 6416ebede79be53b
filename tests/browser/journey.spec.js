// The main line, from an empty Harken to a theme that shows the words behind it. Each test goes on where the one before
// it ended, as the people of one initiative do.
import { question, words, form, otherFamilies } from './way-to-school.js';
import {
  expect, expectNoAxeViolations, expectNoSidewaysScroll, initiativeOf, openPhone, startHarken, test,
} from './support.js';
import { applyNewCode, findBox, openPassage, readChosen, readCodings, selectStretch } from './workbench.js';

const slug = 'way';
const code = 'Late buses';
const statement = 'Buses come late, and children wait outside for them.';
const barrier = 'The bus plan has no spare driver';

test.describe('from an empty Harken to what was heard', { tag: ['@scripts', '@once'] }, () => {
  test.describe.configure({ mode: 'serial' });
  let harken, page, phone, initiative, survey;
  const complaints = [];

  test.beforeAll(async ({ browser }) => {
    harken = await startHarken();
    page = await browser.newPage({ baseURL: harken.url });
    page.on('console', (message) => message.type() === 'error' && complaints.push(`${page.url()}: ${message.text()}`));
    page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error}`));
    phone = await openPhone(browser, harken);
  });
  test.afterAll(async () => {
    await page?.context().close();
    await phone?.context().close();
    await harken?.stop();
  });

  const submit = () => page.locator('main form button.do').click();
  const send = () => phone.locator('main button.do').click();
  const answerIn = async (lang, answers) => {
    const form = { _nonce: crypto.randomUUID(), _lang: lang, _quote: 'yes', ...answers };
    const response = await phone.request.post(`/s/${slug}`, { form });
    expect(response.status()).toBe(200);
  };
  // What is known of a survey is trusted for a second, so that a family's page costs no look into the database.
  const expectAnswered = async (status) => {
    await expect.poll(async () => (await phone.goto(`/s/${slug}?lang=so`)).status()).toBe(status);
  };
  const expectFit = async () => {
    await expectNoSidewaysScroll(page);
    await expectNoAxeViolations(page);
  };

  test('the link that the first start prints makes the first organizer, and works once', async () => {
    const link = harken.findFirstLink();
    await page.goto(link);
    await expectFit();
    await page.locator('[name=name]').fill('Maryan Yusuf');
    await page.locator('[name=email]').fill('maryan@example.org');
    await page.locator('[name=initiative]').fill('Northfield schools');
    await page.locator('[name=password]').fill('a long enough pass phrase');
    await submit();
    await expect(page).toHaveURL(/\/surveys$/);
    initiative = initiativeOf(page);
    survey = `${initiative}/surveys/${slug}`;
    await expectFit();
    expect((await page.request.get(link)).status()).toBe(404);
  });

  test('the organizer brings in a form in three languages', async () => {
    await page.goto(`${initiative}/surveys/new`);
    await page.locator('#f-form').setInputFiles({ name: 'way.csv', mimeType: 'text/csv', buffer: Buffer.from(form) });
    await page.locator('[name=slug]').fill(slug);
    await submit();
    await expect(page.locator('.figures dd')).toHaveText(['3', '3', '3']);
    await page.locator('.head a.do').click();
    await expect(page).toHaveURL(survey);
    await expectFit();
    expect((await phone.goto(`/s/${slug}`)).status()).toBe(404);
  });

  test('each language stands on a phone of its own, and says what is not translated', async () => {
    await page.goto(`${survey}/look`);
    const frames = page.locator('.phone iframe');
    await expect(frames).toHaveCount(3);
    for (const [index, [lang, dir]] of [['en', 'ltr'], ['so', 'ltr'], ['ar', 'rtl']].entries()) {
      await frames.nth(index).scrollIntoViewIfNeeded();
      const shown = frames.nth(index).contentFrame();
      await expect(shown.locator('html')).toHaveAttribute('lang', lang);
      await expect(shown.locator('html')).toHaveAttribute('dir', dir);
      await expect(shown.locator('main')).toContainText(lang === 'so' ? question.en : question[lang]);
    }
    await expect(frames.nth(1).contentFrame().locator('label[for] [lang=en]')).toHaveText(question.en);
    await expectFit();
  });

  test('a translator writes what is missing in Somali, and families will read it', async () => {
    await page.goto(`${survey}/languages/so?show=todo`);
    const pair = page.locator('.pair', { hasText: question.en });
    await expect(pair.locator('.status')).toHaveClass(/todo/);
    await expectFit();
    await pair.locator('textarea').fill(question.so);
    await page.locator('.actions.stay button.do').click();
    await expect(page.locator('.notice.fine')).toBeVisible();
    await expect(pair).toHaveCount(0);
    await page.goto(`${survey}/preview?lang=so`);
    await expect(page.locator('main')).toContainText(question.so);
    await expect(page.locator('main')).not.toContainText(question.en);
  });

  test('the organizer declares the groups to look at, asks for consent, and opens', async () => {
    await page.goto(survey);
    await page.locator('[name=cut][value=school]').check();
    await page.locator('[name=consent]').check();
    await submit();
    await expect(page.locator('.notice.fine')).toBeVisible();
    await expect(page.locator('[name=cut][value=school]')).toBeChecked();
    await page.locator('.head a.do').click();
    await expectFit();
    await submit();
    await expect(page.locator('.head .status')).toHaveClass(/open/);
  });

  test('a family answers in Somali without scripts, and a mistake costs nothing that was typed', async () => {
    await expectAnswered(200);
    await expect(phone.locator('html')).toHaveAttribute('lang', 'so');
    await expectNoSidewaysScroll(phone);
    await phone.locator('[name=children]').fill('laba');
    await phone.locator('[name=hard]').fill(words.so);
    await phone.locator('[name=_quote][value=yes]').check();
    const [refused] = await Promise.all([phone.waitForResponse(`**/s/${slug}`), send()]);
    expect(refused.status()).toBe(422);
    await expect(phone.locator('html')).toHaveAttribute('lang', 'so');
    await expect(phone.locator('#problems li')).toHaveCount(2);
    await expect(phone.locator('[name=children]')).toHaveValue('laba');
    await expect(phone.locator('[name=hard]')).toHaveValue(words.so);
    await expect(phone.locator('[name=_quote][value=yes]')).toBeChecked();
    await expectNoSidewaysScroll(phone);

    const nonce = await phone.locator('[name=_nonce]').inputValue();
    await phone.locator('[name=school][value=north]').check();
    await phone.locator('[name=children]').fill('2');
    await send();
    await expect(phone.locator('.thanks h1')).toHaveText('Mahadsanid');
    const steps = await phone.locator('.thanks .steps li').count();
    expect(steps, 'what happens next').toBeGreaterThan(1);

    const sent = { _nonce: nonce, _lang: 'so', _quote: 'yes', school: 'north', children: '2', hard: words.so };
    const repeat = await phone.request.post(`/s/${slug}`, { form: sent });
    expect(repeat.status()).toBe(200);
    expect(await repeat.text()).toContain('Jawaabtan hore ayaan u helnay');

    await phone.locator('form.again button').click();
    await expect(phone.locator('html')).toHaveAttribute('lang', 'so');
    await expect(phone.locator('[name=hard]')).toHaveValue('');
    expect(await phone.locator('[name=_nonce]').inputValue()).not.toBe(nonce);
    expect(await phone.context().cookies()).toEqual([]);
  });

  test('no page of the organizer changes by a letter when answers arrive', async () => {
    const read = async () => {
      const pages = [];
      for (const path of [survey, `${initiative}/surveys`, `${initiative}/words`, `${initiative}/summary`]) {
        await page.goto(path);
        pages.push(await page.locator('main').innerText());
      }
      return pages;
    };
    const before = await read();
    expect(before[0]).toContain('Even how many there are is not shown');
    for (const { lang, ...answers } of otherFamilies) await answerIn(lang, answers);
    expect(await read()).toEqual(before);
  });

  test('when the survey ends, the words are there to be read and no answer is taken', async () => {
    await page.goto(`${survey}/close`);
    await expectFit();
    await page.locator('button.stop').click();
    await expect(page.locator('.head .status')).toHaveClass(/closed/);
    await page.goto(`${initiative}/words`);
    await expect(page.locator('.queue ol a')).toHaveCount(3);
    await expectFit();
    await expectAnswered(410);
  });

  test('Somali words chosen with the mouse get a new code', async () => {
    await openPassage(page, initiative, 'so', words.so);
    await expect(page.locator('.asked')).toHaveText([question.so, question.en]);
    await expect(page.locator('.picked')).toBeVisible();
    const box = await findBox(page, 'wuu daahaa');
    await page.mouse.move(box.left + 1, box.middle);
    await page.mouse.down();
    await page.mouse.move(box.right - 1, box.middle, { steps: 5 });
    await page.mouse.up();
    await expect(page.locator('.picked q')).toHaveAttribute('lang', 'so');
    expect(await readChosen(page)).toBe('wuu daahaa');
    await applyNewCode(page, code);
    expect(await readCodings(page)).toEqual([{ code, quote: 'wuu daahaa', lang: 'so', dir: 'ltr' }]);
    await expectFit();
  });

  test('Arabic words chosen by keyboard get a code by its number', async () => {
    await openPassage(page, initiative, 'ar', words.ar);
    await expect(page.locator('.codebook button.code kbd')).toHaveText(['1']);
    const box = await findBox(page, 'تتأخر');
    await page.mouse.dblclick((box.left + box.right) / 2, box.middle);
    await expect(page.locator('.picked q')).toHaveText('تتأخر');
    await page.keyboard.press('Control+Shift+ArrowLeft');
    await page.keyboard.press('Control+Shift+ArrowLeft');
    await expect(page.locator('.picked q')).toHaveText('تتأخر كل يوم');
    await page.keyboard.press('1');
    await expect(page.locator('#about .codings li')).toHaveCount(1);
    expect(await readCodings(page)).toEqual([{ code, quote: 'تتأخر كل يوم', lang: 'ar', dir: 'rtl' }]);
    expect(await page.locator('#text').textContent()).toBe(words.ar);
    await expectFit();
  });

  test('without scripts a whole sentence is coded', async ({ browser }) => {
    const storageState = await page.context().storageState();
    const plain = await browser.newPage({ baseURL: harken.url, storageState, javaScriptEnabled: false });
    await openPassage(plain, initiative, 'en', words.en);
    await expect(plain.locator('.picked')).toHaveCount(0);
    await plain.locator('#plainly summary').click();
    await plain.getByLabel('My son waits in the rain.').check();
    await plain.locator('#plain-code').selectOption({ label: code });
    await plain.locator('#plainly button.do').click();
    const quote = 'My son waits in the rain.';
    expect(await readCodings(plain)).toEqual([{ code, quote, lang: 'en', dir: 'ltr' }]);
    await plain.context().close();
  });

  test('words that have a code get another that overlaps it, and the text stays whole', async () => {
    await openPassage(page, initiative, 'so', words.so);
    const [start, end] = [words.so.indexOf('daahaa'), words.so.indexOf(' ay')];
    await selectStretch(page, start, end);
    const quote = 'daahaa. Carruurtu qabow';
    expect(await readChosen(page)).toBe(quote);
    await applyNewCode(page, 'Cold');
    const codings = await readCodings(page);
    expect(codings.map((coding) => [coding.code, coding.quote])).toEqual([[code, 'wuu daahaa'], ['Cold', quote]]);
    expect(await page.locator('#text mark mark').textContent()).toBe('daahaa');
    expect(await page.locator('#text').textContent()).toBe(words.so);
    await expectFit();
  });

  test('a theme says it plainly, and a barrier is tied to it with quotes', async () => {
    await page.goto(`${initiative}/themes/new`);
    await page.locator('[name=statement]').fill(statement);
    await page.getByLabel(code).check();
    await submit();
    await expect(page.locator('h1')).toHaveText(statement);
    const theme = page.url();
    await expectFit();

    await page.goto(`${initiative}/barriers/new`);
    await page.locator('[name=title]').fill(barrier);
    await page.locator('[name=statement]').fill('When a driver is ill, a run starts after another has ended.');
    await submit();
    await expect(page).toHaveURL(/\/barriers/);

    await page.goto(theme);
    await page.locator('.head a.do').click();
    await page.locator('[name=barrier]').selectOption({ label: barrier });
    await page.locator('[name=kind][value=supports]').check();
    await expectFit();
    await submit();
    await expect(page).toHaveURL(/\/evidence\/\w+$/);
    await page.locator('label.choice', { hasText: 'تتأخر كل يوم' }).locator('input').check();
    await page.locator('label.choice', { hasText: 'wuu daahaa' }).locator('input').check();
    await expectFit();
    await page.locator('main form:not(.filters) button.do').click();
    await expect(page.locator('.supports .barrier')).toHaveText(barrier);
    await expect(page.locator('.supports blockquote')).toHaveCount(2);
    await expectFit();
  });

  test('the tables are released once, and the summary shows them', async () => {
    await page.goto(`${initiative}/summary`);
    await expect(page.locator('main svg')).toHaveCount(0);
    await page.getByRole('button', { name: 'Release the tables' }).click();
    await expect(page.locator('dl.figures').first()).toContainText('26');
    await expectFit();
  });

  test('the summary shows who said it, in their own words, and hides small groups', async () => {
    await page.goto(`${initiative}/summary`);
    const theme = page.locator('section.part', { hasText: statement });
    const arabic = theme.locator('.supports blockquote[lang=ar][dir=rtl]');
    await expect(arabic).toHaveText('تتأخر كل يوم');
    await expect(theme.locator('.supports blockquote[lang=so][dir=ltr]')).toHaveText('wuu daahaa');
    const bars = theme.locator('svg g');
    await expect(bars).toHaveCount(3);
    await expect(bars.filter({ hasText: 'North' }).locator('.value')).toBeVisible();
    for (const school of ['Hill', 'Old Mill']) {
      const bar = bars.filter({ hasText: school });
      await expect(bar.locator('.few'), school).toHaveText('hidden to protect people');
      await expect(bar.locator('.bar'), school).toHaveCount(0);
    }
    await expectFit();
  });

  test('the summary prints without what is only for the screen', async () => {
    await expect(page.locator('.rail')).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.rail')).toBeHidden();
    await expect(page.locator('.menu:visible')).toHaveCount(0);
    await expect(page.locator('main .print-only')).toContainText('Northfield schools');
    await expect(page.locator('main .statement')).toBeVisible();
    await expect(page.locator('main button:visible')).toHaveCount(0);
    // Nobody has checked these quotes yet, so none is printed.
    await expect(page.locator('main .supports blockquote')).toHaveCount(2);
    await expect(page.locator('main .supports blockquote:visible')).toHaveCount(0);
  });

  test('no page on the way broke its content policy or threw', () => {
    expect(complaints).toEqual([]);
  });
});
