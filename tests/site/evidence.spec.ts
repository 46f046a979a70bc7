import { expect, test, type Page } from '@playwright/test';
import { violationsOf } from './axe.ts';
import { BASE } from './base.ts';
import { PAGES } from './built-pages.ts';
import { numbersIn } from '../../src/model/rules/traced-numbers.ts';

const QUESTIONS = PAGES.filter(({ path }) => /\/evidence\/questions\/[^/]+\/$/.test(path));
const url = (path: string) => `${process.env.SITE_UNDER_TEST ?? ''}${path}`;

/** The words of each row of a picture, and of the table beside it, without spaces between. */
async function rowsOf(page: Page) {
  return page.evaluate(() => {
    const squeeze = (text: string | null) => (text ?? '').replace(/[●○]/g, '').replace(/\s+/g, ' ').trim();
    const drawn = [...document.querySelectorAll('svg [data-finding]')].map((row) => ({
      id: row.getAttribute('data-finding'),
      direction: row.querySelector('[data-direction]')?.getAttribute('data-direction'),
      marks: row.querySelector('.sure')?.textContent.trim(),
      words: [...row.querySelectorAll('text:not(.sure)')].map((text) => squeeze(text.textContent)),
    }));
    const table = [...document.querySelectorAll('tr[data-finding]')].map((row) => ({
      id: row.getAttribute('data-finding'),
      direction: row.getAttribute('data-direction'),
      marks: row.querySelector('.certainty span')?.textContent.trim(),
      words: squeeze(row.textContent),
    }));
    return { drawn, table };
  });
}

for (const { path } of QUESTIONS) {
  test(`the picture of ${path} says what its table says`, async ({ page }) => {
    await page.goto(url(path));
    const { drawn, table } = await rowsOf(page);
    expect(drawn.length).toBeGreaterThan(0);
    expect(drawn.map(({ id, direction, marks }) => ({ id, direction, marks }))).toEqual(
      table.map(({ id, direction, marks }) => ({ id, direction, marks })),
    );
    for (const [index, { words }] of drawn.entries()) for (const said of words) expect(table[index]?.words).toContain(said);
    const name = await page.locator('figure svg[role=img] > desc').textContent();
    expect(name).toContain(String(table.length));
  });

  test(`the picture of ${path} can be read on a small phone: no word leaves it or is smaller than 13 px`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(url(path));
    const bad = await page.evaluate(() => {
      const svg = document.querySelector('figure svg');
      if (!svg) return ['no picture'];
      const box = svg.getBoundingClientRect();
      return [...svg.querySelectorAll('text')].flatMap((text) => {
        const { left, right, height } = text.getBoundingClientRect();
        const size = (parseFloat(getComputedStyle(text).fontSize) * box.width) / 320;
        return left < box.left - 1 || right > box.right + 1 || size < 13 || height === 0 ? [text.textContent] : [];
      });
    });
    expect(bad).toEqual([]);
    const touching = await page.locator('svg [data-finding]').evaluateAll((rows) =>
      rows.flatMap((row) => {
        const [study, sure] = ['.study', '.sure'].map((part) => row.querySelector(part)?.getBoundingClientRect());
        return study && sure && study.right > sure.left ? [row.getAttribute('data-finding')] : [];
      }),
    );
    expect(touching).toEqual([]);
  });
}

test('in forced colours and in print every mark keeps its outline against the ground', async ({ page }) => {
  await page.goto(`${BASE()}evidence/questions/gp-visits/`);
  for (const media of [{ forcedColors: 'active' as const }, { media: 'print' as const }]) {
    await page.emulateMedia(media);
    const marks = await page.locator('svg .mark').evaluateAll((all) =>
      all.map((mark) => {
        const { stroke } = getComputedStyle(mark);
        return stroke !== 'none' && stroke !== getComputedStyle(document.body).backgroundColor;
      }),
    );
    expect(marks.every(Boolean)).toBe(true);
    await page.emulateMedia({ forcedColors: null, media: null });
  }
});

