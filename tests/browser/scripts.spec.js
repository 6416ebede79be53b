// One sentence in each of more than fifty languages: imported, coded by its last word, and exported unchanged.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeFile } from 'node:fs/promises';
import { needShared, parseCsv, toCsv } from './files.js';
import {
  createAccount, expect, expectNoAxeViolations, expectNoSidewaysScroll, initiativeOf, runHarken, signIn, startHarken, test,
} from './support.js';
import { answers, applyNewCode, enter, openPassage, readChosen, readCodings, selectStretch, withWords } from './workbench.js';

const survey = 'sentences';

/** Everything that makes a script hard for a selection: the first sentence of each kind is coded. */
function pickOneOfEachKind(lines) {
  const seen = new Set();
  return lines.filter(({ flags }) => {
    const fresh = flags.split('|').filter((flag) => flag && !seen.has(flag));
    for (const flag of fresh) seen.add(flag);
    return fresh.length > 0;
  });
}

/** Where the last word stands, in UTF-16 units: marks at the end of the sentence are no word. */
function findLastWord({ tag, sentence }) {
  const words = [...new Intl.Segmenter(tag, { granularity: 'word' }).segment(sentence)];
  const { index, segment } = words.findLast(({ segment }) => /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(segment));
  return { start: index, end: index + segment.length, word: segment };
}

test.describe('sentences in every script', { tag: ['@scripts', '@once'] }, () => {
  test.describe.configure({ mode: 'serial' });
  let harken, lines;

  test.beforeAll(async () => {
    lines = parseCsv(readFileSync(needShared('scripts.csv'), 'utf8'));
    harken = await startHarken();
    const table = join(harken.data, '..', 'sentences.csv');
    const rows = lines.map(({ tag, sentence }) => [tag, sentence, 'yes']);
    await writeFile(table, toCsv([['lang', 'text', 'quote_ok'], ...rows]));
    await runHarken(harken.data, ['responses', 'import', survey, table]);
  });
  test.afterAll(() => harken?.stop());

  test('leave as they came in, each in its language', async () => {
    expect(lines.length).toBeGreaterThan(50);
    const out = join(harken.data, '..', 'sentences.json');
    await runHarken(harken.data, ['responses', 'export', survey, '--format', 'json', '--out', out]);
    const rows = JSON.parse(readFileSync(out, 'utf8'));
    const left = rows.map(({ lang, answers }) => `${lang} ${answers.text}`);
    const came = lines.map(({ tag, sentence }) => `${tag} ${sentence}`);
    expect(left.sort()).toEqual(came.sort());
  });

  test('are coded by their last word, and the quote is that word to the letter', async ({ browser }) => {
    test.setTimeout(180_000);
    const page = await browser.newPage({ baseURL: harken.url });
    await signIn(page, await createAccount(harken.data));
    const initiative = initiativeOf(page);
    const chosen = pickOneOfEachKind(lines);
    expect(chosen.length).toBeGreaterThan(11);
    for (const line of chosen) {
      await test.step(`${line.tag}: ${line.flags}`, async () => {
        const { start, end, word } = findLastWord(line);
        await openPassage(page, initiative, line.tag, line.sentence);
        await expect(page.locator('#text')).toHaveAttribute('dir', line.direction);
        await selectStretch(page, start, end);
        expect(await readChosen(page)).toBe(word);
        await applyNewCode(page, 'the last word');
        const [coding, ...others] = await readCodings(page);
        expect(others).toEqual([]);
        expect(coding).toEqual({ code: 'the last word', quote: word, lang: line.tag, dir: line.direction });
        expect(await page.locator('#text mark').textContent()).toBe(word);
        expect(await page.locator('#text').textContent()).toBe(line.sentence);
      });
    }
    await page.close();
  });
});

// Two stretches that share a word: from the left, from the right, and in letters that have no capitals.
const overlaps = [
  { tag: 'en', dir: 'ltr', text: 'The bus is late. The children wait in the cold.', late: 'late. The children', cold: 'children wait', both: 'children' },
  { tag: 'ar', dir: 'rtl', text: 'الحافلة تتأخر كل يوم. الأطفال ينتظرون في البرد.', late: 'تتأخر كل يوم', cold: 'يوم. الأطفال', both: 'يوم' },
  { tag: 'am', dir: 'ltr', text: 'አውቶቡሱ ይዘገያል። ልጆቹ በብርድ ይጠብቃሉ።', late: 'ይዘገያል። ልጆቹ', cold: 'ልጆቹ በብርድ', both: 'ልጆቹ' },
];

test('codes that overlap are told apart in en, ar and am', { tag: ['@scripts', '@once'] }, async ({ browser }) => {
  test.setTimeout(120_000);
  await withWords(answers(overlaps.map(({ tag, text }) => [tag, text])), async (harken, account) => {
    const { page, root } = await enter(browser, harken, account);
    for (const { tag, dir, text, late, cold, both } of overlaps) {
      await test.step(tag, async () => {
        await openPassage(page, root, tag, text);
        await expect(page.locator('#text')).toHaveAttribute('dir', dir);
        for (const [code, quote] of [['Late', late], ['Cold', cold]]) {
          const start = text.indexOf(quote);
          await selectStretch(page, start, start + quote.length);
          expect(await readChosen(page)).toBe(quote);
          await applyNewCode(page, code);
        }
        const codings = await readCodings(page);
        expect(codings.map(({ code, quote }) => [code, quote])).toEqual([['Late', late], ['Cold', cold]]);
        const marks = await page.locator('#text mark').evaluateAll((all) =>
          all.map((mark) => {
            const { textUnderlineOffset, paddingInline } = getComputedStyle(mark);
            return { title: mark.title, words: mark.textContent, line: textUnderlineOffset, padding: paddingInline };
          }),
        );
        expect(marks.map(({ title, words }) => [title, words])).toEqual([
          ['Late', late],
          ['Late · Cold', both],
          ['Cold', cold.slice(both.length)],
        ]);
        // Both lines are seen, one below the other, and letters that join go on joining.
        expect(marks[1].line).not.toBe(marks[0].line);
        expect(marks.map(({ padding }) => padding)).toEqual(['0px', '0px', '0px']);
        expect(await page.locator('#text').textContent()).toBe(text);
        await expectNoSidewaysScroll(page);
        await expectNoAxeViolations(page);
      });
    }
    await page.context().close();
  });
});
