import { expect, test, type Page } from '@playwright/test';
import { violationsOf } from './axe.ts';
import { BASE } from './base.ts';

/** The chapters that hold a picture, and how many pieces of words it draws: signs and boxes; months, work and decisions; labels. */
const PICTURES = [
  { chapter: 'logic-model', words: 4 + 11 },
  { chapter: 'timeline', words: 7 + 9 + 4 },
  { chapter: 'budget', words: 3 },
];
const WIDTHS = [320, 1280];

/** The drawing that is in view at this width. */
const drawing = (page: Page) => page.locator('.picture svg:visible');

/** The words of the drawing, each with its lines put together again, where they are and how tall. */
const wordsOf = (page: Page) =>
  drawing(page)
    .locator('text')
    .evaluateAll((texts) =>
      texts.map((text) => {
        const box = text.getBoundingClientRect();
        const scale = text.getBoundingClientRect().width / (text as SVGTextElement).getBBox().width;
        return {
          words: Array.from(text.childNodes, (node) => node.textContent?.trim())
            .filter(Boolean)
            .join(' '),
          letters: parseFloat(getComputedStyle(text).fontSize) * scale,
          left: box.left,
          right: box.right,
          top: box.top,
          bottom: box.bottom,
        };
      }),
    );

for (const { chapter, words } of PICTURES) {
  for (const width of WIDTHS) {
    test(`the picture of ${chapter} is legible at ${String(width)} px, and says the same in words`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(`${BASE()}toolkit/${chapter}/`);
      await expect(drawing(page)).toHaveCount(1);
      const drawn = await wordsOf(page);
      expect(drawn).toHaveLength(words);
      const frame = await drawing(page).boundingBox();
      if (!frame) throw new Error('The picture has no size.');
      for (const { words: text, letters, left, right, bottom } of drawn) {
        expect(letters, text).toBeGreaterThanOrEqual(13);
        expect(left, text).toBeGreaterThanOrEqual(frame.x - 1);
        expect(right, text).toBeLessThanOrEqual(frame.x + frame.width + 1);
        expect(bottom, text).toBeLessThanOrEqual(frame.y + frame.height + 1);
      }
      await page.locator('.picture summary').click();
      const inWords = (await page.locator('.picture details').innerText()).replaceAll(/\s+/g, ' ');
      const alt = (await drawing(page).getAttribute('aria-label')) ?? '';
      for (const { words: text } of drawn) {
        // A number alone is a month on a phone; a label with a sum is taken apart by the table.
        for (const part of /^\d$/.test(text) ? [`Month ${text}`] : text.split(/ of |: /)) {
          expect(alt).toContain(part);
          expect(inWords.toLowerCase()).toContain(part.replace(/ grants$/, '').toLowerCase());
        }
      }
      expect(await violationsOf(page)).toEqual([]);
    });
  }

  test(`the picture of ${chapter} prints wide, with its words`, async ({ page }) => {
    await page.setViewportSize({ width: 673, height: 1000 });
    await page.goto(`${BASE()}toolkit/${chapter}/`);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.picture svg.wide')).toBeVisible();
    await expect(page.locator('.picture svg.narrow')).toBeHidden();
    await expect(page.locator('.picture details :is(ol, table)').first()).toBeVisible();
  });

  test(`the picture of ${chapter} keeps the reader's own colours`, async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await page.goto(`${BASE()}toolkit/${chapter}/`);
    const { text, boxes } = await page.evaluate(() => {
      const probe = document.createElement('p');
      probe.className = 'quiet';
      document.body.append(probe);
      const own = getComputedStyle(probe).color;
      const fills = (selector: string) =>
        Array.from(document.querySelectorAll(`.picture svg.wide ${selector}`), (shape) => getComputedStyle(shape));
      return {
        text: fills('text').map(({ fill }) => fill === own),
        boxes: fills('rect').map(({ stroke }) => stroke === own),
      };
    });
    expect([...text, ...boxes]).not.toContain(false);
    expect(boxes.length).toBeGreaterThan(0);
  });
}

test('words of the logic model stay inside their boxes, in the fonts of this machine', async ({ page }) => {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(`${BASE()}toolkit/logic-model/`);
    const boxes = await drawing(page)
      .locator('rect')
      .evaluateAll((rects) => rects.map((rect) => rect.getBoundingClientRect().toJSON() as DOMRect));
    for (const { words, left, right, top, bottom } of await wordsOf(page)) {
      const holds = boxes.some((box) => box.left <= left && right <= box.right && box.top <= top && bottom <= box.bottom);
      expect(holds, `${String(width)} px: ${words}`).toBe(true);
    }
  }
});

test('each of three people finds the chapters to begin with, by keyboard', async ({ page }) => {
  await page.goto(`${BASE()}toolkit/`);
  const paths = page.getByRole('region', { name: 'Where to start' });
  for (const who of [/link worker with an idea/, /manager asked for £10,000/, /commissioner planning a cohort/]) {
    await expect(paths.getByRole('heading', { name: who })).toBeVisible();
    const first = paths.getByRole('list', { name: who }).getByRole('link').first();
    await first.focus();
    const title = await first.innerText();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    await page.goBack();
  }
});

test('the chapters are listed in four parts, and lead from one to the next and back', async ({ page }) => {
  await page.goto(`${BASE()}toolkit/`);
  const list = page.getByRole('region', { name: 'All chapters' });
  await expect(list.getByRole('heading', { level: 3 })).toHaveCount(4);
  const titles = await list.getByRole('term').allInnerTexts();
  expect(titles.length).toBeGreaterThanOrEqual(19);
  await list.getByRole('link').first().click();
  const walked = [];
  for (;;) {
    walked.push(await page.getByRole('heading', { level: 1 }).innerText());
    const next = page.locator('.chapter-pager a[rel=next]');
    if ((await next.count()) === 0) break;
    await next.click();
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(walked.at(-1) ?? '');
  }
  expect(walked).toEqual(titles);
  await page.locator('.chapter-pager a[rel=prev]').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(walked.at(-2) ?? '');
});

test('a sheet is printed alone, with its tables and lines and nothing of the chapter', async ({ page }) => {
  await page.goto(`${BASE()}toolkit/roles/`);
  await page.getByRole('link', { name: 'Print the sheet alone' }).click();
  await expect(page).toHaveURL(/\/toolkit\/roles\/sheet\/$/);
  await page.emulateMedia({ media: 'print' });
  const main = page.getByRole('main');
  await expect(main.getByRole('heading', { level: 2, name: 'Who does what' })).toBeVisible();
  await expect(main.getByRole('table', { name: 'People' }).getByRole('row')).toHaveCount(8);
  await expect(main).not.toContainText('Common mistakes');
});

test('the workshop’s run sheet lasts three hours and follows its start time', async ({ page }) => {
  await page.goto(`${BASE()}toolkit/yearly-workshop/`);
  const rows = page.locator('table.run-sheet tbody tr');
  await expect(rows.last().locator('td').nth(1)).toHaveText('180');
  await page.getByLabel('Start time').fill('14:00');
  await expect(rows.first().locator('td').first()).toHaveText('14:00');
  await expect(rows.last().locator('td').first()).toHaveText('17:00');
});

test('a chapter with a planner leads to it', async ({ page }) => {
  await page.goto(`${BASE()}toolkit/budget/`);
  await page.getByRole('link', { name: 'Fill it in on your device: Budget planner' }).click();
  await expect(page).toHaveURL(/\/toolkit\/planners\/budget\/$/);
});
