// What somebody selects is what is coded, in every script: whole characters, counted in code points, to the letter.
import { readFileSync } from 'node:fs';
import { needShared } from './files.js';
import { expect, test } from './support.js';
import { answers, codings, enter, makeCodes, openWords, passage, readChosen, select, withWords } from './workbench.js';

const code = 'Said so';

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
function makeRandom(seed) {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), seed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

// Marks, joiners and signs stand alone too, so that they meet whatever comes before them.
const pieces = [
  'The bus ', 'café ', 'cafe\u0301 ', 'e\u0323\u0302', 'trường học ', '\u0301', '\u0308',
  'الحافلة ', 'المُعَلِّمَةُ ', 'تتأخر 10 دقائق', 'لا', '\u0651\u064e', '؟ ',
  'አውቶቡሱ ', 'ይዘገያል፡፡', 'ትምህርት ቤት', '።', '፡',
  'बस देर से ', 'हिन्दी ', 'क्षमा ', 'कीजिए', '\u093f', 'স্কুল ', 'பள்ளி ',
  '학교 ', '\u1112\u1161\u11a8\u1100\u116d ', '좋다', '会议太晚 ', '𠮷野家', 'ကျောင်း', 'សាលា', 'โรงเรียน', 'שָׁלוֹם ',
  '👩‍👩‍👧‍👦', '👍🏽', '❤️', '1️⃣', '🏳️‍🌈', '🇸🇴', '🇺🇸', '🇪', '\u200d', '\ufe0f', '🏽', '𞤃𞤭 ', '𝒷',
  '\r\n', '\n', '\t', '\r', ' ', '\u00a0', '\u200f', '\u200e', '\u2067', '\u2069', '\ufeff', '\u00ad',
  '<b>', '&amp;', '"', '“', '،', '-', '10:15',
];

/** A text that no other has, of pieces in any order. It begins with a letter, as answers do. */
function makeText(random, at) {
  const length = 5 + Math.floor(random() * 10);
  const all = Array.from({ length }, () => pieces[Math.floor(random() * pieces.length)]);
  return `${String.fromCodePoint(0x61 + (at % 26))}${all.join('')} ${at}.`;
}

/** Where selections begin and end, in UTF-16 units: forwards and backwards, and within each surrogate pair once. */
function makeSpans(random, text) {
  const place = () => Math.floor(random() * (text.length + 1));
  const spans = Array.from({ length: 12 }, () => [place(), place()]).filter(([anchor, focus]) => anchor !== focus);
  const low = [...text.matchAll(/[\ud800-\udbff](?=[\udc00-\udfff])/g)].map(({ index }) => index + 1);
  const inside = low.slice(0, 4).map((unit) => [unit, Math.max(0, unit - 3)]);
  return [...spans, ...inside];
}

/** Brings texts in as they are: an answer's CRLF would become LF, so it is given a CR more. */
const bring = (texts, language = 'en') => answers(texts.map((text) => [language, text.replaceAll('\r\n', '\r\r\n')]));

/** Opens each of the texts once, by the key for the next. */
async function readAll(page, texts, look) {
  const left = new Set(texts);
  for (;;) {
    const text = await page.locator('#text').textContent();
    expect(left.delete(text), `${JSON.stringify(text)} is one of those that were brought in, and comes once`).toBe(true);
    await test.step(JSON.stringify(text), () => look(text));
    if (left.size === 0) return;
    const open = await passage(page);
    await page.keyboard.press('n');
    await expect.poll(() => passage(page)).not.toBe(open);
  }
}

/** A Harken with these texts and one code; `run` is given the workbench. */
const withTexts = (browser, texts, language, run) =>
  withWords(bring(texts, language), async (harken, account) => {
    const { page, root } = await enter(browser, harken, account);
    await makeCodes(page, root, [code]);
    await openWords(page, `${root}/words`);
    await run(page);
    await page.context().close();
  });

const countPoints = (text) => [...text].length;
const cut = (text, start, end) => [...text].slice(start, end).join('');

/** Puts the code on what is selected, and gives the words that were kept with it. */
async function putCode(page) {
  const before = await codings(page).count();
  await page.keyboard.press('1');
  await expect(codings(page)).toHaveCount(before + 1);
  return codings(page).locator('q').allTextContents();
}

/** As a page shows it: HTML knows no other line end than LF. */
const shown = (words) => words.replace(/\r\n?/g, '\n');

