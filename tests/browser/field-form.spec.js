// A real form of a field team, in Swahili and English: brought in by an organizer, answered in Swahili.
import { needShared } from './files.js';
import {
  createAccount, expect, expectNoAxeViolations, expectNoSidewaysScroll, initiativeOf, openPhone, signIn, startHarken, test,
} from './support.js';

test.describe('a field form of 50 questions', { tag: ['@scripts', '@once'] }, () => {
  test.describe.configure({ mode: 'serial' });
  let harken, organizer;

  test.beforeAll(async () => {
    needShared('xlsform/UCL_Biomass_Plot_Form.xlsx');
    harken = await startHarken();
    organizer = await createAccount(harken.data);
  });
  test.afterAll(() => harken?.stop());

  test('comes in with a report of what was left out and why, and opens', async ({ browser }) => {
    const page = await browser.newPage({ baseURL: harken.url });
    await signIn(page, organizer);
    await page.goto(`${initiativeOf(page)}/surveys/new`);
    await page.locator('#f-form').setInputFiles(needShared('xlsform/UCL_Biomass_Plot_Form.xlsx'));
    await page.locator('[name=slug]').fill('plots');
    await page.locator('main form button.do').click();
    await expect(page.locator('.figures dd').first()).toHaveText('50');
    const dropped = page.locator('table.list tbody tr');
    await expect(dropped.locator('th')).toHaveText(
      ['start', 'end', 'center_point', 'center_image', 'tree_photo', 'stump_photo', 'deviceid'],
    );
    await expect(dropped.filter({ hasText: 'center_point' })).toContainText('22');
    await expectNoAxeViolations(page);
    await expectNoSidewaysScroll(page);

    await page.locator('.head a.do').click();
    await page.locator('.head a.do').click();
    await page.locator('main form button.do').click();
    await expect(page.locator('.head .status')).toHaveClass(/open/);
    await page.context().close();
  });

  test('is asked and answered in Swahili, and an incomplete answer comes back with nothing lost', async ({ browser }) => {
    const phone = await openPhone(browser, harken);
    await phone.goto('/s/plots?lang=sw');
    await expect(phone.locator('html')).toHaveAttribute('lang', 'sw');
    await expect(phone.locator('#i5 legend')).toContainText('Jina Lako');
    await expectNoSidewaysScroll(phone);

    await phone.locator('[name=leader_name][value=Aloyce]').check();
    await phone.locator('[name=village]').fill('Nainokwe');
    await phone.locator('main button.do').click();
    await expect(phone.locator('#problems')).toBeVisible();
    await expect(phone.locator('html')).toHaveAttribute('lang', 'sw');
    await expect(phone.locator('[name=leader_name][value=Aloyce]')).toBeChecked();
    await expect(phone.locator('[name=village]')).toHaveValue('Nainokwe');

    const written = {
      leader_number: '0712345678', region_id: 'Lindi', district_id: 'Kilwa', plot_id: '7', canopy_cover: '40',
      slope: '12', remarks: 'Miti ni mizuri, lakini njia ni ngumu.',
    };
    for (const [name, text] of Object.entries(written)) await phone.locator(`[name=${name}]`).fill(text);
    const ticked = {
      plant_phase: '2023', monumented: 'yes', any_trees: 'no', stumps_in_plot: 'no', regen_in_subplot1: 'no',
      regen_in_subplot2: 'no', disturbance: 'grazing', _quote: 'yes',
    };
    for (const [name, value] of Object.entries(ticked)) await phone.locator(`[name="${name}"][value="${value}"]`).check();
    const [answer] = await Promise.all([phone.waitForResponse('**/s/plots'), phone.locator('main button.do').click()]);
    expect(answer.status()).toBe(200);
    await expect(phone.locator('main.thanks h1')).toHaveText('Asante');
    await expect(phone.locator('html')).toHaveAttribute('lang', 'sw');
    await phone.context().close();
  });
});