test('every number on an entry’s page stands in its facts', async ({ page, request }) => {
  const all = (await (await request.get(`${BASE()}data/evidence.json`)).json()) as { evidence: { id: string }[] };
  const untraced: string[] = [];
  for (const id of new Set(all.evidence.map((row) => row.id))) {
    await page.goto(`${BASE()}evidence/${id}/`);
    const facts = await page.locator('.evidence-facts, .findings, .verdict, .cite, .disagreement, time, h1, .lead').allTextContents();
    const limits = await page.locator('article ul:not([role])').allTextContents();
    const known = new Set(numbersIn([...facts, ...limits].join(' ')).map(({ number }) => number));
    const words = await page.locator('article .reading > .flow > p:not([class])').allTextContents();
    const linked = await page
      .locator('article .reading > .flow > p a[href*="/evidence/"]')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    // An entry may set the figures of another beside its own, if it links to it.
    const others = all.evidence.filter((row) => linked.some((href) => href.endsWith(`/evidence/${row.id}/`)));
    for (const { number } of numbersIn(JSON.stringify(others))) known.add(number);
    for (const { number } of numbersIn(words.join(' '))) if (!known.has(number)) untraced.push(`${id}: ${number}`);
  }
  expect(untraced).toEqual([]);
});

test('a numbered note opens from the keyboard, says how sure, and leads to its reference and back', async ({ page }) => {
  await page.goto(`${BASE()}evidence/questions/worth-the-money/`);
  const mark = page.locator('#cite-1-1');
  await mark.focus();
  await page.keyboard.press('Enter');
  const note = page.locator('#note-1');
  await expect(note).toBeVisible();
  await expect(note).toContainText('certainty');
  await note.getByRole('link').click();
  await expect(page).toHaveURL(/#ref-1$/);
  await page.locator('#ref-1').getByRole('link', { name: 'Back to note 1, place 1' }).click();
  await expect(page).toHaveURL(/#cite-1-1$/);
});

test('entries are narrowed and sorted in place, and found by words', async ({ page }) => {
  await page.goto(`${BASE()}evidence/all/`);
  const cards = page.locator('evidence-list .cards > li:visible');
  const all = await cards.count();
  await page.getByText(/^Narrow/).click();
  await page.getByLabel('Outcome').selectOption('hospital-use');
  await expect(page.getByRole('status')).toHaveText(/^5 of \d+ shown$/);
  await page.getByLabel('Sort by').selectOption('title');
  const titles = await cards.locator('h2').allTextContents();
  expect(titles).toEqual([...titles].sort((a, b) => a.localeCompare(b)));
  await page.getByRole('button', { name: 'Clear' }).click();
  await expect(cards).toHaveCount(all);
  await page.getByLabel('Words in the title or summary').fill('glasgow');
  await expect(cards).toHaveCount(1);
  expect(await violationsOf(page)).toEqual([]);
});

test('without script the same lists are pages, and references can be downloaded', async ({ browser }) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(`${BASE()}evidence/all/`);
  await expect(page.getByText(/^Narrow/)).toBeHidden();
  await page.getByRole('link', { name: 'Outcome', exact: true }).click();
  await page.getByRole('link', { name: /^Use of hospitals/ }).click();
  await expect(page.locator('.cards > li')).toHaveCount(5);
  const address = await page.getByRole('link', { name: 'BibTeX' }).getAttribute('href');
  const answer = await page.request.get(url(address ?? ''));
  expect((await answer.text()).match(/^@/gm)).toHaveLength(5);
  await page.close();
});

test('an entry says where sources disagree, on both pages', async ({ page }) => {
  for (const [here, there] of [
    ['shropshire-gp-2019', 'kiely-2022'],
    ['kiely-2022', 'shropshire-gp-2019'],
  ]) {
    await page.goto(`${BASE()}evidence/${String(here)}/`);
    await expect(page.locator(`.disagreement a[href$="/evidence/${String(there)}/"]`)).toHaveCount(1);
  }
});