test('any selection in any mix of scripts is coded as the whole characters around it', { tag: ['@scripts', '@once'] }, async ({ browser }) => {
  test.setTimeout(300_000);
  const texts = Array.from({ length: 40 }, (_, at) => makeText(makeRandom(at), at));
  const met = { backwards: 0, grown: 0, surrogates: 0, saved: 0 };
  await withTexts(browser, texts, 'en', async (page) => {
    await readAll(page, texts, async (text) => {
      const edges = await page.evaluate((whole) => [...new Intl.Segmenter().segment(whole)].map(({ index }) => index), text);
      edges.push(text.length);
      /** Selects, and expects the page to have settled on whole characters. */
      const trySpan = async ([anchor, focus]) => {
        const [from, to] = [Math.min(anchor, focus), Math.max(anchor, focus)];
        const start = edges.findLast((edge) => edge <= from);
        const end = edges.find((edge) => edge >= to);
        const words = text.slice(start, end);
        const fields = { start: String(countPoints(text.slice(0, start))), end: String(countPoints(text.slice(0, end))) };
        expect(await select(page, anchor, focus), `${anchor} to ${focus}`).toEqual(fields);
        expect(await readChosen(page), `${anchor} to ${focus}`).toBe(words);
        met.backwards += anchor > focus ? 1 : 0;
        met.grown += start !== from || end !== to ? 1 : 0;
        met.surrogates += [from, to].some((unit) => /[\udc00-\udfff]/.test(text[unit] ?? '') && /[\ud800-\udbff]/.test(text[unit - 1] ?? '')) ? 1 : 0;
        return words;
      };
      const spans = makeSpans(makeRandom(text.length + text.codePointAt(0)), text);
      let kept = null;
      for (const span of spans) {
        const words = await trySpan(span);
        // White space alone is nothing that was said.
        if (words.replaceAll('\ufeff', '').trim()) kept = span;
      }
      expect(kept).not.toBeNull();
      const words = await trySpan(kept);
      const { start, end } = await select(page, ...kept);
      expect(await putCode(page)).toEqual([shown(cut(text, Number(start), Number(end)))]);
      expect(cut(text, Number(start), Number(end))).toBe(words);
      met.saved += 1;
      // The marks that are drawn now part the text into pieces, and nothing else is counted otherwise.
      expect(await page.locator('#text').textContent()).toBe(text);
      for (const span of spans.slice(0, 4)) await trySpan(span);
    });
  });
  // What was tried was hard.
  expect(met.saved).toBe(40);
  expect(met.backwards).toBeGreaterThan(100);
  expect(met.grown).toBeGreaterThan(100);
  expect(met.surrogates).toBeGreaterThan(50);
});

// Chosen by hand: the text, where the selection begins and ends in UTF-16 units, and what must come of it.
const byHand = {
  am: [
    { text: 'አውቶቡሱ ይዘገያል፡፡ እንጠብቃለን።', span: [6, 11], words: 'ይዘገያል', start: 6, end: 11 },
    { text: 'ልጄ ትምህርት ቤቱን ትወዳለች።', span: [8, 3], words: 'ትምህርት', start: 3, end: 8 },
    { text: 'ምሳው ቀዝቃዛ 👩‍👩‍👧 ነው።', span: [12, 20], words: '👩‍👩‍👧 ነው', start: 9, end: 17 },
  ],
  ar: [
    { text: 'الحافلة تتأخر كل يوم', span: [8, 13], words: 'تتأخر', start: 8, end: 13 },
    // Begun between a letter and its vowel, ended before the doubling of another.
    { text: 'المُعَلِّمَةُ لطيفة', span: [5, 7], words: 'عَلِّ', start: 4, end: 9 },
    { text: 'الحافلة 42B تتأخر', span: [17, 8], words: '42B تتأخر', start: 8, end: 17 },
    { text: 'نعم 🇸🇴 هنا', span: [5, 6], words: '🇸🇴', start: 4, end: 6 },
  ],
};

for (const [language, cases] of Object.entries(byHand)) {
  test(`words chosen by hand are coded to the letter in ${language}`, { tag: ['@scripts', '@once'] }, async ({ browser }) => {
    test.setTimeout(120_000);
    const texts = cases.map(({ text }) => text);
    await withTexts(browser, texts, language, async (page) => {
      await readAll(page, texts, async (text) => {
        const { span, words, start, end } = cases.find((one) => one.text === text);
        expect(cut(text, start, end), 'the case itself').toBe(words);
        await expect(page.locator('#text')).toHaveAttribute('lang', language);
        expect(await select(page, ...span)).toEqual({ start: String(start), end: String(end) });
        expect(await readChosen(page)).toBe(words);
        expect(await putCode(page)).toEqual([words]);
        expect(await page.locator('#text mark').allTextContents()).toEqual([words]);
      });
    });
  });
}

test('places in a text agree with those that others have counted', { tag: ['@scripts', '@once'] }, async ({ browser }) => {
  test.setTimeout(180_000);
  const { cases } = JSON.parse(readFileSync(needShared('../oracles/offsets.json'), 'utf8'));
  expect(cases.length).toBeGreaterThan(29);
  for (const one of cases) one.text = String.fromCodePoint(...one.text_code_points.map((point) => parseInt(point, 16)));
  const texts = [...new Set(cases.map(({ text }) => text))];
  await withTexts(browser, texts, 'en', async (page) => {
    await readAll(page, texts, async (text) => {
      for (const one of cases.filter((other) => other.text === text)) {
        const [start, end] = one.code_points;
        const found = await select(page, ...one.utf16);
        expect(found, one.id).toEqual(start === end ? { start: '', end: '' } : { start: String(start), end: String(end) });
        const units = (point) => cut(text, 0, point).length;
        for (const inside of one.not_a_boundary_code_points ?? []) {
          const before = await select(page, units(inside), text.length);
          expect(Number(before.start), `${one.id} from ${inside}`).toBeLessThan(inside);
          const behind = await select(page, 0, units(inside));
          expect(Number(behind.end), `${one.id} to ${inside}`).toBeGreaterThan(inside);
        }
        if (!one.quote.trim()) continue;
        await select(page, ...one.utf16);
        expect(await readChosen(page), one.id).toBe(one.quote);
        expect(await putCode(page), one.id).toContain(shown(one.quote));
      }
    });
  });
});
